import type { WelcomeWords } from './welcome-words.ts';

export const welcomeEn: WelcomeWords = {
  title: 'Which rule does this dose belong to?',
  lead: 'BacloLens marks baclofen doses on the pages you choose. Point at one to see how it was read, the rule today, the rule on the page’s own date, and the public document each comes from.',
  tryIt: 'Try it here',
  tryHint: 'Choose a marked dose. This sample is part of the extension; nothing is read yet.',
  sample: {
    title: 'Baclofen and alcohol dependence, one year on',
    text: 'Under the French recommendation, baclofen in alcohol dependence starts at 15 mg/day and may be raised by steps of 10 mg. Some patients take 180 mg/day; the recommendation allows up to 300 mg/day. The tablets hold 10 mg.',
  },
  sampleDated: (day) => `Sample article of ${day}`,
  openDose: (dose) => `Show the card for ${dose}`,
  privacy: 'Nothing leaves the browser',
  promises: [
    'Pages are read on this computer, and only where you turned reading on.',
    'No account, no statistics, no network: the extension’s own pages cannot open a connection.',
    'It reports dated public documents. It takes no patient data and recommends no dose.',
  ],
  sites: 'Choose where it reads',
  sitesHint: 'So far it may read nothing. Your browser will ask you to confirm each choice.',
  oneByOne: {
    label: 'Site by site',
    steps: [
      'Open a page about baclofen.',
      'Click the BacloLens icon in the toolbar.',
      'Turn the site on, or read just that page once.',
    ],
  },
  all: { label: 'Turn on for all sites …', hint: 'Single sites can be kept off later.' },
  allOn: 'Reading is on for all sites. You can remove this access in the options.',
  options: 'Language, country and other options',
};
