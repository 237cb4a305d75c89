import type { Words } from '../../words/lexicon.ts';

/** French: routes, whose amounts, who and what for, and words that are no names. */
export const frTopics: Words = {
  dose: 'dose|doses|posologie|posologies|dosage|dosages|traitement|prescription|prescriptions|prescrire|prescrit|quantité',
  oral: 'oral|orale|comprimé|comprimés|cp|cachet|cachets|gélule|gélules|bouche|la gueule|buvable|avaler|os',
  intrathecal:
    'intrathécal|intrathécale|intrathécales|intrathécaux|intra thécale|intra thécal|pompe|pompes|lombaire|intrarachidien|intrarachidienne|perfusion|cathéter|implantée|réservoir|injection test|bolus|injectable|injectables|sol inj|seringue préremplie|pour perfusion',
  parenteral: 'intraveineuse|intraveineux|iv|intramusculaire|sous cutanée',
  givenHow:
    'en iv|sous cutané|en sous cutané|par voie intraveineuse|par voie sous cutanée|par voie intramusculaire|par voie parentérale|sublingual|en sublingual|sous la langue|sous la peau',
  companion:
    'avec|que|sans|versus|comme|contrairement à|à la différence de|plutôt que|ainsi que|associé à|associé au|associée à|en association avec|alternative|au lieu de|à la place de|y compris|contre|ni|remplacé|sauf|hors|outre|par rapport à',
  filler:
    'de|d|du|par voie orale|per os|voie orale|orale|comprimé|comprimés|cp|dose|doses|intrathécal|intrathécale|pur|la|le|l|en|sous forme de|pour|générique|traitement|de poids|de poids corporel|ou plus|ou moins|et plus|voire plus|maximum|max|au maximum|au plus|au total|à prendre|pris|prise|prises|administré|administrée|administrés|donné|soit|de produit|de médicament|du médicament|de substance active|de principe actif|du produit|de molécule',
  alcohol:
    'alcool|alcools|éthanol|vin|bière|verre|verres|boisson|boissons|boit|boire|buvait|boivent|buvaient|consommation|whisky|pastis|vodka|alcoolique',
  level:
    'cmi|cmin|sanguins|sanguines|plasmatique|plasmatiques|sérique|sériques|sanguin|sanguine|taux|cmax|créatinine|créatininémie|glycémie|pic|résiduelle|urée|alcoolémie|baclofénémie|lcr|liquide céphalorachidien',
  child: 'enfant|enfants|pédiatrique|pédiatrie|nourrisson|adolescent|adolescents|ans et plus',
  animal: 'chien|chiens|chat|chats|rat|rats|souris|animal|animaux|vétérinaire|chiot|cheval',
  drinking:
    'alcool|alcoolique|alcooliques|alcoolisme|alcoolo dépendance|alcoolodépendance|alcoolo dépendant|alcoolo dépendants|alcoolodépendants|abstinence|abstinent|abstinents|craving|sevrage|buveur|buveurs|rechute|alcoologie|addictologue|addictologie|addiction|boire|cirrhose|tual|rtu|baclocur',
  spastic:
    'spasticité|spastique|spasmes|spasme|sclérose en plaques|moelle|myorelaxant|myorelaxants|contracture|contractures|hypertonie|paralysie cérébrale|antispastique|sep|raideur|neurologique|neurologiques|dystonie',
  abbreviation: 'cp|cpr|comp|m|mm|mme|mlle|dr|pr|env|cf|ex|art|éd|max|maxi|cp|comp|n|vs|p|etc',
  common:
    'le|la|les|l|un|une|des|du|de|d|à|au|aux|en|et|ou|mais|donc|or|ni|car|que|qui|est|sont|était|pour|par|sur|dans|vers|environ|semaine|jour|mois|an|ans|adulte|adultes|enfant|âge|posologie|dose|doses|dosage|palier|étape|phase|total|matin|midi|soir|nuit|puis|ensuite|enfin|après|avant|juin|janvier|février|mars|avril|mai|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|soit|seulement|jusqu|entre|plus|moins|comprimé|comprimés|ampoule|flacon|solution|voie|orale|cas|groupe|bras|placebo|forme|générique|médicament|traitement|augmentation|diminution|réduction|initiale|maximale|moyenne|médiane|actuellement|aujourd|hier|depuis|pendant|seuil|plafond|note|tableau|réponse|question|je|tu|il|elle|on|nous|vous|ils|mon|ma|mes|son|sa|ses|leur|leurs|dont|sous|sans|ce|cet|cette|ces|se|s|c|qu|ne|pas|peut|doit|être|avoir|fait|si|aussi|comme|contre|tout|tous|toute|toutes|autres|très|même|chez|lors|afin|ainsi|alors|été|ont|avec',
  latter: 'ce dernier|cette dernière',
  former: 'le premier|la première',
  respectively: 'respectivement',
};
