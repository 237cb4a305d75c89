/** Own English sentences, one a line: "title | sentence", "" where the page's title tells nothing. */
export const english = `
Baclofen tablets - patient leaflet | Your doctor will usually start you on [[5 mg three times a day => start]] and raise this by [[5 mg => increment]] every three days until your spasms improve.
 | French regulators have lowered the permitted daily dose of baclofen to [[80 mg => ceiling]], down from [[300 mg => ceiling]].
Baclofen forum | Hi all, sitting at [[130mg => taken]] right now and feeling nothing. My GP flatly refuses to go past [[150mg => ceiling]].
 | A 39-year-old woman was brought to the emergency department two hours after swallowing [[800 mg => taken]] of baclofen.
Baclofen for alcohol use disorder: a trial | Participants were randomised to baclofen [[30 mg/day => taken]], [[75 mg/day => taken]] or matched placebo for twelve weeks.
 | Sedation with baclofen is common at doses above [[60 mg/day => threshold]] and nearly universal beyond [[150 mg/day => threshold]].
Baclofen: prescribing notes | Usual maintenance [[30–60 mg daily => usual]] in divided doses; the highest licensed dose is [[100 mg daily => ceiling]].
 | Baclofen [[20 mg => strength]] tablets are white, round and scored, in bottles of 100.
 | Withdraw baclofen in steps of [[5 to 10 mg => increment]] a week, slower still once the patient is under [[20 mg/day => threshold]].
 | According to the patients' group, half of drinkers need more than [[100 mg => threshold]] of baclofen a day before they lose interest in alcohol.
 | The tribunal heard that the doctor had prescribed her [[240 mg of baclofen a day => taken]], three times the [[80 mg => ceiling]] limit.
Intrathecal baclofen screening | A test dose of [[50 mcg => start]] is injected; if there is no response, [[75 mcg => increment]] is tried the next day and [[100 mcg => increment]] on the third.
Intrathecal baclofen screening | At twelve months the average dose was [[298 mcg/day => taken]], with a range of [[75 to 840 mcg/day => taken]].
 | In haemodialysis patients even a single [[10 mg => threshold]] dose of baclofen can bring on encephalopathy.
 | With moderate renal impairment, [[5 mg a day => usual]] of baclofen is advised.
Baclofen forum | Started on [[10mg => start]] at night, added [[10mg => increment]] every five days, holding at [[70mg => taken]] for now
Baclofen forum | My neuro put me on baclofen [[10mg 3x a day => taken]] and told me never to go over [[60mg => ceiling]].
 | The licence for baclofen in alcoholism restricts treatment to [[80 mg per day => ceiling]]; prescribers had asked for [[300 mg => ceiling]].
 | The cardiologist described curing himself with as much as [[270 mg => taken]] of baclofen a day.
 | Compared with patients on less than [[30 mg/day => threshold]] of baclofen, those who received over [[180 mg/day => threshold]] were twice as likely to die.
Baclofen cohort study | The median dose at six months was [[110 mg/day => taken]]; twenty-two patients exceeded [[200 mg/day => threshold]].
Starting baclofen | Begin with [[5 mg three times daily => start]] for three days, then [[10 mg three times daily => increment]] for three days, then [[15 mg three times daily => increment]].
Starting baclofen | Days 1-3: [[5 mg tid => start]]. Days 4-6: [[10 mg tid => increment]]. Days 7-9: [[15 mg tid => increment]]. Do not exceed [[80 mg/day => ceiling]].
 | Clinicians report that the effective dose of baclofen lies around [[150 mg/day => usual]], although it differs widely between people.
 | In children under eight the dose of baclofen must not go above [[40 mg a day => ceiling]]; it is ordinarily [[0.75 to 2 mg/kg daily => usual]].
 | Discharge medications: baclofen [[10 mg TID => taken]], omeprazole 20 mg daily, acetaminophen 650 mg PRN.
 | Home medications on admission were baclofen [[60 mg/day => taken]], oxazepam 50 mg tid and thiamine 100 mg.
 | The patient, on baclofen [[90 mg/day => taken]] for eight months, was admitted with confusion.
Pharmacy bulletin | Baclofen [[5 mg => strength]] tablets are out of stock; the [[10 mg => strength]] tablets can be halved.
 | For intractable hiccups, baclofen [[5 to 10 mg three times daily => usual]] is a reasonable choice.
Baclofen: a clinician's view | I have treated over a hundred people. Most find their dose somewhere between [[80 and 160 mg => usual]]; a few have had to climb to [[250 mg => taken]].
 | Below [[30 mg per day => threshold]] baclofen does little for craving.
 | A second opinion was needed from [[120 mg/day => threshold]] of baclofen, and an addiction centre's from [[180 mg/day => threshold]].
 | The agency cut the maximum daily dose of baclofen from [[300 to 80 mg => ceiling]].
Baclofen poisoning | Among 190 calls the median reported dose was [[320 mg => taken]]; ventilation was required in those who took more than [[200 mg => threshold]].
 | The company will sell Baclocur as [[10, 20 and 40 mg => strength]] tablets.
Baclofen forum | I hit the switch at [[110mg => threshold]] and have since come down to [[50mg => taken]] without relapse.
Baclofen forum | You should stay at [[60 mg => increment]] for a week before moving to [[70 mg => increment]], easier on the head.
 | We gave healthy volunteers [[20 mg => taken]] of baclofen one hour before scanning.
 | The puppy chewed through [[three 10 mg tablets => taken]] of baclofen; signs are seen from [[1.3 mg/kg => threshold]].
 | Treatment with baclofen was initiated at [[15 mg/day => start]] and increased to a target dose of [[90 mg/day => usual]].
 | Tapering should proceed by [[10 mg per week => increment]] of baclofen. The maximum is set at [[300 mg per day => ceiling]].
 | The guidance says baclofen should only be used at doses no greater than [[80 mg => ceiling]].
 | After a month on [[40 mg/day => taken]] of baclofen without benefit, the dose was raised to [[75 mg/day => taken]] and her spasticity improved.
 | If drowsiness is troublesome, raise baclofen by only [[5 mg => increment]] at a time or go back to the previous dose.
 | Baclofen: take [[1 tablet of 10 mg three times a day => usual]] with meals.
 | His widow says he was taking [[180 mg => taken]] of baclofen when he died and nobody had warned him.
 | One in ten patients uses more than [[80 mg per day => threshold]] of baclofen, insurance records show.
 | In reflux, a [[20 mg => taken]] dose of baclofen cut the number of episodes compared with placebo.
 | The optimal daily dose of baclofen, generally [[30 to 75 mg => usual]], may reach [[100 to 120 mg => ceiling]] in hospital inpatients.
 | The pharmacy dispensed [[20 mg => strength]] tablets instead of [[10 mg => strength]], and she took [[60 mg => taken]] of baclofen a day for a week.
 | In the elderly baclofen is begun at [[5 mg at night => start]].
 | Little is known about baclofen at more than [[300 mg per day => threshold]].
 | At [[30 mg/day => taken]] baclofen did no better than placebo; at [[90 mg/day => taken]] the difference was clear.
 | A month's supply of baclofen [[10 mg => strength]] costs about two pounds.
Baclofen FAQ | How much? Always start low, [[15 mg => start]] a day, and stop at the dose that suits, most often between [[40 and 80 mg => usual]].
 | The committee found no evidence that baclofen works at doses lower than [[80 mg/day => threshold]].
 | A court suspended the licence of Baclocur, whose dose had been capped at [[80 mg daily => ceiling]].
 | Do not take more than [[8 tablets of 10 mg a day => ceiling]] of baclofen.
 | Fleqsuvy is an oral suspension of baclofen, [[25 mg/5 mL => strength]].
 | Gablofen comes in prefilled syringes of [[50 mcg/mL => strength]] baclofen.
 | Most patients on intrathecal baclofen are maintained on [[300 to 800 mcg/day => usual]]; experience above [[1000 mcg/day => threshold]] is limited.
 | Abrupt withdrawal from baclofen at [[100 mg => threshold]] a day or higher carries a risk of seizures.
 | He used to drink two bottles a day; with [[120 mg => taken]] of baclofen, he says, alcohol leaves him cold.
 | The trial protocol set the maximum dose of baclofen at [[180 mg/day => ceiling]], reached by 40 % of those enrolled.
 | Baclofen had to be reduced to [[25 mg/day => taken]] because of dizziness.
 | Baclofen goes up by [[10 mg => increment]] each week as tolerated.
Baclofen forum | Day 45: [[95mg => taken]] split 30/30/35. Tomorrow I move to [[105mg => increment]].
 | The clinic advises against pushing baclofen past [[120 mg/day => ceiling]].
 | Two thirds responded to baclofen [[75 mg => taken]], but only a third to [[30 mg => taken]].
 | Doctors may now prescribe no more than [[80 mg => ceiling]] of baclofen a day.
 | The patient raised his own dose of baclofen to [[160 mg/day => taken]] and later to [[210 mg/day => taken]].
 | A daily dose of [[60 mg => usual]] of baclofen is recommended for this use.
 | First line: baclofen [[5 mg => start]] at bedtime, doubled after a week.
 | The risk of admission was higher with baclofen [[75 to 180 mg/day => threshold]] and higher still with more.
 | Long term she stays on [[40 mg/day => taken]] of baclofen.
 | The usual adult dose of Lioresal is [[three 10 mg tablets a day => usual]].
 | The upper limit of baclofen, [[80 mg => ceiling]], is disputed by addiction doctors.
 | Baclofen was titrated weekly in [[10 mg => increment]] increments to [[60 mg/day => taken]], where it was kept until week 12.
 | Each capsule holds [[15 mg => strength]] of baclofen in extended-release granules.
 | Patients who cannot tolerate [[30 mg daily => threshold]] of baclofen should not be titrated further.
Baclofen for GHB withdrawal | Subjects got [[45 to 60 mg/day => taken]] for three months next to treatment as usual.
Baclofen dosage chart | Adult, spasticity | Initial: [[5 mg PO q8h => start]]. Titrate: [[5 mg/dose => increment]] every 3 days. Range: [[40–80 mg/day => usual]]. Max: [[80 mg/day => ceiling]].
 | My dad's been prescribed baclofen [[5 mg twice daily => taken]] after his stroke, is that a lot?
 | In mice, [[2.5 mg/kg => taken]] of baclofen but not [[1 mg/kg => taken]] lowered ethanol intake.
Intrathecal baclofen | The pump's dose is told in micrograms: [[310 µg/day => taken]] in this patient.
Baclofen and spasticity | In our patient [[45 mg/day => taken]] was enough; his sister takes [[70 mg/day => taken]].
Intrathecal baclofen | The usual dose is [[300 to 800 µg/day => usual]] in adults.
`;
