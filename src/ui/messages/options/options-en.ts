import type { OptionsWords } from './options-words.ts';

export const optionsEn: OptionsWords = {
  title: 'Options',
  saved: 'Saved.',
  notSaved: 'The browser refused to store this. The earlier choice still holds.',
  reading: 'Reading',
  language: {
    label: 'Language of BacloLens',
    hint: 'Independent of your browser’s language and of the page’s.',
  },
  languages: { auto: 'As the browser', en: 'English', fr: 'Français' },
  dateFormat: { label: 'Dates', hint: 'On the card, in lists and in tables.' },
  dateFormats: { language: 'As the language: 24 Jul 2017', iso: '2017-07-24' },
  country: {
    label: 'Country of the rules',
    hint: 'Automatic takes the country whose authorities the page names, else the page’s own, else your browser’s, else France. The card says which.',
  },
  beside: {
    label: 'Second country',
    hint: 'Its rules are shown beside the first ones on each card, never mixed with them.',
  },
  besideNone: 'None',
  automatic: 'Automatic',
  indication: {
    label: 'Indication',
    hint: 'Shown when the text names none. Automatic shows each indication apart.',
  },
  indicationAuto: 'Automatic: each apart',
  hover: 'Opening the card',
  modes: {
    dwell: {
      label: 'When the pointer rests on a mark',
      hint: 'Passing over a mark opens nothing.',
    },
    key: { label: 'Only while Ctrl is held', hint: 'For pages with many marks.' },
    off: {
      label: 'Never by pointer',
      hint: 'By click, by keyboard, and from the popup’s list only.',
    },
  },
  delay: { label: 'Rest before it opens', hint: 'Shorter is quicker, longer is calmer.' },
  milliseconds: (figure) => `${figure} ms`,
  sites: {
    heading: 'Sites',
    none: 'No site is turned on. Open the popup on a page to turn its site on.',
    all: 'All sites',
    turnAllOn: 'Turn on for all sites …',
    giveBack: 'Remove access',
    giveBackOf: (site) => `Remove access: ${site}`,
    giveAllBack: 'Remove all access',
    keptOff: 'Kept off while all sites are on',
    allow: 'Allow again',
    allowOf: (site) => `Allow again: ${site}`,
  },
  transfer: {
    heading: 'Your choices as a file',
    hint: 'For another computer or another browser. Permissions for sites are not part of it: each browser asks for them itself.',
    save: 'Save to a file',
    load: 'Load from a file',
    loaded: 'Loaded.',
    unreadable: 'This file holds no choices of BacloLens. Nothing changed.',
  },
  accuracy: {
    heading: 'How well it reads',
    measured: (passages, mentions) =>
      `Measured on ${passages} annotated web passages with ${mentions} baclofen doses.`,
    rows: {
      precision: 'Marks that are doses (precision)',
      recall: 'Doses that are marked (recall)',
      dailyDose: 'Daily dose read as annotated',
      role: 'Statement type (maximum, dose taken …) read as annotated',
    },
    bound:
      'The word lists were tuned with these passages in view: read the figures as an upper bound.',
    held: (precision, recall) =>
      `On real pages kept apart from the tuning, ${precision} of the marks were doses, and ${recall} of the doses were marked.`,
    range: (low, high) => `${low} to ${high}`,
    firstRead: (sets, precision, recall) =>
      `In ${sets} measurements on text read for the first time, before anything was learnt from it, ${precision} of the marks were doses, and ${recall} of the doses were marked.`,
    role: (firstRead, held) =>
      `There the statement type was right in ${firstRead} of cases; on the pages kept apart in ${held}, by language: treat it as a hint. Where the reading is not sure, the card says so and states no daily dose.`,
  },
  about: {
    heading: 'About',
    version: 'Data version',
    asOf: 'Sources as of',
    holds: 'Holds',
    counts: (decisions, cautions, countries) =>
      `${decisions} decisions and ${cautions} cautions from ${countries} jurisdictions`,
    purposeHeading: 'Intended use',
    purpose:
      'Reading support for health professionals. It reports what dated public documents say about baclofen doses and where. It takes no patient data, gives no verdict on a patient and recommends no dose. Check the source.',
    privacyHeading: 'Privacy',
    privacy:
      'Nothing leaves the browser. Pages are read on this computer, no text of a page is stored, and the extension’s own pages cannot open a connection. Your choices are kept in this browser only.',
  },
};
