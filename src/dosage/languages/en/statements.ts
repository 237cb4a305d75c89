import type { Words } from '../../lexicon.ts';

/** English: what is said about an amount, by which route, of whom. */
export const enStatements: Words = {
  ceiling:
    'up to|maximum|maximal|maximally|max|maximums|upper limit|ceiling|cap|capped|limit|limited to|limits|not exceed|not to exceed|not exceeding|never exceed|do not exceed|must not exceed|should not exceed|no more than|not more than|never more than|not above|not go above|not go past|do not go past|not go beyond|never above|at most|highest dose|highest recommended|no higher than|not higher than|should not be exceeded|not be exceeded|must not be exceeded|upper bound|restricted to|restrict|constrain|to a limit of|as much as|reduced the maximum|dose limit|licensed maximum|stop climbing|stop increasing|go no further|top out|tops out at|nor more than',
  start:
    'start|starts|started|starting|begin|begins|began|begun|beginning|initial|initially|initiate|initiated|initiating|initiation|starting dose|first dose|commence|commenced|commencing|introduced at|low dose',
  increment:
    'increase by|increased by|increases of|increase of|increased in|increments of|increment of|increments|increment|increasing by|increasing the dose by|increasing it by|raise by|raised by|raise it by|add|adding|added|plus|further|another|additional|extra|steps of|step of|in steps|reduce by|reduced by|reductions of|reduction of|reducing by|decrease by|decreased by|decreasing by|decrements of|lower by|lowered by|tapered by|taper by|tapering by|cut by|drop by|dropped by|titrate by|titrated by|titrating by|stepped up|go up by|went up by|going up by|up by|down by|increase the dose by|increase dose by|increased the dose by|be increased by|increase by up to|increase it by|if no response|titration',
  usual:
    'usual|usually|typical|typically|maintenance|optimal|optimum|recommended|recommend|recommends|recommendation|target|average dose|generally|normally|common|commonly|most people|most patients|most adults|effective|adequate|range|ranges|ranging|in general|suffices|suffice|standard|between|titrated to|titrate to|titrate up to|titrating to|settle|is enough|is plenty|dose range|dosage range|therapeutic|prescribed at|consider|are advised|is advised|should receive|can be given|may be given|treated with|up titrated to|gradually increased to|increase to|titration to',
  taken:
    'took|take|takes|taking|taken|received|receives|receiving|receive|given|gave|was on|is on|on|am on|were on|treated|treatment with|randomised|randomized|assigned|allocated|arm|arms|group|groups|placebo|ingested|ingestion|ingesting|swallowed|overdose|administered|administration|patient was|she was|he was|patient|patients were|participants|subjects|trial|study|we used|reached|stabilised|stabilized|mean|median|average|averaged|increased to|reduced to|raised to|decreased to|lowered to|cut back to|cut to|brought down to|tapered to|went up to|got up to|worked up to|i m|i am|i|my|he|she|currently|previously|prescribed|used|using|experiment|reported|case|my doctor|volunteers|mg group|his|her',
  threshold:
    'above|more than|over|greater than|higher than|beyond|exceeding|exceed|exceeds|exceeded|in excess of|excess of|at least|below|less than|under|lower than|at doses of|doses as low as|as low as|from|upwards of|or more|or higher|or above|and above|and over|threshold|at dosages|doses higher than|starting from|as little as',
  strength:
    'tablet|tablets|tab|tabs|capsule|capsules|pill|pills|scored|vial|vials|ampoule|ampoules|ampule|ampules|ampul|syringe|syringes|solution|suspension|strength|strengths|available|granules|packet|packets|box|boxes|supplied|contains|containing|contain|ndc|concentration|concentrations|formulation|formulations|pack|packs|generic|brand|package|bottle|odt|orally disintegrating|comes as|come as|comes in|come in|sold as|sold in|liquid|per tablet|each tablet|injection|film coated|usp|prefilled|price',
  notCeiling: 'without a maximum',
  dose: 'dose|doses|dosage|dosages|dosing|posology|regimen|prescription|prescribing|prescribe|prescribed|daily dose',
  oral: 'oral|orally|by mouth|po|p o|per os|tablet|tablets|pill|pills|capsule|capsules|oral solution|oral suspension|peroral|perorally|swallow|granules|swallowed',
  intrathecal:
    'intrathecal|intrathecally|it|itb|pump|pumps|intraspinal|spinal|lumbar|lumbar puncture|infusion|infused|reservoir|implanted|catheter|intraventricular|lioresal intrathecal|gablofen|continuous infusion|screening dose|screening bolus|infusion pump|bolus',
  parenteral:
    'intravenous|intravenously|iv|i v|intraperitoneal|intraperitoneally|i p|ip|subcutaneous|subcutaneously|sc|s c|im|i m|intramuscular',
  companion:
    'with|than|without|versus|vs|unlike|like|as well as|plus|combined with|compared with|compared to|alternative|alternatives|instead of|including|alongside|against|nor|switched from|switching from|replaced|from|not|other than',
  filler:
    'of|oral|orally|by mouth|po|the|tablet|tablets|dose|doses|intrathecal|intrathecally|pure|in|form|for|iv|per os|generic|tab|tabs|with food|with meals|treatment|therapy',
  alcohol:
    'alcohol|ethanol|etoh|drinks|drink|drinking|drank|wine|beer|spirits|units of alcohol|pure ethanol|pure alcohol',
  level:
    'plasma|serum|blood level|blood levels|level|levels|cmax|c max|peak|concentration of|concentrations of|auc|creatinine|csf level|trough|glucose|urea|cholesterol|bilirubin|calcium|urine',
  child:
    'child|children|paediatric|pediatric|infant|infants|toddler|adolescent|adolescents|years of age|boy|girl',
  animal:
    'dog|dogs|cat|cats|rat|rats|mouse|mice|canine|feline|horse|horses|animal|animals|pet|pets|veterinary|monkey|baboon|puppy|kitten',
  drinking:
    'alcohol|alcoholic|alcoholics|alcoholism|alcoholics|drinking|drinkers|drinker|aud|abstinence|abstinent|craving|cravings|relapse|heavy drinking|heavy drinkers|alcohol dependence|alcohol use disorder|alcohol dependent|liver disease|cirrhosis',
  spastic:
    'spastic|spasticity|spasm|spasms|multiple sclerosis|spinal cord|cerebral palsy|muscle relaxant|muscle relaxants|hypertonia|dystonia|stiffness|rigidity|tetanus|ms|antispastic|antispasmodic',
  abbreviation:
    'mr|mrs|ms|dr|prof|st|vs|approx|ca|cf|fig|figs|eg|ie|no|nos|vol|pp|al|etc|max|min|resp|incl|excl|tab|tabs|caps|inj|mg|ml|mcg|kg|sd|dept|u s',
  common:
    'the|is|was|are|were|be|been|at|by|for|in|it|its|this|that|with|about|approximately|around|only|just|roughly|nearly|almost|some|and|but|not|if|week|weeks|day|days|month|months|year|years|adult|adults|elderly|age|aged|patients|phase|step|table|figure|case|cases|total|oral|dosage|dose|dosing|note|example|low|high|medium|intermediate|first|second|third|next|then|later|finally|last|after|before|until|daily|weekly|mean|median|average|sd|now|currently|previously|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|night|increase|increased|decrease|decreased|reduce|reduced|taper|tapered|titrate|titrated|maintenance|bolus|rate|pump|syringe|vial|ampoule|strength|brand|form|route|treatment|therapy|prescribed|ordered|medication|medications|drug|medicine|generic|usp|inhibitor|approx|circa|per|each|one|two|three|four|five|she|he|i|we|they|you|my|his|her|their|your|group|arm|placebo|control|response|option|options|answer|question|and|or',
};
