import type { Words } from '../../lexicon.ts';

/** French: what is said about an amount: ceiling, start, step, usual dose, dose taken, threshold, strength. */
export const frRoles: Words = {
  ceiling:
    'maxim*|max|maxi|au plus|plafon*|limité*|limitant|limitation|ne doit pas être dépassé*|ne pas être dépassée|sans dépasser|n excédant pas|ne pas excéder|ne dépassera pas|jamais dépasser|jamais plus de|pas plus de|ne plus dépasser|ne peut dépasser|ne peut excéder|ne dépasse pas|ne dépassant pas|pas au delà de|ne pas aller au delà de|s en tenir à|restrei*|restrict*|ne plus prescrire|ne permet plus de prescrire|la plus élevée|ramenée à|borne|plus le droit|ramène|ramener|interdit|interdite|barre|ne doit excéder|réserv*|supérieures à|n est pas recommandé|ne sont pas recommandées|ne peut être dépassée|pas dépasser|ne dépasser|ne peuvent dépasser|ne pourra dépasser|réduite à|abaisser à|abaissé|abaissée|divisé par|le plus haut|haut de la fourchette|tolérée|ne devra pas excéder|ne doit pas excéder|ne doivent pas excéder|n excédera pas|sans excéder|ne devant pas excéder',
  upTo: 'jusqu à|jusqu aux|jusque',
  start:
    'débu*|commenc*|initia*|instaur*|mise en route|départ|d abord|première dose|premier essai|démarr*|entam*|amorc*|introduction|introdui*|faible dose|première semaine|j1|premiers jours|première prise|dose test|doses test|doses tests|dose d essai|injection test|on part|partir très bas|premier jour|premières semaines|première quinzaine|dose d attaque',
  change:
    'augment*|major*|diminu*|rédui*|réduction|baiss*|descend*|redescend*|progress*|abaiss*|titr*|accroî*|élev*|adapt*|grimp*|décroiss*|ralent*|fluctu*|monter|monte|montes|montée|montez|montait|montais|montant|remonte|remonter|passer|passe|passée à|passant|passent',
  by: 'de|d|par|de seulement|d environ|de la dose de|par paliers de|par palier de',
  toLevel: 'à|jusqu à|vers|à environ|autour de',
  increment:
    'palier*|paliers de|palier de|marche|marches|marches de|tranche*|de plus|en plus|supplémentaire*|ajout*|rajout*|étapes de|incrément*|de moins|augmentation de|diminution de|augmentations de|diminutions de|augmenter de|diminuer de|majoration de|réduction de|de mieux|en ajoutant|par semaine de plus|à chaque palier|chaque palier|par palier|paliers successifs|à la fois|de plus par|de plus tous|de moins par|de moins tous|rajoutant|par étape|marche de',
  usual:
    'habituel*|usuel*|entretien|optimal*|recommand*|conseill*|préconis*|généralement|en général|la plupart|efficace*|compris*|se situ*|cible*|standard|suffi*|normale|normalement|dose utile|fourchette|propos*|souvent|conventionnel*|thérapeutique*|équilibre|nécessaire|de croisière|faut|prendre|prenez|autour de|aux alentours de|aux environs de|tourne|oscille|varie|varient|va de|vont de|se situant|objectif|dose de confort|en pratique|adulte|répondent|marche à|marche bien à|stabilisation|trouvent',
  taken:
    'pris|prend|prends|prenait|prenaient|prenais|prennent|reçu|reçoit|recevait|recevaient|reçoivent|recevoir|sous|traité|traitée|traités|traitées|bras|placebo|ingér*|ingestion|absorbé|absorbée|avalé|avalée|administré|administrée|suis à|étais à|était à|étaient à|stabilisé|stabilisée|médiane|randomis*|tournais à|actuellement à|arrivé à|arrivée à|intoxication|surdosage|prescrit|prescrite|prescrits|ordonnance|ordos|à raison de|visaient|grimper à|ma dose|sa dose|à la posologie de|resté à|malgré|traitement en cours|traitement habituel|médicaments|consommait|moyenne|je suis|suis passé à|suis monté à|suis descendu à|jusqu à prendre|prenant|traitement par|dose totale|dose cumulée|dose supposée|recevant|bénéficiait|au total|stabilisés|stable à|tourné à|expérimenté|auto administr*|posologie était|dose était|atteint|atteinte|atteignait|atteignant',
  narrative:
    'je|j|il|elle|mon|ma|mes|patient|patiente|patients|malade|malades|étude|essai|essais|groupe|groupes|cas|nous|ses|volontaires|participants|était|avait|avais|a été|monsieur|madame|mois plus tard|cohorte|ans|ordonnance|femme|homme|fils|fille|mari|épouse|mère|père|médecin|docteur|retrouvé|retrouvée|admis|admise|décédé|mort|résultats|moyenne|médiane|suivi|suivis|témoigne|raconte|ameisen|salut|bonjour|forum|merci|buveurs',
  threshold:
    'supérieur à|supérieure à|supérieurs à|plus de|dépassant|dépasse|dépassent|dépasser|excède|excédant|excéder|à partir de|inférieur à|inférieure à|inférieures à|moins de|au moins|dès|passé|sous la barre de|en deçà de|ou plus|et plus|ou davantage|à compter de|égale à|égales à|égal à|au dessus|au delà|plus que|davantage que|en dessous|sous les|sous la dose de',
  strength:
    'dosage|dosages|dosé à|dosés à|dosée à|dosées à|disponible*|présentation*|spécialité*|générique*|concentration*|conditionn*|plaquette*|contien*|contenant|existe|commercialis*|boîte*|formes|prix|rembours*|sécable*|dénomination|cip|laboratoire|remplace|autorisé|délivr*',
  form: 'comprimé*|cp|cps|cpr|comp|cachet*|gélule*|ampoule*|flacon*|solution|seringue*|pelliculé*|granulés|sachet*|boîte|boîtes|sécable*|dose unitaire',
  instruct:
    'adulte|adultes|doit|posologie|recommandé|recommandée|maximale|enfant|sujet âgé|devra|usuelle|doivent|peut|peuvent|devrait|il est conseillé|sera|seront|convient|faut',
  trial: 'placebo|randomis*|double aveugle|bras|essai contrôlé',
  hospital: 'hospitalis*|hôpital|hospitalier',
  effect:
    'peut mener|peut entraîner|peut provoquer|entraîne|provoque|coma|toxicité|toxique|mortel*|létal*|décès|hospitalisations|risque de',
  next: 'puis|ensuite|par la suite|enfin',
  down: 'diminu*|rédui*|réduction|baiss*|descend*|redescend*|abaiss*|décroiss*',
  authority:
    'ansm|agence|autorité*|rtu|amm|autoris*|agrément|homologu*|ministère|conseil d état|recommandation temporaire|afssaps|has|décision|protocole|tribunal',
  point: 'seuil|indifférent*|indifférence|déclic|minimum',
  renal: 'rénal*|rein|reins|dialysé*|hémodialyse|insuffisants rénaux|sujet âgé|sujets âgés',
};
