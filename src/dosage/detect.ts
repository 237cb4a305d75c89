import type { Amount } from './amount.ts';
import { past, tagAt } from './cursor.ts';
import type { Mention, OtherAmount, Reading, Route, Surroundings, Unit } from './mention.ts';
import {
  BACLOFEN,
  type Naming,
  namingsIn,
  ownerInSentence,
  topicOf,
  topicOfTitle,
} from './owner.ts';
import { type Passage, readPassage } from './passage.ts';
import { type Rate, rateAt } from './rate.ts';
import { best, noScores, type Scores, scoreAfter, scoreBefore, scoreMarks } from './role.ts';
import type { Sentence } from './sentences.ts';

const SKIP = /^[("«»®™)\]]$/;

function rateApart(p: Passage, amount: Amount, until: number): Rate | null {
  let at = amount.until;
  for (let steps = 0; steps < 14 && at < until; steps += 1) {
    const found = at > amount.until ? rateAt(p.tokens, at) : null;
    if (found && (found.per || found.times)) return found;
    const token = p.tokens[at];
    if (!token || token.gap === 'paragraph') return null;
    if (token.text === '(') {
      let close = at + 1;
      while (close < until && close < at + 14 && p.tokens[close]?.text !== ')') close += 1;
      if (p.tokens[close]?.text !== ')') return null;
      at = close + 1;
      continue;
    }
    const next = Math.max(
      ...(
        [
          'of',
          'oral',
          'tablet',
          'intrathecal',
          'strength',
          'dose',
          'filler',
          'baclofen',
          'drug',
        ] as const
      ).map((c) => past(p.tokens, at, c)),
    );
    if (next) at = next;
    else if (SKIP.test(token.text) || token.text === ':' || token.text === "'") at += 1;
    else return null;
  }
  return null;
}

function rateBefore(p: Passage, amount: Amount, from: number): Rate | null {
  for (let at = amount.from - 1; at >= Math.max(from, amount.from - 9); at -= 1) {
    const found = rateAt(p.tokens, at);
    if (!found?.times && found?.per !== 'day') continue;
    if (found.until > amount.from) continue;
    let next = found.until;
    while (next < amount.from) {
      const step = Math.max(
        ...(
          ['of', 'oral', 'tablet', 'intrathecal', 'strength', 'dose', 'filler', 'baclofen'] as const
        ).map((c) => past(p.tokens, next, c)),
      );
      if (!step) break;
      next = step;
    }
    if (next === amount.from) return found;
  }
  return null;
}

const MG: Partial<Record<Unit, number>> = { mg: 1, mcg: 0.001, g: 1000 };

function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

export function detect(
  text: string,
  around: Surroundings = {},
  options?: { explain?: boolean },
): Reading {
  void options;
  const titles = [...(around.headers ?? []), around.heading, around.title].filter(
    (t): t is string => !!t,
  );
  let page: string | null = null;
  let pageText = '';
  for (const title of titles) {
    pageText += ` ${title}`;
    page ??= topicOfTitle(readPassage(title));
  }
  const p = readPassage(text);
  const { tokens } = p;
  const all = namingsIn(p, 0, tokens.length, false);
  const about =
    page === BACLOFEN || all.some((n) => n.name === BACLOFEN) || /bac/.test(around.before ?? '');
  let topic = page;
  if (around.before) {
    const b = readPassage(around.before);
    topic = topicOf(namingsIn(b, 0, b.tokens.length, true), page) ?? topic;
  }
  if (!topic && all.length > 0 && all.every((n) => n.name === BACLOFEN)) topic = BACLOFEN;
  const mentions: Mention[] = [];
  const others: OtherAmount[] = [];
  let index = 0;
  const intrathecalPage = /intrath?ecal|intrathekal|pump|pompe|pomp|bomba|itb/i.test(pageText);
  for (const sentence of p.sentences) {
    const namings = namingsIn(p, sentence.from, sentence.until, about);
    const amounts: Amount[] = [];
    while (index < p.amounts.length && (p.amounts[index]?.from ?? 0) < sentence.until) {
      const a = p.amounts[index];
      if (a) amounts.push(a);
      index += 1;
    }
    if (sentence.newLine && page) topic = page;
    let carried: Scores | null = null;
    let dayNoun = false;
    amounts.forEach((amount, i) => {
      const previous = amounts[i - 1];
      const next = amounts[i + 1];
      const owner = whose(p, amount, previous, namings, sentence, topic);
      const start = p.folded.startOf(tokens[amount.from]?.start ?? 0);
      const preFrom = previous?.until ?? sentence.from;
      const postUntil = next?.from ?? sentence.until;
      let rate = amount.rate;
      let until = amount.until;
      if (!rate && amount.multiplier)
        rate = { per: 'dose', times: amount.multiplier, until, moment: false, odd: false };
      rate ??= rateApart(p, amount, postUntil) ?? rateBefore(p, amount, preFrom);
      const end = p.folded.endOf(tokens[until - 1]?.end ?? 0);
      void until;
      until = amount.until;
      if (owner !== BACLOFEN) {
        others.push({ start, end, text: text.slice(start, end), drug: owner });
        return;
      }
      const scores = noScores();
      scoreBefore(scores, tokens, preFrom, amount.from);
      const own = { ...scores };
      scoreAfter(scores, tokens, amount.until, postUntil);
      scoreMarks(scores, tokens, amount);
      if (carried && Math.max(...Object.values(own)) < 1) {
        for (const k of Object.keys(scores) as (keyof Scores)[])
          scores[k] = Math.max(scores[k], carried[k] * 0.7);
      }
      const unit = amount.unit.unit;
      const conc = unit === 'mg/mL' || unit === 'mcg/mL' || unit === null;
      if (conc || amount.unit.perForm) scores.strength += 6;
      if (rate?.per || rate?.times) scores.strength -= 2;
      if (!rate && Math.max(...Object.values(scores)) < 0.5) {
        const touching = namings.some(
          (n) => n.name === BACLOFEN && n.until <= amount.from && amount.from - n.until <= 2,
        );
        if (touching) scores.strength += 0.6;
      }
      if (rate && Math.max(...Object.values(scores)) < 0.3) scores.usual += 0.4;
      carried = { ...scores };
      const role = best(scores);
      // per
      let per = rate?.per ?? null;
      let times = rate?.times ?? null;
      for (let at = preFrom; at < amount.from; at += 1) {
        if (tagAt(tokens, at, 'dailyDose')) dayNoun = true;
      }
      if (!rate && dayNoun && !conc) per = 'day';
      if (!rate && per === null) {
        for (
          let at = Math.max(preFrom, amount.from - 6);
          at < Math.min(amount.until + 5, postUntil);
          at += 1
        ) {
          if (past(tokens, at, 'single')) per = 'dose';
        }
      }
      if (role === 'strength') {
        per = null;
        times = null;
      }
      const scale = unit ? MG[unit] : undefined;
      let daily: [number, number] | null = null;
      if (scale !== undefined && role !== 'strength') {
        if (per === 'day') daily = [tidy(amount.low * scale), tidy(amount.high * scale)];
        else if (per === 'dose' && times)
          daily = [tidy(amount.low * scale * times[0]), tidy(amount.high * scale * times[1])];
      }
      mentions.push({
        start,
        end,
        text: text.slice(start, end),
        unit,
        low: amount.low,
        high: amount.high,
        per,
        dailyMg: daily,
        route: routeOf(p, amount, sentence, intrathecalPage),
        role,
        slip: unit === 'g' && amount.high >= 10,
        implied: [],
        doubt: null,
        indication: null,
        population: null,
      });
    });
    topic = topicOf(namings, page) ?? topic;
  }
  return { mentions, others };
}

function whose(
  p: Passage,
  amount: Amount,
  previous: Amount | undefined,
  namings: readonly Naming[],
  sentence: Sentence,
  topic: string | null,
): string | null {
  const { tokens } = p;
  if (amount.unit.lab) return 'level';
  const unit = amount.unit.unit;
  if (unit === 'mcg/mL' || unit === 'mg/mL') {
    for (let at = sentence.from; at < sentence.until; at += 1)
      if (tagAt(tokens, at, 'level')) return 'level';
  }
  if (amount.unit.mass === 'g') {
    for (let at = sentence.from; at < sentence.until; at += 1)
      if (tagAt(tokens, at, 'alcohol')) return 'alcohol';
  }
  const owner = ownerInSentence(p, amount, previous, namings);
  const left = owner ?? null;
  if (!left) {
    const unknown = unknownDrug(p, amount);
    if (unknown) return unknown;
    if (topic) return topic;
    return namings.find((n) => n.name === BACLOFEN)?.name ?? namings[0]?.name ?? null;
  }
  const unknown =
    left.until <= amount.from && amount.from - left.until > 1 ? unknownDrug(p, amount) : null;
  return unknown ?? left.name;
}

const INN =
  /(?:pam|olol|pril|sartan|statin|azol|mycin|cillin|oxacin|idin|zepin|apin|oxetin|triptylin|triptan|gliptin|formin|barbital|cain|curon|parin|gabalin|racetam|trexon|codon|azin|amin|imid|setron|lukast|afil|terol|zumab|ximab|tinib|ciclovir|cyclin|thiazid|semid|dipin|clon|oxan)(?:e|a|o|um|en|i)?$/;

function unknownDrug(p: Passage, amount: Amount): string | null {
  let at = amount.from - 1;
  while (at >= 0 && /^[(:®™]$/.test(p.tokens[at]?.text ?? '')) at -= 1;
  const t = p.tokens[at];
  if (!t || t.kind !== 'word' || t.tags.length > 0 || t.text.length < 5) return null;
  if (INN.test(t.text)) return t.text;
  return null;
}

function routeOf(p: Passage, amount: Amount, sentence: Sentence, page: boolean): Route {
  const { tokens } = p;
  if (amount.unit.mass === 'mcg' && amount.unit.unit !== 'mcg/kg') return 'intrathecal';
  let it = -1;
  let oral = -1;
  for (let at = sentence.from; at < sentence.until; at += 1) {
    const d = at < amount.from ? amount.from - at : (at - amount.until) * 1.5;
    if (past(tokens, at, 'intrathecal')) it = it < 0 ? d : Math.min(it, d);
    if (past(tokens, at, 'oral')) oral = oral < 0 ? d : Math.min(oral, d);
  }
  if (it >= 0 && (oral < 0 || it < oral)) return 'intrathecal';
  if (oral >= 0) return 'oral';
  return page ? 'intrathecal' : 'oral';
}
