import type { CardWords } from './card-words.ts';

/** French counts 0 and 1, and anything below 2, as singular ("1,5 comprimé"). */
const one = (count: number) => Math.abs(count) < 2;

export const cardFr: CardWords = {
  unit: {
    mg: () => 'mg',
    g: () => 'g',
    mcg: (figure) => (one(figure) ? 'microgramme' : 'microgrammes'),
    'mg/kg': () => 'mg/kg',
    'mcg/kg': () => 'microgrammes/kg',
    'mg/mL': () => 'mg/ml',
    'mcg/mL': () => 'microgrammes/ml',
    tablet: (figure) => (one(figure) ? 'comprimé' : 'comprimés'),
  },
  per: {
    day: (amount) => `${amount}/jour`,
    dose: (amount) => `${amount} par prise`,
    week: (amount) => `${amount}/semaine`,
  },
  mgPerDay: (figure) => `${figure} mg/jour`,
  role: {
    ceiling: 'plafond',
    start: 'dose de départ',
    increment: 'palier',
    usual: 'dose usuelle',
    taken: 'dose prise',
    threshold: 'seuil',
    strength: 'dosage du comprimé',
  },
  route: { oral: 'voie orale', intrathecal: 'intrathécal' },
  indication: { 'alcohol-use-disorder': 'Trouble de l’usage d’alcool', spasticity: 'Spasticité' },
  child: 'enfant',
  implied: {
    drug: 'baclofène : implicite',
    per: 'par jour : implicite',
    route: 'voie : implicite',
    strength: 'dosage du comprimé : implicite',
  },
  colon: '\u00A0: ',
  notSure: 'Lecture incertaine',
  doubt: {
    drug: 'le texte ne dit pas nettement de quel médicament il s’agit.',
    period: 'le texte ne dit pas si c’est par jour ou par prise.',
    unit: 'l’unité ne se lit pas avec certitude.',
    amount: 'la quantité ne se lit pas avec certitude.',
  },
  dailyDose: (working) => `Dose par jour : ${working}`,
  dayTotal: (total) => `${total} au total`,
  slip: {
    grams:
      'La source écrit « grammes » ; les comprimés de baclofène sont dosés en mg. Pas de comparaison.',
    other: 'L’unité semble être une erreur de la source. Pas de comparaison.',
  },
  readAs: {
    strength: 'Un dosage de comprimé, pas une dose.',
    increment: 'Un palier entre deux doses, pas un niveau de dose.',
    intrathecal: 'Une dose intrathécale ne se compare jamais aux maxima oraux.',
  },

  ruleNow: 'Règle actuelle',
  ruleThen: (day) => `À la date de la page, ${day}`,
  sameRule: 'La même règle qu’aujourd’hui.',
  noRule: 'Nos sources ne montrent pas de règle pour cet usage.',
  max: (amount) => `max. ${amount}`,
  noMax: 'pas de chiffre',
  usual: (range) => `Fourchette usuelle de cet acte : ${range}.`,
  hospital: (amount) => `Au-delà de ${amount} : à l’hôpital seulement, selon cet acte.`,
  above: (max) => `Supérieure au maximum indiqué de ${max}`,
  partlyAbove: (max) => `Chiffre haut supérieur au maximum indiqué de ${max}`,
  oneIntakeAbove: (max) => `Une seule prise dépasse déjà le maximum indiqué de ${max}`,
  within: (max) => `Dans la limite du maximum indiqué de ${max}`,
  equalTo: (max) => `Dans la limite du maximum indiqué : égale à ${max}`,
  notCompared: {
    'no-figure': 'Non comparée : pas de maximum chiffré dans nos sources',
    'unit-slip': 'Non comparée : erreur d’unité dans la source',
    strength: 'Non comparé : un dosage de comprimé n’est pas une dose',
    increment: 'Non comparé : un palier n’est pas un niveau de dose',
    intrathecal: 'Non comparée : dose intrathécale',
    'per-weight': 'Non comparée : dose par kg de poids',
    'no-period': 'Non comparée : période non indiquée',
    unsure: 'Non comparée : lecture incertaine',
    other: 'Non comparée : pas de dose par jour lisible',
  },
  offLabel: (country) => `Hors AMM (${country}).`,
  open: 'Question juridique ouverte.',
  alongside: 'Aussi en vigueur :',

  country: {
    choice: 'votre choix',
    authorities: 'autorités citées par la page',
    page: 'pays de la page',
    browser: 'd’après la langue du navigateur',
    default: 'pays inconnu, affiché par défaut',
  },
  dateBasis: {
    'json-ld': 'lue dans les données de la page (JSON-LD)',
    meta: 'lue dans les balises meta de la page',
    'time-element': 'lue dans un élément daté de la page',
    dateline: 'lue dans une date du texte',
    url: 'lue dans l’adresse de la page',
    reader: 'saisie par vous',
  },
  dateUnknown: 'La date de cette page n’a pas été trouvée : seule la règle actuelle est montrée.',
  pageDate: 'À la date de la page',
  changeDate: 'Corriger la date',
  setDate: 'Saisir la date',
  useDate: 'Utiliser',
  dateLabel: 'Date de cette page',

  cautions: 'Précautions',
  severity: {
    contraindication: 'Contre-indication',
    'boxed-warning': 'Mise en garde encadrée',
    warning: 'Mise en garde',
    precaution: 'Précaution',
  },
  moreCautions: (count) =>
    one(count) ? `${count} autre précaution` : `${count} autres précautions`,
  sources: 'Sources',
  moreSources: (count) => (one(count) ? `${count} autre source` : `${count} autres sources`),
  sourceGrade: { primary: 'primaire', secondary: 'secondaire', news: 'presse' },
  reference: (number, publisher) => `Source ${number} : ${publisher}`,
  opensTab: 's’ouvre dans un nouvel onglet',
  unsourced: 'Cette fiche manque dans les données.',

  found: (count) =>
    one(count)
      ? `${count} dose de baclofène sur cette page`
      : `${count} doses de baclofène sur cette page`,
  howRead: 'Comment cela a été lu',
  quoted: (text) => `« ${text} »`,
  asWritten: 'Tel qu’écrit',
  live: (count) =>
    `${count} ${count > 1 ? 'doses de baclofène repérées' : 'dose de baclofène repérée'} sur cette page`,
  dialog: (dose) => `Dose de baclofène : ${dose}`,
  pin: 'Garder ouverte',
  close: 'Fermer',
  previous: 'Mention précédente',
  next: 'Mention suivante',
  position: (index, total) => `${index} sur ${total}`,

  dataset: (version, day) => `Données ${version} · sources au ${day}`,
  stale: (day) =>
    `Sources consultées pour la dernière fois le ${day}, il y a plus d’un an. Les actes plus récents manquent.`,
  purpose: 'Aide à la lecture. Rapporte des documents publics datés ; pas pour prescrire.',
};
