/** Own English and French passages in the manner of abstracts, trials and case reports. */
export const papers = `
Baclofen for alcohol dependence: a randomised trial | Methods: 80 adults were randomised to placebo or baclofen, titrated over four weeks to a target of [[90 mg/day => usual]]. Results: the mean dose reached was [[62 mg/day => taken]]; 11 participants tolerated the full [[90 mg/day => usual]].
Baclofen for alcohol dependence: a randomised trial | Three arms were compared: baclofen [[30 mg/day => taken]] (n = 36), baclofen [[75 mg/day => taken]] (n = 35) and placebo (n = 33). Relapse was later with [[30 mg/day => taken]] than with placebo, and later still with [[75 mg/day => taken]].
High-dose baclofen: protocol | Starting at [[15 mg => start]], the dose is raised by [[15 mg => increment]] every third day to a maximum of [[270 mg/day => ceiling]]. Participants who cannot tolerate [[60 mg/day => threshold]] leave the study.
High-dose baclofen in cirrhosis | Patients with decompensated cirrhosis received baclofen [[10 mg t.i.d. => taken]] for 12 weeks. Two stopped because of drowsiness.
Baclofen prescriptions: a cohort study | Exposure was classed as below [[30 mg/day => threshold]], [[30 to 75 mg/day => threshold]], [[75 to 180 mg/day => threshold]] and [[180 mg/day or more => threshold]]. The hazard ratio for admission was 1.1, 1.5 and 2.3 in the upper classes.
Baclofen prescriptions: a cohort study | New users of [[20 mg/day or more => threshold]] were compared with new users of less than [[20 mg/day => threshold]]. Encephalopathy within 30 days was seen in 108 and 26 patients.
Baclofen encephalopathy: case report | A 57-year-old woman on haemodialysis took three doses of baclofen [[10 mg => taken]] for back pain. She was drowsy the next day, and recovered after two sessions of dialysis.
Baclofen encephalopathy: case report | After five days of baclofen at [[15 mg/day => taken]] his wife found him mute and staring. Creatinine was 6.1 mg/dL. Baclofen was stopped.
Baclofen intoxication | The teenagers had each swallowed between [[60 and 600 mg => taken]] at a party. Nine of fourteen needed a ventilator. The smallest amount that led to intubation was [[80 mg => threshold]].
Baclofen intoxication: poison centre data | Of 294 calls, 82 concerned baclofen alone; the median amount was [[250 mg => taken]] (range [[20-3000 mg => taken]]). Amounts above [[200 mg => threshold]] predicted coma.
Baclofen withdrawal: case report | She had been on intrathecal baclofen, [[650 mcg/day => taken]], when the catheter broke. Oral baclofen [[20 mg every 6 hours => taken]] and diazepam were given until the revision.
Baclofen withdrawal: case report | His baclofen, [[80 mg daily => taken]] for nine years, was left out on admission. On day three he had hallucinations; they went away within hours of restarting [[20 mg qid => taken]].
Intrathecal baclofen in children: ten-year follow-up | The mean dose was [[157 mcg/day => taken]] at three months, [[270 mcg/day => taken]] at one year and [[336 mcg/day => taken]] at five years. Doses ranged from [[22 to 1300 mcg/day => taken]].
Intrathecal baclofen trial | A bolus of [[50 mcg => taken]] through lumbar puncture brought the Ashworth score from 3.4 to 1.9. In six patients who failed to respond, [[75 mcg => taken]] was tried the following day.
Intrathecal baclofen for tetanus | An initial bolus of [[1000 mcg => start]] was followed by infusion at [[500 mcg/day => taken]], increased by 20 % daily up to [[2000 mcg/day => taken]].
Baclofen and the lower oesophageal sphincter | Twenty healthy volunteers received a single dose of [[40 mg => taken]] or placebo in random order. Reflux episodes fell by half.
Baclofen for hiccups | Thirty stroke patients were given baclofen [[10 mg three times daily => taken]] or placebo for five days.
Baclofen in rats | Rats were injected with baclofen ([[1, 2 and 4 mg/kg => taken]], i.p.) thirty minutes before the session. Only the [[4 mg/kg => taken]] dose lowered locomotion.
Baclofen in rats | Self-administration dropped at [[3 mg/kg => taken]] but not at [[1 mg/kg => taken]]. Doses above [[5 mg/kg => threshold]] caused sedation.
Baclofen in mice | Baclofen was dissolved in saline and given at [[6 mg/kg => taken]].
Baclofen: review | Doses used in published series range from [[30 to 300 mg/day => taken]]. Randomised trials at low dose ([[30 mg/day => taken]]) gave mixed results, and those at high dose likewise.
Baclofen: review | In spasticity of spinal origin oral baclofen is effective at [[40 to 80 mg/day => usual]], whereas cerebral spasticity responds poorly. Adverse effects limit use beyond [[60 mg/day => threshold]] in a quarter of patients.
Self-prescribed baclofen | In 2004 a physician reported that he had suppressed his own craving by taking [[270 mg/day => taken]], later reduced to [[120 mg/day => taken]].
Self-prescribed baclofen | The author raised the dose by [[20 mg => increment]] every third day and became indifferent to alcohol at [[270 mg => threshold]]. He then stayed on [[120 mg => taken]].
Baclofen plus acamprosate in drinkers | Patients (n = 118) received acamprosate 1,998 mg/day, or the same with baclofen [[30 mg/day => taken]], or baclofen at [[60 mg/day => taken]].
GHB detoxification and baclofen | Baclofen was started at [[30 mg => start]] and kept between [[45 and 60 mg/day => taken]] for three months.
Baclofen and falls | Each increase of [[10 mg => increment]] in the daily dose went with a 7 % higher risk of a fall; the risk was clear from [[30 mg/day => threshold]].
Baclofen pharmacology | Given orally at [[20 mg => taken]] to fasting subjects, baclofen was absorbed within 90 minutes.
Cerebral palsy, double-blind crossover | Children received baclofen in slowly rising doses from [[0.5 mg/kg => start]] to [[2 mg/kg per day => ceiling]], or placebo, for four weeks each.
Chronic kidney disease and baclofen | It is suggested that baclofen be cut by a third with eGFR 60-90, by half with 30-60, and not given at all below 30; even [[5 mg => threshold]] has put patients on dialysis into coma.
Baclofène et dépendance à l'alcool : essai randomisé | Cent soixante patients ont reçu soit un placebo, soit du baclofène, augmenté en sept semaines jusqu'à [[180 mg/j => usual]] (dose cible). La dose moyenne atteinte était de [[153 mg/j => taken]].
Baclofène et dépendance à l'alcool : essai en ville | Les médecins pouvaient aller jusqu'à [[300 mg/j => ceiling]]. À un an, la dose moyenne était de [[160 mg/j => taken]] chez les répondeurs et de [[130 mg/j => taken]] chez les autres.
Baclofène : étude de cohorte | Les patients exposés à plus de [[180 mg/j => threshold]] avaient un risque de décès multiplié par deux. Entre [[30 et 75 mg/j => threshold]], aucun excès n'apparaissait ; entre [[75 et 180 mg/j => threshold]], le risque était de 1,5.
Baclofène : étude de cohorte | Neuf patients sur dix ont pris moins de [[75 mg/j => threshold]] ; 3 % ont dépassé [[180 mg/j => threshold]].
Intoxication au baclofène : cas clinique | Une femme de 41 ans est amenée aux urgences deux heures après l'ingestion de [[600 mg => taken]] de baclofène. Elle prenait [[120 mg/j => taken]] depuis trois mois pour son alcoolisme.
Intoxication au baclofène : cas clinique | Un patient de 63 ans, dialysé, a reçu [[10 mg de baclofène trois fois par jour => taken]] pour un hoquet. Au deuxième jour, il était comateux.
Intoxications au baclofène : centres antipoison | La dose médiane ingérée était de [[340 mg => taken]] (extrêmes : [[40-6000 mg => taken]]). Aucun signe grave n'a été noté en dessous de [[80 mg => threshold]].
Sevrage brutal en baclofène | M. T. a interrompu de lui-même un traitement par [[180 mg/j => taken]]. Trois jours plus tard il était confus ; la reprise à [[90 mg/j => taken]] a suffi.
Baclofène intrathécal : suivi de 40 patients | La dose était de [[98 µg/j => taken]] à la pose et de [[240 µg/j => taken]] à deux ans. Trois patients recevaient plus de [[600 µg/j => threshold]].
Baclofène intrathécal : test | Tous ont reçu un bolus de [[50 µg => taken]] ; onze ont eu besoin de [[75 µg => taken]] et deux de [[100 µg => taken]].
Baclofène chez le rat | Le baclofène ([[1 et 3 mg/kg => taken]], i.p.) a réduit la consommation d'éthanol ; à [[10 mg/kg => taken]] les rats étaient immobiles.
Baclofène et apnées | Chez quatre hommes traités par [[60 à 200 mg/j => taken]], l'enregistrement a montré des apnées centrales, disparues à l'arrêt.
Baclofène : mise au point | À faible dose ([[30 mg/j => taken]]), les essais italiens sont positifs et l'essai américain négatif. Les séries à haute dose vont de [[75 à 400 mg/j => taken]].
Baclofène : mise au point | La dose efficace varie beaucoup d'un malade à l'autre : [[150 mg/j => usual]] en moyenne, mais de [[40 à 300 mg/j => usual]] selon les séries.
Thèse : le baclofène en médecine générale | Sur 116 patients, 48 ont arrêté avant d'avoir atteint [[60 mg => threshold]]. La posologie maximale a été de [[330 mg => taken]]. La posologie de départ était le plus souvent de [[15 mg => start]].
Thèse : le baclofène en médecine générale | La progression choisie était de [[10 mg => increment]] tous les trois jours pour 60 % des médecins ; 20 % se limitaient à [[80 mg => ceiling]].
Syndrome confusionnel sous baclofène | Après passage de [[30 à 60 mg/j => taken]] en une semaine, la patiente devient désorientée. Tout rentre dans l'ordre à [[30 mg/j => taken]].
Épisode maniaque sous baclofène | Monsieur L., 39 ans, augmente seul de [[20 mg par jour => increment]] jusqu'à [[240 mg/j => taken]]. À cette dose il ne dort plus et dépense sans compter.
`;
