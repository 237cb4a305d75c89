/**
 * Own sentences in pairs that turn on one thing: told or instructed, the substance or a product, a
 * range that people took or should take, brackets that say an amount again, ends of a way up.
 */
export const turns = `
Baclofen and the liver: a cohort | Nineteen patients started baclofen at [[5 mg three times a day => start]]; at the last visit the mean dose was [[42 mg/day => taken]].
Baclofen and the liver: a cohort | Doses ranged from [[20 to 140 mg daily => taken]], and nobody reached more than [[160 mg => threshold]].
Baclofen: how to take it | Doses range from [[20 to 60 mg daily => usual]] in three or four portions.
Baclofen: how to take it | Day 1 to 3: [[5 mg three times a day => start]] ([[15 mg/day => start]]). Day 4 to 6: [[10 mg three times a day => increment]] ([[30 mg/day => increment]]).
Baclofen: how to take it | Raise the dose by no more than [[5 mg => increment]] at a time, and keep the daily total below [[60 mg => ceiling]] if your kidneys are weak.
Baclofen: how to take it | Older people begin with half of that, [[2.5 mg twice daily => start]], and it is hardly ever worth going past [[40 mg a day => ceiling]].
Baclofen: how to take it | Usual dose: [[10 mg three times daily => usual]] ([[30 mg/day => usual]]).
Tapering baclofen | Week 1: 80 mg → [[70 mg daily => increment]]. Week 2: 70 mg → [[60 mg daily => increment]]. Week 3: 60 mg → [[50 mg daily => increment]].
Tapering baclofen | The dose should be cut slowly (for instance by [[5 mg => increment]] each week); if someone takes [[90 mg => taken]], they might go down to [[80 mg a day => increment]] first.
Buy Lioresal 25 mg | Lioresal [[25 mg => strength]]. Dosage: [[10 mg => strength]], [[25 mg => strength]]. What is this medicine?
Lioresal 10 mg | What can I expect of Lioresal [[10 mg => strength]]? My doctor wrote a script for Lioresal [[10 mg => strength]] yesterday.
Medicines store list | 'Baclofen [[10mg => strength]]', 'Baclofen [[25mg => strength]]', 'Ramipril 5mg', 'Ramipril 10mg'
Baclofen poisoning in dogs | Fourteen [[10-mg => strength]] tablets were missing from the bottle; the dog weighed 9 kg and had eaten at most [[15.6 mg/kg => taken]].
Baclofen on dialysis | A single dose ([[10 mg => threshold]]) can put a patient on dialysis into a coma. Two of our patients had taken [[10 mg => taken]] twice.
Baclofen on dialysis | Confusion began three days after she was given a small dose ([[5 mg twice a day => taken]]).
Baclofen pump notes | His pump had been turned up to [[240 mcg/day => taken]] by June. If spasms return, it may be turned up to [[300 mcg/day => increment]].
Baclofen pump notes | If tone is low, continue at [[150 mcg/day => usual]]; if not, go to [[200 mcg/day => increment]].
Baclofen pump trial dose | The first injection holds [[50 micrograms => start]] (mcg), sometimes [[75 mcg => start]] or [[100 mcg => start]].
Baclofen for hiccups | Baclofen [[5 mg three times a day => usual]], can be increased to [[10 mg three times a day => usual]]. The limit is [[60 mg/day => ceiling]].
Baclofen group therapy thread | She was on the top dose, [[100 mg a day => taken]], and stayed there for two years; now she is down to [[40 mg => taken]].
Baclofen group therapy thread | For some of us [[30 mg a day => usual]] is plenty, others need [[150 mg => usual]] and more.
Baclofen group therapy thread | The doctor wants me to go up to [[60 mg => increment]] next week and [[80 mg => increment]] after that. I am on [[40 mg => taken]] right now.
Baclofen: registry of poisonings | We formed two groups, those who had taken > or = [[150 mg => threshold]] and those who had taken less.
Baclofen: alcohol clinic guideline | Start at [[5 mg t.i.d. => start]] and go up by [[5 mg => increment]] every three days to [[20 mg t.i.d. => usual]].
Baclofen: alcohol clinic guideline | The agency's limit of [[80 mg => ceiling]] helps one in four; many respond only from [[120 mg => threshold]] on.
Baclofen trial notes | Participants were randomly given placebo or baclofen, [[10 mg three times daily => taken]], later [[25 mg three times daily => taken]].
Baclofen trial notes | The dose was adapted to each patient and could rise to [[180 mg/day => ceiling]]; the average highest dose was [[132 mg/day => taken]].
Baclofène : cohorte | Les malades ont commencé par [[15 mg/j => start]] ; à six mois la dose moyenne était de [[88 mg/j => taken]], variant de [[30 à 210 mg/j => taken]].
Baclofène : mode d’emploi | La dose varie de [[30 à 60 mg/j => usual]] selon les malades, en trois prises.
Baclofène : mode d’emploi | Jours 1 à 3 : [[5 mg trois fois par jour => start]] ([[15 mg/jour => start]]). Jours 4 à 6 : [[10 mg trois fois par jour => increment]] ([[30 mg/jour => increment]]).
Baclofène : mode d’emploi | Insuffisant rénal : choisir une dose d’environ [[5 mg/jour => usual]] et rester sous [[15 mg/jour => ceiling]].
Baclofène : mode d’emploi | On prend d’habitude [[10 mg trois fois par jour => usual]] ([[30 mg/jour => usual]]).
Baclofène : arrêt | Semaine 1 : 60 mg → [[50 mg/jour => increment]]. Semaine 2 : 50 mg → [[40 mg/jour => increment]]. Semaine 3 : 40 mg → [[30 mg/jour => increment]].
Liorésal 10 mg | Mon généraliste m’a fait une ordonnance de Liorésal [[10 mg => strength]], que faut-il en penser ? Dosages : [[10 mg => strength]], [[25 mg => strength]].
Baclofène et dialyse | Une prise unique ([[10 mg => threshold]]) peut suffire à provoquer un coma chez le dialysé. Notre patiente avait reçu [[5 mg par jour => taken]].
Baclofène : la limite | C’est ce plafond qui vient d’être fixé à [[80 mg => ceiling]]. Beaucoup trouvent que s’arrêter à [[80 mg => ceiling]] n’a pas de sens, le baclofène étant actif autour de [[150 mg => usual]].
Baclofène : la limite | Le baclofène ne pourra désormais plus être prescrit à des doses supérieures à [[80 mg/jour => ceiling]].
Baclofène : essai | La dose, adaptée à chacun, pouvait atteindre [[180 mg par jour => ceiling]]. La dose maximale moyenne a été de [[126 mg par jour => taken]].
Baclofène : témoignages | J’étais à la dose maximale, [[80 mg par jour => taken]], depuis un an. À certains il suffit de [[30 mg => usual]], à d’autres il en faut [[200 => usual]] mg.
Baclofène : témoignages | L’addicto veut que je passe à [[50 mg => increment]] lundi puis [[60 mg => increment]] ; là je suis à [[40 mg => taken]].
Baclofène : toxicologie | Deux groupes : dose forte (> ou = [[150 mg => threshold]]) et dose faible (< [[150 mg => threshold]]).
Pompe à baclofène | La première injection contient [[50 microgrammes => start]] (µg), parfois [[75 µg => start]] ou [[100 µg => start]].
Baclofen: Kohorte | Die Patienten begannen mit [[15 mg täglich => start]]; nach einem Jahr lag die mittlere Dosis bei [[64 mg täglich => taken]], die Dosen schwankten zwischen [[20 und 160 mg => taken]].
Baclofen: Einnahme | Die Dosis liegt je nach Patient zwischen [[30 und 60 mg täglich => usual]]. Man nimmt meist [[10 mg dreimal täglich => usual]] ([[30 mg/Tag => usual]]).
Baclofen: Einnahme | Erst einmal [[15 mg am Tag => start]]; alle drei Tage legt man [[5 mg => increment]] zu. Über [[75 mg am Tag => ceiling]] geht man nicht hinaus.
Baclofen: Einnahme | Tag 1 bis 3: [[5 mg dreimal täglich => start]] ([[15 mg/Tag => start]]). Tag 4 bis 6: [[10 mg dreimal täglich => increment]] ([[30 mg/Tag => increment]]).
Baclofen: Absetzen | Woche 1: 60 mg → [[50 mg täglich => increment]]. Woche 2: 50 mg → [[40 mg täglich => increment]].
Lioresal 10 mg | Wofür ist Lioresal [[10 mg => strength]]? Erhältlich: [[5 mg => strength]], [[10 mg => strength]], [[25 mg => strength]]. Ihr Arzt hat Ihnen Lioresal [[10 mg => strength]] verschrieben.
Baclofen und Niere | Beschrieben ist ein Mann, dem man dreimal am Tag [[10 mg => taken]] verordnet hatte. Schon eine einzige Gabe ([[10 mg => threshold]]) kann bei Dialyse zum Koma führen.
Baclofen: Grenze | Die Fachinformationen ziehen die Grenze bei [[75 mg => ceiling]]; mit den erlaubten [[80 mg => ceiling]] kommt mancher nicht aus.
Baclofen: Forum | Manchen reichen [[30 mg => usual]], andere brauchen [[120 mg => usual]]. Ich war bei der Höchstdosis, [[80 mg am Tag => taken]], jetzt bin ich bei [[50 mg => taken]].
Baclofen: Vergiftungen | Zwei Gruppen: hohe Dosis (> oder = [[150 mg => threshold]]) und niedrige (< [[150 mg => threshold]]).
Baclofen-Pumpe | Die erste Spritze enthält [[50 Mikrogramm => start]] (µg), manchmal [[75 µg => start]] oder [[100 µg => start]].
Baclofene: studio | I pazienti hanno iniziato con [[15 mg al giorno => start]]; la dose media è stata di [[70 mg al giorno => taken]], con dosi da [[20 a 180 mg al giorno => taken]].
Baclofene: come si prende | La dose va da [[30 a 60 mg al giorno => usual]] secondo il paziente. Si prendono in genere [[10 mg tre volte al giorno => usual]] ([[30 mg/die => usual]]).
Baclofene: come si prende | Giorni 1-3: [[5 mg tre volte al giorno => start]] ([[15 mg/die => start]]). Giorni 4-6: [[10 mg tre volte al giorno => increment]] ([[30 mg/die => increment]]).
Baclofene: come si prende | Nei pazienti ospedalizzati possono servire dosi di [[100-120 mg al giorno => ceiling]]. Con reni deboli restare sotto i [[15 mg al giorno => ceiling]].
Lioresal 10 mg | Il neurologo ha prescritto a mia figlia Lioresal [[10 mg => strength]]: a che cosa serve? Dosaggi: [[10 mg => strength]], [[25 mg => strength]].
Baclofene: esperienze | Ad alcuni bastano [[30 mg => usual]], ad altri ne servono [[150 mg => usual]]. Ero alla dose massima, [[80 mg al giorno => taken]].
Baclofene: intossicazioni | Due gruppi: dose alta (> o = [[150 mg => threshold]]) e dose bassa (< [[150 mg => threshold]]).
Baclofene e alcol: studio | La dose è stata aumentata da [[15 mg al giorno => taken]] a [[30 mg al giorno => taken]] dopo tre giorni; poteva arrivare a [[75 mg al giorno => ceiling]].
Pompa al baclofene | La prima iniezione contiene [[50 microgrammi => start]] (mcg), talvolta [[75 mcg => start]] o [[100 mcg => start]].
Baclofeno: estudio | Los pacientes comenzaron con [[15 mg al día => start]]; la dosis media fue de [[60 mg al día => taken]], y osciló entre [[20 y 150 mg al día => taken]].
Baclofeno: cómo se toma | La dosis oscila entre [[30 y 60 mg al día => usual]] según el paciente. Se suelen tomar [[10 mg tres veces al día => usual]] ([[30 mg/día => usual]]).
Baclofeno: cómo se toma | Días 1 a 3: [[5 mg tres veces al día => start]] ([[15 mg/día => start]]). Días 4 a 6: [[10 mg tres veces al día => increment]] ([[30 mg/día => increment]]).
Baclofeno: cómo se toma | Niños de 2 a 6 años: [[20-30 mg/día => usual]] (máximo [[60 mg/día => ceiling]]). Niños de 6 a 10 años: [[30-60 mg/día => usual]] (máximo [[120 mg/día => ceiling]]).
Lioresal 10 mg | A mi padre le han recetado Lioresal [[10 mg => strength]]. Presentaciones: [[10 mg => strength]], [[25 mg => strength]].
Baclofeno: experiencias | A algunos les bastan [[30 mg => usual]], otros necesitan [[150 mg => usual]]. Yo tomaba la dosis máxima, [[80 mg al día => taken]].
Baclofeno: ensayo | La dosis, adaptada a cada uno, podía alcanzar los [[180 mg al día => ceiling]]. Aumentó de [[30 mg al día => taken]] a [[60 mg al día => taken]] en dos semanas.
Baclofeno: intoxicaciones | Dos grupos: dosis alta (> o = [[150 mg => threshold]]) y dosis baja (< [[150 mg => threshold]]).
Bomba de baclofeno | La primera inyección contiene [[50 microgramos => start]] (mcg), a veces [[75 mcg => start]] o [[100 mcg => start]].
Baclofeno: estudo | Os doentes começaram com [[15 mg por dia => start]]; a dose média foi de [[60 mg por dia => taken]] e variou entre [[20 e 150 mg por dia => taken]].
Baclofeno: como tomar | A dose varia entre [[30 e 60 mg por dia => usual]]. Costuma tomar-se [[10 mg três vezes por dia => usual]] ([[30 mg/dia => usual]]).
Baclofeno: como tomar | Dias 1 a 3: [[5 mg três vezes por dia => start]] ([[15 mg/dia => start]]). Dias 4 a 6: [[10 mg três vezes por dia => increment]] ([[30 mg/dia => increment]]).
Lioresal 10 mg | O médico receitou-me Lioresal [[10 mg => strength]]. Apresentações: [[10 mg => strength]], [[25 mg => strength]].
Baclofeno: limite | A agência francesa baixou a dose para [[80 mg por dia => ceiling]], contra [[300 mg => ceiling]] antes. A alguns bastam [[30 mg => usual]].
Baclofeno: ensaio | A dose, adaptada a cada um, podia chegar a [[180 mg por dia => ceiling]]. Aumentou de [[30 mg por dia => taken]] para [[60 mg por dia => taken]].
Baclofen: onderzoek | De patiënten begonnen met [[15 mg per dag => start]]; de gemiddelde dosis was [[60 mg per dag => taken]] en varieerde van [[20 tot 150 mg per dag => taken]].
Baclofen: gebruik | De dosis varieert van [[30 tot 60 mg per dag => usual]]. Men neemt meestal [[10 mg driemaal daags => usual]] ([[30 mg/dag => usual]]).
Baclofen: gebruik | Dag 1 tot 3: [[5 mg driemaal daags => start]] ([[15 mg/dag => start]]). Dag 4 tot 6: [[10 mg driemaal daags => increment]] ([[30 mg/dag => increment]]).
Baclofen: gebruik | Begin met [[5 mg driemaal daags => start]], elke drie dagen [[5 mg => increment]] erbij, tot [[20 mg driemaal daags => usual]]. Blijf onder [[60 mg per dag => ceiling]] bij zwakke nieren.
Lioresal 10 mg | Mijn huisarts schreef Lioresal [[10 mg => strength]] voor. Verkrijgbaar: [[5 mg => strength]], [[10 mg => strength]], [[25 mg => strength]].
Baclofenpomp | De eerste injectie bevat [[50 microgram => start]] (mcg), soms [[75 mcg => start]] of [[100 mcg => start]].
Baclofen: ervaringen | Voor sommigen is [[30 mg => usual]] genoeg, anderen hebben [[150 mg => usual]] nodig. Ik zat op de maximale dosis, [[80 mg per dag => taken]].
Baclofène et alcool | Doses of baclofen told in forums reached [[300 mg/day => taken]] in France at the time. One clinic wrote of a cap of [[80 grams => ceiling]] of baclofen a day, where milligrams were meant.
Baclofen and alcohol: press review | Patients told us that they took [[250 mg/day => taken]] then. A radio report spoke of a limit of [[80 grams => ceiling]] a day, which was a slip.
Baclofen and alcohol: press review | The paper wrote of a ceiling of [[300 mg => ceiling]] although its own patient had taken [[120 mg => taken]].
Baclofène et presse | Des malades racontaient avoir pris [[250 mg/j => taken]]. Une radio a parlé d’un plafond de [[80 grammes => ceiling]] par jour, par erreur.
Baclofen: Presseschau | Patienten berichteten, sie hätten [[200 mg am Tag => taken]] genommen. Eine Zeitung schrieb von einer Obergrenze von [[80 Gramm => ceiling]] am Tag.
Baclofeno en la prensa | Los pacientes contaron que tomaban [[200 mg al día => taken]]. Un diario escribió de un tope de [[80 gramos => ceiling]] al día.
Baclofen | Baclofen [[5 mg tid => start]], then [[10 mg tid => increment]].
Baclofen | Baclofen [[10 mg bid => start]], then [[15 mg bid => increment]].
Baclofen | Baclofen: [[5 mg twice a day => start]] for 3 days, then [[10 mg twice a day => increment]] for 3 days, then [[20 mg twice a day => increment]].
Baclofen | Daily use of a small dose of baclofen (usually [[20 mg => usual]]).
Baclofen | A low dose of baclofen at night (usually [[10 mg => usual]]) is enough for many.
Baclofen | A [[10 mg => strength]] tablet instead of [[30 mg a day => taken]], and a [[25 mg => strength]] tablet in place of [[50 mg a day => taken]].
Baclofen | Half a one at night ([[20 mg => strength]] tablets), one in the morning ([[10 mg => strength]] tablets).
Baclofen | Half at night ([[25 mg => strength]] tablets).
Baclofen | A [[20 mg => strength]] tablet was handed out.
`;
