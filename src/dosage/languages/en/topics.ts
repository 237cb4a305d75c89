import type { Words } from '../../words/lexicon.ts';

/** English: routes, whose amounts, who and what for, and words that are no names. */
export const enTopics: Words = {
  dose: 'dose|doses|dosage|dosages|dosing|posology|regimen|prescription|prescribing|prescribe|prescribed',
  oral: 'oral|orally|by mouth|po|p o|per os|tablet|tablets|pill|pills|capsule|capsules|peroral|perorally|swallow|granules|swallowed',
  intrathecal:
    'intrathecal|intrathecally|itb|pump|pumps|intraspinal|spinal|lumbar|infusion|infused|reservoir|implanted|catheter|intraventricular|gablofen|screening dose|bolus|for injection|injectable|injectables|sol inj|for infusion|prefilled syringe|pre filled syringe|prefilled syringes|pre filled syringes',
  parenteral:
    'intravenous|intravenously|iv|i v|intraperitoneal|intraperitoneally|i p|subcutaneous|subcutaneously|s c|i m|intramuscular|sc|ip|icv|i c v|intracerebroventricular|microinject*|suppositor*|transdermal|transdermally|buccal|topical|topically|intranasal|rectally|vaginally',
  givenHow:
    'extended release|sustained release|immediate release|modified release|controlled release|prolonged release|delayed release|slow release|extended release er|sustained release sr|im|sq|subq|sub q|sl|ivd|ivp|intranasally|intramuscularly|parenterally|sublingual|sublingually|under the tongue|under your tongue|beneath the tongue|under the skin|under your skin|into a vein|into the vein|into your vein|in a vein|into a muscle|into the muscle|into your muscle|by injection|by intravenous injection|by subcutaneous injection|by intramuscular injection|intravenous injection|subcutaneous injection|intramuscular injection',
  companion:
    'dependent on|addicted to|dependence on|withdrawal from|with|than|without|versus|vs|unlike|like|as well as|plus|combined with|compared with|compared to|alternative|alternatives|instead of|including|alongside|against|nor|switched from|switching from|replaced|from|not|other than',
  filler:
    'of|oral|orally|by mouth|po|the|tablet|tablets|dose|doses|intrathecal|intrathecally|pure|in|form|for|iv|per os|generic|tab|tabs|with food|with meals|treatment|therapy|body weight|of body weight|bodyweight|bw|or more|or less|or higher|and more|or so|at most|max|maximum|total|in total|altogether|to be taken|should be taken|should be given|is given|was given|were given|to be given|is taken|be given|be taken|may be given|can be given|may be taken|can be taken|must be taken|prescribed',
  alcohol: 'alcohol|ethanol|etoh|drinks|drink|drinking|drank|wine|beer|spirits',
  level:
    'plasma|serum|mic|cmin|c min|level|levels|cmax|c max|peak|concentration of|concentrations of|auc|creatinine|trough|glucose|urea|cholesterol|bilirubin|calcium|urine|csf|cerebrospinal fluid',
  child:
    'child|children|paediatric|pediatric|infant|infants|toddler|adolescent|adolescents|years of age|boy|girl',
  animal:
    'dog|dogs|cat|cats|rat|rats|mouse|mice|canine|feline|horse|horses|animal|animals|pet|pets|veterinary|monkey|baboon|puppy|kitten',
  drinking:
    'alcohol|alcoholic|alcoholics|alcoholism|drinking|drinkers|drinker|aud|abstinence|abstinent|craving|cravings|relapse|liver disease|cirrhosis',
  spastic:
    'spastic|spasticity|spasm|spasms|multiple sclerosis|spinal cord|cerebral palsy|muscle relaxant|muscle relaxants|hypertonia|dystonia|stiffness|rigidity|tetanus|ms|antispastic|antispasmodic',
  abbreviation:
    'mr|mrs|ms|dr|prof|st|vs|approx|ca|cf|fig|figs|eg|ie|no|nos|vol|pp|al|etc|max|min|resp|incl|excl|tab|tabs|caps|inj|mg|ml|mcg|kg|sd|dept|u s',
  common:
    'the|is|was|are|were|be|been|at|by|for|in|it|its|this|that|with|about|approximately|around|only|just|roughly|nearly|almost|some|and|but|not|if|week|weeks|day|days|month|months|year|years|adult|adults|elderly|age|aged|patients|phase|step|table|figure|case|cases|total|oral|dosage|dose|dosing|note|example|low|high|medium|intermediate|first|second|third|next|then|later|finally|last|after|before|until|daily|weekly|mean|median|average|sd|now|currently|previously|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|night|increase|increased|decrease|decreased|reduce|reduced|taper|tapered|titrate|titrated|maintenance|bolus|rate|pump|syringe|vial|ampoule|strength|brand|form|route|treatment|therapy|prescribed|ordered|medication|medications|drug|medicine|generic|usp|inhibitor|approx|circa|per|each|one|two|three|four|five|she|he|i|we|they|you|my|his|her|their|your|group|arm|placebo|control|response|option|options|answer|question|or|of|to|has|have|had|which|on|from|as|than|when|who|can|should|must|would|will|more|most|these|those|there|into|over|between|during|without|while|also|both|because|against|up|out|so|do|does|did|such|any|all|other|no',
  latter: 'the latter',
  former: 'the former',
  respectively: 'respectively',
};
