import type { WelcomeWords } from './welcome-words.ts';

export const welcomeFr: WelcomeWords = {
  title: 'De quelle règle relève cette dose ?',
  lead: 'BacloLens marque les doses de baclofène sur les pages de votre choix. Pointez-en une : comment elle a été lue, la règle d’aujourd’hui, la règle à la date de la page, et le document public d’où vient chacune.',
  tryIt: 'Essayez ici',
  tryHint:
    'Choisissez une dose marquée. Cet exemple fait partie de l’extension ; rien n’est lu encore.',
  sample: {
    title: 'Baclofène et alcoolo-dépendance, un an après',
    text: 'Selon la recommandation française, le baclofène dans l’alcoolo-dépendance commence à 15 mg/jour et peut être augmenté par paliers de 10 mg. Certains patients prennent 180 mg/jour ; la recommandation permet jusqu’à 300 mg/jour. Les comprimés sont dosés à 10 mg.',
  },
  sampleDated: (day) => `Article d’exemple du ${day}`,
  openDose: (dose) => `Montrer la fiche de ${dose}`,
  privacy: 'Rien ne sort du navigateur',
  promises: [
    'Les pages sont lues sur cet ordinateur, et seulement là où vous avez activé la lecture.',
    'Ni compte, ni statistiques, ni réseau : les pages de l’extension ne peuvent ouvrir aucune connexion.',
    'BacloLens rapporte des documents publics datés. Aucune donnée de patient, aucune dose recommandée.',
  ],
  sites: 'Choisissez où lire',
  sitesHint:
    'Pour l’instant, rien ne peut être lu. Le navigateur vous demandera de confirmer chaque choix.',
  oneByOne: {
    label: 'Site par site',
    steps: [
      'Ouvrez une page sur le baclofène.',
      'Cliquez sur l’icône de BacloLens dans la barre d’outils.',
      'Activez le site, ou lisez cette page une seule fois.',
    ],
  },
  all: {
    label: 'Activer sur tous les sites…',
    hint: 'Des sites pourront ensuite être exclus un par un.',
  },
  allOn:
    'La lecture est activée sur tous les sites. Vous pouvez retirer cet accès dans les options.',
  options: 'Langue, pays et autres options',
};
