/**
 * One language's small words: for each question that some rule asks, the words that answer it, parted by
 * "|". Each is the whole word, folded (no accents, no capitals), with the signs of regular expressions:
 * `toxisch\w{0,2}`. They are asked for in texts of any language.
 */
export interface SmallWords {
  /** Ordinals of the first stage of a plan: "the first week". */
  readonly firstOf?: string;
  /** Ordinals of its later stages. */
  readonly laterOf?: string;
  /** Days of the week, in short, too. */
  readonly weekday?: string;
  /** What parts people who get different doses: years of age, kilograms. */
  readonly groupMeasure?: string;
  /** What a figure numbers: "cohort 1 - 7.5 mg". */
  readonly numbered?: string;
  /** What a bare figure measures: "eGFR 19", "aged 12". */
  readonly measured?: string;
  /** Those whose age is told: "children under 12". */
  readonly people?: string;
  /** Before those who get a dose: "for women". */
  readonly groupLead?: string;
  /** Names the field of a form that tells how often. */
  readonly frequencyLabel?: string;
  /** Bounds of an age. */
  readonly bound?: string;
  /** Between a measure and its figure. */
  readonly figureLink?: string;
  /** Spans of time that are numbered: "year one". */
  readonly numberedTime?: string;
  /** Before a numbered span of time: "at year one". */
  readonly atTime?: string;
  /** "can" before "be divided": what a form allows. */
  readonly canVerb?: string;
  /** Injections and sprays that are counted: "two injections of 20 mg a day". */
  readonly shots?: string;
  /** What a form or a drop does: it contains so much. */
  readonly holds?: string;
  /** "release" in "a rilascio prolungato". */
  readonly release?: string;
  /** What an amount is weighed as: its salt, base, active substance. */
  readonly salt?: string;
  /** "peso corporeo" behind "mg/kg". */
  readonly bodyWeight?: string;
  /** Infinitives of an order: "da assumere", "à prendre". */
  readonly toTake?: string;
  /** "weeks" before the numbers of some. */
  readonly weeks?: string;
  /** Words of the question how often, as the head of a field. */
  readonly howOften?: string;
  /** "second", "other" of "every other week". */
  readonly everySecond?: string;
  /** "day" before the number of a day. */
  readonly dayNumbered?: string;
  /** What opens a range. */
  readonly between?: string;
  /** After a drug and a hyphen: who depends on it, or what it does to them. */
  readonly dependence?: string;
  /** Countries, whose rules texts compare: a capital before an amount, and no drug. */
  readonly country?: string;
  /** Orders to give or take that open a sentence with a capital. */
  readonly order?: string;
  /** Of a poisoning. */
  readonly poisoned?: string;
  /** Of a poisoning: lived through. */
  readonly survived?: string;
  /** Between "treatment" and the drug that is given. */
  readonly givenWith?: string;
  /** Before "que" and the like: a comparison, not a clause. */
  readonly comparing?: string;
  /** A test with a bolus before a pump is implanted. */
  readonly screening?: string;
  /** Before the number of portions of a day. */
  readonly into?: string;
  /** Portions of a divided dose. */
  readonly portion?: string;
  /** Portions without a number. */
  readonly several?: string;
  /** Of portions: equal, apart. */
  readonly equal?: string;
  /** "day" after a count of times. */
  readonly ofDay?: string;
  /** Portions that are always of a day. */
  readonly dayPortion?: string;
  /** Doses that are counted. */
  readonly dosesCounted?: string;
  /** Between a count of portions and what each holds. */
  readonly ofEach?: string;
  /** Each time. */
  readonly apiece?: string;
  /** Behind a count of hours: "8-hourly". */
  readonly hourly?: string;
  /** Past hours: when the next intake comes. */
  readonly hoursLater?: string;
  /** What a drink is measured with. */
  readonly spoon?: string;
  /** The time between two intakes. */
  readonly interval?: string;
  /** Verbs that lead from one dose to the next: "crept from 250 mcg/d to 1150 mcg/d". */
  readonly movedFrom?: string;
  /** Between two doses: the second takes the place of the first. */
  readonly onwards?: string;
  /** Of a step: up or down. */
  readonly direction?: string;
  /** Within a number in words: "treinta y cinco". */
  readonly numberJoint?: string;
  /** Within a range: "15 to max. 300". */
  readonly atMost?: string;
  /** Before "dose": one of them. */
  readonly oneDose?: string;
  /** "dose" right after an amount. */
  readonly doseNoun?: string;
  /** Before "dose": each of them. */
  readonly every?: string;
  /** A single dose. */
  readonly intakeNoun?: string;
  /** Of a dose: it harms. */
  readonly deadly?: string;
  /** A part of a tablet: "half of a 10 mg tablet". */
  readonly share?: string;
  /** Before the sum of several intakes: "three times a day, a total of 60 mg". */
  readonly inTotal?: string;
  /** Of an amount: it was swallowed, at once. */
  readonly swallowed?: string;
  /** Before "a dose of 20 mg": what came after it. */
  readonly afterDose?: string;
  /** The article before "dose". */
  readonly doseArticle?: string;
  /** "dose" past its article: "after a dose of 20 mg". */
  readonly aDose?: string;
  /** Animals of experiments, and what is done to them. */
  readonly animal?: string;
  /** What is done to a patient for hours after a single dose. */
  readonly watched?: string;
  /** Beside the name of a substance: its salt, or the form it is made up in. */
  readonly saltOrForm?: string;
  /** Of a product: what is in it. */
  readonly contains?: string;
  /** Between a maker's code and its amount: "XYZ-1234 at 10 mg". */
  readonly codeLink?: string;
  /** Between an amount and whose it is: "23 mg for tizanidine". */
  readonly forWhat?: string;
  /** An article before a drug. */
  readonly article?: string;
  /** Plural of "dose" that parts a day. */
  readonly dosesApart?: string;
  /** Between an amount and the drug, before the rate. */
  readonly ofDrug?: string;
  /** After two amounts: the rate is of each. */
  readonly distributive?: string;
  /** Between two amounts with one rate. */
  readonly sharing?: string;
  /** "on 30 mg": somebody takes it. */
  readonly onDose?: string;
  /** Small words around a placebo. */
  readonly placeboFiller?: string;
  /** Between a drug and its placebo. */
  readonly placeboJoint?: string;
  /** After "placebo": a word about the trial. */
  readonly ofTrial?: string;
  /** Between two amounts that share a rate. */
  readonly beside?: string;
  /** Between an amount and its rate: "taken". */
  readonly givenWords?: string;
  /** The rate that follows is of all amounts before. */
  readonly ofAll?: string;
  /** "all taken three times a day". */
  readonly takenWords?: string;
  /** "in a day". */
  readonly inDay?: string;
  /** "per" in words, before the day. */
  readonly perWord?: string;
  /** Beside "day": one certain day, no rate. */
  readonly thatDay?: string;
  /** "or" between two counts of times. */
  readonly or?: string;
  /** Opens the same amount in other terms. */
  readonly again?: string;
  /** Between two drugs, each with its amount. */
  readonly coordinate?: string;
  /** Percent. */
  readonly percent?: string;
  /** Opens a note on another route. */
  readonly also?: string;
  /** After a line break: the sentence goes on. */
  readonly runsOn?: string;
  /** "or" between two doses of a day. */
  readonly orElse?: string;
  /** Before an hour of the day. */
  readonly atHour?: string;
  /** "a tablet": one. */
  readonly aArticle?: string;
  /** What tablets are packed in. */
  readonly pack?: string;
  /** A dose form in the singular. */
  readonly oneForm?: string;
  /** Before a time of day: one certain day, no rate. */
  readonly thatTime?: string;
  /** On labels: parts of a pack, no drug. */
  readonly ofPack?: string;
  /** What is taken besides is another drug. */
  readonly besides?: string;
  /** Joints, adverbs and labels that stand right before an amount, where a drug's name may stand. */
  readonly noName?: string;
  /** Before an amount: what it is for. */
  readonly forWhom?: string;
  /** Deviations and errors: no dose. */
  readonly spread?: string;
  /** Between a day's dose and what it is compared with: "down from", "au lieu de". */
  readonly insteadOf?: string;
  /** Told of one intake: "took", "pris". */
  readonly tookVerb?: string;
  /** Before a count of what is taken: "I take 2 10 mg". */
  /** Words right before the drug's name: the time before it was taken. */
  readonly beforeDrug?: string;
  /** Of a body's weight and of birth: grams beside them are a child's or an animal's. */
  readonly weighed?: string;
  /** Words of drinking that are no words of treatment: grams beside them are alcohol's. */
  readonly consumed?: string;
  readonly takeVerb?: string;
  /** "take", "posologie": what leads from a strength to how many of it are taken. */
  readonly orderToTake?: string;
  /** More than one form: "3 - 10 mg tablets". */
  readonly formsPlural?: string;
  /** Between two drugs that are taken together. */
  readonly plusWord?: string;
  /** Between two drugs, each with its amount, that are taken together or one for the other. */
  readonly partnerJoint?: string;
  /** Before the minutes or hours over which one intake runs in. */
  readonly overSpan?: string;
  /** Before one intake more: "another 20 mg". */
  readonly oneMore?: string;
  /** A time of one day that is named in a word: "anoche". */
  readonly thatNight?: string;
  /** Meals that a day has once. */
  readonly mealTime?: string;
  /** Before a meal of the day: "before breakfast", "with dinner". */
  readonly aroundMeal?: string;
  /** Going to bed, past "before". */
  readonly sleepTime?: string;
  /** "before" and "after". */
  readonly beforeAfter?: string;
  /** Between these and the meal or the bed: "before my breakfast", "before going to bed". */
  readonly mealFiller?: string;
  /** One form more at another time of the day: "and another at night". */
  readonly anotherForm?: string;
}
