import type { OptionsWords } from './options-words.ts';

export const optionsFr: OptionsWords = {
  title: 'Options',
  saved: 'Enregistré.',
  notSaved: 'Le navigateur a refusé l’enregistrement. Le choix précédent reste valable.',
  reading: 'Lecture',
  language: {
    label: 'Langue de BacloLens',
    hint: 'Indépendante de celle du navigateur et de celle de la page.',
  },
  languages: { auto: 'Comme le navigateur', en: 'English', fr: 'Français' },
  dateFormat: { label: 'Dates', hint: 'Sur la fiche, dans les listes et les tableaux.' },
  dateFormats: { language: 'Comme la langue : 24 juil. 2017', iso: '2017-07-24' },
  country: {
    label: 'Pays des règles',
    hint: 'Automatique prend le pays dont la page cite les autorités, sinon celui de la page, sinon celui du navigateur, sinon la France. La fiche dit lequel.',
  },
  beside: {
    label: 'Second pays',
    hint: 'Ses règles sont montrées en regard des premières sur chaque fiche, sans jamais s’y mêler.',
  },
  besideNone: 'Aucun',
  automatic: 'Automatique',
  indication: {
    label: 'Indication',
    hint: 'Montrée quand le texte n’en nomme pas. Automatique montre chaque indication à part.',
  },
  indicationAuto: 'Automatique : chacune à part',
  hover: 'Ouverture de la fiche',
  modes: {
    dwell: {
      label: 'Quand le pointeur s’arrête sur une dose soulignée',
      hint: 'Passer dessus n’ouvre rien.',
    },
    key: { label: 'Seulement en tenant Ctrl', hint: 'Pour les pages très marquées.' },
    off: {
      label: 'Jamais au pointeur',
      hint: 'Par clic, au clavier et depuis la liste du bouton BacloLens seulement.',
    },
  },
  delay: { label: 'Arrêt avant ouverture', hint: 'Plus court : plus vif. Plus long : plus calme.' },
  milliseconds: (figure) => `${figure} ms`,
  sites: {
    heading: 'Sites',
    none: 'Aucun site activé. Cliquez sur le bouton BacloLens sur une page pour activer son site.',
    all: 'Tous les sites',
    turnAllOn: 'Activer sur tous les sites…',
    giveBack: 'Retirer l’accès',
    giveBackOf: (site) => `Retirer l’accès : ${site}`,
    giveAllBack: 'Retirer tous les accès',
    keptOff: 'Exclus pendant que tous les sites sont activés',
    allow: 'Autoriser de nouveau',
    allowOf: (site) => `Autoriser de nouveau : ${site}`,
  },
  transfer: {
    heading: 'Vos choix dans un fichier',
    hint: 'Pour un autre ordinateur ou un autre navigateur. Les autorisations de sites n’en font pas partie : chaque navigateur les demande lui-même.',
    save: 'Enregistrer dans un fichier',
    load: 'Charger un fichier',
    loaded: 'Chargé.',
    unreadable: 'Ce fichier ne contient pas de choix de BacloLens. Rien n’a changé.',
  },
  accuracy: {
    heading: 'Qualité de la lecture',
    measured: (passages, mentions) =>
      `Mesurée sur ${passages} passages de pages web annotés, avec ${mentions} doses de baclofène.`,
    rows: {
      precision: 'Repères qui sont des doses (précision)',
      recall: 'Doses repérées (rappel)',
      dailyDose: 'Dose par jour lue comme annotée',
      role: 'Type d’énoncé (maximum, dose prise…) lu comme annoté',
    },
    bound:
      'Les listes de mots ont été réglées avec ces passages sous les yeux : ces chiffres sont une borne haute.',
    held: (precision, recall) =>
      `Sur de vraies pages tenues à l’écart du réglage, ${precision} des repères étaient des doses, et ${recall} des doses étaient repérées.`,
    range: (low, high) => `${low} à ${high}`,
    firstRead: (sets, precision, recall) =>
      `Dans ${sets} mesures sur des textes lus pour la première fois, avant d’en rien apprendre, ${precision} des repères étaient des doses, et ${recall} des doses étaient repérées.`,
    role: (firstRead, held) =>
      `Le type d’énoncé y était juste dans ${firstRead} des cas ; sur les pages tenues à l’écart, dans ${held}, selon la langue : ce n’est qu’un indice. Quand la lecture est incertaine, la fiche le dit et ne donne pas de dose par jour.`,
  },
  about: {
    heading: 'À propos',
    version: 'Version des données',
    asOf: 'Sources au',
    holds: 'Contenu',
    counts: (decisions, cautions, countries) =>
      `${decisions} décisions et ${cautions} précautions de ${countries} juridictions`,
    purposeHeading: 'Usage prévu',
    purpose:
      'Aide à la lecture pour professionnels de santé. Elle rapporte ce que disent des documents publics datés sur les doses de baclofène, et où. Elle ne prend aucune donnée de patient, ne rend aucun avis sur un patient et ne recommande aucune dose. Vérifiez la source.',
    privacyHeading: 'Vie privée',
    privacy:
      'Rien ne sort du navigateur. Les pages sont lues sur cet ordinateur, aucun texte d’une page n’est gardé, et les pages de l’extension ne peuvent ouvrir aucune connexion. Vos choix restent dans ce navigateur.',
  },
};
