import type { Words } from '../../lexicon.ts';

/** English: what is said about an amount: ceiling, start, step, usual dose, dose taken, threshold, strength. */
export const enRoles: Words = {
  ceiling:
    'maxim*|max|ceiling|cap|capped|limit|limits|limiting|limited|not exceed|not to exceed|not be exceeded|not exceeding|never exceed|cannot exceed|no more than|not more than|never more than|not go above|not above|go past|not go beyond|never above|at most|highest|no higher than|not higher than|upper bound|restricted to|restrict|constrain|stop climbing|stop increasing|go no further|top out|tops out|nor more than|without exceeding|may be exceeded|never to exceed|nte|not surpass|should not be increased above|not be given above|the most|not advised|not recommended|as far as|top dose|not to go over|don t go over|never go over|not go over|cannot be prescribed above|cannot prescribe more than|may not prescribe more than|no one should take more than|don t take more than|not take more than|without going above|without going over|shouldn t exceed|doesn t exceed|largest dose|stays below|stay below|kept below|keep below',
  upTo: 'up to|as much as|as high as|up to a|to a total of',
  start:
    'begin*|began|begun|initial*|initiat*|first dose|commenc*|introduced at|introduce|introduction|low dose|test with|first week|day 1|week 1|kick off|start|starts|started|starting|test dose|test doses|trial dose|screening dose|first day|day one|at first|first prescribed|opening|first few days|for the first|screening bolus',
  change:
    'increas*|reduc*|decreas*|lower*|taper*|titrat*|uptitrat*|cut|dropped|dropping|escalat*|adjust*|advance*|go up|went up|going up|goes up|wean*|come down|came down|bump*|move up|moves up|moved up|build up|built up|ramp*|climb*|raise|raised|raising|raises|stepped|stepping|step up',
  by: 'by|by a further|by up to|by another|by about|by only|by just|by maximum|by a maximum of|by no more than|by at most',
  toLevel: 'to|up to|down to|back to|to about|to around|to reach|to a total of|to a target of',
  increment:
    'increments of|increment of|increment|increments|increases of|increase of|reductions of|reduction of|decrements of|decrease of|decreases of|steps of|step of|in steps of|by steps of|steps|add|adds|adding|plus|a further|further|another|additional|extra|more each|no response|more|on top|every step|each step|per step|in 5 mg steps|stepwise|bumped by|up another|added|incremental|more every|at a time|dose increases of|by a',
  usual:
    'usual|usually|typical|typically|maintenance|optimal|optimum|recommend*|target|generally|normally|common|commonly|most people|most patients|most adults|effective|adequate|dose range|dosage range|ranges from|suffice*|settle|is enough|is plenty|therapeutic|consider|advised|can be given|may be given|can be tried|titrated to|titrate to|full dose|standard|often|sweet spot|respond to|sufficient|needed|requires|require|need|needs|stabilise at|stabilize at|suggested|take|mostly|settled on|settles at|works at|work at|works for|goal|aim for|aiming for|aim at|do well on|does well on|responds to|the range is|range of|in the range|between|controlled on|around|is used at|used at doses|dosed at|ranging|benefit from',
  taken:
    'took|takes|taking|taken|received|receiving|receive|given|gave|was on|is on|am on|were on|been on|are on|treated with|randomi*|assigned|allocated|arm|arms|placebo|ingest*|swallow*|overdos*|administered|we used|reached|stabilised on|stabilized on|averag*|got up to|worked up to|currently on|prescribed|my dose|her dose|his dose|exposed to|after a dose of|injected|infused|intoxicat*|experiment*|despite|on baclofen|responded to|tested|required|mean dose|medication|medications|home meds|im at|i m at|now at|am at|currently at|was at|now on|was started|stays at|remained on|maintained on|stable on|total of|getting|on a dose of|consumed|was put on|put me on|put him on|put her on|were treated|switched to|titrated up to|i take|tolerated|peaked at|escalated to|achieved|with a dose of',
  narrative:
    'patient|she|he|my|his|her|we|subjects|participants|volunteers|group|groups|study|trial|case|baseline|year old|yesterday|ago|was|were|had|experiment|compared|versus|vs|responders|followed|i am|i m|i take|i took|i ve|i have|i went|i started|i got|i can|i now|me|im at|lol|guys|mother|father|husband|wife|son|daughter|man|woman|girl|boy|infant|nurse|doctor|months|weeks later|days later|died|admitted|presented|emergency|found|mean|median|arms|cohort|sample|author|ameisen|told|said|remained|developed',
  threshold:
    'above|more than|over|greater than|higher than|beyond|exceeding|exceed|exceeds|exceeded|excess of|at least|below|less than|under|lower than|as low as|upwards of|or more|or higher|as little as|starting from|at doses between|or greater|past|larger than|doses as high as|fewer than',
  strength:
    'strength|strengths|available|supplied|contain*|ndc|concentration|concentrations|formulation|formulations|come as|comes as|come in|comes in|generic|brand|marketed|each tablet|scored|package|pack|packs|box|boxes|sold|label|labelled|dispensed|instead of',
  form: 'tablet*|tab|tabs|capsule*|caps|pill|pills|vial*|ampoule*|ampule*|ampul|syringe*|solution|suspension|granules|packet*|odt|liquid|injection|film coated|caplet*|orally disintegrating|strength|strengths|prefilled|kit|refill|usp|comps',
  instruct:
    'adults|adult|should|dose|dosage|mg day|recommended|maximum|children|elderly|usual|may|can|must|ought|be given|be taken|be used|is advised|it is advisable|is usually|are usually|shall',
  trial: 'placebo|randomi*|double blind|arm|arms|crossover|cross over|controlled trial|sham',
  hospital:
    'hospital|hospitals|hospitalised|hospitalized|inpatient|inpatients|close supervision|careful supervision',
  effect:
    'can cause|may cause|can lead|may lead|led to|leads to|resulted in|coma|toxicity|toxic|fatal|lethal|deaths|seizures|side effects|adverse|withdrawal',
  next: 'then|followed by|next|afterwards|subsequently|after that|later',
  down: 'reduc*|decreas*|lower*|taper*|wean*|cut|drop|dropped|dropping|came down|come down',
  authority:
    'agency|ansm|fda|ema|mhra|regulator|regulators|authority|authorities|rtu|licence|license|licensed|licensing|authorised|authorized|authorisation|authorization|approved|approval|allowed|permitted|permits|allows|government|ministry|temporary recommendation|officials|ruling|court',
  point: 'threshold|my switch|the switch|switch at|cutoff|cut off|tipping point|minimum',
  renal: 'renal|kidney|kidneys|dialysis|haemodialysis|hemodialysis|elderly|frail',
};
