import type { Words } from '../../words/lexicon.ts';

/** English: numbers, units, dose forms, rates. */
export const enAmounts: Words = {
  number:
    'half=0.5|one=1|two=2|three=3|four=4|five=5|six=6|seven=7|eight=8|nine=9|ten=10|twelve=12|fifteen=15|twenty=20|twenty five=25|thirty=30|forty=40|fifty=50|sixty=60|seventy=70|seventy five=75|eighty=80|ninety=90|hundred=100|one hundred=100|a hundred=100|two hundred=200|three hundred=300|one and a half=1.5|half a=0.5|a half=0.5',
  to: 'to|up to|through|till|until|to a maximum of|up to a maximum of|to a max of|to at most|to max',
  and: 'and|or|and then|then|and up to|or even|and even',
  between: 'between|from|ranging from|range of|in the range of',
  of: 'of|of the|of oral',
  per: 'per|a|an|each|every|in',
  every: 'every|each|q',
  mg: 'mg|mgs|mgm|mgms|miligram|miligrams|milligrm|milligrms|milligram|milligrams|milligramme|milligrammes|mg s|mlg',
  g: 'g|gm|gms|gr|gram|grams|gramme|grammes',
  mcg: 'mcg|mug|mcgs|ug|microg|microgs|microgram|micrograms|microgramme|microgrammes|micro gram|micro grams|mu g|u g',
  ng: 'ng|nanogram|nanograms|pg|nmol|umol|mmol|meq',
  kg: 'kg|kgs|kilogram|kilograms|kilo',
  ml: 'ml|mls|millilitre|millilitres|milliliter|milliliters|cc',
  litre: 'l|dl|litre|liter|litres|liters',
  tablet:
    'tablet|tablets|tab|tabs|pill|pills|capsule|capsules|caps|cap|caplet|caplets|scored tablet|scored tablets|packet|packets',
  day: 'day|days|d|24 h|24 hr|24 hrs|24 hours|24h|24 hour period|diem',
  week: 'week|wk|weeks|weekly',
  month: 'month|months',
  hour: 'hour|hours|hr|hrs|h|hourly',
  minute: 'minute|min|minutes|mins',
  intake: 'dose|intake|administration|serving|time|each time',
  daily:
    'daily|per day|a day|each day|every day|in a day|in one day|in a single day|in 24 hours|over 24 hours|per 24 hours|per 24 h|in 24 h|within 24 hours|within 24 h|in any 24 hours|within a 24 hour period|in a 24 hour period|in any 24 hour period|within a twenty four hour period|qday|per diem|everyday|q day|q 24 h|per 24 hour|aday|on a daily basis|on daily basis|every single day',
  weekly: 'weekly|per week|a week',
  times: 'times|time|x|divided',
  timesDaily:
    'at bed time=1|before bed time=1|tid=3|bid=2|qid=4|tds=3|ter die sumendum=3|bd=2|qds=4|od=1|qhs=1|hs=1|qam=1|qpm=1|qd=1|nocte=1|mane=1|q4h=6|q6h=4|q8h=3|q12h=2|q24h=1|q 4 h=6|q 6 h=4|q 8 h=3|q 12 h=2|at bedtime=1|at night=1|at nighttime=1|in the morning=1|in the mornings=1|in the evening=1|in the evenings=1|in the afternoon=1|at noon=1|at midday=1|at nite=1|before bed=1|before bedtime=1|nightly=1|every night=1|each night=1|every morning=1|each morning=1|every evening=1|each evening=1|once daily=1|once nightly=1|twice daily=2|thrice daily=3|b i d=2|t i d=3|q i d=4|t d s=3|q d s=4|b d=2|o d=1|q d=1|q h s=1|at hs=1|a night=1|per night=1|every pm=1|every am=1|q hs=1|on waking=1|upon waking=1|on awakening=1|upon awakening=1|q daily=1|qdaily=1|q bid=2|q tid=3|q qid=4|q b i d=2|q t i d=3|q q i d=4|tidac=3|tid ac=3|bidac=2|bid ac=2|tidpc=3|bidpc=2|qidac=4|at h s=1|in am=1|in a m=1|in the am=1|in the a m=1|in pm=1|in p m=1|in the pm=1|in the p m=1|first thing in the morning=1|every single night=1|every single evening=1|every single morning=1|each am=1|each a m=1|every a m=1|each pm=1|each p m=1|every p m=1|in the moring=1|in the mornin=1',
  timesOnly: 'once=1|twice=2|thrice=3',
  sparse:
    'monthly|once a month|once per month|twice a month|every other day|every second day|on alternate days|alternate days|qod|eod|q o d|every 48 hours|three times a week|three times weekly|3 times a week|3 times weekly|3 times per week|three times per week|twice weekly|twice a week|two times a week|once weekly|tiw|biw|t i w|every 2 days|every two days|every 2nd day|every other night|on alternate nights|q2d|q48h|every 48 h|two times per week|twice per week|2 times a week|2 times per week|once a week|once per week|once monthly|twice monthly|once every other week',
  moment:
    'on waking|when i wake up|when i wake|with breakfast|with lunch|with dinner|with supper|at supper|supper|morning|mornings|noon|midday|lunch|lunchtime|afternoon|evening|dinner|night|breakfast|in the morning|in the evening|in the afternoon|during the day|in the daytime|at noon|at midday|at lunch|at dinner|at breakfast|am|pm|upon waking|upon awakening|on awakening|in a m|in the a m|in p m|in the p m|at h s|at hs|moring|mornin|in the moring|in the mornin',
  bedtime: 'bed time|at bed time|going to bed|before bed time|bedtime',
  dailyDose:
    'ddd|daily dose|daily doses|each day|daily dosage|daily intake|daily maximum|total daily|daily total|dose per day|doses per day|dosage per day|per day dose|total dose per day|daily amount|daily|per day|a day|every day|per 24 hours|maximum daily|max daily|over 24 h|over 24h|24 hour dose|within 24 hours|in any 24 hours|24 hour period|24 h dose|in 24 hours|over 24 hours|daily cumulative dose|daily baclofen dose|daily baclofen doses|daily maintenance dose|daily target dose|daily total dose|for a single day|in a single day|on a single day|for one day|in one day',
  single:
    'for the first dose|as the first dose|as a first dose|for the initial dose|for one dose|single dose|single doses|repeated doses|repeated dosages|repeated dose|repeat dose|single oral dose|single|bolus|boluses|test dose|test doses|screening dose|trial dose|one time dose|one off dose|one dose|loading dose|stat|statim',
  divided:
    'split|divided|in divided doses|in two divided doses|in three divided doses|in 3 divided doses|in 4 divided doses|in 2 divided doses|throughout the day|spread over the day|spread over 24 hours|across the day|over the day|over the course of the day|during the day|evenly',
  atOnce: 'as a single dose|as one dose|in a single dose|in one dose|as single dose',
  occasion:
    'prn|for premedication|as premedication|as a premedication|before surgery|before the surgery|before the operation|before the procedure|prior to surgery|as needed|when needed|if needed|as required|when required|if required|before each meal|before a meal|on demand|with meals|with each meal|with every meal|before meals|after meals|at a time|at once|in one go',
  timed: 'before|prior|ago|after|preprandially|postprandially|beforehand|later|apart|pre|post',
};
