/**
 * Names of baclofen the detector reads: INN in the languages and scripts seen on real pages, and
 * brands that a label or a national register shows. Trade names that are also words or other
 * products elsewhere ("Soma", "Stelax" as a firm) stay out unless a label names them.
 */
export const baclofenNames = [
  // INN, its spellings without accents, near misspellings
  'baclof*|baklof*|bacloph*|baclophen*|baclifen*|baclofène|baclophène|balcof*|baclolen*|bacolfen*|baclafen*|beclofen*|baclofeen|baclefen*|báclof*|bacofen*|baclofé*',
  'баклоф*|βακλοφ*|μπακλοφ*|バクロフェン*|巴氯芬*|바클로펜*|باكلوفين*|بكلوفين|בקלופן*',
  // Brands
  'lioresal*|liorésal*|liorezal*|lyoresal*|lioresalo|lioresal intrathecal|リオレサール*|ギャバロン*|gabalon|gablofen*|ozobax*|fleqsuvy|lyvispah|kemstro|lyflex|baclospas|liohem|baclocalm|baclopar|pacifen|clofen|stelax|baclosan*|баклосан*|lionova|baclaxiro|bafen|baclox|roclofeno|bamifen|baclon*|liorel|liofen*|liosal|beklo|baclosal|baclocur*|spacyr|바클론*|리오레살*',
].join('|');

/** Short forms that name baclofen only where the page is about it (forums, wards). */
export const baclofenShort = 'bac|baclo|itb';
