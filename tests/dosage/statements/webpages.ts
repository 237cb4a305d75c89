/** Own English and French passages in the manner of health sites, blogs, agencies and forums. */
export const webpages = `
Baclofen: uses, side effects, dosage | Your doctor will tell you how much to take. A common starting dose is [[5 mg three times a day => start]] with food. Depending on how you respond it may be raised every three days, usually to no more than [[80 mg a day => ceiling]].
Baclofen: uses, side effects, dosage | Forms and strengths ¶ Oral tablet: [[5 mg => strength]], [[10 mg => strength]], [[15 mg => strength]], [[20 mg => strength]] ¶ Oral solution: [[1 mg/mL => strength]] ¶ Oral suspension: [[5 mg/mL => strength]]
Baclofen: uses, side effects, dosage | Adult dosage (18 to 64 years) ¶ Typical starting dosage: [[5 mg taken three times per day => start]]. ¶ Dosage increases: every three days by [[5 mg per dose => increment]]. ¶ Maximum dosage: [[80 mg per day => ceiling]], divided in four.
Baclofen: uses, side effects, dosage | If you miss a dose take it as soon as you remember. If you usually take [[20 mg => taken]] do not take [[40 mg => taken]] to make up for it.
Does baclofen make you sleepy? | Yes. In studies up to 63 % of people were drowsy. It is worst in the first week and on doses above [[30 mg a day => threshold]].
Will baclofen show up in a drug test? | No. A woman who wrote to us takes [[10 mg twice a day => taken]] for her back and passed two tests.
Baclofen vs cyclobenzaprine | Baclofen is taken three or four times a day, [[5 to 20 mg => usual]] each time; cyclobenzaprine 5 to 10 mg three times a day. The most you can take of baclofen is [[80 mg => ceiling]].
Baclofen vs tizanidine | Both help. In one comparison baclofen [[15 to 60 mg daily => taken]] and tizanidine 6 to 24 mg daily did equally well.
Alcohol: can a muscle relaxant help? | Researchers at a Paris hospital gave 320 drinkers baclofen, at first [[15 mg a day => start]] and up to [[180 mg a day => ceiling]], or a dummy pill. After 20 weeks, the average dose was [[153 mg => taken]].
Baclofen: alcohol: can a muscle relaxant help? | The usual dose for alcohol is lower in Italy ([[30 mg => usual]]) than in France, where doctors have given [[100 mg => taken]], [[200 mg => taken]] and even [[300 mg a day => taken]].
Baclofen: alcohol: can a muscle relaxant help? | She was not keen at first. "I started with half a tablet, [[5 mg => start]]. I was told to stop at [[60 mg => ceiling]] but nothing happened until [[80 mg => threshold]]."
Baclofen: alcohol: the facts | For many, the sweet spot is between [[60 and 120 mg => usual]]. Go slowly: [[10 mg => increment]] more every three or four days.
Liver clinic handbook | Baclofen may be used in compensated cirrhosis: start [[5 mg tds => start]], increase to [[10 mg tds => usual]] after three days. Do not exceed [[30 mg/day => ceiling]] without advice. Beware of encephalopathy.
Baclofen and liver disease | The only trial in people with cirrhosis used [[10 mg three times daily => taken]]; 71 % of those on baclofen stayed dry against 29 % on placebo.
Neurology ward guide | Spasticity, step 1: baclofen [[5 mg tds => start]], then [[10 mg tds => increment]], then [[20 mg tds => increment]]; above [[60 mg/day => threshold]] discuss with the consultant.
Neurology ward guide | Nil by mouth and on baclofen: give it by tube. A patient on [[60 mg/day or more => threshold]] must not miss two doses.
ICU guide: baclofen withdrawal | Restart the usual dose at once. If pump failure, give oral baclofen [[20 mg every 6 hours => usual]] (up to [[120 mg/day => ceiling]]), plus diazepam 5-10 mg IV.
ICU guide: baclofen poisoning | Charcoal if > [[200 mg => threshold]] within one hour. Expect coma for 24 to 72 hours. Ventilate all who took > [[5 mg/kg => threshold]].
Toxicology handbook | Baclofen: toxic dose in adults [[150-300 mg => threshold]]; children > [[5 mg/kg => threshold]]. Deaths after [[1.25 g => threshold]] and more.
Baclofen: toxicology handbook | A man of 24 survived [[1250 mg => taken]]; a woman of 32 died after about [[2000 mg => taken]].
Physio blog | One of my clients is on [[10 mg => taken]] of baclofen four times daily. When the dose dropped to [[5 mg => taken]], her walking got worse.
Baclofen: carer's blog | His pump delivers [[512 mcg a day => taken]]. The doctors began with [[100 mcg => start]] and went up by 10 to 15 % a visit. The oral tablets, [[25 mg three times a day => taken]], were stopped.
Baclofen: spinal cord injury forum | I'm on [[120mg/day => taken]] (I know, above the max of 80), my doc got me there over two years.
Baclofen: spinal cord injury forum | Try splitting it: 10 in the morning, [[20 mg => usual]] at night. My physio says [[80 mg => ceiling]] is the cut-off before the pump.
Reddit: baclofen for anxiety | took [[25mg => taken]] on an empty stomach, felt warm and social for 4 hrs. tried [[50mg => taken]] next day, way too much. don't go over [[30mg => ceiling]] your first time
Reddit: baclofen for anxiety | How do you dose it? I do [[10mg => taken]] 2x a week. Anything over [[40mg => threshold]] makes me nauseous.
Baclofen: reddit: quitting with bac | Week 1 [[15mg => start]], week 2 [[30mg => increment]], week 3 [[45mg => increment]]. I'm in week 3 and at [[45mg => taken]] I nap a lot.
Baclofen: question to the vet | My cat licked up half of a [[10 mg => strength]] tablet. Is that bad? - In cats [[1 mg/kg => threshold]] can already cause signs; call now.
Court report | The toxicologist found baclofen at a level that fits an intake of [[500 to 800 mg => taken]]. The deceased was prescribed [[30 mg per day => taken]].
Baclofen: court report | The doctor admitted prescribing [[300 mg a day => taken]] "because it worked", well over the [[80 mg => ceiling]] in the guidance.
Drug shortage notice | Baclofen [[10 mg => strength]] tablets, 28 pack: in short supply until May. The [[5 mg/5 ml => strength]] oral solution is available.
Recall notice | One lot of baclofen tablets labelled [[20 mg => strength]] may contain [[10 mg => strength]] tablets.
Wholesale catalogue | Baclofen Tablets BP [[10mg => strength]] 84s £1.12 · Baclofen Oral Solution [[5mg/5ml => strength]] 300ml £2.40 · Baclofen Inj [[50mcg/1ml => strength]] amp £3.16
Drug database | Baclofen | oral | tablet | [[10 mg => strength]] | 30 | Rx ¶ Baclofen | oral | tablet | [[20 mg => strength]] | 30 | Rx ¶ Baclofen | intrathecal | solution | [[500 mcg/mL => strength]] | 20 mL | Rx
Drug database | Generic name: baclofen. Brand names: Lioresal, Gablofen. Usual adult dose: [[40-80 mg/day => usual]]. Half-life: 2.5-4 h.
Formulary | Baclofen tablets [[10mg => strength]]; liquid [[5mg/5ml => strength]]. Adults: [[5mg three times daily => start]] gradually increased; max. [[100mg daily => ceiling]]. Intrathecal: specialist only.
Study guide | Baclofen ([[10–25 mg => strength]] tablets) acts on GABA-B. Start at [[5 mg t.i.d. => start]]; stop by taking off [[5 mg => increment]] at a time.
Nursing care plan | Administer baclofen [[10 mg => taken]] PO at 0800, 1400 and 2000. Watch for sedation.
Physician order | Baclofen [[10 mg => taken]] PO TID, hold for sedation. Increase to [[15 mg => increment]] TID in 3 days if tolerated.
Case vignette | A 30-year-old with a T6 injury on baclofen [[20 mg qid => taken]] still has spasms. Dantrolene 25 mg daily is added.
Case vignette | After her baclofen had been raised from [[40 to 60 mg daily => taken]], an 81-year-old began to see insects on the wall.
Meeting abstract | Patients with chronic cough were given baclofen [[20 mg tid => taken]] for 8 weeks; 12 of 19 improved.
Baclofen: meeting abstract | Doses of [[10, 20 and 60 mg => taken]] were compared in 30 volunteers; only [[60 mg => taken]] lowered the reflux rate for the whole day.
Patent text | The tablet according to claim 1, which contains from [[5 to 60 mg => strength]] of arbaclofen, preferably [[30 mg => strength]] of baclofen, and a retarding polymer.
Thesis: baclofen and mood | Participants took baclofen [[20 mg => taken]] or placebo 90 minutes before the task.
Baclofène : à quoi ça sert ? | On commence en général par un demi-comprimé matin, midi et soir, soit [[15 mg par jour => start]]. La dose est ensuite montée par le médecin, le plus souvent entre [[30 et 75 mg => usual]]. À l'hôpital, elle peut atteindre [[120 mg => ceiling]].
Baclofène : à quoi ça sert ? | Formes et dosages : comprimés à [[10 mg => strength]] ; solution injectable à [[0,5 mg/ml => strength]] et [[2 mg/ml => strength]].
Baclofène : à quoi ça sert ? | Si vous oubliez une prise, ne doublez pas. Une personne qui prend [[20 mg => taken]] ne doit pas en prendre [[40 mg => taken]] la fois suivante.
Baclofène et alcool, questions-réponses | Quelle dose faut-il ? Cela dépend de chacun : certains sont bien à [[40 mg => usual]], d'autres à [[200 mg => usual]]. En moyenne, l'indifférence vient vers [[120 mg => threshold]].
Baclofène et alcool, questions-réponses | Depuis 2017 on ne peut plus dépasser [[80 mg => ceiling]]. Ceux qui prenaient davantage ont dû descendre de [[10 mg => increment]] tous les deux ou trois jours.
Baclofène et alcool, questions-réponses | Peut-on conduire ? Évitez dans les premières semaines, et dès [[30 mg => threshold]] si vous êtes somnolent.
Baclofen: guide d'aide à la prescription | Débuter par [[5 mg trois fois par jour => start]] pendant trois jours, puis [[10 mg trois fois par jour => increment]] pendant trois jours. Ensuite augmenter de [[10 mg => increment]] tous les trois jours jusqu'à l'effet recherché.
Baclofen: guide d'aide à la prescription | En cas d'insuffisance hépatique, ne pas dépasser [[60 mg/j => ceiling]]. Au-dessus de [[120 mg/j => threshold]], un avis addictologique est demandé.
Baclofen: guide d'aide à la prescription | Une prise de plus de [[100 mg => threshold]] en une fois expose au coma. La répartition conseillée est de [[20 mg => usual]] à midi, [[20 mg => usual]] à 16 h et [[40 mg => usual]] à 19 h.
Baclofen: commission de la transparence | La posologie retenue dans l'AMM est de [[80 mg/j => ceiling]] au maximum, alors que l'essai a été conduit avec une cible de [[180 mg/j => usual]].
Commission de la transparence | Dans l'essai, 59 % des patients du groupe baclofène ont reçu plus de [[100 mg/j => threshold]] ; la dose quotidienne moyenne était de [[115 mg => taken]].
Baclofen: agence : point d'information | À ce jour, 7 000 patients sont traités. La dose moyenne déclarée est de [[65 mg/j => taken]] ; 2 % des patients reçoivent plus de [[150 mg/j => threshold]].
Baclofen: agence : point d'information | La dose de [[80 mg/j => ceiling]] ne doit en aucun cas être dépassée. Toute augmentation se fait par palier de [[5 mg => increment]].
Baclofen: agence : lettre aux médecins | Pour les patients à plus de [[80 mg => threshold]], prévoir une décroissance de [[10 à 15 mg => increment]] tous les deux jours. Ne jamais arrêter d'un coup.
Baclofen: sénat : question écrite | Monsieur le sénateur demande pourquoi la dose a été limitée à [[80 mg => ceiling]] quand des milliers de malades ne tiennent qu'à [[150 mg => taken]] ou plus.
Presse : portrait | À 48 ans, Claire avale chaque soir [[120 mg de baclofène => taken]]. Elle avait commencé avec trois comprimés, [[30 mg => start]], « sans y croire ».
Baclofen: presse : portrait | Le cardiologue est monté seul à [[270 mg => taken]]. « À [[30 mg => taken]], je dormais mieux. À [[180 mg => taken]], toujours rien. »
Baclofen: presse : le médicament de la discorde | Le laboratoire demandait une autorisation jusqu'à [[300 mg => ceiling]]. L'agence a tranché : ce sera [[80 mg => ceiling]].
Presse : fait divers | Il avait mis dans la tisane de son épouse l'équivalent de [[15 comprimés de 10 mg => taken]] de baclofène.
Baclofen: presse : fait divers | L'autopsie a montré une prise d'au moins [[700 mg => taken]]. L'ordonnance n'en prévoyait que [[30 mg par jour => taken]].
Forum : baclofène et sommeil | coucou, moi c'est [[25 mg => taken]] au coucher depuis un mois, et je dors 9 h ! à [[50 mg => taken]] j'étais dans le brouillard
Forum : baclofène et sommeil | ne dépasse pas [[60 mg => ceiling]] sans en parler à ton toubib, et descends de [[5 mg => increment]] à la fois
Forum : baclofène et sommeil | combien tu prends ? perso [[80 mg => taken]], mon seuil était à [[110 mg => threshold]]
Baclofen: forum : les débuts | Semaine 1 à [[15 mg => start]], semaine 2 à [[30 mg => increment]], là je suis à [[45 mg => taken]]. Quelqu'un est-il passé de [[45 à 60 mg => increment]] sans souci ?
Baclofen: forum : pompe | ma fille de 9 ans a une pompe à [[120 µg/j => taken]], on avait commencé à [[50 µg/j => start]]
Baclofen: prescrire autrement | Pour le hoquet rebelle, [[5 mg trois fois par jour => usual]] suffisent souvent. En cas d'insuffisance rénale, [[5 mg par jour => usual]] au plus.
Cours de pharmacologie | Baclofène : agoniste GABA-B. Comprimés à [[10 mg => strength]]. Dose : [[30 à 75 mg/j => usual]]. Surdosage : coma à partir de [[200 mg => threshold]].
Baclofen: cours de pharmacologie | La demi-vie est de 3 à 4 heures ; après [[10 mg => taken]] per os, la concentration maximale est de 180 ng/ml.
Liste de médicaments | Baclofène Sandoz [[10 mg => strength]] cpr séc bte 30 ; Baclofène Winthrop [[10 mg => strength]] cpr bte 50 ; Lioresal [[10 mg/20 ml => strength]] sol inj
Liste de médicaments | BACLOCUR [[10 mg => strength]] cp pell séc B/60 | BACLOCUR [[20 mg => strength]] cp pell séc B/30 | BACLOCUR [[40 mg => strength]] cp pell séc B/30
Observation clinique | Patiente de 72 ans, insuffisance rénale, mise sous baclofène [[10 mg x 3/j => taken]] pour des crampes. À J3, confusion.
Observation clinique | Homme, 45 ans, alcool, baclofène à [[110 mg/j => taken]] : palpitations. Diminution à [[80 mg/j => taken]], disparition des signes.
Observation clinique | Tentative de suicide par ingestion de [[30 comprimés de baclofène 10 mg => taken]] et d'une bouteille de vin.
Consigne de sortie | Continuer le baclofène [[20 mg trois fois par jour => taken]]. Dans un mois, si tout va bien, baisser à [[10 mg trois fois par jour => increment]].
Baclofen: enquête auprès des prescripteurs | 40 % démarrent à [[15 mg/j => start]], 30 % à [[30 mg/j => start]] ; la moitié ne dépasse jamais [[120 mg/j => ceiling]].
`;
