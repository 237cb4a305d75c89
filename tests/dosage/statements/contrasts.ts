/**
 * Own passages that set the statement types that are easily taken for one another side by side: what
 * was taken at most and what may be taken, a step told and a step ordered, a strength in a story.
 */
export const contrasts = `
Baclofen in spasticity: a trial | The maximum dose was [[100 mg/day => ceiling]] by protocol. The highest dose actually given was [[85 mg/day => taken]], the mean [[52 mg/day => taken]].
Baclofen in spasticity: a trial | The maximum dosage reached was [[120 mg/day => taken]] in one man with a cord lesion; the maximum dosage allowed was [[150 mg/day => ceiling]].
Baclofen in children | Maximal doses were [[2.7 mg/kg/day => taken]] in our series. Textbooks advise a maximum of [[2 mg/kg/day => ceiling]].
High-dose baclofen cohort | Twelve patients went above [[200 mg/day => threshold]]; the top dose was [[400 mg/day => taken]]. The licensed ceiling in that country is [[80 mg/day => ceiling]].
High-dose baclofen cohort | Patients were split into a high-dose group (≥ [[60 mg/day => threshold]]; median [[90 mg/day => taken]]) and a low-dose group (< [[60 mg/day => threshold]]; median [[30 mg/day => taken]]).
High-dose baclofen cohort | Those who took [[100 mg or more => threshold]] were compared with those who took less than [[100 mg => threshold]].
Baclofen: poison centre series | Coma was seen only in patients ingesting [[200 mg => threshold]] or more; all nine who ingested [[400 mg => threshold]] or more needed ventilation.
Baclofen: poison centre series | Patients were grouped by amount: under [[100 mg => threshold]] (n = 20), [[100-200 mg => threshold]] (n = 31), over [[200 mg => threshold]] (n = 42).
Baclofen: poison centre series | No patient who had taken less than [[50 mg => threshold]] had symptoms. The largest ingestion was [[2500 mg => taken]].
Kidney disease and baclofen | Starting at >= [[20 mg/day => threshold]] was followed by encephalopathy in 1.1 %, starting at < [[20 mg/day => threshold]] in 0.4 %.
Kidney disease and baclofen | Among dialysis patients given baclofen, the dose at onset was [[5 to 30 mg/day => taken]]. One became comatose after a single [[5 mg => taken]] tablet.
Baclofen: my taper | My dose was cut by [[5 mg => increment]] every ten days. It was lowered to [[35 mg => taken]] by June.
Baclofen: my taper | We had been dropping [[10 mg => increment]] a fortnight, and I felt it at [[30 mg => taken]].
Baclofen: my titration | My doctor raised it by [[10 mg => increment]] each week, so after a month I took [[50 mg => taken]].
Baclofen: my titration | I added [[5 mg => increment]] every third day till I hit [[75 mg => taken]], then I stopped adding.
Baclofen: my titration | The dose was increased by [[20 mg => increment]] every four days until he became indifferent, which was at [[180 mg => threshold]].
Baclofen: my titration | The plan is to go up [[5 mg => increment]] a week. My neuro wants me on [[60 mg => usual]] in the end.
Baclofen: clinic note | Dose was increased from [[10 mg TID => taken]] to [[15 mg TID => taken]] last visit; today we will increase to [[20 mg TID => increment]].
Baclofen: clinic note | Reduce to [[15 mg three times daily => increment]] for one week, then [[10 mg three times daily => increment]] for one week, then [[5 mg three times daily => increment]], then stop.
Baclofen: clinic note | She might try [[5 mg at bedtime => start]] and, if it suits her, [[10 mg at bedtime => increment]] after a week.
Baclofen: pump clinic | After a test dose of [[50 mcg => taken]] her spasms were gone for five hours, so a pump was put in.
Baclofen: pump clinic | A test dose of [[50 mcg => start]] is given first. Patients without a response to [[100 mcg => threshold]] are not offered a pump.
Baclofen: pump clinic | The trial bolus of [[75 mcg => taken]] made him drowsy; the team settled on a starting rate of [[80 mcg/day => start]].
Baclofen: pump clinic | The pump was started at [[100 mcg/day => start]] and by discharge was running at [[220 mcg/day => taken]].
Baclofen: pump clinic | Screening: an adult fell into coma after the first [[25 mcg => taken]].
Baclofen: pharmacy mix-up | She should have been given the [[10 mg => strength]] tablets, but the bag held [[25 mg => strength]] ones, and she took [[75 mg => taken]] that day.
Baclofen: pharmacy mix-up | The bottle, which had held 100 tablets ([[10 mg => strength]] each), was empty. He had taken about [[900 mg => taken]].
Baclofen: pharmacy mix-up | He was handed [[20 mg => strength]] pills in place of [[5 mg => strength]] pills.
Pharmacy mix-up | She ordered baclofen [[25 mg => strength]] tablets online and took [[two of the 25 mg tablets => taken]] before bed.
Granules | The granules come in packets that hold from [[5 to 20 mg => strength]] of baclofen.
Baclofen: tablets | Tablets range from [[5 mg to 25 mg => strength]], depending on the maker.
Baclofen: tablets | Take [[one 10 mg tablet three times daily => usual]]. The [[10 mg => strength]] tablet can be split.
Baclofen: trial design | Participants could rise to [[300 mg/day => ceiling]] if needed; in the end the mean was [[140 mg/day => taken]].
Baclofen: trial design | The target of [[75 mg/day => usual]] was reached by two thirds; the others stayed at [[45 mg/day => taken]].
Trial design | Baclofen was titrated to a target dose of [[80 mg/day => usual]] over three weeks and held there for nine.
Baclofen: trial design | Treatment began at [[15 mg/day => start]] and was raised every three days to [[30 mg/day => taken]].
Trial design | Doses were allowed up to [[180 mg/day => ceiling]]. Participants in the baclofen arm took [[114 mg/day => taken]] on average.
Baclofen: trial design | The dose could be lowered if not tolerated, but not below [[30 mg/day => threshold]].
Review | In most trials baclofen was given at [[30 mg/day => taken]]; two used [[60 mg/day => taken]] and one up to [[270 mg/day => taken]].
Baclofen: review | Experts recommend [[30 to 60 mg/day => usual]] and warn against exceeding [[80 mg/day => ceiling]].
Baclofen: review | I have found [[5 to 10 mg three times a day => usual]] to be effective in most people with hiccups.
Baclofen: review | In our experience most patients do well on [[40 to 60 mg/day => usual]].
Baclofen: review | Case reports describe relief with [[10 mg three times daily => taken]] within two days.
Review | Baclofen at [[30 mg/day => usual]] is effective in cirrhosis. Lower doses ([[5–10 µg/kg => taken]]) have been used in cats.
Baclofen: review | Patients receiving [[30–60 mg/day => taken]] had fewer drinking days than those receiving placebo.
Baclofen: effects | At [[120 mg a day => taken]] I had ringing ears and no sleep. At [[60 mg a day => taken]] I have no side effects at all.
Baclofen: effects | Ringing in the ears is seen from [[120 mg a day => threshold]]; below [[60 mg a day => threshold]] side effects are rare.
Effects | This study examined the effect of a [[40 mg daily => taken]] baclofen dose on craving, anxiety and sleep.
Baclofen: effects | Doses higher than [[80 mg => threshold]] are where most people get drowsy. I got drowsy on [[20 mg => taken]].
Baclofen: effects | On [[5 mg => taken]] nothing; on [[10 mg => taken]] a little less spasm; on [[20 mg => taken]] I fell asleep at my desk.
Baclofen: rules | The daily dosage will be limited: below [[120 mg/day => threshold]] any doctor may prescribe; beyond that a second opinion is needed; the maximum will be [[300 mg/day => ceiling]].
Baclofen: rules | Patients who are on more than [[80 mg/day => threshold]] must be brought down; nobody may be started above [[80 mg/day => ceiling]].
Baclofen: rules | The ruling lets doctors once more prescribe more than [[80 mg/day => threshold]].
Baclofen: rules | The agency wants doses brought down to about [[75 mg => ceiling]].
Baclofen: rules | The insurer pays for four tablets of [[20 mg => strength]] a day, no more than [[80 mg => ceiling]].
Baclofen: rules | A dose of [[120 mg/day => threshold]] will require the advice of an experienced colleague.
Baclofen: rules | Few patients are prescribed doses over [[180 mg/day => threshold]], and some reach [[300 mg => taken]].
Baclofen: renal dosing | Mild impairment: [[5 mg every 8 hours => usual]]; moderate: [[5 mg every 12 hours => usual]]; severe: [[5 mg once daily => usual]].
Baclofen: renal dosing | Elderly: start with [[5 mg twice daily => start]]. Hiccups: [[5 mg three times daily => usual]]. Dialysis: no more than [[5 mg a day => ceiling]].
Combination | Naltrexone 50 mg/day plus baclofen [[30 mg/day => taken]] was compared with naltrexone 50 mg/day alone.
Combination | Add baclofen [[5 mg TID => start]] to pregabalin 75 mg BID; if it helps go to [[10 mg TID => increment]].
Baclofen: stock | I have about 3000 mg left in the drawer and take [[60 mg => taken]] a day.
Baclofen: essai : méthode | La dose maximale était de [[180 mg/j => ceiling]] selon le protocole. La dose maximale prise a été de [[165 mg/j => taken]], la moyenne de [[93 mg/j => taken]].
Baclofen: essai : méthode | Les investigateurs pouvaient monter jusqu'à [[300 mg/j => ceiling]]. En fin d'étude les patients prenaient [[140 mg/j => taken]] en moyenne.
Baclofen: essai : méthode | La dose cible de [[80 mg/j => usual]] était atteinte en quatre semaines. Seuls 60 % des patients ont atteint cette dose.
Baclofen: essai : méthode | Le traitement était débuté à [[15 mg/j => start]] et augmenté de [[15 mg => increment]] tous les quatre jours.
Baclofen: cohorte | Les patients ont été répartis en forte dose (≥ [[60 mg/j => threshold]] ; médiane [[90 mg/j => taken]]) et faible dose (< [[60 mg/j => threshold]]).
Baclofen: cohorte | Ceux qui prenaient [[100 mg => threshold]] ou plus étaient plus souvent hospitalisés que ceux qui prenaient moins de [[100 mg => threshold]].
Baclofen: cohorte | Pour les doses comprises entre [[75 et 180 mg/j => threshold]], le risque de décès était multiplié par 1,5 ; au-delà, par 2.
Baclofen: cohorte | Peu de patients prennent des doses supérieures à [[180 mg/j => threshold]] ; quelques-uns vont jusqu'à [[400 mg/j => taken]].
Baclofen: centre antipoison | Les convulsions ne sont survenues que chez les sujets ayant ingéré [[300 mg => threshold]] ou plus.
Baclofen: centre antipoison | La dose sans effet a été estimée à [[30 mg => threshold]] chez l'enfant et à [[100 mg => threshold]] chez l'adulte. La plus forte ingestion était de [[3000 mg => taken]].
Baclofen: règles | Une dose de [[120 mg/j => threshold]] impose l'avis d'un second médecin. Aucune prescription ne peut dépasser [[300 mg/j => ceiling]].
Baclofen: règles | Les patients recevant plus de [[80 mg/j => threshold]] doivent être revus ; la dose sera réduite par paliers de [[10 mg => increment]] jusqu'à [[80 mg/j => ceiling]].
Baclofen: règles | La décision n'interdit pas de prescrire à des doses supérieures à [[80 mg par jour => threshold]]. Elle fixe à [[80 mg par jour => ceiling]] la dose du nouveau médicament.
Baclofen: règles | L'agence veut ramener les doses aux alentours de [[75 mg => ceiling]] ; les médecins plaident pour [[300 mg => ceiling]].
Baclofen: règles | Les prescriptions supérieures à [[80 mg => ceiling]] ne sont plus remboursées. Celles inférieures à [[30 mg => threshold]] sont les plus fréquentes.
Baclofen: ma descente | J'ai baissé de [[10 mg => increment]] tous les dix jours. Arrivé à [[40 mg => taken]], j'ai fait une pause.
Baclofen: ma montée | On m'a augmenté de [[5 mg => increment]] tous les trois jours. À [[75 mg => taken]], je dormais debout.
Baclofen: ma montée | Il monte de [[20 mg => increment]] par semaine, et devient indifférent à [[200 mg => threshold]]. Il prend aujourd'hui [[80 mg => taken]].
Baclofen: ma montée | Je continue à prendre [[30 à 50 mg => taken]] par jour et je n'ai plus envie de boire.
Baclofen: ma montée | Il décide d'essayer sur lui-même, à forte dose : jusqu'à [[270 mg par jour => taken]].
Baclofen: ma montée | Certains malades doivent prendre jusqu'à [[30 comprimés de 10 mg par jour => taken]], quand la notice s'arrête à [[75 mg => ceiling]].
Baclofen: pompe | Après une dose-test de [[50 µg => taken]] la marche s'est améliorée ; la pompe a été posée en mai, à [[90 µg/jour => start]].
Baclofen: pompe | On commence par une dose-test de [[50 µg => start]]. Un coma est survenu après une dose-test de [[25 µg => taken]].
Baclofen: pompe | Le débit, réglé à [[100 µg/jour => start]] au départ, a été porté à [[350 µg/jour => taken]] en un an.
Baclofen: erreur de délivrance | On lui avait remis des comprimés de [[25 mg => strength]] au lieu de [[10 mg => strength]] ; il en a pris trois, soit [[75 mg => taken]].
Baclofen: erreur de délivrance | La boîte, qui contenait 50 comprimés ([[10 mg => strength]] chacun), était vide.
Baclofen: sommeil | Aux doses de [[40 à 80 mg/j => taken]], la respiration des ronfleurs n'était pas modifiée dans cette étude.
Baclofen: sommeil | Au-dessus de [[100 mg/j => threshold]], le sommeil est souvent mauvais ; à [[50 mg/j => taken]] je dors bien.
Mise au point | Dans la plupart des essais, le baclofène était donné à [[30 mg/j => taken]] ; deux ont utilisé [[60 mg/j => taken]].
Baclofen: mise au point | Les experts conseillent [[30 à 60 mg/j => usual]] et déconseillent d'aller au-delà de [[80 mg/j => ceiling]].
Baclofen: mise au point | Dans mon expérience, la plupart des patients vont bien avec [[60 à 100 mg/j => usual]].
Baclofen: mise au point | Si la réponse reste insuffisante à [[80 mg/j => threshold]], il faut arrêter le traitement.
Baclofen: studie | Die Höchstdosis lag laut Protokoll bei [[270 mg/Tag => ceiling]]; die höchste erreichte Dosis war [[240 mg/Tag => taken]]. Wer [[100 mg => threshold]] oder mehr nahm, war müder.
Baclofen: studie | Die Dosis wurde alle drei Tage um [[15 mg => increment]] gesteigert; die Zieldosis von [[90 mg/Tag => usual]] erreichten 40 Patienten.
Baclofen: pumpe | Nach einer Testdosis von [[50 µg => taken]] liess die Spastik nach. Patienten, die auf [[100 µg => threshold]] nicht ansprechen, erhalten keine Pumpe.
Baclofen: forum | Ich habe jede Woche um [[5 mg => increment]] reduziert und bin jetzt bei [[20 mg => taken]]. Mehr als [[60 mg => threshold]] habe ich nie vertragen.
Baclofen: studio | La dose massima prevista era [[300 mg/die => ceiling]]; la dose massima raggiunta è stata [[210 mg/die => taken]]. Chi prendeva [[100 mg => threshold]] o più aveva sonnolenza.
Baclofen: studio | La dose veniva aumentata di [[10 mg => increment]] ogni tre giorni fino alla dose bersaglio di [[75 mg/die => usual]].
Baclofen: pompa | Dopo una dose test di [[50 µg => taken]] la spasticità è diminuita. Dosi di [[100-120 mg al giorno => ceiling]] solo in pazienti ricoverati e sorvegliati.
Baclofen: forum | Ho scalato di [[5 mg => increment]] a settimana e ora sono a [[20 mg => taken]]. Oltre [[60 mg => threshold]] stavo male.
Baclofen: estudio | La dosis máxima permitida fue de [[180 mg/día => ceiling]]; la máxima alcanzada, [[150 mg/día => taken]]. Quienes tomaban [[100 mg => threshold]] o más dormían peor.
Baclofen: estudio | La dosis se aumentó [[10 mg => increment]] cada tres días hasta la dosis objetivo de [[75 mg/día => usual]].
Baclofen: bomba | Tras una dosis de prueba de [[50 µg => taken]] mejoró la marcha. Dosis de [[100 a 120 mg => ceiling]] solo en pacientes hospitalizados.
Baclofen: foro | Bajé [[5 mg => increment]] por semana y ahora estoy en [[20 mg => taken]]. Con más de [[60 mg => threshold]] me dormía.
Baclofen: estudo | A dose máxima prevista era [[180 mg/dia => ceiling]]; a máxima alcançada foi [[150 mg/dia => taken]]. Quem tomava [[100 mg => threshold]] ou mais dormia pior.
Baclofen: estudo | A dose foi aumentada [[10 mg => increment]] a cada três dias até à dose-alvo de [[75 mg/dia => usual]].
Bomba | Depois de uma dose-teste de [[50 µg => taken]] a marcha melhorou. Soluços: baclofeno [[10 mg 8/8h => usual]] (até [[20 mg 8/8h => ceiling]]).
Baclofen: fórum | Baixei [[5 mg => increment]] por semana e agora estou em [[20 mg => taken]]. Acima de [[60 mg => threshold]] ficava zonzo.
Baclofen: studie | De maximale dosis was volgens protocol [[150 mg/dag => ceiling]]; de hoogste bereikte dosis was [[140 mg/dag => taken]]. Wie [[100 mg => threshold]] of meer nam, was suffer.
Baclofen: studie | De dosis werd elke drie dagen met [[10 mg => increment]] verhoogd tot de streefdosis van [[90 mg/dag => usual]].
Baclofen: pomp | Na een testdosis van [[50 µg => taken]] nam de spasticiteit af. Het kan nodig zijn te gaan tot [[200 mg per dag => ceiling]], maar alleen in het ziekenhuis.
Baclofen: forum | Ik ben elke week [[5 mg => increment]] gezakt en zit nu op [[20 mg => taken]]. Boven [[60 mg => threshold]] viel ik om.
`;
