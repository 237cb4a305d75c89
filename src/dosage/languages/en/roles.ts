import type { Words } from '../../lexicon.ts';

/** English: what is said about an amount: ceiling, start, step, usual dose, dose taken, threshold, strength. */
export const enRoles: Words = {
  ceiling:
    'maxim*|max|upper limit|ceiling|cap|capped|capped at|limit|limited to|limits|limiting|limited|not exceed|not to exceed|not be exceeded|not exceeding|never exceed|do not exceed|must not exceed|should not exceed|cannot exceed|may not exceed|no more than|not more than|never more than|not go above|not above|go past|not go past|not go beyond|never above|at most|highest dose|highest recommended|highest|no higher than|not higher than|upper bound|restricted to|restrict|constrain|dose limit|stop climbing|stop increasing|go no further|top out|tops out|tops out at|nor more than|without exceeding|may be exceeded|never to exceed|nte|not surpass|not advised above|should not be increased above|not recommended above|not be given above|the most anyone|the most|not advised|not recommended|is not recommended|are not recommended|is not advised|as far as',
  upTo: 'up to|as much as|as high as|up to a|to a total of',
  start:
    'begin*|began|begun|initial*|initiat*|first dose|commenc*|introduced at|introduce|introduction|low dose|test with|first week|day 1|week 1|opening dose|kick off|start|starts|started|starting|test dose|test doses|trial dose|screening dose|initial bolus|first day|on day 1|day one',
  change:
    'increas*|reduc*|decreas*|lower*|taper*|titrat*|uptitrat*|cut|dropped|dropping|escalat*|adjust*|advance*|go up|went up|going up|goes up|wean*|come down|came down|bump*|move up|moves up|moved up|build up|built up|ramp*|climb*|raise|raised|raising|raises|stepped|stepping|step up',
  by: 'by|by a further|by up to|by another|by about|by only|by just',
  toLevel: 'to|up to|down to|back to|to about|to around|to reach|to a total of|to a target of',
  increment:
    'increments of|increment of|increment|increments|increases of|increase of|reductions of|reduction of|decrements of|decrease of|decreases of|steps of|step of|in steps of|by steps of|steps|add|adds|adding|plus|a further|further|another|additional|extra|more each|no response|then',
  usual:
    'usual|usually|typical|typically|maintenance|optimal|optimum|recommended|recommend*|target|generally|normally|common|commonly|most people|most patients|most adults|effective|adequate|dose range|dosage range|ranges from|ranging from|suffice*|settle|is enough|is plenty|therapeutic|consider|advised|can be given|may be given|can be tried|titrated to|titrate to|full dose|standard|often|sweet spot|respond to|sufficient|needed|requires|require|need|needs|effective dose|stabilise at|stabilize at|suggested|take|the usual dose',
  taken:
    'took|takes|taking|taken|received|receiving|receive|given|gave|was on|is on|am on|were on|been on|are on|treated with|randomi*|assigned|allocated|arm|arms|placebo|ingest*|swallow*|overdos*|administered|we used|reached|stabilised on|stabilized on|averag*|got up to|worked up to|currently on|prescribed|my dose|her dose|his dose|exposed to|after a dose of|injected|infused|intoxicat*|experiment*|despite|on baclofen|responded to|tested|required|mean dose|medication|medications|home meds|im at|i m at|now at|am at|currently at|was at|now on|home medication',
  narrative:
    'patient|she|he|my|his|her|we|subjects|participants|volunteers|group|groups|study|trial|case|baseline|year old|yesterday|ago|was|were|had|experiment|compared|versus|vs|responders|followed|i am|i m|i was|i take|i took|i ve|i have|i went|i started|i had|i got|i can|i now|me|im at|lol|u guys|guys',
  threshold:
    'above|more than|over|greater than|higher than|beyond|exceeding|exceed|exceeds|exceeded|in excess of|excess of|at least|below|less than|under|lower than|as low as|upwards of|or more|or higher|or above|and above|and over|threshold|doses higher than|as little as|starting from|minimum|at doses of|at doses between|or greater',
  strength:
    'strength|strengths|available|supplied|contain*|ndc|concentration|concentrations|formulation|formulations|come as|comes as|come in|comes in|sold as|sold in|generic|brand|marketed|each tablet|scored|package|pack|packs|box|boxes|sold|label|labelled|dispensed|instead of',
  form: 'tablet*|tab|tabs|capsule*|caps|pill|pills|vial*|ampoule*|ampule*|ampul|syringe*|solution|suspension|granules|packet*|odt|liquid|injection|film coated|caplet*|oral solution|orally disintegrating|strength|strengths|prefilled|kit|refill|usp|comps',
  instruct:
    'adults|adult|should|dose|dosage|mg day|recommended|maximum|may be|is recommended|children|elderly|usual',
  trial: 'placebo|randomi*|double blind|arm|arms|crossover|cross over|controlled trial|sham',
  hospital: 'hospital|hospitals|hospitalised|hospitalized|inpatient|inpatients|in hospital|close supervision|careful supervision',
  effect: 'can cause|may cause|can lead|may lead|led to|leads to|resulted in|coma|toxicity|toxic|fatal|lethal|deaths|seizures|side effects|adverse|withdrawal',
};
