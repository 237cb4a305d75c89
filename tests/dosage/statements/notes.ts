/** Own passages in the manner of guides, answers, charts, lists and files, in several languages. */
export const notes = `
What is the maximum dose of baclofen? | The maximum recommended dose of baclofen is [[80 mg per day => ceiling]], given as [[20 mg four times daily => ceiling]]. In hospital, doses as high as [[100 to 120 mg/day => ceiling]] have a place.
How should baclofen be started? | Start with [[5 mg three times daily => start]] and increase by [[5 mg per dose => increment]] every 3 days, aiming at [[30 to 60 mg daily => usual]]. In frail people start with [[5 mg once daily => start]].
How do I taper baclofen? | Reduce by [[5-10 mg => increment]] each week. For instance, a patient on [[60 mg/day => taken]] goes to [[50 mg/day => increment]] in week 1, [[40 mg/day => increment]] in week 2 and so on. If symptoms come back, return to the last dose that was tolerated.
Can I take baclofen with kidney disease? | With CrCl 50-80 mL/min use [[5 mg every 12 hours => usual]]; with 30-50, [[2.5 mg every 8 hours => usual]]; under 30 do not use it. Toxicity has been described after as little as [[5 mg => threshold]].
Is 40 mg of baclofen a lot? | [[40 mg => taken]] of baclofen a day is a middling dose. Many people with MS take [[40 to 80 mg => usual]]. Doses above [[100 mg => threshold]] should be supervised.
Baclofen: is it safe to take 30 mg at once? | Single doses over [[20 mg => ceiling]] are not recommended. Taking [[30 mg => taken]] at once may make you drowsy.
How much baclofen is dangerous? | Serious poisoning is usual with more than [[200 mg => threshold]] in adults and [[5 mg/kg => threshold]] in children. People on dialysis may become comatose on [[10 mg => threshold]].
Guideline: alcohol use disorder | Baclofen is a third-line option: [[5 mg tid => start]] for three days, then [[10 mg tid => usual]]. A further rise to [[20 mg tid => ceiling]] can be considered by specialists.
Guideline: alcohol use disorder | Baclofen: initial [[5 mg three times a day => start]]; titrate every 3-5 days; target [[30-60 mg/day => usual]]; max [[80 mg/day => ceiling]]. Only drug studied in cirrhosis.
Guideline: spasticity after stroke | First line by mouth is baclofen, [[5 mg => start]] at night, up to [[60 mg/day => ceiling]] in three doses. If more than [[60 mg/day => threshold]] is needed, consider a pump.
Guideline: palliative care | Hiccup: baclofen [[5 mg tds => usual]] (up to [[20 mg tds => ceiling]]). In renal failure [[5 mg od => usual]].
Baclofen: guideline: cerebral palsy | < 2 years: [[2.5 mg tid => start]], max [[40 mg/day => ceiling]]; 2-7 years: [[5 mg tid => start]], max [[60 mg/day => ceiling]]; > 8 years: max [[80 mg/day => ceiling]].
Stiff person syndrome - options | | Drug | Dose | ¶ | Diazepam | 5-60 mg/day | ¶ | Baclofen | [[10-80 mg/day => usual]] | ¶ | Gabapentin | 900-3600 mg/day |
Muscle relaxants compared | Baclofen [[5-20 mg tid => usual]] (max [[80 mg/day => ceiling]]); tizanidine 2-8 mg tid (max 36 mg/day); cyclobenzaprine 5-10 mg tid.
Muscle relaxants compared | • Baclofen – [[5–10 mg => usual]] PO TID ¶ • Methocarbamol – 1500 mg PO QID ¶ • Carisoprodol – 350 mg PO TID
Flash card: baclofen | Class: GABA-B agonist. Dose: [[5 mg TID => start]] → [[80 mg/d => ceiling]] max. SE: drowsiness, weakness. Taper!
Baclofen: flash card: ITB | Test: [[50 mcg => start]] → [[75 mcg => increment]] → [[100 mcg => increment]]. Usual [[100-900 mcg/day => usual]].
Discharge summary | Discharge meds: 1. Baclofen [[20 mg => taken]] PO QID 2. Gabapentin 600 mg PO TID 3. Senna 8.6 mg PO daily 4. Oxybutynin 5 mg PO BID
Discharge summary | MEDICATIONS ON ADMISSION: Lisinopril 10 mg daily, baclofen [[10 mg three times a day => taken]], Zoloft 50 mg daily, aspirin 81 mg.
Clinic letter | Thank you for seeing this man with MS. He takes baclofen [[25 mg tds => taken]], having failed on [[15 mg tds => taken]]. Might we go to [[30 mg tds => increment]]?
Clinic letter | Plan: increase baclofen by [[5 mg => increment]] weekly up to [[20 mg tid => ceiling]]. Review in two months. Present dose [[10 mg tid => taken]].
Progress note | Spasticity, on baclofen [[15 mg TID => taken]] - will increase to [[20 mg TID => increment]].
Progress note | Muscle spasm: start baclofen [[5 mg TID PRN => start]], #30.
Prescription | Rx: Baclofen [[10 mg => strength]] tabs. Sig: 1 tab PO TID. Disp: #90. Refills: 2.
Pharmacy stock list | BACLOFEN 10MG TAB; BACLOFEN [[20 MG => strength]] TAB; BACLOFEN [[5 MG/ML => strength]] SUSP; BUSPIRONE 5MG TAB
Pharmacy stock list | {"name": "Baclofen", "form": "tablet", "strength": "[[10 mg => strength]]", "pack": 84, "price": 1.35}
Medication file | {"drug": "baclofen", "startDose": "[[5 mg TID => start]]", "maxDose": "[[80 mg/day => ceiling]]", "route": "PO"}
Medication file | "medications": ["Baclofen [[10 mg TID => taken]]", "Pregabalin 75 mg BID", "Vitamin D 1000 IU"]
Drug data | name: Lioresal, molecule: baclofen, dosage: [[10 mg => strength]], form: comprimé, boîte de 50, prix: 3.07
Code list | M03BX01 baclofen, DDD [[50 mg => usual]] oral, [[0.55 mg => usual]] parenteral
Exam question | A 45-year-old with MS takes baclofen [[20 mg qid => taken]]. She runs out and two days later has seizures. What should be given?
Exam question | How many millilitres are needed for [[15 mg => taken]] if the syrup has baclofen [[5 mg/5 mL => strength]]?
Compounding | To make 100 mL of baclofen suspension [[10 mg/mL => strength]], grind fifty [[20 mg => strength]] tablets in a mortar.
Refill of a pump | Withdraw the rest, then fill with 40 mL of baclofen [[2 mg/mL => strength]]. At [[400 mcg/day => taken]] this lasts 200 days.
Veterinary note | Urethral relaxation in dogs: baclofen [[1-2 mg/kg PO q8h => usual]]. Do not use in cats. Signs of poisoning: vomiting, weakness; seen at [[0.7 mg/kg => threshold]].
Dental prescribing | Trigeminal neuralgia: carbamazepine first; baclofen [[10 mg tid => usual]] may be added, at most [[80 mg a day => ceiling]].
Cough clinic | Cough that resists all else: baclofen, beginning with [[5 mg tid => start]], going up each week by [[5 mg tid => increment]] to a limit of [[20 mg tid => ceiling]].
GHB withdrawal protocol | On day one baclofen [[10 mg tid => start]], maintained at [[45-60 mg/d => usual]] for three months, then tapered by [[5 mg => increment]] a week.
Quelle est la dose maximale de baclofène ? | La dose maximale est de [[80 mg par jour => ceiling]] dans l'alcool. En neurologie, on reste d'ordinaire entre [[30 et 75 mg => usual]] ; au-delà de [[75 mg => threshold]] il faut une hospitalisation.
Comment commencer le baclofène ? | On commence par [[5 mg matin, midi et soir => start]], puis on ajoute [[5 à 10 mg => increment]] tous les trois jours. Si vous êtes somnolent, restez à la dose où vous êtes.
Comment arrêter le baclofène ? | Diminuez de [[10 mg => increment]] par semaine. Par exemple, si vous prenez [[90 mg => taken]] : [[80 mg => increment]] la première semaine, [[70 mg => increment]] la deuxième, etc.
Baclofen: protocole de soin | J1 : [[5 mg x 3 => start]] ; J4 : [[10 mg x 3 => increment]] ; J7 : [[15 mg x 3 => increment]]. À réévaluer à [[60 mg/j => threshold]]. Maximum [[80 mg/j => ceiling]].
Baclofen: protocole de soin | Semaine 1 : [[15 mg/j => start]]. Semaine 2 : [[30 mg/j => increment]]. Semaine 3 : [[45 mg/j => increment]]. Ne pas aller au-delà de [[300 mg/j => ceiling]].
Recommandation | Hors AMM, le baclofène peut être proposé en seconde intention. Au-delà de [[120 mg/j => threshold]] un avis spécialisé est requis. Les posologies supérieures à [[300 mg/j => ceiling]] ne sont pas admises.
Ordonnance | Baclofène [[10 mg => strength]] : 1 cp matin, midi et soir. Oxazépam 10 mg : 1 cp le soir. QSP 28 jours.
Compte rendu d'hospitalisation | Traitement de sortie : Lioresal [[10 mg x 3/j => taken]], Seresta 50 mg x 2/j, vitamine B1 500 mg/j.
Compte rendu d'hospitalisation | Traitement habituel : baclofène [[60 mg/j => taken]], paroxétine 20 mg/j. Le baclofène est diminué de [[10 mg => increment]] par jour.
Courrier | Cher confrère, Mme D. est désormais à [[45 mg/j => taken]] de baclofène ; je vous propose d'augmenter par paliers de [[5 mg => increment]] jusqu'à [[75 mg/j => ceiling]].
Fiche : les antispastiques | Baclofène : [[30 à 80 mg/j => usual]]. Dantrolène : 25 à 400 mg/j. Tizanidine : 2 à 36 mg/j.
Fiche de révision | Baclofène (Liorésal) cp [[10 mg => strength]] : débuter [[5 mg x 3 => start]], max [[120 mg => ceiling]] à l'hôpital.
Base de médicaments | Baclofène;[[10 mg => strength]];comprimé;orale;boîte de 50 ; Baclofène;[[25 mg => strength]];comprimé;orale;boîte de 50
Base de médicaments | BACLOFENE ZENTIVA [[10 mg => strength]], comprimé sécable, plaquette de 30. Prix : 1,90 €
Baclofen: conversion | [[300 µg/jour => taken]] par la pompe correspondent à peu près à [[30 mg/jour => taken]] par la bouche.
Vétérinaire | Chien : baclofène [[1 à 2 mg/kg => usual]] toutes les 8 heures. Signes d'intoxication dès [[1,3 mg/kg => threshold]].
Arztbrief | Entlassmedikation: Baclofen [[10 mg 1-1-1 => taken]], Pantoprazol 40 mg 1-0-0, Sertralin 50 mg 1-0-0.
Wie viel Baclofen ist erlaubt? | Ohne Klinik höchstens [[75 mg pro Tag => ceiling]]. Begonnen wird mit [[15 mg => start]], gesteigert alle drei Tage um [[5 bis 10 mg => increment]].
Leitlinie Schluckauf | Baclofen [[3 x 5 mg => usual]], maximal [[3 x 20 mg => ceiling]]. Bei Dialyse reichen [[5 mg => usual]].
Preisliste | Baclofen [[10 mg => strength]] 50 St. 14,20; Baclofen [[25 mg => strength]] 50 St. 22,80; Lioresal intrathecal [[10 mg/5 ml => strength]]
Lettera di dimissione | Terapia domiciliare: baclofene [[10 mg x 3/die => taken]], pantoprazolo 40 mg, tamsulosina 0,4 mg.
Scheda farmaco | Baclofene cpr [[10 mg => strength]] e [[25 mg => strength]]: iniziare con [[5 mg x 3 => start]], max [[75 mg/die => ceiling]].
Linea guida alcol | Baclofene: iniziare con [[5 mg x 3/die => start]] per tre giorni, poi [[10 mg x 3/die => usual]]. Oltre [[60 mg/die => threshold]] aumentano gli effetti avversi.
Informe de alta | Tratamiento al alta: baclofeno [[10 mg/8 h => taken]], omeprazol 20 mg/24 h, diazepam 5 mg si precisa.
Guía rápida | Baclofeno (VO): iniciar [[5 mg c/8 h => start]], aumentar [[5 mg => increment]] cada 3 días; dosis habitual [[40-80 mg/día => usual]]; máx. [[100 mg/día => ceiling]].
Vademécum | Lioresal [[10 mg => strength]] comp., 30 comp. 3,12 €; Lioresal [[25 mg => strength]] comp., 50 comp. 6,40 €
Nota de alta | Medicação habitual: baclofeno [[10 mg 3x/dia => taken]], sertralina 50 mg, omeprazol 20 mg.
Protocolo | Espasticidade: baclofeno [[5 mg 8/8h => start]], aumentar [[5 mg => increment]] a cada 3 dias até [[80 mg/dia => ceiling]].
Lista de preços | Baclofeno [[10 mg => strength]] 20 comprimidos R$ 18,90; baclofeno [[25 mg => strength]] não disponível
Ontslagbrief | Medicatie bij ontslag: baclofen [[3 dd 10 mg => taken]], paracetamol 4 dd 1000 mg, omeprazol 1 dd 20 mg.
Protocol spasticiteit | Baclofen: start [[3 dd 5 mg => start]], elke 3 dagen ophogen met [[5 mg per gift => increment]], streefdosis [[45-60 mg/dag => usual]], max. [[120 mg/dag => ceiling]].
Prijslijst | Baclofen tablet [[10 mg => strength]] 30 st. € 1,80; baclofen tablet [[25 mg => strength]] 30 st. € 3,10
`;
