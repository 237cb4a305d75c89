import type { PopupWords } from './popup-words.ts';

export const popupFr: PopupWords = {
  title: 'Baclofène : cette page, recherche',
  search: {
    label: 'Chercher des décisions, précautions et produits',
    placeholder: 'Chercher : 80 mg 2017, RTU, Conseil d’État…',
    results: (count) => (count < 2 ? `${count} résultat` : `${count} résultats`),
    none: (query) => `Rien trouvé pour « ${query} ».`,
    hint: 'Essayez une dose (80 mg), une année (2017), une autorité (ANSM) ou une marque.',
    list: 'Résultats',
    max: (amount) => `max. ${amount}`,
  },
  back: 'Retour',
  site: {
    heading: 'Ce site',
    label: (host) => `Marquer les doses sur ${host}`,
    on: 'Activé',
    off: 'Désactivé',
    asks: 'Le navigateur vous demandera avant toute lecture.',
    once: 'Cette page, une fois',
    onceOn: 'Cette page est lue une seule fois. Rien n’est gardé.',
    allSites: 'Tous les sites…',
    allSitesOn: 'Tous les sites sont activés. Désactivez l’interrupteur pour exclure celui-ci.',
    leftOut: 'Tous les sites sont activés, mais celui-ci est exclu.',
    refused: 'L’autorisation du navigateur a été refusée : rien n’a changé.',
    failed: 'Le navigateur n’a pas permis ce changement. Rien n’a changé.',
    loading: 'Question posée au navigateur…',
    closed: 'Cet onglet a été fermé. Rouvrez BacloLens sur une autre page.',
    fromPopup:
      'Le panneau latéral ne voit que les sites activés. Pour activer celui-ci, ou le lire une fois, utilisez le bouton BacloLens de la barre d’outils.',
    restricted: {
      'browser-page': 'C’est une page du navigateur lui-même. Aucune extension ne peut la lire.',
      store:
        'Les navigateurs ferment leur boutique aux extensions. Cette page ne peut pas être lue.',
      file: 'Les fichiers de cet ordinateur ne peuvent pas être lus.',
      viewer:
        'C’est un PDF, une image ou un autre fichier dans la visionneuse du navigateur. BacloLens ne lit que les pages web.',
      unknown: 'Le navigateur ne laisse pas les extensions lire cette page.',
    },
  },
  mentions: {
    heading: 'Sur cette page',
    count: (count) => (count < 2 ? `${count} mention de dose` : `${count} mentions de dose`),
    none: 'Aucune dose de baclofène trouvée sur cette page.',
    siteOff: 'Activez le site, ou lisez cette page une fois, pour voir ses doses ici.',
    unreached: 'Cette page n’a pas été lue. Rechargez-la pour qu’elle le soit.',
    loading: 'Lecture de la page…',
    gone: 'Ce passage n’est plus sur la page.',
    exportAs: 'Enregistrer cette liste en',
  },
  news: {
    heading: 'Nouveautés des données',
    version: (version, day) => `Nouveautés des données : ${version}, ${day}`,
    open: 'Lire',
    seen: 'Vu',
  },
  noData:
    'Les décisions de ce paquet ne peuvent pas être lues. Mettez BacloLens à jour ou réinstallez-le.',
  data: (version, day) => `Données ${version} au ${day}`,
  all: 'Tout voir',
  panel: 'Panneau latéral',
  options: 'Options',
};
