/** Adverbs and verb forms by their endings. */
const ENDING =
  /(?:ly|ment|mente|lich|weise|ing|ed|ant|ent|ando|endo|indo|ung|heit|keit|tion|cion|zione|cao|iert|eert|elijk|ing|ungen|eren|ieren|amos|emos|ons|ez|ait|aient)$/;

/** Whether a folded word ends as ordinary words do that may stand before an amount: "roughly", "pendant". */
export const hasOrdinaryEnding = (word: string): boolean => ENDING.test(word);
