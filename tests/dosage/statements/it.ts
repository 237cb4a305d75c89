/** Own Italian sentences, one a line: "title | sentence", "" where the page's title tells nothing. */
export const italian = `
Baclofene, foglio illustrativo | Si inizia con [[5 mg tre volte al giorno => start]], aumentando di [[5 mg => increment]] per dose ogni tre giorni; la dose ottimale è di solito compresa tra [[30 e 75 mg al giorno => usual]].
 | L’agenzia francese ha abbassato la dose massima di baclofene a [[80 mg al giorno => ceiling]], contro i [[300 mg => ceiling]] ammessi prima.
Forum baclofene | Ciao, sono a [[120 mg => taken]] da un mese; il medico non vuole superare i [[150 mg => ceiling]].
 | Una donna di 50 anni è stata ricoverata dopo avere ingerito [[400 mg => taken]] di baclofene.
 | I pazienti hanno ricevuto baclofene [[30 mg/die => taken]] oppure placebo per dodici settimane.
 | Oltre i [[60 mg al giorno => threshold]] di baclofene gli effetti indesiderati diventano frequenti.
 | Lioresal [[25 mg => strength]] compresse, confezione da 50.
 | La sospensione del baclofene avviene riducendo di [[5-10 mg a settimana => increment]].
 | Nei pazienti in dialisi bastano [[5 mg al giorno => usual]] di baclofene.
Baclofene intratecale | La dose media a un anno era di [[290 mcg/die => taken]]; il bolo di prova è di [[50 mcg => start]].
 | In ospedale si può arrivare a [[100 mg al giorno => ceiling]] di baclofene.
 | Anche [[10 mg => threshold]] di baclofene possono causare coma nel paziente dializzato.
 | Terapia domiciliare: baclofene [[10 mg x 3/die => taken]], pantoprazolo 20 mg.
 | Chi assumeva più di [[180 mg => threshold]] di baclofene moriva più spesso.
Pompa di baclofene | La dose si conta in microgrammi: [[220 µg/die => taken]] in questa paziente.
`;
