import type { Words } from '../../lexicon.ts';

/** English: what is said about an amount: ceiling, start, step, usual dose, dose taken, threshold, strength. */
export const enRoles: Words = {
  ceiling:
    'maxim*|max|ceiling|cap|capped|limit|limits|limiting|limited|not exceed|not to exceed|not be exceeded|not exceeding|never exceed|cannot exceed|no more than|not more than|never more than|not go above|not above|go past|not go beyond|never above|at most|no higher than|not higher than|upper bound|restricted to|restrict|restricts|restricting|constrain|constrained|go no further|top out|tops out|nor more than|without exceeding|may be exceeded|never to exceed|nte|not surpass|should not be increased above|not be given above|not to go over|don t go over|never go over|not go over|cannot be prescribed above|cannot prescribe more than|may not prescribe more than|no one should take more than|don t take more than|not take more than|without going above|without going over|shouldn t exceed|doesn t exceed|stays below|stay below|kept below|keep below|the upper limit|upper limit|no greater than|not be greater than|not greater than|never go|not go past|won t go|will not go|not pass|never pass|keep under|no point in going|going further than|not prescribe more|the cap|ceilings|can go up to|may go up to|as a maximum|go as high as|topping out|not beyond|absolute max|were no longer accepted|no longer accepted|quantity limit',
  upTo: 'up to|as much as|as high as|up to a|to a total of',
  start:
    'begin*|began|begun|initial*|initiat*|first dose|commenc*|introduced at|introduce|kick off|start|starts|started|starting|first prescribed|start you on|restart*|for starters|to begin with|kick things off|start low',
  change:
    'increas*|reduc*|decreas*|lower*|taper*|titrat*|uptitrat*|cut|dropped|dropping|escalat*|adjust*|advance*|go up|went up|going up|goes up|wean*|come down|came down|bump*|move up|moves up|moved up|build up|built up|ramp*|climb*|raise|raised|raising|raises|stepped|stepping|step up',
  by: 'by|by a further|by up to|by another|by about|by only|by just|by maximum|by a maximum of|by no more than|by at most',
  toLevel: 'to|up to|down to|back to|to about|to around|to reach|to a total of|to a target of',
  increment:
    'increments of|increment of|increment|increments|increases of|increase of|reductions of|reduction of|decrements of|decrease of|decreases of|steps of|step of|in steps of|by steps of|add|adds|adding|more each|on top|every step|each step|per step|in 5 mg steps|bumped by|up another|added|incremental|more every|at a time|dose increases of|add on|bump up|increase it by|raise this by|raise it by|reduce this by|come down by|cut by|knock off|decrement|decrements|up by|down by|notch|taking off|take off|nudged up by',
  usual:
    'is enough|is plenty|usual|usually|typical|typically|maintenance|optimal|optimum|recommend*|target|most people|most patients|most adults|dose range|dosage range|ranges from|settle|advised|titrated to|titrate to|sweet spot|stabilise at|stabilize at|suggested|settled on|settles at|aim for|aiming for|aim at|the range is|ordinarily|average effective|works best|ideal|customary|routine|maintained at|find their dose|lies around|lie around|lies between|sits between|sit between|mainstay|is advised|is recommended|are recommended|recommended dose|maintained on',
  taken:
    'took|takes|taking|received|receiving|receive|gave|was on|is on|am on|were on|been on|are on|treated with|randomi*|assigned|allocated|ingest*|swallow*|administered|we used|stabilised on|stabilized on|got up to|worked up to|currently on|my dose|her dose|his dose|after a dose of|injected|infused|responded to|mean dose|home meds|im at|i m at|now at|am at|currently at|was at|now on|was started|stays at|remained on|maintained on|stable on|on a dose of|consumed|was put on|put me on|put him on|put her on|were treated|switched to|titrated up to|i take|peaked at|escalated to|chewed|dissolved|downed|has taken|had taken|had been receiving|holding at|sitting at|kept at|stays on|stay on|raised to|lowered to|was raised|was reduced|had to be reduced|was increased|were increased|injecting|dosing at|dosed with|healthy volunteers|treated herself|treated himself|is taking|was taking|was prescribed|had prescribed|been prescribed|been taking|had gone|stuck at|stabilized|stabilised|have had to|had to climb|versus placebo|or placebo|vs placebo|in patients on|got me on|has me on|had me on|back down to|came down to|come down to|still on|ended up on|up at',
  narrative:
    'patient|she|he|his|her|case|year old|mother|father|husband|wife|son|daughter|man|woman|girl|boy|infant|nurse|doctor|months|weeks later|days later|emergency|ameisen|him|widow|puppy|dog|cat|march|june|suspect|mothers|clinic|says|described|story',
  threshold:
    'above|more than|over|greater than|higher than|beyond|exceeding|exceed|exceeds|exceeded|excess of|at least|below|less than|under|lower than|as low as|upwards of|or more|or higher|as little as|starting from|at doses between|or greater|past|larger than|doses as high as|fewer than|need more than|in excess of|no less than|not less than|higher doses than|doses above|doses below|doses over|doses of at least|from as little as|who exceed|surpass|surpasses|upward of|just over|anything over|anything above|lower doses|or above|and above|or over|and over|and up|in those who took|with more than|with less than|signs are seen from|seen from|starting at doses|even a single|cannot tolerate',
  strength:
    'strength|strengths|supplied|ndc|concentration|concentrations|come as|comes as|come in|comes in|each tablet|scored|pack|packs|presentation|presentations|vial|each ml|per tablet|capsules of|holds|engraved|debossed|month s supply|prefilled|imprint|pill identifier|quantity',
  form: 'tablet*|tab|tabs|capsule*|caps|pill|pills|vial*|ampoule*|ampule*|ampul|syringe*|solution|suspension|granules|packet*|odt|liquid|injection|film coated|caplet*|orally disintegrating|strength|strengths|prefilled|kit|refill|usp|comps',
  instruct:
    'adults|adult|should|dose|dosage|mg day|recommended|maximum|children|elderly|usual|may|can|must|ought|be given|be taken|be used|is advised|it is advisable|is usually|are usually|shall',
  trial: 'placebo|randomi*|double blind|arm|arms|crossover|cross over|controlled trial|sham',
  hospital:
    'hospital|hospitals|hospitalised|hospitalized|inpatient|inpatients|close supervision|careful supervision|in hospital|ward|specialist unit|monitored|specialist supervision',
  effect:
    'can cause|may cause|can lead|may lead|led to|leads to|resulted in|coma|toxicity|toxic|fatal|lethal|deaths|seizures|side effects|adverse|withdrawal|cause|causes|caused|bring on|brings on|provoke*|put an adult|signs|symptoms|clinical signs|confusion|encephalopathy|sedation|drowsiness|somnolence|side effect|death|died|die|mortality|risk|risks|hospitalised|hospitalisation|poisoning|respiratory depression|does little|no effect|ineffective|effective only|works only|seizure|twice as likely|serious|severe|unwell|delirium|experience above|enough to',
  next: 'then|followed by|next|afterwards|subsequently|after that|later|tomorrow|second week|third week|week two|week three|the second|the third|next week|on monday|in due course|finally|day two|day three|the following week|the next day',
  down: 'reduc*|decreas*|lower*|taper*|wean*|cut|drop|dropped|dropping|came down|come down',
  authority:
    'agency|ansm|fda|ema|mhra|regulator|regulators|authority|authorities|rtu|licence|license|licensed|licensing|authorised|authorized|authorisation|authorization|approved|approval|allowed|permitted|permits|allows|government|ministry|temporary recommendation|officials|ruling|court|watchdog|health officials|health authority|judge|law|legal|legally|rules|rule|guideline|guidelines|guidance|health canada|tga|medsafe|label allows|medical board|committee|ministers|minister|board|ban|banned|licensed dose|summary of product characteristics|prescribing information|accepted|the label|protocol|decree',
  point:
    'threshold|my switch|the switch|switch at|cutoff|cut off|tipping point|minimum|switch|tipping|effective threshold|cut-off|point at which|turning point|hit the switch',
  renal:
    'egfr|gfr|crcl|creatinine clearance|impairment|impaired|ckd|frailty|aged|geriatric|older|renal|kidney|kidneys|dialysis|haemodialysis|hemodialysis|elderly|frail',
  not: 'not|never|no|cannot|can t|won t|don t|nobody|refuses|refuse|without|nor|shouldn t|mustn t|against|neither|unable|forbid*|prohibit*|rarely',
  versus:
    'versus|vs|compared with|compared to|instead of|rather than|down from|up from|as opposed to|against|as against|previously|in contrast to',
  self: 'my|we|yesterday|i am|i m|i take|i took|i ve|i have|i went|i started|i got|i can|i now|me|im at|lol|guys|i|got|did|dad|mum|mom|gp|neuro|doc|anyone|today|now|tomorrow',
  study:
    'subjects|participants|volunteers|group|groups|study|trial|baseline|experiment|compared|versus|vs|responders|found|mean|median|arms|cohort|sample|author|they|their|rats|mice|trials|authors|researchers|people|enrolled|randomised|newborns',
  past: 'ago|was|were|had|followed|died|admitted|presented|told|said|remained|developed|been|has|responded|tested|swallowing|brought|ate',
  usualHint:
    'generally|normally|common|commonly|effective|adequate|suffice*|therapeutic|consider|can be given|may be given|can be tried|full dose|standard|often|respond to|sufficient|needed|requires|require|need|needs|take|mostly|works at|work at|works for|goal|do well on|does well on|responds to|range of|in the range|between|controlled on|around|is used at|used at doses|dosed at|ranging|benefit from|mainly|first choice|reasonable|indicated|adults take|is used|are used|regimen|dosage is|preferred|suits|sensible|option',
  takenHint:
    'taken|given|arm|arms|placebo|overdos*|reached|averag*|prescribed|exposed to|intoxicat*|experiment*|despite|on baclofen|tested|required|medication|medications|total of|getting|tolerated|achieved|with a dose of|with a range of|extremes|dispensed|given as|overdose|supply|currently|at home|regimen of',
  ceilingHint:
    'asked for|wanted|called for|be titrated to|could rise|cut off|was tolerated|highest|stop climbing|stop increasing|the most|not advised|not recommended|as far as|top dose|largest dose|must not go|hard stop|stop at|stops at|refuses to go|lid|permitted|tolerable|may reach|can reach|upper end|against pushing|tops',
  incrementHint:
    'steps|plus|a further|further|another|additional|extra|no response|more|stepwise|by a|drop by|come off|doubled|doubling|double|in stages|stay at|before moving to|move to|moving to|go to|going to|a week until|dropping',
  test: 'test with|test dose|test doses|trial dose|screening dose|screening bolus|test dosing|initial test',
  startHint:
    'introduction|low dose|first week|day 1|week 1|first day|day one|at first|opening|first few days|for the first|first line|lowest dose|from a low|days 1|beginning|low starting',
  strengthHint:
    'available|contain*|formulation|formulations|generic|brand|marketed|package|box|boxes|sold|label|labelled|dispensed|instead of|out of stock|bottles|bottle|dispense|white|round|costs|cost|price|pharmacy',
  response: 'respond*|response|answer to|react*',
};
