/** Own German, Italian, Spanish, Portuguese and Dutch passages: guides, papers, news, forums, lists. */
export const abroad = `
Lioresal - Dosierung | Anfangs nimmt man [[dreimal täglich 5 mg => start]], möglichst zu den Mahlzeiten. Dann wird alle drei Tage um [[dreimal 5 mg => increment]] erhöht. Der günstigste Bereich liegt gewöhnlich zwischen [[30 und 80 mg täglich => usual]]. Nur bei stationären Patienten kommen [[100 bis 120 mg täglich => ceiling]] in Betracht.
Lioresal - Dosierung | Ältere Patienten beginnen niedriger, mit [[5 mg am Tag => start]]. Bei Dialysepatienten sind [[5 mg am Tag => usual]] meist schon genug.
Lioresal - Packungen | Tabletten zu [[5 mg => strength]], [[10 mg => strength]] und [[25 mg => strength]]; Injektionslösung [[0,05 mg/1 ml => strength]]; Infusionslösung [[10 mg/20 ml => strength]] und [[10 mg/5 ml => strength]].
Baclofen-Pumpe, Patienteninfo | Zum Test spritzt der Arzt [[50 Mikrogramm => start]] in den Rückenmarkskanal. Reicht das nicht, folgen am nächsten Tag [[75 Mikrogramm => increment]], dann [[100 Mikrogramm => increment]]. Wer dann nicht anspricht, bekommt keine Pumpe.
Baclofen-Pumpe, Studie | Die Tagesdosis stieg im Mittel von [[120 µg => taken]] nach der Implantation auf [[310 µg => taken]] nach zwei Jahren. Zwei Patienten brauchten mehr als [[1000 µg/Tag => threshold]].
Baclofen: Vergiftung | Eine 19-Jährige hatte etwa [[1,2 g => taken]] Baclofen geschluckt und musste zwei Tage beatmet werden. Ab [[200 mg => threshold]] ist bei Erwachsenen mit Koma zu rechnen.
Baclofen gegen Alkohol | In Frankreich dürfen Ärzte nicht mehr als [[80 mg am Tag => ceiling]] verschreiben. Früher waren [[300 mg => ceiling]] möglich. Der Kardiologe Ameisen nahm [[270 mg => taken]].
Baclofen gegen Alkohol | Die meisten kommen mit [[50 bis 100 mg => usual]] aus. Man steigert alle drei Tage um [[10 mg => increment]], bis das Verlangen nachlässt.
Baclofen: Erfahrungen | Mein Neurologe hat mir [[10 mg abends => taken]] verschrieben. Bei [[25 mg => taken]] konnte ich kaum stehen. Eine Bekannte nimmt seit Jahren [[75 mg => taken]].
Baclofen: Erfahrungen | Woche 1: [[15 mg => start]], Woche 2: [[30 mg => increment]], Woche 3: [[45 mg => increment]]. Seit [[60 mg => threshold]] habe ich kein Verlangen mehr.
Baclofen: Entzug | Setzen Sie Baclofen nie plötzlich ab; senken Sie um höchstens [[10 mg => increment]] in der Woche. Ein Mann, der [[90 mg am Tag => taken]] abrupt absetzte, bekam Krampfanfälle.
Baclofen in der Apotheke | Baclofen [[10 mg => strength]] Tabletten, 100 Stück, 21,34 Euro. Wirkstoff je Tablette: [[10 mg => strength]] Baclofen.
Schluckauf | Man kann Baclofen versuchen: [[5 bis 10 mg dreimal täglich => usual]]. Bei Nierenschwäche nicht mehr als [[5 mg am Tag => ceiling]].
Trigeminusneuralgie | Reserve: Baclofen [[25 bis 75 mg/Tag => usual]], einschleichend ab [[10 mg => start]].
Entlassungsbrief Neurologie | Wir haben Baclofen von [[30 mg => taken]] auf [[45 mg/Tag => taken]] gesteigert. Weitere Steigerung um [[5 mg => increment]] wöchentlich bis [[75 mg/Tag => ceiling]] möglich.
Leberzirrhose und Alkohol: Studie | 84 Patienten erhielten zwölf Wochen lang [[30 mg Baclofen täglich => taken]] oder Placebo. In der zweiten Studie waren es [[75 mg => taken]].
Lioresal - posologia | All'inizio si prendono [[5 mg tre volte al giorno => start]], poi si sale di [[5 mg => increment]] per dose ogni tre giorni. L'effetto migliore si ottiene in genere tra [[30 e 80 mg al giorno => usual]]. Nei pazienti ricoverati si può arrivare a [[100-120 mg => ceiling]].
Lioresal - posologia | Anziani: iniziare con [[5 mg al giorno => start]]. Dializzati: non più di [[5 mg al giorno => ceiling]]. Bambini: [[0,75-2 mg/kg al giorno => usual]].
Lioresal - confezioni | Compresse da [[10 mg => strength]] e da [[25 mg => strength]], flacone da 50. Soluzione per infusione [[10 mg/20 ml => strength]].
Pompa al baclofene | Si comincia con un bolo di prova di [[50 microgrammi => start]]; se non basta, [[75 microgrammi => increment]] il giorno dopo. La dose di mantenimento va da [[300 a 800 microgrammi al giorno => usual]].
Pompa al baclofene: studio | La dose media è passata da [[110 µg/die => taken]] a [[290 µg/die => taken]] in un anno. Solo tre pazienti superavano [[800 µg/die => threshold]].
Baclofene e alcolismo | In Italia si usano di solito [[30 mg al giorno => usual]], in tre dosi; in Francia c'è chi è arrivato a [[300 mg => taken]]. L'agenzia francese ha fissato il limite a [[80 mg => ceiling]].
Baclofene e alcolismo | Sono stati trattati 39 pazienti: 20 con baclofene [[15 mg/die => taken]] per tre giorni e poi [[30 mg/die => taken]], 19 con placebo.
Baclofene: avvelenamento | Una ragazza di 17 anni ha ingerito [[40 compresse da 25 mg => taken]]. Il coma compare di solito oltre i [[200 mg => threshold]].
Baclofene: esperienze | Ho iniziato con [[10 mg => start]] la sera, ora ne prendo [[25 mg => taken]] due volte al giorno. Con [[75 mg => taken]] mi addormentavo in piedi.
Baclofene: come smettere | Riduca di [[5 mg => increment]] ogni settimana. Chi prende più di [[50 mg al giorno => threshold]] deve andare ancora più piano.
Singhiozzo e reflusso | Nel reflusso resistente si può provare baclofene [[10 mg tre volte al giorno => usual]], partendo da [[5 mg => start]].
Terapia in atto | Baclofene [[25 mg 1 cp x 3 => taken]], duloxetina 60 mg 1 cp, pregabalin 75 mg 1 cp x 2.
Lioresal - posología | Al comienzo se toman [[5 mg tres veces al día => start]] con las comidas; cada tres días se sube [[5 mg => increment]] por toma. La dosis óptima suele estar entre [[30 y 80 mg al día => usual]]. En pacientes ingresados pueden darse [[100-120 mg al día => ceiling]].
Lioresal - posología | Ancianos: empezar con [[5 mg al día => start]]. Diálisis: basta con [[5 mg al día => usual]]. Niños menores de 8 años: no superar [[40 mg al día => ceiling]].
Lioresal - presentaciones | Comprimidos de [[10 mg => strength]] y [[25 mg => strength]]. Ampollas de [[0,05 mg/1 ml => strength]] y de [[10 mg/5 ml => strength]].
Bomba de baclofeno | Se hace una prueba con [[50 microgramos => start]]; si falla, 75 y [[100 microgramos => increment]]. Los que no responden a [[100 microgramos => threshold]] no reciben la bomba.
Bomba de baclofeno: serie | La dosis media al año fue de [[260 µg/día => taken]] (rango [[80-700 µg/día => taken]]). Ningún paciente pasó de [[900 µg/día => threshold]].
Baclofeno y alcoholismo | El médico se curó tomando [[270 mg al día => taken]]. La agencia francesa no deja recetar más de [[80 mg => ceiling]]. En nuestra unidad usamos [[30 a 60 mg => usual]].
Baclofeno y alcoholismo | Mi experiencia: empecé con [[15 mg => start]], subí [[10 mg => increment]] cada tres días y con [[90 mg => threshold]] dejé de pensar en beber. Hoy tomo [[40 mg => taken]].
Baclofeno: intoxicación | Hombre de 33 años que ingirió [[60 comprimidos de 10 mg => taken]]. La gravedad aumenta a partir de [[150 mg => threshold]].
Baclofeno: cómo dejarlo | Se reduce [[10 mg => increment]] por semana. Un paciente que suspendió [[100 mg al día => taken]] de golpe tuvo alucinaciones.
Baclofeno: precio | Baclofeno [[10 mg => strength]] 30 comprimidos: 3,20 €. Baclofeno [[25 mg => strength]] 50 comprimidos: 7,10 €.
Hipo persistente | Tratamiento: baclofeno [[5 mg cada 8 horas => usual]], hasta [[45 mg al día => ceiling]]; clorpromazina 25 mg cada 6 horas.
Espasticidad: guía | Fármaco de elección: baclofeno, dosis inicial [[5 mg c/8h => start]], incrementos de [[5 mg => increment]] cada 3-5 días, dosis máxima [[80 mg/día => ceiling]].
Informe de neurología | En tratamiento con baclofeno [[25 mg 1-1-1 => taken]]. Plan: subir a [[30 mg/8h => increment]] si no mejora.
Lioresal - posologia | No início tomam-se [[5 mg três vezes por dia => start]] às refeições; a cada três dias sobe-se [[5 mg => increment]] por toma. A dose ideal fica quase sempre entre [[30 e 80 mg por dia => usual]]. Em doentes internados podem usar-se [[100-120 mg por dia => ceiling]].
Lioresal - posologia | Idosos: começar com [[5 mg por dia => start]]. Hemodiálise: bastam [[5 mg por dia => usual]]. Crianças: [[0,75 a 2 mg/kg por dia => usual]], no máximo [[40 mg por dia => ceiling]] até aos 8 anos.
Lioresal - apresentações | Comprimidos de [[10 mg => strength]] e [[25 mg => strength]]; solução injetável de [[0,05 mg/ml => strength]] e solução para perfusão de [[2 mg/ml => strength]].
Bomba de baclofeno | O teste faz-se com [[50 microgramas => start]]; sem efeito, no dia seguinte [[75 microgramas => increment]]. Quem não responder a [[100 microgramas => threshold]] não é candidato.
Baclofeno e alcoolismo | Num ensaio italiano, 42 doentes tomaram [[30 mg por dia => taken]]. Em França o limite é de [[80 mg => ceiling]]. Alguns doentes só respondem com mais de [[100 mg => threshold]].
Baclofeno: intoxicação | Rapaz de 15 anos tomou [[30 comprimidos de 10 mg => taken]] e esteve três dias em coma. Acima de [[200 mg => threshold]] há risco de depressão respiratória.
Baclofeno: relatos | Comecei com [[10 mg => start]] à noite e hoje tomo [[30 mg => taken]]. Com [[60 mg => taken]] dormia o dia todo.
Baclofeno: desmame | Diminuir [[5 mg => increment]] por semana; nunca parar de uma vez quem toma mais de [[40 mg por dia => threshold]].
Baclofeno: preço | Baclofeno [[10 mg => strength]], 20 comprimidos, R$ 22,00; Lioresal [[10 mg => strength]], 20 comprimidos, R$ 41,00.
Espasticidade: guia | Baclofeno VO: dose inicial [[5 mg 8/8h => start]]; dose usual [[40 a 80 mg/dia => usual]]; dose máxima [[80 mg/dia => ceiling]]. Toxina botulínica: 100 a 300 U.
Prescrição | Baclofeno [[10 mg => strength]] ---- 60 comprimidos. Tomar 1 comprimido de 12/12h.
Lioresal - dosering | In het begin neemt u [[driemaal daags 5 mg => start]] bij de maaltijd. Om de drie dagen komt er per keer [[5 mg => increment]] bij. De beste dosis ligt meestal tussen [[30 en 80 mg per dag => usual]]. In het ziekenhuis kan tot [[100-120 mg => ceiling]] worden gegaan.
Lioresal - dosering | Ouderen: begin met [[5 mg per dag => start]]. Dialyse: [[5 mg per dag => usual]] is vaak al genoeg. Kinderen: [[0,75-2 mg/kg per dag => usual]].
Lioresal - verpakkingen | Tabletten van [[5 mg => strength]], [[10 mg => strength]] en [[25 mg => strength]]. Ampul [[0,05 mg/ml => strength]]; flacon [[10 mg/5 ml => strength]].
Baclofenpomp | De test begint met [[50 microgram => start]]; zo nodig volgen [[75 microgram => increment]] en [[100 microgram => increment]]. Wie op [[100 microgram => threshold]] niet reageert, komt niet in aanmerking.
Baclofenpomp: onderzoek | De gemiddelde dosis steeg van [[100 µg/dag => taken]] naar [[280 µg/dag => taken]]. Drie patiënten kregen meer dan [[700 µg/dag => threshold]].
Baclofen en verslaving | De arts genas zichzelf met [[270 mg per dag => taken]]. In ons centrum gaan we tot [[150 mg => ceiling]]; de meesten hebben genoeg aan [[60 mg => usual]].
Baclofen en verslaving | Ik begon met [[15 mg => start]], ging elke drie dagen [[10 mg => increment]] omhoog en bij [[120 mg => threshold]] was de trek weg. Nu slik ik [[50 mg => taken]].
Baclofen: vergiftiging | Een meisje van 16 nam [[25 tabletten van 10 mg => taken]]. Bij volwassenen is meer dan [[200 mg => threshold]] gevaarlijk.
Baclofen: stoppen | Verminder elke week met [[5 mg => increment]]. Wie [[100 mg per dag => taken]] ineens stopt, kan insulten krijgen.
Baclofen: farmaceutisch Kompas, eigen samenvatting | Spasticiteit: begindosering [[5 mg 3×/dag => start]], elke 3 dagen verhogen met [[5 mg => increment]] per gift; gebruikelijk [[30-75 mg/dag => usual]], max. [[100 mg/dag => ceiling]].
Hik | Baclofen [[5-10 mg 3×/dag => usual]]; bij nierinsufficiëntie [[5 mg per dag => usual]].
Baclofen: spasticity: patient guide | You will be given a low dose to begin with ([[5 mg three times a day => start]]), which goes up by [[5 mg => increment]] each week. Few people need more than [[80 mg => threshold]], and [[100 mg => ceiling]] is the limit.
Baclofen: spasticity: patient guide | Some people find [[10 mg => usual]] at night is all they need. Others take [[20 mg three times a day => usual]].
Baclofen and driving | Those who take more than [[20 mg => threshold]] at a time should not drive for four hours.
Baclofen for GERD | The trial dose was [[5 mg tid => taken]] for one week and [[10 mg tid => taken]] thereafter. In practice I begin with [[5 mg bid => start]] and seldom go beyond [[10 mg tid => ceiling]].
Baclofen for bruxism | A single bedtime dose of [[10 mg => usual]] may be tried. One of our patients took [[5 mg => taken]] and slept through.
Baclofen in autism: arbaclofen trial | Children aged 5 to 11 could be titrated to [[10 mg tid => ceiling]], older ones to [[15 mg tid => ceiling]].
Baclofen and opioids | Mean daily baclofen use was [[33 mg => taken]]; those on [[60 mg or more => threshold]] had twice the risk of a fall.
Baclofen levels | Steady state samples were drawn from 8 adults on [[60 mg/day => taken]]; peaks were near 600 ng/mL.
Baclofen cream | The cream holds baclofen 2 % and is not absorbed; by mouth the same patients had taken [[30 mg a day => taken]].
Baclofen at a methadone clinic | Patients got [[40 mg/day => taken]] in the baclofen arm; three asked for [[60 mg => taken]].
Baclofen in pregnancy: pump | The pump ran at [[140 mcg/day => taken]] until delivery. The child was well.
Baclofen order set | Baclofen tablet: ☐ [[5 mg => taken]] ☐ [[10 mg => taken]] ☐ [[20 mg => taken]] PO TID. Max [[80 mg/day => ceiling]].
Baclofen for a sprained back | I was given [[10mg => taken]] three times a day. The leaflet says you can go up to [[80mg => ceiling]] but [[10mg => taken]] floors me.
Baclofen pump alarm | If the pump stops, take [[10 to 20 mg => usual]] by mouth every six hours and call us. Our patient at [[900 mcg/day => taken]] needed [[160 mg/day => taken]].
`;
