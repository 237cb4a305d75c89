/** Adverbs and verb forms by their endings. */
const ENDING =
  /(?:ly|ment|mente|lich|weise|ing|ed|ant|ent|ando|endo|indo|ung|heit|keit|tion|cion|zione|cao|iert|eert|elijk|ing|ungen|eren|ieren|amos|emos|ons|ez|ait|aient)$/;

/**
 * Letters that everyday words of these languages end in and names of medicines do not: "eveneens", "vrijwillig",
 * "ebenfalls", "kurzfristig", "upwards", "autrefois"; of 3,500 names 1 in 70 ends so, of adverbs every second.
 */
const NO_NAMES_ENDING =
  /(?:ch|[^mvx]ig|lang|[dgklmnrt]s|[fghk]t|out|[^a]nd|hand|[dg]d|ward|body|ever|jk|aard|eel|[aeo]ll|[rzh]dem|sam|zaam|[dgh]er|[^l]ief|ativ|auf|raf|aan|hin|weg|nog|mand|voor|bar|[al]ss|less|l[eo]?os|ay|ow|halve|halber|zu|ei|que|rtanto|uanto|fois|cuno|[fd]atti|ad[ao]|[^s]ido|[ae]nt[ei]|tivo|inh[ao]|zt|[eo]lt|operatoire)$/;

/** Participles, and how adverbs of place and time begin: "bewusst", "geregeld", "hierop", "irgendwann". */
const OPENING =
  /^(?:(?:ge|be|ver|her|on|un)\w{3,}[dt]$|ge\w{4,}en$|(?:hier|daar|zwischen|irgend|jeder|ander|every|entre|algun|ningu|quel|qual|inge)\w)/;

/** Whether a folded word ends as ordinary words do that may stand before an amount: "roughly", "pendant". */
export const hasOrdinaryEnding = (word: string): boolean =>
  ENDING.test(word) || NO_NAMES_ENDING.test(word) || OPENING.test(word);

/** Verb forms of the Romance languages that open a sentence and no name ends like: "Retomou", "Prendere". */
const VERB =
  /(?:ou|ei|avam|eram|iram|aste|iste|ieron|avano|arono|irono|ere|ire|iamo|aient|erent|irent)$/;

/** Whether a folded word with a capital ends as a verb does: "Tolerou 20 mg". */
export const endsLikeVerb = (word: string): boolean => VERB.test(word);
