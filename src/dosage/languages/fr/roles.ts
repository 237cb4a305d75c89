import type { Words } from '../../lexicon.ts';

/** French: what is said about an amount: ceiling, start, step, usual dose, dose taken, threshold, strength. */
export const frRoles: Words = {
  ceiling:
    'maxim*|max|maxi|au plus|plafon*|limite|limité*|limiter|limitant|limitation|limites|ne pas dépasser|ne doit pas dépasser|ne doit pas être dépassé*|ne pas être dépassée|sans dépasser|n excédant pas|ne pas excéder|ne dépassera pas|ne devra pas dépasser|ne devant pas dépasser|ne doivent pas dépasser|jamais dépasser|jamais plus de|pas plus de|ne plus dépasser|ne peut dépasser|ne peut excéder|ne peut pas dépasser|ne dépasse pas|ne dépassant pas|pas au delà de|ne pas aller au delà de|s en tenir à|restrei*|restrict*|ne plus prescrire|ne permet plus de prescrire|la plus élevée|dose limite|ramené à|ramenée à|abaissé à|abaissée à|dans la limite de|tout au plus|borne|plus le droit|ramène|ramener|interdit|interdite|au maximum|barre|ne doit excéder|ne doit jamais dépasser|réduire la dose maximale|posologies supérieures à|doses supérieures à|réserv*|supérieures à|n est pas recommandé|ne sont pas recommandées|ne peut être dépassée|maximum de|posologie maximale|dose maximale|dose plafond|plafond de|plafonné à|plafonnée à|seuil maximal|limité à|limitée à|limiter à|pas dépasser|ne dépasser|sans jamais dépasser|au maximum de|ne peuvent dépasser|ne pourra dépasser|nouvelle limite|nouveau plafond|nouvelle borne|borne fixée|réduite à|ramener à|abaisser à|abaisse à|abaissé|abaissée|divisé par|le plus haut|haut de la fourchette|à ne pas dépasser|tolérée|au plus haut|ne devra pas excéder|ne doit pas excéder|ne doivent pas excéder|n excédera pas|sans excéder|ne devant pas excéder',
  upTo: 'jusqu à|jusqu aux|jusque',
  start:
    'débu*|commenc*|initia*|instaur*|mise en route|au départ|départ|d abord|première dose|premier essai|démarr*|entam*|amorc*|introduction|introdui*|faible dose|première semaine|j1|premiers jours|première prise|pour commencer|dose test|doses test|doses tests|dose d essai|injection test|on part|partir très bas|premier jour|le premier jour|commencer par|commence par|commencer à|démarrer à|démarre à|débuter par|débute par|à débuter|au tout début|pour débuter|premières semaines|les premiers jours|première quinzaine|la première semaine|dose d attaque|dose de début|dose initiale|posologie initiale|j ai commencé|on part de|initialisation',
  change:
    'augment*|major*|diminu*|rédui*|réduction|baiss*|descend*|redescend*|progress*|abaiss*|titr*|accroî*|élev*|adapt*|grimp*|décroiss*|ralent*|fluctu*|monter|monte|montes|montée|monté|montez|montait|montais|montant|remonte|remonter|remonté|passer|passe|passé à|passée à|passant|passent',
  by: 'de|d|par|de seulement|d environ|de la dose de|par paliers de|par palier de',
  toLevel: 'à|jusqu à|vers|à environ|autour de',
  increment:
    'palier*|paliers de|palier de|marche|marches|marches de|tranche*|de plus|en plus|supplémentaire*|ajout*|rajout*|étapes de|incrément*|de moins|augmentation de|diminution de|augmentations de|diminutions de|augmenter de|diminuer de|majoration de|réduction de|de mieux|en ajoutant|par semaine de plus|à chaque palier|chaque palier|par palier|paliers successifs|à la fois|de plus par|de plus tous|de moins par|de moins tous|rajoutant|par étape|marche de',
  usual:
    'habituel*|usuel*|entretien|optimal*|recommand*|conseill*|préconis*|généralement|en général|le plus souvent|la plupart|efficace*|compris*|se situ*|cible*|standard|suffi*|normale|normalement|il faut|dose utile|fourchette|on propose|propos*|tourne autour|souvent|conventionnel*|thérapeutique*|équilibre|nécessaire|de croisière|plus efficace|faut|prendre|prenez|il suffit|dose d entretien|dose efficace|dose moyenne efficace|autour de|aux alentours de|aux environs de|tourne|oscille|varie|varient|va de|vont de|comprises entre|se situant|dose cible|objectif|posologie efficace|dose de confort|dose optimale|posologie optimale|en pratique|adulte|répondent|marche à|marche bien à|stabilisation|trouvent|posologie d entretien',
  taken:
    'pris|prend|prends|prenait|prenaient|prenais|prennent|reçu|reçoit|recevait|recevaient|reçoivent|recevoir|sous|traité|traitée|traités|traitées|bras|placebo|ingér*|ingestion|absorbé|absorbée|avalé|avalée|administré|administrée|suis à|étais à|était à|étaient à|stabilisé|stabilisée|en moyenne|médiane|moyenne de|randomisés|randomis*|tournais à|actuellement à|arrivé à|arrivée à|intoxication|surdosage|prescrit|prescrite|prescrits|ordonnance|ordos|à raison de|visaient|grimper à|ma dose|sa dose|à la posologie de|resté à|malgré|a pris|ai pris|traitement en cours|traitement habituel|médicaments|consommait|je suis à|dose moyenne|posologie moyenne|moyenne|a reçu|ont reçu|avait pris|avaient pris|il prend|elle prend|je prends|je suis|suis passé à|suis monté à|suis descendu à|suis resté à|jusqu à prendre|en prenant|prenant|absorbe|avale|a avalé|a ingéré|ayant ingéré|sous traitement par|traité par|traitée par|traités par|était traité|traitement par|dose totale|dose cumulée|dose supposée|dose ingérée|recevant|bénéficiait|au total|stabilisés|stabilisé à|stable à|tourné à|expérimenté|auto administr*|s est prescrit|m a prescrit|lui a prescrit|me prescrit|posologie était|dose était|dose atteinte|atteint|atteinte|atteignait|atteignant',
  narrative:
    'je|j|il|elle|mon|ma|mes|patient|patiente|patients|malade|malades|étude|essai|essais|groupe|groupes|cas|nous|ses|volontaires|participants|était|avait|avais|a été|monsieur|madame|médecin m|mois plus tard|cohorte|ans|ordonnance|femme|homme|fils|fille|mari|épouse|mère|père|médecin|docteur|retrouvé|retrouvée|admis|admise|décédé|mort|résultats|moyenne|médiane|suivi|suivis|témoigne|raconte|ameisen|salut|bonjour|forum|merci|buveurs',
  threshold:
    'au delà de|au dessus de|supérieur à|supérieure à|supérieurs à|plus de|dépassant|dépasse|dépassent|dépassé|dépasser|excède|excédant|excéder|à partir de|inférieur à|inférieure à|inférieures à|moins de|au moins|dès|passé|sous la barre de|en deçà de|en dessous de|ou plus|et plus|ou davantage|à des doses de|à compter de|égale à|égales à|égal à|au dessus|au delà|plus que|davantage que|dépassant les|supérieures ou égales à|supérieure ou égale à|à plus de|avec plus de|en dessous|sous les|sous la dose de|inférieure ou égale à',
  strength:
    'dosage|dosages|dosé à|dosés à|dosée à|dosées à|disponible*|présentation*|spécialité*|générique*|concentration*|conditionn*|plaquette*|contien*|contenant|existe en|existe|commercialis*|boîte*|formes|prix|rembours*|sécable*|dénomination|cip|laboratoire|remplace|autorisé|délivr*',
  form: 'comprimé*|cp|cps|cpr|comp|cachet*|gélule*|ampoule*|flacon*|solution|solution injectable|solution buvable|seringue*|pelliculé*|granulés|sachet*|boîte|boîtes|sécable*|dose unitaire',
  instruct:
    'adulte|adultes|doit|posologie|recommandé|recommandée|maximale|peut être|enfant|sujet âgé|il convient|devra|usuelle|doivent|peut|peuvent|devrait|il est conseillé|sera|seront|convient|faut',
  trial: 'placebo|randomis*|double aveugle|bras|essai randomisé|essai contrôlé',
  hospital: 'hospitalis*|hôpital|milieu hospitalier|hospitalier',
  effect:
    'peut mener|peut entraîner|peut provoquer|entraîne|provoque|coma|toxicité|toxique|mortel*|létal*|décès|hospitalisations|risque de',
  next: 'puis|ensuite|par la suite|enfin',
  down: 'diminu*|rédui*|réduction|baiss*|descend*|redescend*|abaiss*|décroiss*',
  authority:
    'ansm|agence|autorité*|rtu|amm|autoris*|agrément|homologu*|ministère|conseil d état|recommandation temporaire|afssaps|has|décision|protocole|tribunal',
  point: 'seuil|mon seuil|dose seuil|seuil à|indifférent*|indifférence|déclic|minimum',
  renal: 'rénal*|rein|reins|dialyse|dialysé*|hémodialyse|insuffisants rénaux|sujet âgé|sujets âgés',
};
