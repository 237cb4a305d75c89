/** Every text of the page that opens after the installation. */
export interface WelcomeWords {
  title: string;
  /** What it does in one sentence, before anything is asked for. */
  lead: string;
  tryIt: string;
  /** The sample is part of the extension: it works before any permission. */
  tryHint: string;
  /** An invented news line of the sample's date, in which the detector itself finds the doses. */
  sample: { title: string; text: string };
  sampleDated: (day: string) => string;
  /** Name of a dose’s button in the sample. */
  openDose: (dose: string) => string;
  privacy: string;
  /** What a careful reader wants to know before turning anything on. */
  promises: readonly string[];
  sites: string;
  /** Nothing is read yet, and the browser will ask. */
  sitesHint: string;
  /** Only the popup over a page can turn its site on, so the way there is told. */
  oneByOne: { label: string; steps: readonly string[] };
  all: { label: string; hint: string };
  /** In the place of the hint where all sites are granted already. */
  allOn: string;
  options: string;
}
