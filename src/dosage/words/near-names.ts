/**
 * Drugs that forums name beside baclofen and often misspell ("tizanadine 4 mg", "flexiril 10 mg").
 * Only a word that touches an amount and is in no list is compared with these.
 */
const NAMES =
  'tizanidine tizanidin gabapentin gabapentine neurontin flexeril zanaflex sirdalud klonopin clonazepam rivotril lexapro escitalopram wellbutrin bupropion adderall diazepam valium pregabalin lyrica cymbalta duloxetine cyclobenzaprine methocarbamol robaxin skelaxin metaxalone carisoprodol tramadol oxycodone hydrocodone percocet vicodin oxycontin naltrexone nalmefene selincro acamprosate campral antabuse disulfiram topiramate topamax alprazolam xanax lorazepam oxazepam seresta zolpidem ativan trazodone amitriptyline nortriptyline sertraline zoloft fluoxetine prozac paroxetine venlafaxine effexor mirtazapine quetiapine seroquel olanzapine risperidone dantrolene dantrium carbamazepine oxcarbazepine lamotrigine lamictal levetiracetam prednisone prednisolone omeprazole pantoprazole propranolol clonidine melatonin ibuprofen naproxen paracetamol morphine methadone suboxone buprenorphine phenibut bupivacaine remifentanil risperdal celexa vistaril modafinil provigil ampyra robinul baclofen baclofene lioresal'.split(
    ' ',
  );
const OWN = /^(?:baclof|liores)/;

const SHORTEST = 6;
/** Letters that may differ, by the length of the word. */
const LONG = 8;

const byLetter = new Map<string, string[]>();
for (const name of NAMES) {
  const first = name.charAt(0);
  byLetter.set(first, [...(byLetter.get(first) ?? []), name]);
}

/** Whether two words differ by at most `most` letters put in, left out or changed. */
function differLittle(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row[b.length] ?? most + 1) <= most;
}

/**
 * @param word a folded word that no list has
 * @returns the name of another drug that it is a misspelling of, or null
 */
export function misspeltDrug(word: string): string | null {
  if (word.length < SHORTEST || word.length > 16) return null;
  const most = word.length >= LONG ? 2 : 1;
  const near = byLetter.get(word.charAt(0))?.filter((name) => differLittle(word, name, most)) ?? [];
  return near.some((name) => OWN.test(name)) ? null : (near[0] ?? null);
}

const OWN_NAMES = ['baclofen', 'baclofene', 'baclofeno', 'lioresal'];
const OWN_LETTERS = 2;

/**
 * Whether a word is baclofen's name with a letter or two wrong ("backlofen", "lioresol"); what is read as no
 * other drug's name, since it may be this one.
 * @param word a folded word that no list has
 */
export function isMisspeltBaclofen(word: string): boolean {
  return /^[bl]/.test(word) && OWN_NAMES.some((name) => differLittle(word, name, OWN_LETTERS));
}
