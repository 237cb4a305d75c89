/** Names of evidence by number; names that no weight knows get one when they are first met. */
const numbers = new Map<string, number>();
const names: string[] = [];

/** The number that stands for a piece of evidence: its place in `Evidence` and in the weights. */
export function evidenceNumber(name: string): number {
  let number = numbers.get(name);
  if (number === undefined) {
    number = names.push(name) - 1;
    numbers.set(name, number);
  }
  return number;
}

/** Room for all names with weights, some four thousand; traces and the fit know more. */
const ROOM = 8192;

/**
 * What speaks for the statement type of one amount: names, and how much there is of each (0 to about
 * 1). One is used for all amounts, since a fresh record of names for each took a third of the time.
 */
export class Evidence {
  #amounts = new Float64Array(ROOM);
  #isFound = new Uint8Array(ROOM);
  #found: number[] = [];

  /** Takes out all that was found for the amount before. */
  clear(): void {
    for (const number of this.#found) {
      this.#amounts[number] = 0;
      this.#isFound[number] = 0;
    }
    this.#found = [];
  }

  /** Sets how much there is of one piece of evidence. */
  set(name: string, amount = 1): void {
    const number = evidenceNumber(name);
    this.#note(number);
    this.#amounts[number] = amount;
  }

  /** Sets how much there is of the evidence with this number, unless there is more of it already. */
  raise(number: number, amount: number): void {
    this.#note(number);
    if (amount > (this.#amounts[number] ?? 0)) this.#amounts[number] = amount;
  }

  #note(number: number): void {
    if (this.#isFound[number] === 1) return;
    if (number >= this.#isFound.length) this.#grow();
    this.#isFound[number] = 1;
    this.#found.push(number);
  }

  #grow(): void {
    const [amounts, isFound] = [this.#amounts, this.#isFound];
    this.#amounts = new Float64Array(names.length * 2);
    this.#isFound = new Uint8Array(names.length * 2);
    this.#amounts.set(amounts);
    this.#isFound.set(isFound);
  }

  /** How much there is of it; 0 where it was not found. */
  get(name: string): number {
    return this.#amounts[evidenceNumber(name)] ?? 0;
  }

  /** The numbers of what was found, in the order in which it was. */
  get found(): readonly number[] {
    return this.#found;
  }

  amountOf(number: number): number {
    return this.#amounts[number] ?? 0;
  }

  /** All that was found, by name: a copy, for traces and for the fit of the weights. */
  record(): Readonly<Record<string, number>> {
    return Object.fromEntries(
      this.#found.map((number) => [names[number], this.#amounts[number] ?? 0]),
    );
  }

  nameOf(number: number): string {
    return names[number] ?? '';
  }
}
