/**
 * Whether a text names baclofen or one of its brands: the INN's stem in the scripts seen on real
 * pages, near misspellings, and brand names. Kept apart from the detector and free of imports:
 * the probe that looks at every page of a granted site carries nothing but this.
 */
const NAME =
  /ba[ck]l[oi]?(?:f|ph)[eèéêo]|bacloph|balcof|bacolf|baclaf|li?[oy]r[eé][sz]al|gablof|gabalon|bacloc|baclos|baclop|baclon|baclox|baclax|ozobax|fleqsuvy|lyvispah|kemstro|lyflex|liohem|pacifen|lionova|roclofen|bamifen|liofen|liosal|баклоф|баклос|βακλοφ|バクロフェン|リオレサ|ギャバロン|巴氯芬|바클로펜|바클론|리오레살|باكلوفين|בקלופן/iu;

/** @returns true where `text` names baclofen or a brand of it, in any script read here. */
export function namesBaclofen(text: string): boolean {
  return NAME.test(text);
}
