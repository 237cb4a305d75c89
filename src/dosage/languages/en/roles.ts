import type { Words } from '../../lexicon.ts';

/** English: what is said about an amount: ceiling, start, step, usual dose, dose taken, threshold, strength. */
export const enRoles: Words = {
  ceiling:
    'maxim*|max|upper limit|ceiling|cap|capped|capped at|limit|limited to|limits|limiting|limited|not exceed|not to exceed|not be exceeded|not exceeding|never exceed|do not exceed|must not exceed|should not exceed|cannot exceed|may not exceed|no more than|not more than|never more than|not go above|not above|go past|not go past|not go beyond|never above|at most|highest dose|highest recommended|highest|no higher than|not higher than|upper bound|restricted to|restrict|constrain|dose limit|stop climbing|stop increasing|go no further|top out|tops out|tops out at|nor more than|without exceeding|may be exceeded|never to exceed|nte|not surpass|not advised above|should not be increased above|not recommended above|not be given above|the most anyone|the most|not advised|not recommended|is not recommended|are not recommended|is not advised|as far as|top dose|maximum dose|maximum daily|absolute maximum|ceiling of|not to go over|don t go over|do not go over|never go over|not go over|cannot be prescribed above|cannot prescribe more than|may not prescribe more than|no one should take more than|do not take more than|don t take more than|not take more than|should not take more than|must not take more than|without going above|without going over|shouldn t exceed|doesn t exceed|does not exceed|should never exceed|to no more than|a limit of|dose cap|reduced the maximum|new limit|largest dose|stays below|stay below|kept below|keep below',
  upTo: 'up to|as much as|as high as|up to a|to a total of',
  start:
    'begin*|began|begun|initial*|initiat*|first dose|commenc*|introduced at|introduce|introduction|low dose|test with|first week|day 1|week 1|opening dose|kick off|start|starts|started|starting|test dose|test doses|trial dose|screening dose|initial bolus|first day|on day 1|day one|start low|begins at|begin at|started me on|started on|started at|starting with|starting from|initially|at first|first prescribed|opening|the first dose|first few days|to begin with|for the first|screening bolus|initial screening',
  change:
    'increas*|reduc*|decreas*|lower*|taper*|titrat*|uptitrat*|cut|dropped|dropping|escalat*|adjust*|advance*|go up|went up|going up|goes up|wean*|come down|came down|bump*|move up|moves up|moved up|build up|built up|ramp*|climb*|raise|raised|raising|raises|stepped|stepping|step up',
  by: 'by|by a further|by up to|by another|by about|by only|by just|by maximum|by a maximum of|by no more than|by at most',
  toLevel: 'to|up to|down to|back to|to about|to around|to reach|to a total of|to a target of',
  increment:
    'increments of|increment of|increment|increments|increases of|increase of|reductions of|reduction of|decrements of|decrease of|decreases of|steps of|step of|in steps of|by steps of|steps|add|adds|adding|plus|a further|further|another|additional|extra|more each|no response|more|on top|every step|each step|per step|in 5 mg steps|stepwise|bumped by|up another|added|incremental|more every|at a time|dose increases of|by a',
  usual:
    'usual|usually|typical|typically|maintenance|optimal|optimum|recommended|recommend*|target|generally|normally|common|commonly|most people|most patients|most adults|effective|adequate|dose range|dosage range|ranges from|ranging from|suffice*|settle|is enough|is plenty|therapeutic|consider|advised|can be given|may be given|can be tried|titrated to|titrate to|full dose|standard|often|sweet spot|respond to|sufficient|needed|requires|require|need|needs|effective dose|stabilise at|stabilize at|suggested|take|the usual dose|mostly|settled on|settles at|stays around|stay around|works at|work at|works for|goal|aim for|aiming for|aim at|average maintenance|do well on|does well on|responds to|the range is|range of|in the range|between|controlled on|around|commonly used|is used at|used at doses|dosed at|is dosed at|ranging|goal dose|effective at|benefit from',
  taken:
    'took|takes|taking|taken|received|receiving|receive|given|gave|was on|is on|am on|were on|been on|are on|treated with|randomi*|assigned|allocated|arm|arms|placebo|ingest*|swallow*|overdos*|administered|we used|reached|stabilised on|stabilized on|averag*|got up to|worked up to|currently on|prescribed|my dose|her dose|his dose|exposed to|after a dose of|injected|infused|intoxicat*|experiment*|despite|on baclofen|responded to|tested|required|mean dose|medication|medications|home meds|im at|i m at|now at|am at|currently at|was at|now on|home medication|had taken|has taken|had been taking|has been taking|have been taking|was taking|were taking|taken by|has been on|had been on|was prescribed|were prescribed|was started|stays at|remained on|maintained on|was maintained on|stable on|a total of|total of|being given|getting|on a dose of|consumed|was put on|put me on|put him on|put her on|were treated|switched to|titrated up to|i take|i took|tolerated|peaked at|escalated to|achieved|with a dose of',
  narrative:
    'patient|she|he|my|his|her|we|subjects|participants|volunteers|group|groups|study|trial|case|baseline|year old|yesterday|ago|was|were|had|experiment|compared|versus|vs|responders|followed|i am|i m|i was|i take|i took|i ve|i have|i went|i started|i had|i got|i can|i now|me|im at|lol|u guys|guys|mother|father|husband|wife|son|daughter|man|woman|girl|boy|infant|nurse|doctor|months|weeks later|days later|died|admitted|presented|emergency|found|mean|median|arms|cohort|sample|author|ameisen|told|said|remained|developed',
  threshold:
    'above|more than|over|greater than|higher than|beyond|exceeding|exceed|exceeds|exceeded|in excess of|excess of|at least|below|less than|under|lower than|as low as|upwards of|or more|or higher|or above|and above|and over|doses higher than|as little as|starting from|at doses between|or greater|past|exceeding a|once above|in the region above|at or above|equal to or above|over and above|anything above|anything over|larger than|doses as high as|of at least|no less than|not less than|above a dose of|at dosages above|beyond a dose of|fewer than',
  strength:
    'strength|strengths|available|supplied|contain*|ndc|concentration|concentrations|formulation|formulations|come as|comes as|come in|comes in|sold as|sold in|generic|brand|marketed|each tablet|scored|package|pack|packs|box|boxes|sold|label|labelled|dispensed|instead of',
  form: 'tablet*|tab|tabs|capsule*|caps|pill|pills|vial*|ampoule*|ampule*|ampul|syringe*|solution|suspension|granules|packet*|odt|liquid|injection|film coated|caplet*|oral solution|orally disintegrating|strength|strengths|prefilled|kit|refill|usp|comps',
  instruct:
    'adults|adult|should|dose|dosage|mg day|recommended|maximum|may be|is recommended|children|elderly|usual|may|can|must|ought|be given|be taken|be used|is advised|it is advisable|patients should|is usually|are usually|shall',
  trial: 'placebo|randomi*|double blind|arm|arms|crossover|cross over|controlled trial|sham',
  hospital:
    'hospital|hospitals|hospitalised|hospitalized|inpatient|inpatients|in hospital|close supervision|careful supervision',
  effect:
    'can cause|may cause|can lead|may lead|led to|leads to|resulted in|coma|toxicity|toxic|fatal|lethal|deaths|seizures|side effects|adverse|withdrawal',
  next: 'then|and then|followed by|next|afterwards|subsequently|after that|later',
  down: 'reduc*|decreas*|lower*|taper*|wean*|cut|drop|dropped|dropping|came down|come down|cut back',
  authority:
    'agency|ansm|fda|ema|mhra|regulator|regulators|authority|authorities|rtu|licence|license|licensed|licensing|authorised|authorized|authorisation|authorization|approved|approval|allowed|permitted|permits|allows|government|ministry|marketing authorisation|temporary recommendation|health agency|officials|ruling|court',
  point:
    'threshold|my switch|the switch|switch at|hit my switch|cutoff|cut off|tipping point|minimum',
  renal: 'renal|kidney|kidneys|dialysis|haemodialysis|hemodialysis|elderly|frail',
};
