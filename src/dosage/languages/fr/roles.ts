import type { Words } from '../../words/lexicon.ts';

/** French: what is said about an amount: ceiling, start, step, usual dose, dose taken, threshold, strength. */
export const frRoles: Words = {
  ceiling:
    'maxim*|max|maxi|au plus|plafon*|limité*|limitant|limitation|ne doit pas être dépassé*|ne pas être dépassée|sans dépasser|n excédant pas|ne pas excéder|ne dépassera pas|jamais dépasser|jamais plus de|pas plus de|ne plus dépasser|ne peut dépasser|ne peut excéder|ne dépasse pas|ne dépassant pas|pas au delà de|ne pas aller au delà de|s en tenir à|ne plus prescrire|ne permet plus de prescrire|borne|plus le droit|ne doit excéder|ne peut être dépassée|pas dépasser|ne dépasser|ne peuvent dépasser|ne pourra dépasser|haut de la fourchette|ne devra pas excéder|ne doit pas excéder|ne doivent pas excéder|n excédera pas|sans excéder|ne devant pas excéder|plafond|butoir|garde fou|ne pas dépasser|ne doit pas dépasser|limite|limites|limitée à|sans aller au delà|ne va pas au delà|plus prescrire que|dose maximum|la dose la plus forte|monter au maximum|tout au plus|grand maximum|refuse de dépasser|n ira pas au delà',
  upTo: 'jusqu à|jusqu aux|jusque|montant à|s élevant à|montant jusqu à',
  start:
    'débu*|commenc*|initia*|instaur*|mise en route|départ|première dose|démarr*|entam*|amorc*|on part|partir très bas|dose d attaque|entrée en traitement|première étape|première marche|dose de départ|pour commencer|pour débuter|au départ|reprenez à|reprendre à|reprise à|premier palier|phase initiale|première injection|premières injections|commencer par|débuter par|dose initiale|posologie initiale|dose de début|dose d entrée',
  change:
    'augment*|major*|diminu*|rédui*|réduction|baiss*|descend*|redescend*|progress*|abaiss*|titr*|accroî*|élev*|adapt*|grimp*|décroiss*|ralent*|fluctu*|monter|monte|montes|montée|montez|montait|montais|montant|remonte|remonter|passer|passe|passée à|passant|passent',
  by: 'de|d|par|de seulement|d environ|de la dose de|par paliers de|par palier de',
  toLevel: 'à|jusqu à|vers|à environ|autour de',
  increment:
    'palier*|paliers de|palier de|marches de|tranche*|ajout*|rajout*|étapes de|incrément*|augmentation de|diminution de|augmentations de|diminutions de|augmenter de|diminuer de|majoration de|réduction de|de mieux|en ajoutant|par semaine de plus|à chaque palier|chaque palier|par palier|paliers successifs|à la fois|de plus par|de plus tous|de moins par|de moins tous|rajoutant|par étape|marche de|rajout|ajouter|paliers|relèvement|relever de|on ajoute|décrément*|montées de|hausse de|baisse de|baisses de|descente de|marquer une pause|en ôtant|ôter|en retirant|augmenter par|augmenté de|augmentée de|augmentera de|diminuer par|diminué de|diminuée de|diminuera de|réduire par|réduit de|réduite de|baisser de|monter de|descendre de|monte de|descends de|on monte de|on descend de|accroître de',
  usual:
    'habituel*|usuel*|entretien|optimal*|recommand*|conseill*|préconis*|généralement|la plupart|cible*|standard|dose utile|conventionnel*|équilibre|de croisière|dose de confort|en pratique|marche bien à|stabilisation|d ordinaire|classique*|dose d équilibre|de référence|visée|on se contentera|se contenter de|il est d usage|la bonne dose|trouve son compte|se stabilisent|visés|s établit|choisir une posologie|choisir une dose|opter pour|posologie moyenne|dose moyenne efficace|dose efficace|doses efficaces|posologie efficace|on donne|on utilise|s utilise|s utilisent|actif à|active à|efficace à|efficaces à|à dose modérée|dose modérée|suffit|suffisent|suffira',
  taken:
    'pris|prend|prends|prenait|prenaient|prenais|prennent|reçu|reçoit|recevait|recevaient|reçoivent|traité|traitée|traités|traitées|ingér*|ingestion|absorbé|absorbée|avalé|avalée|administré|administrée|suis à|étais à|était à|étaient à|stabilisé|stabilisée|médiane|randomis*|tournais à|actuellement à|arrivé à|arrivée à|grimper à|ma dose|sa dose|resté à|traitement en cours|consommait|je suis|suis passé à|suis monté à|suis descendu à|jusqu à prendre|prenant|dose cumulée|dose supposée|recevant|bénéficiait|stabilisés|stable à|tourné à|auto administr*|posologie était|dose était|consomme|consomment|a pris|avais pris|buvait|dissous|gobé|gobe|mis sous|mise sous|portée à|porté à|porte à|je tourne|me suis stabilisé|en étais|j en suis|j en étais|traitait|soigné|soignée|suivait|suivaient|je prenais|passée de|redescendu|redescendue|stabilisées|stabilise|à ce jour|me prescrit|m a prescrit|fait prendre|délivrait|intoxiqué*|utilisait|utilisaient|ont utilisé|a utilisé|étaient traités par|était traité par|était traitée par|sous traitement par|traitement de sortie|traitement à domicile|avalait|gérait|dose prise|doses prises|dose ingérée|dose moyenne était|dose moyenne de|dose médiane|en moyenne à|recevront',
  narrative:
    'il|elle|patient|patiente|malade|cas|ses|monsieur|madame|ans|ordonnance|femme|homme|fils|fille|mari|épouse|mère|père|médecin|docteur|témoigne|raconte|ameisen|lui|son|sujet|sevrage|veuve|suspect|chien|chat|chienne|histoire|généraliste|addictologue|neurologue|psychiatre',
  threshold:
    'dépassé*|supérieur à|supérieure à|supérieurs à|plus de|dépassant|dépasse|dépassent|dépasser|excède|excédant|excéder|à partir de|inférieur à|inférieure à|inférieures à|moins de|au moins|dès|passé|sous la barre de|en deçà de|ou plus|et plus|ou davantage|à compter de|égale à|égales à|égal à|au dessus|au delà|plus que|davantage que|en dessous|sous les|sous la dose de|au dessus de|au dessous de|au dessous|sous|plus fort que|supérieures|inférieures|inférieure|excèdent|dès que l on atteint|à moins de|à plus de|besoin de plus|franchi|franchir|passé le cap|dans la tranche|quand on en prend|avec moins de|en dessous de|plus haut que|minimal|minimale|une seule prise de|même à|même de faibles doses|à plus fortes doses|à partir d|doses supérieures|dose supérieure|seulement à|qu à partir de|ou moins|ou supérieur|ou supérieure|forte dose|fortes doses',
  strength:
    'dosage|dosages|dosé à|dosés à|dosée à|dosées à|présentation*|concentration*|plaquette*|boîte*|sécable*|dénomination|cip|plaquettes|titré*|flacons|boîtes|chaque millilitre|chaque comprimé|chaque gélule|renferme*|pelliculés|dénommé|liste i|par ml|par comprimé|équivalent à|boîte de|existe en|disponible en|se présente|présenté en|dosage de',
  form: 'comprimé*|cp|cps|cpr|comp|cachet*|gélule*|ampoule*|flacon*|solution|seringue*|pelliculé*|granulés|sachet*|boîte|boîtes|sécable*|dose unitaire',
  instruct:
    'adulte|adultes|doit|posologie|recommandé|recommandée|maximale|enfant|sujet âgé|devra|usuelle|doivent|peut|peuvent|devrait|il est conseillé|sera|seront|convient|faut',
  trial: 'placebo|randomis*|double aveugle|bras|essai contrôlé',
  hospital:
    'hospitalis*|hôpital|hospitalier|milieu hospitalier|hospitalière|en milieu|service spécialisé|surveillance',
  effect:
    'mener à|peut mener|conduire à|exposer à|expose à|peut mener|peut entraîner|peut provoquer|entraîne|provoque|coma|toxicité|toxique|mortel*|létal*|décès|hospitalisations|risque de|provoquer|suffire à|suffisent à|suffit à provoquer|suffi à|risque*|convulsions|encéphalopathie|confusion|somnolence|effets indésirables|effets secondaires|signes|symptômes|mourir|mouraient|mortalité|décèdent|tuer|plonger|dangereux|dangereuse|surmortalité|apparaissent|apparaît|surviennent|guère d effet|sans effet|inefficace|efficacité|neurotoxicité|surdosage|surdose|comateux|peut causer|causer|cause|causé|responsable de|associé à|associée à|associées à|hospitalisation|danger',
  next: 'puis|ensuite|par la suite|enfin|demain|lundi|la deuxième|la troisième|deuxième semaine|troisième semaine|prochaine|semaine prochaine|deuxième|troisième|deuxième palier|avant de passer|bientôt|ultérieurement|puis enfin',
  down: 'diminu*|rédui*|réduction|baiss*|descend*|redescend*|abaiss*|décroiss*',
  authority:
    'ansm|agence|autorité*|rtu|amm|autoris*|agrément|homologu*|ministère|conseil d état|recommandation temporaire|afssaps|has|décision|protocole|tribunal|gendarme|juge|justice|plan cancer|sécurité sanitaire|régulateur|ordre|commission|pouvoirs publics|tutelle|ministre|autorités sanitaires|le plafond|la réglementation|décret|arrêté|loi|mise sur le marché|le texte|prévoit|rcp',
  point:
    'seuil|indifférent*|indifférence|déclic|minimum|le déclic|mon déclic|bascule|point de bascule|dose seuil|seuil d efficacité|indifférent',
  renal:
    'insuffisance rénale|dfg|clairance|clcr|dialyse|hémodialysé*|personne âgée|personnes âgées|rénaux|rénal*|rein|reins|dialysé*|hémodialyse|insuffisants rénaux|sujet âgé|sujets âgés',
  not: 'pas|ne|n|jamais|aucun|aucune|plus question|refuse|refusent|interdit|interdisent|non|sans|ni|déconseillé*|hors de question|impossible|défense',
  versus:
    'contre|au lieu de|versus|vs|comparé à|comparée à|plutôt que|par rapport à|et non|à la place de|face à|précédemment|auparavant',
  self: 'je|j|mon|ma|mes|nous|salut|bonjour|forum|merci|moi|me|m|septembre|mars|juin|hier|ce matin',
  study:
    'patients|malades|étude|essai|essais|groupe|groupes|volontaires|participants|cohorte|résultats|moyenne|médiane|suivi|suivis|buveurs|ils|elles|leur|sujets|inclus|observation|auteurs|chercheurs|hollandaise|souris|rats|expérience',
  past: 'était|avait|avais|a été|mois plus tard|retrouvé|retrouvée|admis|admise|décédé|mort|ont|étaient|avaient|hospitalisée|racontait|dit|affirme|a reçu|ont reçu|a pris|ont pris|a débuté|a commencé|a augmenté|j ai|il a|elle a|on a|fut|furent|eut|prit|reçut|il y a|avons|ayant|avions|étais|avez eu|ont été|ont eu|n a pas|variait|variaient|oscillait|allait de|allaient de',
  usualHint:
    'en général|efficace*|compris*|se situ*|suffi*|normale|normalement|fourchette|propos*|souvent|thérapeutique*|nécessaire|faut|prendre|prenez|autour de|aux alentours de|aux environs de|tourne|oscille|varie|varient|va de|vont de|se situant|objectif|adulte|répondent|marche à|trouvent|courant*|courante|moyenne efficace|suffit souvent|en première intention|indiqué*|maintien|adaptée|raisonnable|tournent autour|se prend',
  takenHint:
    'recevoir|sous|bras|placebo|intoxication|surdosage|prescrit|prescrite|prescrits|ordonnance|ordos|à raison de|visaient|à la posologie de|malgré|traitement habituel|médicaments|moyenne|traitement par|dose totale|au total|expérimenté|atteint|atteinte|atteignait|atteignant|extrêmes|en cours|tenu|tenait|essais menés|comparant|versus placebo|contre placebo|injecté|perfusé|délivre|une dose unique|ont eu',
  ceilingHint:
    'réclamaient|réclament|réclame|plaident pour|demandait|demandaient|restrei*|restrict*|la plus élevée|ramenée à|ramène|ramener|interdit|interdite|barre|réserv*|n est pas recommandé|ne sont pas recommandées|réduite à|abaisser à|divisé par|le plus haut|tolérée|arrêter l escalade|s arrêter à|inutile d aller|aller plus loin que|quota|cap|on peut aller|peut aller jusqu à|peut atteindre|pouvoir aller|refuse d aller|sans jamais|veut plus que|arrêter à|s arrête à|stopper à|bloquer à|bloqué à|bloquée à|pouvant atteindre|pouvant aller|peut être portée à|peut être augmentée à|peuvent atteindre|ajustée à|ajusté à|fixée à|fixé à|fixer à|ramené à|ramenés à|ramenées à|abaissée à|abaissé à|si besoin jusqu à|au besoin jusqu à|limiter à|restreint à|restreinte à|bridé à|cantonn*',
  incrementHint:
    'marche|marches|de plus|en plus|supplémentaire*|de moins|étape suivante|réduire de|retirer|retirez|enlever|rester une semaine|rester quelques jours|semaine 2|semaine 3|doubler|doublée|un cran',
  test: 'phase de test|test|premier essai|dose test|doses test|doses tests|dose d essai|injection test|bolus test|bolus d essai',
  startHint:
    'd abord|introduction|introdui*|faible dose|première semaine|j1|premiers jours|première prise|premier jour|premières semaines|première quinzaine|au début|mise sous|semaine 1|lancer|lancé|d emblée|dans un premier temps|tout d abord|au démarrage|les premiers jours|les trois premiers jours|initialement|à l entrée',
  strengthHint:
    'disponible*|spécialité*|générique*|conditionn*|contien*|contenant|existe|commercialis*|formes|prix|rembours*|laboratoire|remplace|autorisé|délivr*|rupture|délivrance|prix d une|forme*',
  response: 'répond*|réponse|réagi*',
  modal:
    'doit|doivent|devra|devront|devrait|devraient|peut|peuvent|pourra|pourront|pourrait|faut|convient|sera|seront|être|est recommandé|est recommandée|veuillez|il est conseillé|on peut|on doit',
  average: 'moyenne|moyen|moyennes|moyens|médiane|médian|en moyenne',
  keep: 'rester|reste|restez|restent|restera|maintenir|maintenu|maintenue|tenir|limiter|garder|gardez|se limiter|restons|maintenez|tenez',
  vary: 'varie|varient|variait|variaient|variant|variable|variables|allant de|vont de|va de|entre|oscille|oscillait|oscillent',
};
