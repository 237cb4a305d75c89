/** Adverbs and verb forms by their endings. */
const ENDING =
  /(?:ly|ment|mente|lich|weise|ing|ed|ant|ent|ando|endo|indo|ung|heit|keit|tion|cion|zione|cao|iert|eert|elijk|ing|ungen|eren|ieren|amos|emos|ons|ez|ait|aient)$/;

/** Whether a folded word ends as ordinary words do that may stand before an amount: "roughly", "pendant". */
export const hasOrdinaryEnding = (word: string): boolean => ENDING.test(word);

/** Verb forms of the Romance languages that open a sentence and no name ends like: "Retomou", "Prendere". */
const VERB =
  /(?:ou|ei|avam|eram|iram|aste|iste|ieron|avano|arono|irono|ere|ire|iamo|aient|erent|irent)$/;

/** Whether a folded word with a capital ends as a verb does: "Tolerou 20 mg". */
export const endsLikeVerb = (word: string): boolean => VERB.test(word);
