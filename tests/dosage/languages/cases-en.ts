/** Own English sentences, title first; "" where the page has no telling title. */
export const englishCases: readonly (readonly [title: string, sentence: string])[] = [
  // Labels and formularies
  [
    'Baclofen tablets',
    'The recommended starting dose is [[5 mg three times daily => start, 15]], which may be increased gradually.',
  ],
  [
    'Baclofen tablets',
    'The following schedule is suggested: [[5 mg t.i.d. => start, 15]] for 3 days, [[10 mg t.i.d. => increment, 30]] for 3 days, [[15 mg t.i.d. => increment, 45]] for 3 days, then [[20 mg t.i.d. => increment, 60]] for 3 days.',
  ],
  [
    'Baclofen tablets',
    'The total daily dose should not exceed [[80 mg => ceiling, 80]] ([[20 mg q.i.d. => ceiling, 80]]).',
  ],
  [
    'Baclofen tablets',
    'Satisfactory control is usually obtained with doses of up to [[60 mg daily => ceiling, 60]], but a maximum daily dose of more than [[100 mg => ceiling, 100]] is not advised unless the patient is in hospital.',
  ],
  [
    '',
    'Baclofen tablets USP are available as [[10 mg => strength, none]] and [[20 mg => strength, none]] tablets.',
  ],
  ['', 'Each tablet contains [[10 mg => strength, none]] of baclofen and 61 mg of lactose.'],
  [
    '',
    'Ozobax (baclofen) oral solution [[1 mg/mL => strength, none]] is stored in the refrigerator.',
  ],
  [
    'Baclofen in children',
    'Treatment is usually started at [[0.3 mg/kg/day => start, none]] in divided doses and raised to [[0.75 to 2 mg/kg/day => usual, none]].',
  ],
  [
    'Baclofen and the kidney',
    'In patients on dialysis a dose of [[5 mg daily => usual, 5]] is usually enough, and more than [[15 mg per day => threshold, 15]] has led to encephalopathy.',
  ],
  // Intrathecal
  [
    'Intrathecal baclofen',
    'An initial bolus of [[50 mcg => start, none, intrathecal]] is given over one minute; if the response is poor, [[75 micrograms => increment, none, intrathecal]] may follow 24 hours later.',
  ],
  [
    'Gablofen',
    'Maintenance doses have ranged from [[300 mcg/day to 800 mcg/day => usual, 0.3-0.8, intrathecal]].',
  ],
  [
    '',
    'Lioresal Intrathecal is supplied in ampoules of [[500 mcg/mL => strength, none, intrathecal]] and [[2,000 mcg/mL => strength, none, intrathecal]].',
  ],
  [
    '',
    'The pump delivered baclofen at [[250 µg/day => taken, 0.25, intrathecal]] when she was admitted.',
  ],
  // Trials and papers
  [
    '',
    'Patients were randomised to baclofen [[30 mg/day => taken, 30]], baclofen [[75 mg/day => taken, 75]] or placebo for 12 weeks.',
  ],
  ['', 'In the BACLAD trial the mean daily dose of baclofen reached was [[180 mg => taken, 180]].'],
  [
    '',
    'A 34-year-old woman ingested [[300 mg => taken, none]] of baclofen and was found unresponsive.',
  ],
  [
    '',
    'Baclofen was titrated over four weeks to a target of [[90 mg/day => usual, 90]] or the highest tolerated dose.',
  ],
  [
    '',
    'Seizures have been described in patients taking more than [[200 mg per day => threshold, 200]] of baclofen.',
  ],
  [
    '',
    'Subjects received oral baclofen ([[10 mg tid => taken, 30]]) for 10 days, followed by naltrexone (50 mg daily).',
  ],
  // Forums and letters
  [
    '',
    "I've been on baclofen [[60 mg a day => taken, 60]] for two years and I cut it down by [[10 mg => increment, none]] every week.",
  ],
  [
    'Baclofen for drinking',
    'My doctor started me on [[10mg 3x a day => start, 30]], then I went up to [[120mg/day => taken, 120]] and the cravings stopped.',
  ],
  [
    '',
    'Current medication: Baclofen [[20 mg TDS => taken, 60]], sertraline 100 mg OD, omeprazole 20 mg daily.',
  ],
  ['', 'She took two [[10 mg => strength, none]] tablets of baclofen at once.'],
  ['Baclofen', 'Take [[1 tablet of 10 mg three times a day => usual, 30]] with food.'],
  // News
  [
    '',
    'The French agency lowered the maximum dose of baclofen for alcohol dependence to [[80 mg a day => ceiling, 80]].',
  ],
  ['', 'Since 2014 the agency has allowed baclofen up to [[300 mg per day => ceiling, 300]].'],
  ['', 'Baclofen is capped at [[80 milligrams a day => ceiling, 80]] in France.'],
  // Negatives
  [
    'Nalmefene (Selincro)',
    'The recommended dose is one 18 mg tablet on each day with a risk of drinking. Baclofen is another option.',
  ],
  ['', 'Unlike baclofen, tizanidine is started at 2 mg at night and increased to 24 mg/day.'],
  ['', 'Add gabapentin 300 mg three times a day if baclofen alone does not help.'],
  [
    'Baclofen for alcohol use',
    'Participants drank 95 g of alcohol a day before the trial and 40 g at its end.',
  ],
  ['', 'Baclofen was detected in plasma at 1,200 ng/mL; creatinine was 1.2 mg/dL.'],
  [
    '',
    'She weighs 80 kg, is 45 years old and takes baclofen. The pack costs 12.50 and lasts 30 days.',
  ],
  ['', 'See https://example.org/baclofen-10-mg-tablets and version 2.80 of the baclofen leaflet.'],
  ['', 'Her list: baclofen; diazepam 5 mg; Zorblax 40 mg; vitamin D 25 mcg.'],
  ['', 'Baclofen and botulinum toxin were compared; oxybutynin 5 mg twice daily went on.'],
  [
    'Spasticity treatment',
    'Dantrolene is started at 25 mg daily and may be raised to 100 mg four times daily. Diazepam 2 mg twice daily is an alternative to baclofen.',
  ],
];
