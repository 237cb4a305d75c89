import type { Words } from '../../lexicon.ts';

/** French: what is said about an amount, by which route, of whom. */
export const frStatements: Words = {
  ceiling:
    'jusqu à|maximum|maximal|maximale|maximales|maximaux|maxi|max|au maximum|au plus|plafond|plafonné|plafonnée|plafonner|plafonnant|limite|limité|limitée|limiter|limitant|limites|ne pas dépasser|ne doit pas dépasser|ne doit pas être dépassé|ne doit pas être dépassée|ne pas être dépassée|sans dépasser|n excédant pas|ne pas excéder|ne dépassera pas|ne devra pas dépasser|dépasser jamais|jamais plus de|pas plus de|ne plus dépasser|ne doit jamais dépasser|ne peut dépasser|ne peut excéder|ne dépasse pas|s en tenir à|restreint|restreindre|borne|ne plus prescrire|ne permet plus de prescrire|plus le droit|la plus élevée|dose limite|ramené à|ramenée à|abaissé à|abaissée à|au delà desquels|ne dépassant pas|dans la limite de|tout au plus|en dessous de',
  start:
    'débuter|débute|débuté|débutée|débutera|début|commencer|commence|commencé|commencera|commençant|commencez|initiale|initial|initier|initié|initiée|initiation|instauration|instaurer|instauré|instaurée|instauré à|mise en route|au départ|dose de départ|d abord|première dose|premier essai|posologie de départ|démarrer|démarre|démarré|entamer|entame|amorcer|amorcé|introduction|introduit|introduite|au début|initialement|faible dose',
  increment:
    'augmenter de|augmente de|augmenté de|augmentée de|augmentez de|augmentation de|augmentations de|augmentant de|augmentation progressive de|augmentation par|majorée de|majoré de|majorer de|majoration de|majorations de|palier|paliers|par palier|par paliers|paliers de|palier de|marche|marches|par marches de|tranche de|tranches de|de plus|en plus|supplémentaire|supplémentaires|ajouter|ajoute|ajouté|ajoutent|ajoutant|rajoute|rajouter|rajouté|diminuer de|diminue de|diminué de|diminution de|diminutions de|diminuant de|réduire de|réduction de|réduit de|réduisant de|baisser de|baisse de|baissé de|baissant de|descendre de|descends de|redescendre de|monter de|monte de|par étapes de|incrément|incréments|progression de|de moins|puis|ensuite|titration de|étapes de',
  usual:
    'habituel|habituelle|habituellement|habituelles|usuelle|usuelles|usuel|entretien|optimale|optimal|recommandé|recommandée|recommandées|recommande|recommandent|conseillé|conseillée|préconisé|préconisée|préconise|moyenne|généralement|en général|le plus souvent|la plupart|efficace|efficaces|comprise|comprises|compris|se situe|se situent|cible|cibles|standard|suffit|suffisent|suffisant|normale|normalement|il faut|adaptée|entre|dose utile|doit être de|est de|fourchette|zone|vers|on propose|proposé|proposée|tourne autour|usage',
  taken:
    'pris|prise|prend|prends|prenait|prenaient|prenais|prenez|prendre|reçu|reçoit|recevait|recevaient|reçoivent|recevoir|sous|traité|traitée|traités|traitées|essai|étude|études|bras|groupe|groupes|placebo|ingéré|ingérée|ingestion|absorbé|absorbée|avalé|avalée|administré|administrée|patiente|patient|patients|je|j|il|elle|mon|mes|ma|ses|monter à|monté à|montée à|montait|montais|grimper à|suis à|est à|étais à|était à|stabilisé|stabilisée|augmenté à|augmentée à|réduit à|réduite à|passé à|passée à|passer à|descendu à|redescendu à|redescend à|descends à|en moyenne|médiane|moyenne de|randomisés|participants|tournais à|actuellement|visaient|cas|arrivé à|arrivée à|intoxication|surdosage|volontaires|prescrit|prescrite|ordonnance|ordos|nous|à raison de|à la posologie de|à la dose de',
  threshold:
    'au delà de|au dessus de|supérieur|supérieure|supérieures|supérieurs|plus de|dépassant|dépasse|dépassent|dépassé|dépasser|excède|excédant|excéder|à partir de|inférieur|inférieure|inférieures|moins de|au moins|seuil|dès|passé|sous la barre|en deçà de|en dessous de|ou plus|et plus|ou davantage|à des doses de|à compter de|minimum|à moins de',
  strength:
    'comprimé|comprimés|cp|cps|cpr|comp|cachet|cachets|gélule|gélules|sécable|sécables|ampoule|ampoules|flacon|flacons|solution|solution injectable|solution buvable|dosage|dosages|dosé|dosés|dosée|dosées|boîte|boîtes|boite|disponible|disponibles|présentation|présentations|spécialité|spécialités|générique|génériques|seringue|seringues|concentration|concentrations|conditionnement|plaquette|pelliculé|pelliculés|contient|contenant|existe en|commercialisé|par comprimé|granulés|forme|formes|pharmacie|prix|remboursé|remboursement',
  dose: 'dose|doses|posologie|posologies|dosage|dosages|traitement|prescription|prescriptions|prescrire|prescrit|quantité',
  oral: 'oral|orale|voie orale|per os|par voie orale|comprimé|comprimés|cp|cachet|cachets|gélule|gélules|bouche|par la bouche|la gueule|buvable|avaler|os',
  intrathecal:
    'intrathécal|intrathécale|intrathécales|intrathécaux|intra thécale|intra thécal|pompe|pompes|ponction lombaire|lombaire|intrarachidien|intrarachidienne|perfusion|perfusion continue|cathéter|implantée|réservoir|injection test|bolus',
  parenteral: 'intraveineuse|intraveineux|iv|intramusculaire|sous cutanée',
  companion:
    'avec|que|sans|versus|comme|contrairement à|à la différence de|plutôt que|ainsi que|associé à|associé au|associée à|en association avec|alternative|au lieu de|à la place de|y compris|contre|ni|remplacé|sauf|hors|outre|par rapport à',
  filler:
    'de|d|du|par voie orale|per os|voie orale|orale|comprimé|comprimés|cp|dose|doses|intrathécal|intrathécale|pur|la|le|l|en|sous forme de|pour|générique|traitement',
  alcohol:
    'alcool|alcools|éthanol|vin|bière|verre|verres|alcool pur|boisson|boissons|boit|boire|buvait|boivent|buvaient|consommation|whisky|pastis|vodka|alcoolique',
  level:
    'plasmatique|plasmatiques|sérique|sériques|sanguin|sanguine|taux|dosage sanguin|concentration plasmatique|concentrations plasmatiques|cmax|créatinine|créatininémie|glycémie|pic|résiduelle|urée|alcoolémie|baclofénémie',
  child: 'enfant|enfants|pédiatrique|pédiatrie|nourrisson|adolescent|adolescents|ans et plus',
  animal: 'chien|chiens|chat|chats|rat|rats|souris|animal|animaux|vétérinaire|chiot|cheval',
  drinking:
    'alcool|alcoolique|alcooliques|alcoolisme|alcoolo dépendance|alcoolodépendance|alcoolo dépendant|alcoolo dépendants|alcoolodépendants|abstinence|abstinent|abstinents|craving|sevrage|buveur|buveurs|rechute|alcoologie|addictologue|addictologie|addiction|boire|cirrhose|tual|rtu|baclocur',
  spastic:
    'spasticité|spastique|spasmes|spasme|sclérose en plaques|moelle|myorelaxant|myorelaxants|contracture|contractures|hypertonie|paralysie cérébrale|antispastique|sep|raideur|neurologique|neurologiques|dystonie',
  abbreviation: 'm|mm|mme|mlle|dr|pr|env|cf|ex|art|éd|max|maxi|cp|comp|n|vs|p|etc',
  common:
    'le|la|les|l|un|une|des|du|de|d|à|au|aux|en|et|ou|mais|donc|or|ni|car|que|qui|est|sont|était|pour|par|sur|dans|dès|vers|environ|semaine|jour|mois|an|ans|adulte|adultes|enfant|âge|posologie|dose|doses|dosage|palier|étape|phase|total|matin|midi|soir|nuit|puis|ensuite|enfin|après|avant|juin|janvier|février|mars|avril|mai|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|soit|seulement|jusqu|entre|plus|moins|comprimé|comprimés|ampoule|flacon|solution|voie|orale|cas|groupe|bras|placebo|forme|générique|médicament|traitement|augmentation|diminution|réduction|initiale|maximale|moyenne|médiane|actuellement|aujourd|hier|depuis|pendant|seuil|plafond|note|tableau|réponse|question|je|tu|il|elle|on|nous|vous|ils|mon|ma|mes|son|sa|ses|leur|leurs',
};
