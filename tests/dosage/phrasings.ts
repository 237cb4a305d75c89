/**
 * Own sentences in the manner of labels, news, papers and forums, in seven languages. Their spans
 * and daily doses must all be read; of their statement types nine in ten (an opinion now and then
 * differs: is a target "usual", is "hit my switch at" a threshold?).
 */
export const phrasings: readonly (readonly [title: string, sentence: string])[] = [
  [
    'Baclofen Tablets USP',
    'Each patient needs a dosage of his own. Begin low and go up step by step until the effect is best (usually somewhere between [[40 to 80 mg daily => usual, 40-80]]).',
  ],
  [
    'Baclofen 10mg Tablets - SmPC',
    'Adults: begin with [[15 mg daily => start, 15]], best spread over the day. One way to go up slowly: [[5 mg three times a day => start, 15]] for three days, [[10 mg three times a day => increment, 30]] for three days, [[15 mg three times a day => increment, 45]] for three days, [[20 mg three times a day => increment, 60]] for three days.',
  ],
  [
    'Baclofen 10mg Tablets - SmPC',
    'A maximum daily dose of more than [[100 mg => ceiling, 100]] is not advised unless the patient is under careful medical supervision. Small frequent dosage may prove better in some cases than larger spaced doses.',
  ],
  [
    'Baclofen 10mg Tablets - SmPC',
    'Patients with impaired renal function: a particularly low dosage of baclofen, approximately [[5 mg per day => usual, 5]], should be selected.',
  ],
  [
    'Paediatric population - baclofen',
    'One should begin very low (about [[0.3 mg/kg a day => start, none]]), in two to four intakes. In all one should never pass a maximum of [[40 mg/day => ceiling, 40]] under the age of 8; older children may be given a maximum of [[60 mg/day => ceiling, 60]].',
  ],
  [
    'Lioresal Intrathecal prescribing information',
    'The initial screening bolus should contain [[50 micrograms => start, none, intrathecal]] in a volume of 1 mL. Patients who do not respond to a [[100 mcg => threshold, none, intrathecal]] intrathecal bolus should not be considered candidates for an implanted pump.',
  ],
  [
    '',
    'Most patients require gradual increases over time to maintain optimal response during intrathecal baclofen therapy; there is limited experience with daily doses greater than [[1000 mcg/day => threshold, 1, intrathecal]].',
  ],
  [
    'Baclofen overdose: case report',
    'A 57-year-old man with end-stage renal disease was prescribed baclofen [[10 mg three times daily => taken, 30]] for back spasm; after [[30 mg => taken, none]] he became encephalopathic.',
  ],
  [
    'High-dose baclofen for alcohol dependence: RCT',
    'Patients received individually titrated high-dose baclofen ([[30–270 mg/d => taken, 30-270]]) or placebo. The maximum dose was [[270 mg/d => ceiling, 270]], and the mean daily dose was [[180 mg => taken, 180]] (SD 86.9).',
  ],
  [
    '',
    'In the ADDOLORATO study, patients with cirrhosis took oral baclofen [[10 mg t.i.d. => taken, 30]] or placebo for 12 weeks.',
  ],
  [
    'Baclofen - Wikipedia',
    'Olivier Ameisen treated himself with baclofen at up to [[270 mg a day => taken, 270]].',
  ],
  [
    '',
    'Does anyone else take baclofen? I take [[10mg => taken, none]] when my back goes out and it knocks me out. My friend takes Soma 350mg.',
  ],
  [
    'Baclofen withdrawal',
    'Taper by [[5 to 10 mg per week => increment, none]]; when [[15 mg/day => threshold, 15]] is reached, slow down.',
  ],
  [
    'Muscle relaxants compared',
    'Baclofen: [[5 mg three times daily => start, 15]], max [[80 mg/day => ceiling, 80]]. Tizanidine: 2 mg three times daily, max 36 mg/day. Cyclobenzaprine: 5-10 mg three times daily. Methocarbamol: 1.5 g four times daily.',
  ],
  [
    '',
    '| Drug | Start | Max |\n| Baclofen | [[5 mg tid => start, 15]] | [[80 mg/day => ceiling, 80]] |\n| Dantrolene | 25 mg daily | 400 mg/day |\n| Diazepam | 2 mg bid | 60 mg/day |',
  ],
  [
    'Traitement de l’alcoolo-dépendance',
    'Le baclofène était prescrit hors AMM à des doses allant jusqu’à [[300 mg par jour => taken, 300]] ; l’agence a fixé un maximum de [[80 mg par jour => ceiling, 80]].',
  ],
  [
    'BACLOFENE ZENTIVA 10 mg, comprimé sécable - RCP',
    'La posologie sera augmentée par paliers de [[5 mg => increment, none]] tous les 3 jours jusqu’à une posologie journalière de [[30 mg => usual, 30]]. La posologie sera ensuite ajustée, par paliers de [[10 mg par jour => increment, 10]] tous les 3 jours.',
  ],
  [
    'BACLOCUR - RCP',
    'La dose journalière maximale est de [[80 mg => ceiling, 80]]. Chez les patients insuffisants rénaux, une dose de [[5 mg par jour => usual, 5]] est recommandée.',
  ],
  [
    'Baclofène : témoignage',
    'J’ai commencé à [[5 mg matin et soir => start, 10]], puis +[[10 mg => increment, none]] tous les 4 jours. À [[120 mg => taken, none]] j’ai ressenti l’indifférence.',
  ],
  [
    '',
    'Le Dr de Beaurepaire prescrit en moyenne [[145 mg => taken, none]] de baclofène, avec des extrêmes de [[20 à 330 mg par jour => taken, 20-330]].',
  ],
  [
    'Baclofène',
    'Essai Bacloville : [[300 mg/j => ceiling, 300]] maximum, contre placebo, chez 320 patients qui buvaient 129 g d’alcool par jour.',
  ],
  [
    '',
    'Intoxication au baclofène : une dose supérieure à [[200 mg => threshold, none]] peut provoquer un coma.',
  ],
  [
    'Lioresal 10 mg Tabletten - Gebrauchsinformation',
    'Erwachsene nehmen zu Beginn 3-mal täglich [[5 mg => start, 15]] Baclofen ein. Jeden 3. Tag kann die Dosis um 3-mal täglich [[5 mg => increment, 15]] erhöht werden.',
  ],
  [
    'Baclofen-ratiopharm 25 mg',
    '1 Tablette enthält [[25 mg => strength, none]] Baclofen. Sonstige Bestandteile: Lactose 65 mg.',
  ],
  [
    '',
    'Bei eingeschränkter Nierenfunktion sollte Baclofen auf etwa [[5 mg pro Tag => usual, 5]] reduziert werden.',
  ],
  [
    'Baclofen hochdosiert',
    'In der BACLAD-Studie wurde bis auf [[270 mg/Tag => taken, 270]] gesteigert; im Mittel erreichten die Patienten [[180 mg/Tag => taken, 180]].',
  ],
  [
    'Baclofene Mylan 25 mg compresse - foglio illustrativo',
    'Adulti: la dose iniziale raccomandata è di [[15 mg al giorno => start, 15]], suddivisi in 2-4 somministrazioni. La dose può essere aumentata di [[5-15 mg al giorno => increment, 5-15]] ogni tre giorni.',
  ],
  [
    '',
    'In uno studio su 84 cirrotici, baclofene [[10 mg tre volte al giorno => taken, 30]] era superiore al placebo.',
  ],
  [
    'Lioresal 25 mg comprimidos - prospecto',
    'Adultos: el tratamiento se inicia con [[15 mg al día => start, 15]], divididos en 2 a 4 tomas. La dosis óptima suele ser de [[30 a 75 mg al día => usual, 30-75]]. En hospital pueden ser necesarias dosis de [[100 a 120 mg => ceiling, none]].',
  ],
  [
    '',
    'El paciente refería haber tomado unos [[450 mg => taken, none]] de baclofeno y 60 mg de diazepam.',
  ],
  [
    'Baclofeno - bula',
    'O tratamento deve ser iniciado com [[15 mg ao dia => start, 15]], de preferência em 2 a 4 doses. A dose deve ser aumentada em [[15 mg/dia => increment, 15]] a cada três dias até se atingir a dose diária ótima, em geral [[30 a 80 mg => usual, 30-80]].',
  ],
  [
    'Lioresal 10 mg tabletten - bijsluiter',
    'Volwassenen: de behandeling begint meestal met [[5 mg driemaal per dag => start, 15]]. De dosis wordt om de 3 dagen verhoogd met [[15 mg per dag => increment, 15]]. De gemiddelde dosis is [[30-75 mg per dag => usual, 30-75]].',
  ],
  [
    '',
    'Patiënten met een alcoholverslaving kregen 16 weken [[30 mg => taken, none]] baclofen, hoge dosis ([[150 mg per dag => taken, 150]]) of placebo.',
  ],
  [
    'GHB detox',
    'Baclofen 3 dd [[10 mg => usual, 30]], zo nodig ophogen tot [[60 mg per dag => ceiling, 60]]; diazepam 10 mg bij onrust.',
  ],
  [
    'Veterinary toxicology: baclofen',
    'Dogs have died after [[2.3 mg/kg => threshold, none]]; clinical signs appear from [[0.7 mg/kg => threshold, none]]. Intralipid 1.5 mL/kg and diazepam 0.5 mg/kg IV were given.',
  ],
  [
    '',
    'Rats were given baclofen ([[3 mg/kg => taken, none]], i.p.) or saline 30 min before the test.',
  ],
  [
    '',
    'France has cut the maximum dose of baclofen from [[300mg => ceiling, 300]] to [[80mg a day => ceiling, 80]] after a safety study.',
  ],
  [
    '',
    'Regulators warned that people taking more than [[180mg a day => threshold, 180]] of baclofen had twice the risk of death.',
  ],
  [
    '',
    'Under the new rules doctors may not prescribe more than [[80 mg => ceiling, none]] of baclofen.',
  ],
  [
    '',
    'Ameisen, a cardiologist, said he had taken [[270 mg => taken, 270]] of baclofen daily and lost all desire to drink.',
  ],
  [
    '',
    'Patients used to the [[300 mg/day => ceiling, 300]] allowed since 2014 now face an [[80 mg/day => ceiling, 80]] limit on baclofen.',
  ],
  [
    'Baclofen approved in France',
    'The licence covers doses up to [[80 mg per day => ceiling, 80]]. Treatment starts low, at [[15 mg => start, none]], and is raised slowly.',
  ],
  [
    'Baclofen approved in France',
    'Some patients need far more than that: [[150 mg => taken, none]], even [[200 mg => taken, none]], says the association.',
  ],
  [
    '',
    'Baclofen was initiated at [[5 mg three times daily => start, 15]] and titrated to a maximum of [[30 mg/day => ceiling, 30]].',
  ],
  [
    '',
    'Twelve subjects completed the [[20 mg tid => taken, 60]] baclofen condition; two dropped out at [[40 mg tid => taken, 120]].',
  ],
  [
    '',
    'A dose-dependent effect was seen with [[60 mg/d => taken, 60]] of baclofen compared with [[30 mg/d => taken, 30]].',
  ],
  ['', 'Adverse events were more frequent above [[100 mg/day => threshold, 100]] of baclofen.'],
  [
    'Intrathecal baclofen in dystonia',
    'The mean dose at one year was [[572 µg/day => taken, 0.572, intrathecal]] (range [[120–1400 µg/day => taken, 0.12-1.4, intrathecal]]).',
  ],
  [
    'Intrathecal baclofen therapy',
    'The daily dose was increased by 10% steps until [[300 mcg/day => taken, 0.3, intrathecal]] was reached.',
  ],
  [
    'Baclofen for GERD',
    'Baclofen [[10 mg three times daily => usual, 30]] may be tried in refractory reflux.',
  ],
  [
    'Hiccups',
    'Options include chlorpromazine 25 mg, metoclopramide 10 mg, baclofen [[5–10 mg three times daily => usual, 15-30]] and gabapentin 300 mg.',
  ],
  [
    '',
    'We report encephalopathy in a dialysis patient after only [[10 mg => taken, none]] of baclofen.',
  ],
  [
    '',
    'In renal failure, doses of baclofen as low as [[5 mg/day => threshold, 5]] have caused coma.',
  ],
  [
    '',
    'The patient had been stable on baclofen [[80 mg daily => taken, 80]] for years when her pump failed.',
  ],
  [
    'Baclofen for alcoholism forum',
    'day 30, up to [[110mg => taken, none]] now, no cravings at all. Going to hold at 120',
  ],
  [
    'Baclofen for alcoholism forum',
    'I titrated up by [[10mg => increment, none]] every 3 days until I hit my switch at [[180mg => threshold, none]].',
  ],
  [
    'Baclofen for alcoholism forum',
    'Doc only gives me [[30mg a day => taken, 30]] which does nothing.',
  ],
  [
    'Baclofen for alcoholism forum',
    'The FAQ says start at [[30mg/day => start, 30]] and add [[10mg => increment, none]] every other day.',
  ],
  ['', 'Vet put my dog on baclofen [[5mg twice a day => taken, 10]] for urinary retention.'],
  ['Baclofen oral solution', 'Each 5 mL contains [[5 mg => strength, none]] of baclofen.'],
  [
    'Lyvispah granules',
    'Initiate with [[5 mg three times a day => start, 15]]. Increase gradually in [[15 mg/day => increment, 15]] increments at 3-day intervals. The maximum dosage is [[80 mg daily => ceiling, 80]] ([[20 mg four times a day => ceiling, 80]]).',
  ],
  ['Baclofen: stopping', 'Reduce the daily dose by [[5 mg => increment, none]] each week.'],
  [
    'Gablofen',
    'Gablofen is available in vials of [[40,000 mcg/20 mL => strength, none, intrathecal]].',
  ],
  [
    'Baclofen (BNF)',
    'Initially [[5 mg 3 times a day => start, 15]], increased gradually; maintenance up to [[60 mg daily => usual, 60]] in divided doses; maximum [[100 mg per day => ceiling, 100]].',
  ],
  [
    'Baclofen (BNF)',
    'Child 1–2 years: maintenance [[10–20 mg daily => usual, 10-20]] in divided doses. Child 2–6 years: [[20–30 mg daily => usual, 20-30]].',
  ],
  [
    '',
    'La dose maximale de baclofène autorisée est divisée par près de quatre, de [[300 mg par jour => ceiling, 300]] à [[80 mg par jour => ceiling, 80]].',
  ],
  [
    '',
    'Les patients traités par plus de [[180 mg/jour => threshold, 180]] de baclofène avaient un risque de décès multiplié par deux.',
  ],
  ['', 'Sous [[60 mg => taken, none]] de baclofène, il a cessé de boire en trois semaines.'],
  [
    '',
    'Dans l’étude Alpadir, la dose cible était de [[180 mg/j => usual, 180]] de baclofène ; seuls deux patients sur trois l’ont atteinte.',
  ],
  [
    'Forum baclofène',
    'Bonjour, je suis à [[90 mg => taken, none]] depuis dix jours, fatigue énorme. Mon médecin veut que je monte à 100.',
  ],
  [
    'Forum baclofène',
    'Mon seuil était à [[160 mg/j => threshold, 160]], maintenant je redescends de [[10 mg par semaine => increment, none]].',
  ],
  [
    'Forum baclofène',
    'Commence doucement : [[15 mg => start, none]] la première semaine, [[30 mg => increment, none]] la deuxième.',
  ],
  [
    'Baclofène : RTU',
    'À partir de [[120 mg/jour => threshold, 120]], l’avis d’un confrère est requis ; au-delà de [[180 mg/jour => threshold, 180]], celui d’un centre hospitalier.',
  ],
  [
    'Baclofène : RTU',
    'La posologie ne devra pas excéder [[300 mg/jour => ceiling, 300]] et l’arrêt sera progressif, de [[10 à 15 mg => increment, none]] toutes les semaines.',
  ],
  [
    '',
    'Une pompe délivre au patient [[250 µg => taken, 0.25, intrathecal]] de baclofène par jour.',
  ],
  ['', 'Baclofène Winthrop [[10 mg => strength, none]], boîte de 50 comprimés : 3,50 €.'],
  ['', 'Chez l’insuffisant rénal, ne pas dépasser [[5 mg par jour => ceiling, 5]] de baclofène.'],
  [
    '',
    'Le patient de 62 ans, dialysé, avait reçu [[20 mg => taken, none]] de baclofène pour un hoquet.',
  ],
  ['', 'Jusqu’à [[60 mg/j => usual, 60]] de baclofène suffisent le plus souvent.'],
  [
    '',
    'L’AMM du baclofène dans la spasticité prévoit [[75 mg => ceiling, none]] au maximum en ville, [[120 mg => ceiling, none]] à l’hôpital.',
  ],
  [
    '',
    'Frankreich senkt die Höchstdosis von Baclofen von [[300 mg => ceiling, 300]] auf [[80 mg pro Tag => ceiling, 80]].',
  ],
  [
    '',
    'Wer mehr als [[180 mg => threshold, 180]] Baclofen am Tag nahm, hatte ein doppelt so hohes Sterberisiko.',
  ],
  [
    'Baclofen Forum',
    'Ich bin nach vier Wochen auf [[120 mg => taken, none]] und steigere jede Woche um [[15 mg => increment, none]].',
  ],
  [
    'Baclofen Forum',
    'Fang mit [[10 mg abends => start, 10]] an und geh alle drei Tage um [[5 mg => increment, none]] hoch.',
  ],
  [
    '',
    'Baclofen wurde mit [[3 x 5 mg => start, 15]] begonnen und bis [[75 mg/d => taken, 75]] gesteigert.',
  ],
  [
    'Intrathekale Baclofentherapie',
    'Unter [[450 µg/Tag => taken, 0.45, intrathecal]] war die Spastik gut kontrolliert.',
  ],
  ['', 'Die Probanden nahmen einmalig [[40 mg => taken, none]] Baclofen ein.'],
  [
    '',
    'Dosen über [[100 mg => threshold, 100]] Baclofen täglich nur unter stationärer Überwachung.',
  ],
  [
    '',
    'La Francia abbassa il tetto del baclofene da [[300 mg => ceiling, 300]] a [[80 mg al giorno => ceiling, 80]].',
  ],
  ['', 'Il paziente assumeva baclofene [[75 mg/die => taken, 75]] da tre anni.'],
  [
    '',
    'Chi prendeva più di [[180 mg => threshold, 180]] di baclofene al giorno rischiava il doppio.',
  ],
  [
    'Forum baclofene',
    'Sono arrivato a [[100 mg => taken, none]], salgo di [[10 mg => increment, none]] ogni settimana.',
  ],
  ['', 'Si consiglia di iniziare il baclofene con [[5 mg la sera => start, 5]].'],
  ['', 'Nei nefropatici bastano [[5 mg al giorno => usual, 5]] di baclofene.'],
  [
    '',
    'Francia rebaja la dosis máxima de baclofeno de [[300 mg => ceiling, 300]] a [[80 mg al día => ceiling, 80]].',
  ],
  ['', 'El paciente tomaba baclofeno [[25 mg cada 8 horas => taken, 75]] desde hacía años.'],
  [
    '',
    'Quienes tomaban más de [[180 mg => threshold, 180]] de baclofeno al día tenían el doble de riesgo.',
  ],
  [
    'Foro baclofeno',
    'Llevo [[80 mg => taken, none]] y subo [[10 mg => increment, none]] cada semana.',
  ],
  [
    '',
    'Se inició baclofeno [[5 mg tres veces al día => start, 15]] con buena tolerancia hasta [[30 mg/día => taken, 30]].',
  ],
  [
    'Baclofeno intratecal',
    'La dosis diaria media al año fue de [[320 mcg => taken, 0.32, intrathecal]].',
  ],
  [
    '',
    'A França reduziu a dose máxima de baclofeno de [[300 mg => ceiling, none]] para [[80 mg por dia => ceiling, 80]].',
  ],
  ['', 'O doente tomava baclofeno [[25 mg 3x/dia => taken, 75]] há anos.'],
  [
    '',
    'Quem tomava mais de [[180 mg => threshold, 180]] de baclofeno por dia tinha o dobro do risco.',
  ],
  ['Baclofeno', 'Nos doentes renais a dose deve ser reduzida para [[5 mg/dia => usual, 5]].'],
  [
    '',
    'Frankrijk verlaagt de maximale dosis baclofen van [[300 mg => ceiling, 300]] naar [[80 mg per dag => ceiling, 80]].',
  ],
  ['', 'De patiënt gebruikte al jaren baclofen [[25 mg 3 maal daags => taken, 75]].'],
  [
    '',
    'Wie meer dan [[180 mg => threshold, 180]] baclofen per dag nam, liep dubbel zoveel risico.',
  ],
  [
    'Baclofen ervaringen',
    'Ik ben nu op [[70 mg => taken, none]] en ga elke week [[10 mg => increment, none]] omhoog.',
  ],
  [
    'Baclofen',
    'Start met [[5 mg 3 dd => start, 15]] en hoog elke drie dagen op met [[5 mg per keer => increment, none]].',
  ],
  [
    'Spasticity in multiple sclerosis',
    'First-line agents are baclofen (start [[5 mg t.d.s. => start, 15]], max [[100 mg/day => ceiling, 100]]) and gabapentin (start 300 mg/day, max 3600 mg/day); second-line agents are tizanidine (2 mg daily, max 36 mg) and dantrolene (25 mg daily, max 400 mg).',
  ],
  [
    '',
    'Baclofen vs. tizanidine: the former at [[60 mg => taken, none]] was as effective as the latter at 24 mg.',
  ],
  [
    '',
    'The patient was receiving oxycodone 20 mg every 12 hours, pregabalin 150 mg twice daily, baclofen [[10 mg three times a day => taken, 30]], duloxetine 60 mg daily and senna.',
  ],
  [
    '',
    'Medications on admission included: lisinopril 10mg PO daily; metformin 500mg PO BID; baclofen [[20mg => taken, 60]] PO TID; and trazodone 50mg PO qHS.',
  ],
  [
    '',
    'He was treated with lorazepam (2 mg IV q6h) and his home baclofen dose ([[20 mg TID => taken, 60]]) was resumed via NG tube.',
  ],
  [
    '',
    'A bolus of morphine 0.2 mg and baclofen [[50 mcg => taken, none, intrathecal]] was given intrathecally.',
  ],
  [
    '',
    'Nalmefene (18 mg as needed), baclofen ([[30–80 mg/day => usual, 30-80]]) and topiramate (up to 300 mg/day) are used off label.',
  ],
  [
    'Alcool : les médicaments',
    'Acamprosate : 6 comprimés de 333 mg par jour. Naltrexone : 50 mg par jour. Baclofène : [[30 à 80 mg par jour => usual, 30-80]]. Disulfirame : 500 mg par jour.',
  ],
  [
    'Alcool : les médicaments',
    'Baclofène\nDébut à [[15 mg/j => start, 15]], augmentation de [[10 mg => increment, none]] tous les 3 jours, maximum [[80 mg/j => ceiling, 80]].\nNalméfène\n1 comprimé de 18 mg par jour au maximum.\nNaltrexone\n50 mg/j.',
  ],
  [
    '',
    'Le patient prenait du Lioresal ([[30 mg/j => taken, 30]]), du Rivotril (2 mg le soir), du Laroxyl 25 mg et du Skenan 30 mg x 2.',
  ],
  ['', 'Sous Lioresal 10 (3 cp/j) et Valium 5.'],
  [
    '',
    'Entlassungsmedikation: Baclofen [[25 mg 1-1-1-1 => taken, 100]], Tizanidin 4 mg 1-0-1, Pregabalin 150 mg 1-0-1, Enoxaparin 40 mg s.c. 0-0-1.',
  ],
  [
    '',
    'In terapia con baclofene ([[50 mg/die => taken, 50]]), diazepam (5 mg x 2) e sertralina 100 mg.',
  ],
  [
    '',
    'Se asoció baclofeno ([[10 mg/8 h => taken, 30]]) al tratamiento con gabapentina (300 mg/8 h).',
  ],
  ['', 'Foi medicada com baclofeno [[10 mg 8/8h => taken, 30]] e diazepam 5 mg à noite.'],
  ['', 'Hij kreeg naast diazepam (3 dd 10 mg) ook baclofen (3 dd [[5 mg => taken, 15]]).'],
  ['Baclofen', 'The dose is usually [[5-10mg => usual, 15-30]] taken three times a day.'],
  ['Baclofen', 'Dose: [[10mg/5ml => strength, none]] oral solution; take 5 ml three times daily.'],
  ['Baclofen', 'Adults: [[15 to 80 mg/day => usual, 15-80]]'],
  [
    'Baclofen',
    'Week 1: [[5 mg tid => start, 15]]\nWeek 2: [[10 mg tid => increment, 30]]\nWeek 3: [[15 mg tid => increment, 45]]',
  ],
  ['Baclofen', '1st week [[5mg 3x/day => start, 15]], 2nd week [[10mg 3x/day => increment, 30]]'],
  ['Baclofen', 'Day 1-3: [[5 mg at night => start, 5]]'],
  ['Baclofen', 'maximum [[80mg/24hrs => ceiling, 80]]'],
  ['Baclofen', 'Max. dose [[20 mg QID => ceiling, 80]].'],
  [
    'Baclofen',
    'PO: [[5 mg q8hr => start, 15]] initially; may increase by [[5 mg/dose => increment, none]] q3d; not to exceed [[80 mg/day => ceiling, 80]]',
  ],
  [
    'Baclofen',
    'Intrathecal: [[22-1400 mcg/day => usual, 0.022-1.4, intrathecal]]; most patients adequately maintained on [[300-800 mcg/day => usual, 0.3-0.8, intrathecal]]',
  ],
  [
    'Baclofen',
    'Children <8 years: not to exceed [[40 mg/day => ceiling, 40]]; >8 years: not to exceed [[60 mg/day => ceiling, 60]]',
  ],
  ['Baclofen', 'CrCl 50-80 mL/min: reduce dose by 1/3; CrCl <30: [[2.5 mg q8h => usual, 7.5]]'],
  ['Baclofène', 'Posologie : [[1 cp de 10 mg matin, midi et soir => usual, 30]].'],
  ['Baclofène', 'Lioresal : [[1/2 cp de 10 mg 3 fois/j => start, 15]] pendant 3 jours.'],
  ['Baclofène', '[[0,75 à 2 mg/kg/jour => usual, none]] chez l’enfant.'],
  ['Baclofène', 'Dose maximale : [[80mg/jr => ceiling, 80]]'],
  ['Baclofène', 'Le traitement ([[3X10mg/jour => taken, 30]]) a été bien toléré.'],
  ['Baclofen', '[[3x10mg täglich => usual, 30]] einnehmen'],
  ['Baclofen', 'Erhaltungsdosis: [[30 - 75 mg/die => usual, 30-75]].'],
  ['Baclofene', '[[25 mg x 3/die => taken, 75]]'],
  ['Baclofene', '[[1 cpr da 25 mg ogni 8 ore => usual, 75]]'],
  ['Baclofeno', '[[1 comprimido de 10 mg cada 8 horas => usual, 30]]'],
  ['Baclofeno', 'tomar [[10mg de 8/8 horas => usual, 30]]'],
  ['Baclofen', '2 maal daags [[10 mg => usual, 20]]'],
  ['Baclofen and creatinine', 'eGFR fell to 25 mL/min/1.73 m2 and urea rose to 80 mg/dl.'],
  ['Baclofen', 'A 20-mg dose of methylphenidate was taken the same day.'],
  ['Baclofen', 'She also smokes 20 cigarettes and uses 1 g of cannabis a day.'],
  ['Baclofen', 'The diet contained 500 mg of caffeine and 2 g of salt.'],
  ['Baclofen', 'He vapes 3 mg/mL nicotine.'],
  ['Magnesium', 'Magnesium 400 mg per day may help cramps better than baclofen.'],
  ['Xanax', '0.25 mg to 0.5 mg three times daily. Tell your doctor if you take baclofen.'],
  ['', 'Adding 300 mg gabapentin to baclofen improved sleep.'],
  ['', 'In baclofen-treated rats, 2 mg/kg of bicuculline reversed the effect.'],
  ['', 'Baclofène ou pas, la dose létale de paracétamol reste de 10 g.'],
  ['Baclofen', 'Blood alcohol 2.1 g/L; ethanol 0.8 g/kg was infused.'],
];
