/** Own English and French passages in the manner of the press, of forums and of testimonies. */
export const stories = `
Baclofen: agency cuts the dose | The French medicines agency announced on Monday that baclofen may no longer be prescribed at more than [[80 mg a day => ceiling]] to people with alcohol problems. Until now up to [[300 mg => ceiling]] was tolerated. About 4,000 patients take over [[80 mg => threshold]].
Baclofen: agency cuts the dose | "Below [[80 mg => threshold]] it does nothing for me," says Marc, who takes [[210 mg => taken]]. His doctor will have to lower it by [[10 to 15 mg => increment]] every two days.
Baclofen: doctors protest | Specialists say half of their patients need more than [[100 mg => threshold]]. "Cutting someone from 200 to [[80 mg => ceiling]] is asking for relapse," one of them wrote.
Baclofen approved for alcoholism | The marketing authorisation limits baclofen to [[80 mg per day => ceiling]], as second line. Tablets of [[10, 20 and 40 mg => strength]] will reach pharmacies next year.
Baclofen approved for alcoholism | Under the 2014 rules a second doctor had to agree beyond [[120 mg => threshold]], and a team beyond [[180 mg => threshold]]; nobody could go past [[300 mg => ceiling]].
Baclofen: the pill that stopped my drinking | I began in May at [[5 mg three times a day => start]]. By August I was on [[120 mg => taken]] and had stopped thinking about wine. Today I hold at [[40 mg => taken]].
Baclofen: the pill that stopped my drinking | The heart specialist gave himself [[270 mg a day => taken]], three times what neurologists normally allow. Within weeks he was indifferent to drink.
Nurse on trial over patient's death | The court heard that the nurse gave the 80-year-old [[100 mg => taken]] of baclofen in place of [[10 mg => taken]]. A toxicologist said that [[100 mg => threshold]] could kill a frail person.
Baclofen: pharmacy error | The label said [[20 mg four times a day => taken]]; the doctor had written [[5 mg four times a day => taken]]. The bottle held [[20 mg => strength]] tablets.
Husband accused of drugging wife | He had ground up [[20 tablets of 10 mg => taken]] of baclofen and stirred them into her soup, prosecutors said.
Baclofen experiences - forum | Day 12. I'm at [[50mg => taken]] now. Started at 15 and go up [[10mg => increment]] every 4 days. So sleepy!! Did anyone stop at [[60mg => threshold]] or so?
Baclofen experiences - forum | My doc only gives me [[30 mg => taken]] a day and says the max is 80. I read people needing [[200mg => taken]] plus.
Baclofen experiences - forum | Switch happened at [[140mg => threshold]] for me. Went up to [[160mg => taken]] for a month to be safe, then came down [[10mg => increment]] a week to [[60mg => taken]] where I've been since.
Baclofen experiences - forum | has anyone taken [[10mg => taken]] at night for leg cramps? I took [[20mg => taken]] yesterday and was like a zombie
MS and me - forum | I take [[20mg baclofen four times a day => taken]] and gabapentin 300 mg. Neuro says I can take an extra [[10mg => increment]] at night if the spasms are bad but no more than [[100mg => ceiling]] total.
MS and me - forum | Been on baclofen for years, [[30 mg daily => taken]], tried [[40 mg => taken]] but my legs went like jelly.
Baclofen pump - forum | My pump is at [[412 mcg a day => taken]] with two boluses of [[40 mcg => taken]]. They turned it up by 10 % last month. It's filled with the [[2000 mcg/ml => strength]] stuff.
Baclofen pump - forum | They did the trial with [[50 mcg => taken]] and nothing happened, next day [[75 mcg => taken]] and my legs were loose for six hours.
Baclofen reviews | "I took [[10 mg => taken]] three times and could not stay awake." For muscle spasm. Rating 3/10.
Baclofen reviews | Prescribed [[5mg => taken]] for a stiff neck. Works great, no side effects so far.
Baclofen review | Great for my back. My mother takes [[20 mg => taken]] at bedtime and she finally sleeps.
Facebook group about baclofen | Most of us found our dose between [[100 and 200 mg => usual]]. A few, mostly women, at [[60 mg => usual]] or even less. Don't compare.
How I came off baclofen | I was on [[90mg => taken]] for 4 years. Cut [[5mg => increment]] every two weeks, and at [[20mg => taken]] I slowed to [[2.5mg => increment]] a month.
My dog ate baclofen | Our lab (30 kg) chewed up maybe [[six 10 mg tablets => taken]]. The vet said signs begin at about [[1 mg/kg => threshold]] and pumped his stomach.
Baclofène : l'agence abaisse la dose | L'agence du médicament a annoncé lundi que la dose de baclofène serait plafonnée à [[80 mg par jour => ceiling]], contre [[300 mg => ceiling]] jusqu'ici. Quelque 4 000 malades prennent davantage.
Baclofène : l'agence abaisse la dose | « À moins de [[80 mg => threshold]], cela ne me fait rien », témoigne Marc, qui prend [[210 mg => taken]]. Son médecin devra réduire de [[10 à 15 mg => increment]] tous les deux jours.
Baclofène : les médecins protestent | Selon eux, un patient sur deux a besoin de plus de [[100 mg => threshold]]. « Ramener à [[80 mg => ceiling]] ceux qui vont bien à [[200 mg => taken]], c'est les condamner », écrit l'un d'eux.
Baclofène : une AMM sous conditions | Le médicament sera vendu en comprimés de [[10, 20 et 40 mg => strength]]. La dose ne pourra excéder [[80 mg par jour => ceiling]]. Les associations réclamaient [[300 mg => ceiling]].
Baclofène : la RTU | À partir de [[120 mg par jour => threshold]], le prescripteur doit demander l'avis d'un confrère, et au-delà de [[180 mg => threshold]] celui d'un centre spécialisé. Dose maximale : [[300 mg => ceiling]].
Le Conseil d'État et le baclofène | Le juge a suspendu l'autorisation en tant qu'elle limitait la posologie à [[80 mg par jour => ceiling]]. Les médecins peuvent à nouveau prescrire à des doses supérieures à [[80 mg => threshold]].
Témoignage - baclofène | J'ai débuté à [[15 mg par jour => start]] en janvier. En avril j'étais à [[180 mg => taken]], indifférent à l'alcool. Je suis redescendu à [[70 mg => taken]].
Témoignage - baclofène | Mon seuil, c'était [[130 mg => threshold]]. Aujourd'hui je reste à [[50 mg => taken]] et ne bois plus.
Forum baclofène | Bonjour à tous, je suis à [[60 mg => taken]] depuis hier, j'augmente de [[10 mg => increment]] tous les 3 jours. Mon médecin ne veut pas dépasser [[80 mg => ceiling]]. Vous en pensez quoi ?
Forum baclofène | Perso je prends [[20 mg => taken]] à 16h et [[20 mg => taken]] à 18h. Commencé à [[3x5 mg => start]]. Ne monte pas trop vite, reste une semaine à [[40 mg => increment]].
Forum baclofène | Ma sœur a pris [[300 mg => taken]] d'un coup avec du vin, elle a fini en réanimation.
Forum SEP | Je suis sous Lioresal [[10 mg matin midi et soir => taken]], mon neurologue veut passer à [[20 mg trois fois par jour => increment]].
Baclofen: forum SEP | la pompe me délivre [[180 µg par jour => taken]], avant j'avais [[90 mg => taken]] par la bouche
Procès : l'infirmière avait décuplé la dose | La vieille dame a reçu [[100 mg => taken]] de baclofène au lieu de [[10 mg => taken]]. Pour l'expert, une telle dose pouvait tuer dès [[60 mg => threshold]].
Affaire des boissons droguées | Trois comprimés de [[10 mg => strength]] de baclofène avaient été écrasés dans le verre, soit [[30 mg => taken]].
Baclofen: le Dr A. raconte | Il s'était prescrit jusqu'à [[270 mg par jour => taken]], soit bien plus que les [[80 mg => ceiling]] admis en neurologie.
Baclofen: livre : ma fin de l'alcool | Un mois à [[30 mg => taken]], rien. Deux mois à [[90 mg => taken]], la fatigue. Un matin, à [[150 mg => threshold]], l'envie avait disparu.
Baclofen: association d'aide | La plupart de nos adhérents sont stabilisés entre [[80 et 160 mg => usual]]. Certains répondent dès [[40 mg => threshold]].
Arrêter le baclofène : mon expérience | J'étais à [[100 mg => taken]]. J'ai enlevé [[10 mg => increment]] par semaine, puis [[5 mg => increment]] à partir de [[30 mg => threshold]].
`;
