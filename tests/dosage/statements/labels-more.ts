/** Own German, Italian, Spanish, Portuguese and Dutch passages in the manner of labels and leaflets. */
export const labelsMore = `
Baclofen-Tabletten - Gebrauchsinformation | Die Behandlung beginnt bei Erwachsenen mit [[3-mal täglich 5 mg => start]]. Alle drei Tage kann jede Einzelgabe um [[5 mg => increment]] erhöht werden. Meist genügen [[30 bis 75 mg pro Tag => usual]]. Die Tageshöchstdosis beträgt [[75 mg => ceiling]]; [[100 bis 120 mg => ceiling]] dürfen nur in der Klinik gegeben werden.
Baclofen 25 mg Tabletten | Eine Tablette enthält [[25 mg => strength]] Baclofen. Sonstige Bestandteile: Weizenstärke, Cellulose. Packungen mit 50 und 100 Tabletten (N2, N3).
Baclofen - Niere | Bei eingeschränkter Nierenfunktion ist eine besonders niedrige Dosis zu wählen, etwa [[5 mg täglich => usual]].
Baclofen - Kinder | Man beginnt mit [[0,3 mg/kg pro Tag => start]] und steigert vorsichtig. Erhaltungsdosis: [[0,75 bis 2 mg/kg => usual]]. Bei Kindern unter 8 Jahren dürfen [[40 mg am Tag => ceiling]] nicht überschritten werden.
Baclofen intrathekal - Fachinformation | Die erste Testdosis sind [[25 oder 50 Mikrogramm => start]]. Bleibt die Wirkung aus, wird frühestens nach 24 Stunden um [[25 Mikrogramm => increment]] gesteigert, bis höchstens [[100 Mikrogramm => ceiling]]. Wer auf [[100 Mikrogramm => threshold]] nicht anspricht, kommt für die Pumpe nicht in Frage.
Baclofen intrathekal - Fachinformation | Für die Dauertherapie reichen den meisten [[300 bis 800 Mikrogramm/Tag => usual]]. Lösungen zu [[0,5 mg/ml => strength]] und [[2 mg/ml => strength]] sind im Handel.
Baclofen intrathekal - Überdosierung | Bei einem Erwachsenen kam es schon nach einer einzelnen Testdosis von [[25 Mikrogramm => taken]] zum Koma.
Baclofen absetzen | Reduzieren Sie in Schritten von [[5 bis 10 mg => increment]] pro Woche, wenn Sie mehr als [[50 mg am Tag => threshold]] eingenommen haben, noch langsamer.
Baclofen bei Alkoholabhängigkeit | Eingesetzt werden meist [[30 bis 90 mg am Tag => usual]], begonnen wird mit [[5 mg dreimal täglich => start]]. In der Berliner Studie nahmen die Patienten bis zu [[270 mg => taken]] täglich, im Mittel [[180 mg => taken]].
Baclofen Fallbericht | Ein 44-jähriger Mann wurde nach Einnahme von [[1000 mg => taken]] Baclofen komatös aufgefunden; er hatte zuvor [[75 mg/Tag => taken]] wegen multipler Sklerose erhalten.
Baclofen Dialyse | Eine 70-jährige Dialysepatientin war nach zwei Gaben von [[10 mg => taken]] nicht mehr erweckbar. Schon [[5 mg => threshold]] können bei Dialyse zur Enzephalopathie führen.
Baclofen Forum | Hallo, ich nehme seit März Baclofen, angefangen mit [[3 x 5 mg => start]], jetzt bin ich bei [[75 mg => taken]]. Ab [[50 mg => threshold]] war ich ständig müde. Mein Arzt will nicht über [[100 mg => ceiling]].
Baclofen Studie | In der Verumgruppe erhielten 28 Patienten [[30 mg Baclofen pro Tag => taken]], die übrigen Placebo. Nach zwölf Wochen ...
Baclofene compresse - foglio illustrativo | Il trattamento inizia con [[5 mg tre volte al giorno => start]]. Ogni tre giorni ciascuna somministrazione può essere aumentata di [[5 mg => increment]]. Di norma bastano [[da 30 a 80 mg al giorno => usual]]. In ospedale si possono dare [[100-120 mg al giorno => ceiling]].
Baclofene 25 mg compresse | Una compressa contiene: principio attivo: baclofene [[25 mg => strength]]. Confezione da 50 compresse.
Baclofene - rene | Nei pazienti con funzione renale ridotta si sceglie una dose molto bassa, circa [[5 mg al giorno => usual]].
Baclofene - bambini | Si comincia con [[0,3 mg/kg al giorno => start]]; la dose di mantenimento va da [[0,75 a 2 mg/kg => usual]]. Sotto gli 8 anni non superare [[40 mg al giorno => ceiling]].
Baclofene intratecale | Dose di prova iniziale: [[50 microgrammi => start]]. Se la risposta manca si passa a [[75 microgrammi => increment]] e poi a [[100 microgrammi => increment]]. Chi non risponde a [[100 microgrammi => threshold]] non deve ricevere la pompa. Mantenimento: [[300-800 microgrammi/die => usual]].
Baclofene intratecale | Fiale da [[10 mg/20 ml => strength]] e da [[10 mg/5 ml => strength]]. Un adulto è entrato in coma dopo una sola dose test di [[25 microgrammi => taken]].
Baclofene e alcol | Nello studio di Roma i pazienti ricevevano baclofene [[10 mg tre volte al giorno => taken]] per trenta giorni. Altri autori hanno usato [[60 mg/die => taken]]. La dose massima ammessa in Francia è [[80 mg al giorno => ceiling]].
Baclofene: interruzione | Ridurre di [[5-10 mg => increment]] alla settimana. Chi prende più di [[60 mg => threshold]] al giorno rischia crisi se smette di colpo.
Baclofene caso clinico | Una donna di 35 anni ha ingerito [[750 mg => taken]] di baclofene a scopo suicida. Era in terapia con [[25 mg x 3 => taken]] da un anno.
Baclofene forum | Ciao, io prendo [[30 mg => taken]] da due mesi e non sento niente; il medico vuole portarmi a [[50 mg => increment]]. Avevo iniziato con [[10 mg => start]].
Baclofeno comprimidos - prospecto | El tratamiento se inicia con [[5 mg tres veces al día => start]]. Cada tres días se aumentan [[5 mg => increment]] por toma. La mayoría de los adultos se controla con [[30 a 75 mg al día => usual]]. No debe tomar más de [[100 mg al día => ceiling]] salvo en el hospital.
Baclofeno 10 mg comprimidos | Cada comprimido contiene [[10 mg => strength]] de baclofeno. Envase con 30 comprimidos. Excipientes: almidón de trigo, celulosa.
Baclofeno - insuficiencia renal | Si los riñones funcionan mal se elegirá una dosis muy baja, unos [[5 mg al día => usual]].
Baclofeno - niños | Se empieza por [[0,3 mg/kg/día => start]]; mantenimiento [[0,75 a 2 mg/kg/día => usual]]; máximo [[40 mg/día => ceiling]] hasta los 8 años y [[60 mg/día => ceiling]] después.
Baclofeno intratecal | La prueba empieza con un bolo de [[50 microgramos => start]]; si no hay respuesta, [[75 microgramos => increment]] al día siguiente y luego [[100 microgramos => increment]]. Quien no responda a [[100 microgramos => threshold]] no es candidato a la bomba. Mantenimiento habitual: [[300 a 800 microgramos al día => usual]].
Baclofeno intratecal | Presentaciones: ampollas de [[0,05 mg/ml => strength]], [[0,5 mg/ml => strength]] y [[2 mg/ml => strength]]. Se describió un coma tras una única dosis de prueba de [[25 microgramos => taken]].
Baclofeno y alcohol | En Francia el límite se fijó en [[80 mg diarios => ceiling]]; antes se permitían [[300 mg => ceiling]]. En el ensayo los pacientes recibieron [[30 mg/día => taken]] o [[60 mg/día => taken]] o placebo. El riesgo de ingreso subía por encima de [[75 mg => threshold]].
Baclofeno: retirada | Baje [[5 o 10 mg => increment]] por semana. Con menos de [[20 mg al día => threshold]] el riesgo es pequeño.
Baclofeno caso clínico | Varón de 60 años en hemodiálisis que, tras tomar [[10 mg cada 8 horas => taken]] durante dos días por hipo, presentó coma.
Baclofeno foro | Hola, a mí me mandaron [[25 mg => taken]] por la noche, empecé con [[10 mg => start]], y ahora tomo [[50 mg => taken]]. ¿Alguien ha pasado de [[75 mg => threshold]]?
Baclofeno comprimidos - bula | Iniciar com [[5 mg três vezes ao dia => start]], aumentando [[5 mg por dose => increment]] a cada três dias. A dose ótima fica em geral entre [[30 e 80 mg por dia => usual]]. Doses de [[100 a 120 mg => ceiling]] só em pacientes internados.
Baclofeno 10 mg comprimidos | Cada comprimido contém [[10 mg => strength]] de baclofeno. Caixa com 20 comprimidos. Uso oral, uso adulto e pediátrico.
Baclofeno - rins | Em doentes com insuficiência renal usa-se uma dose muito baixa, cerca de [[5 mg por dia => usual]].
Baclofeno - crianças | Começar com [[0,3 mg/kg/dia => start]]; manutenção de [[0,75 a 2 mg/kg/dia => usual]]; não ultrapassar [[40 mg/dia => ceiling]] abaixo dos 8 anos.
Baclofeno intratecal | Dose-teste de [[50 mcg => start]]; sem resposta, [[75 mcg => increment]] e depois [[100 mcg => increment]]. Quem não responde a [[100 mcg => threshold]] não deve receber a bomba. Manutenção entre [[300 e 800 mcg/dia => usual]]. Ampolas de [[2 mg/ml => strength]].
Baclofeno e álcool | No estudo, 42 doentes com cirrose tomaram baclofeno [[10 mg 3x/dia => taken]]. Outros serviços chegam a [[80 mg/dia => ceiling]]. Os efeitos adversos aumentam acima de [[60 mg/dia => threshold]].
Baclofeno caso clínico | Mulher de 28 anos ingeriu [[50 comprimidos de 10 mg => taken]] de baclofeno e deu entrada em coma. Fazia [[20 mg/dia => taken]] por lombalgia.
Baclofeno: parar | Reduzir [[5 a 10 mg => increment]] por semana até suspender.
Baclofen tabletten - bijsluiter | De behandeling begint met [[driemaal daags 5 mg => start]]. Om de drie dagen kan er per gift [[5 mg => increment]] bij. De meeste volwassenen komen uit op [[30 tot 75 mg per dag => usual]]. Neem nooit meer dan [[100 mg per dag => ceiling]], behalve in het ziekenhuis.
Baclofen 10 mg tabletten | Elke tablet bevat [[10 mg => strength]] baclofen. Doosje met 50 tabletten. Hulpstoffen: tarwezetmeel, cellulose.
Baclofen - nieren | Bij een slechte nierfunctie kiest de arts een zeer lage dosis, ongeveer [[5 mg per dag => usual]].
Baclofen - kinderen | Begin met [[0,3 mg/kg per dag => start]]; onderhoud [[0,75 tot 2 mg/kg per dag => usual]]; maximaal [[40 mg per dag => ceiling]] onder de 8 jaar.
Baclofen intrathecaal | Testdosis: [[50 microgram => start]]. Zonder effect volgt na 24 uur [[75 microgram => increment]] en daarna [[100 microgram => increment]]. Wie niet reageert op [[100 microgram => threshold]], krijgt geen pomp. Onderhoud: [[300 tot 800 microgram per dag => usual]]. Ampullen van [[0,5 mg/ml => strength]].
Baclofen en alcohol | In de Nederlandse studie kregen 31 mensen [[30 mg per dag => taken]], 28 een hoge dosis tot [[150 mg per dag => taken]] en de rest placebo. Gemiddeld gebruikten zij [[94 mg => taken]]. In Frankrijk is het plafond [[80 mg => ceiling]].
Baclofen afbouwen | Verlaag met [[5 à 10 mg => increment]] per week. Boven [[60 mg per dag => threshold]] gaat dat nog langzamer.
Baclofen forum | Ik slik nu een half jaar [[45 mg => taken]] per dag, begonnen met [[10 mg => start]]. Mijn neuroloog wil naar [[60 mg => increment]], maar bij meer dan [[50 mg => threshold]] val ik om van de slaap.
Baclofen casus | Een man van 52 jaar werd comateus gevonden na inname van [[600 mg => taken]] baclofen. Hij gebruikte [[20 mg 3 dd => taken]].
Baclofen Lebererkrankung | Bei Leberzirrhose gilt Baclofen als Mittel der Wahl: Beginn mit [[5 mg dreimal täglich => start]], Ziel [[10 mg dreimal täglich => usual]], nie mehr als [[80 mg am Tag => ceiling]].
Baclofene e singhiozzo | Per il singhiozzo ostinato si danno [[5-10 mg ogni 8 ore => usual]]; in dialisi anche [[5 mg => threshold]] possono provocare encefalopatia.
Baclofeno para el hipo | En el hipo rebelde: baclofeno [[5-10 mg cada 8 h => usual]] VO; máximo [[45 mg/día => ceiling]].
Soluços | Baclofeno [[5 a 10 mg VO 8/8h => usual]]; alternativa: clorpromazina 25 mg VO 8/8h.
Hik | Baclofen [[3 dd 5-10 mg => usual]]; alternatief: metoclopramide 10 mg 3 dd; bij dialyse maximaal [[5 mg per dag => ceiling]].
`;
