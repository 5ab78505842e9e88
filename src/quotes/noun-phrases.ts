import { TokenKind } from '../text/tokenizer.ts';
import type { PronounKind } from './lexicon.ts';
import type { MarkedRange } from './marks.ts';
import { phraseLength, REPORTING, WordFlag } from './lexicon.ts';
import { firstFiniteVerb, isFiniteVerb, type QuoteContext } from './quote-context.ts';

/** The words that name a speaker: a name, a pronoun or a description. */
export interface SpeakerWords {
  readonly start: number;
  /** Token behind the last. */
  readonly end: number;
  readonly form: 'name' | 'pronoun' | 'description';
  /** Index in `names` for a name that is a known entity; -1 otherwise. */
  readonly name: number;
  readonly pronoun?: PronounKind;
}

const LONGEST_PHRASE = 24;
const LONGEST_APPOSITION = 40;
/** How far behind its comma a name in apposition may start, in tokens. */
const APPOSITION_REACH = 7;
/** A name in marks, its marks included, in tokens. */
const LONGEST_MARKED_NAME = 7;

const NP_BREAK = WordFlag.complementiser | WordFlag.relative | WordFlag.subordinator | WordFlag.subjectPronoun | WordFlag.haveAuxiliary | WordFlag.beAuxiliary | WordFlag.modal | WordFlag.negation;

/** A pronoun that can be a speaker, with at most two words. */
export function pronounAt(context: QuoteContext, token: number): SpeakerWords | undefined {
  if (!context.isWord(token) || context.nameOf[token] >= 0) return undefined;
  const { pronouns } = context.lexicon;
  const one = context.lower(token);
  if (token + 1 < context.count) {
    const two = pronouns.get(`${one} ${context.lower(token + 1)}`);
    if (two !== undefined) return { start: token, end: token + 2, form: 'pronoun', name: -1, pronoun: two };
    if (context.isMark(token + 1, '-') && token + 2 < context.count) {
      const joined = pronouns.get(`${one}-${context.lower(token + 2)}`);
      if (joined !== undefined) return { start: token, end: token + 3, form: 'pronoun', name: -1, pronoun: joined };
    }
  }
  const kind = pronouns.get(one);
  return kind === undefined ? undefined : { start: token, end: token + 1, form: 'pronoun', name: -1, pronoun: kind };
}

/** True if a word of these classes, or an ordinary noun, can start a noun phrase here. */
function startsPhrase(context: QuoteContext, token: number): boolean {
  if (token >= context.count) return false;
  if (context.nameOf[token] >= 0 || (shortRangeAt(context, token) !== undefined && !context.has(token - 1, REPORTING))) return true;
  const kind = context.document.tokens.kind[token];
  if (kind === TokenKind.Handle || kind === TokenKind.Number) return true;
  if (!context.isWord(token)) return false;
  if (context.has(token, WordFlag.determiner | WordFlag.title | WordFlag.personNoun | WordFlag.bodyNoun | WordFlag.documentNoun)) return true;
  if (context.has(token, WordFlag.preposition | WordFlag.of | WordFlag.conjunction | NP_BREAK | WordFlag.adverb | WordFlag.time | WordFlag.finite | REPORTING)) return false;
  return true;
}

/** The pair of marks that opens at `token`, if it holds no more than a name ("laut „BBC News“"). */
function shortRangeAt(context: QuoteContext, token: number): MarkedRange | undefined {
  const range = context.marks[context.markOf[token]];
  return range !== undefined && range.open === token && range.closed && range.after - range.open <= LONGEST_MARKED_NAME ? range : undefined;
}

/** Token behind the noun phrase that starts at `token`, with what hangs on it by "of". */
export function phraseEnd(context: QuoteContext, token: number): number {
  const limit = Math.min(context.count, token + LONGEST_PHRASE, context.sentenceEnd(token));
  let at = token;
  let nouns = 0;
  const marked = token < context.count && context.nameOf[token] < 0 ? shortRangeAt(context, token) : undefined;
  if (marked !== undefined) {
    at = marked.after;
    nouns++;
  }
  while (at < limit) {
    if (context.nameOf[at] >= 0) {
      at = context.names[context.nameOf[at]].end;
      nouns++;
      continue;
    }
    if (context.markOf[at] >= 0 && context.markOf[at] !== context.markOf[token]) {
      // A name in marks ("die „Kronen Zeitung“", a nickname) belongs to the phrase, a quote does not.
      const range = context.marks[context.markOf[at]];
      if (at !== range.open || range.after - range.open > 6 || at === token || context.isMark(at - 1, ',:')) break;
      at = range.after;
      nouns++;
      continue;
    }
    if (context.isMark(at, '-–') && at > token && isTight(context, at)) {
      at++;
      continue;
    }
    if (context.isMark(at, '.')) {
      // The stop behind a title at the end of its sentence is a full stop.
      if (at + 1 < limit && (context.has(at - 1, WordFlag.title) || isInitial(context, at - 1))) {
        at++;
        continue;
      }
      break;
    }
    const kind = context.document.tokens.kind[at];
    if (kind === TokenKind.Number || kind === TokenKind.Handle) {
      at++;
      nouns++;
      continue;
    }
    if (!context.isWord(at)) break;
    const inside = context.isMark(at - 1, '-') && at > token;
    if (!inside) {
      const of = context.has(at, WordFlag.of);
      if (context.has(at, WordFlag.preposition) && !of && at > token) break;
      if (context.has(at, WordFlag.conjunction)) break;
      if (context.has(at, NP_BREAK) && !context.has(at, WordFlag.determiner) && !of) break;
      if (context.has(at, WordFlag.determiner) && nouns > 0 && !context.has(at - 1, WordFlag.of) && !of) break;
      if (context.has(at, WordFlag.time) && nouns > 0) break;
      if (context.has(at, WordFlag.adverb) && nouns > 0 && !context.has(at, WordFlag.personNoun)) break;
      if (nouns > 0 && context.has(at, WordFlag.finite) && !context.isCapitalised(at) && !context.has(at, WordFlag.personNoun | WordFlag.bodyNoun | WordFlag.documentNoun)) break;
      // Where nouns are capitalised, adjectives stand before them: a small word behind one ends the phrase.
      if (context.lexicon.data.capitalisedNouns && nouns > 0 && context.flags[at] === 0 && !context.isCapitalised(at) && (context.nameOf[at - 1] >= 0 || (context.isCapitalised(at - 1) && at - 1 > token))) break;
      if (!context.has(at, WordFlag.determiner | WordFlag.of | WordFlag.preposition)) nouns++;
    }
    at++;
  }
  while (at > token && !context.isWord(at - 1) && context.nameOf[at - 1] < 0 && context.document.tokens.kind[at - 1] === TokenKind.Punctuation && context.markOf[at - 1] < 0 && !context.isMark(at - 1, '.')) at--;
  while (at > token && context.has(at - 1, WordFlag.of | WordFlag.determiner) && context.nameOf[at - 1] < 0) at--;
  return at;
}

const isTight = (context: QuoteContext, token: number): boolean =>
  context.document.tokens.end[token - 1] === context.document.tokens.start[token] && token + 1 < context.count && context.document.tokens.start[token + 1] === context.document.tokens.end[token];

const isInitial = (context: QuoteContext, token: number): boolean => context.isCapitalised(token) && context.document.tokens.end[token] - context.document.tokens.start[token] === 1;

/** The speaker that the tokens of one noun phrase name. */
export function speakerIn(context: QuoteContext, start: number, end: number): SpeakerWords | undefined {
  let from = start;
  while (from < end && context.has(from, WordFlag.conjunction | WordFlag.adverb) && context.nameOf[from] < 0 && !context.has(from, WordFlag.personNoun | WordFlag.determiner)) from++;
  if (from >= end) return undefined;
  const marked = shortRangeAt(context, from);
  if (marked !== undefined && marked.after >= end) return speakerIn(context, marked.inner, marked.close);
  for (let at = from; at < end; at++) {
    const index = context.nameOf[at];
    if (index < 0) continue;
    const name = context.names[index];
    if (name.entity.type === 'person' && !hangsOn(context, name.first, from)) return nameWords(context, index);
    at = name.end - 1;
  }
  // A body is the speaker where its name is the head ("la BBC") or stands in apposition at the end ("le site Buzzfeed").
  for (let at = from; at < end; at++) {
    const index = context.nameOf[at];
    if (index < 0) continue;
    const name = context.names[index];
    const heads = at === from || (at === from + 1 && context.has(from, WordFlag.determiner)) || (context.isMark(at - 1, '-') && at <= from + 2);
    const closes = name.end >= end && !hangsOn(context, name.first, from);
    const followed = name.end < end && !context.has(name.end, WordFlag.of | WordFlag.preposition) && context.markOf[name.end] < 0;
    if ((heads && !followed) || closes) return nameWords(context, index);
    at = name.end - 1;
  }
  const author = authorOfDocument(context, from, end);
  if (author >= 0) return nameWords(context, author);
  const pronoun = pronounAt(context, from);
  if (pronoun !== undefined && pronoun.end >= end) return pronoun;
  return { start: from, end, form: looksLikeName(context, from, end) ? 'name' : 'description', name: -1 };
}

/** "le communiqué de Meta", "les informations du YSK": the document speaks for the name behind "of"; -1 without. */
function authorOfDocument(context: QuoteContext, from: number, end: number): number {
  let document = false;
  for (let at = from; at < end; at++) {
    const index = context.nameOf[at];
    if (index >= 0) {
      let before = at - 1;
      while (before > from && context.has(before, WordFlag.determiner) && !context.has(before, WordFlag.of)) before--;
      return document && context.has(before, WordFlag.of) ? index : -1;
    }
    document ||= context.has(at, WordFlag.documentNoun);
  }
  return -1;
}

/** Speaker words of the known name `index`. */
export function nameWords(context: QuoteContext, index: number): SpeakerWords {
  const { first, end } = context.names[index];
  return { start: first, end, form: 'name', name: index };
}

/** True if the name at `first` is the complement of "of" or a preposition inside its phrase. */
function hangsOn(context: QuoteContext, first: number, from: number): boolean {
  let before = first - 1;
  while (before >= from && (context.has(before, WordFlag.title) || context.isMark(before, '.'))) before--;
  if (before >= from && context.has(before, WordFlag.determiner) && !context.has(before, WordFlag.of)) before--;
  // The article that the phrase begins with is no genitive: "der Bürgermeister Paul Martin".
  if (before === from && context.has(before, WordFlag.determiner)) return false;
  return before >= from && context.has(before, WordFlag.of | WordFlag.preposition);
}

function looksLikeName(context: QuoteContext, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (context.isWord(at) && !context.isCapitalised(at)) return false;
  return end - start > 1;
}

/** The speaker that stands right behind an inverted verb. */
export function speakerAfter(context: QuoteContext, token: number): SpeakerWords | undefined {
  const limit = token < context.count ? context.sentenceEnd(token) : token;
  let at = token;
  for (let skipped = 0; at < limit && skipped < 4; skipped++) {
    const reflexive = context.lexicon.data.zeroComplementiser === 'comma' && context.has(at, WordFlag.objectPronoun) && !context.has(at, WordFlag.determiner | WordFlag.subjectPronoun) && !context.lexicon.pronouns.has(context.lower(at));
    if (context.nameOf[at] < 0 && (reflexive || context.has(at, WordFlag.adverb) || context.has(at, WordFlag.time)) && !context.has(at, WordFlag.determiner | WordFlag.personNoun)) at++;
    // "escribió el lunes … Kori Schulman": a point in time may carry its article.
    else if (context.nameOf[at] < 0 && context.has(at, WordFlag.determiner) && context.has(at + 1, WordFlag.time)) at += 2;
    else {
      const aside = phraseLength(context.lexicon.asides, at, context.count, context.lower);
      if (aside === 0) break;
      at += aside;
    }
  }
  if (at >= limit) return undefined;
  const pronoun = pronounAt(context, at);
  if (pronoun !== undefined && !context.has(at, WordFlag.determiner)) return pronoun;
  if (context.nameOf[at] < 0 && context.has(at, WordFlag.preposition | WordFlag.of) && !context.has(at, WordFlag.personNoun | WordFlag.determiner)) {
    // "a déclaré à l'AFP le ministre": the addressee stands before the speaker.
    const start = at + 1;
    const end = start < limit ? complementEnd(context, start) : start;
    if (end >= limit || end === start) return undefined;
    if (context.nameOf[end] < 0 && !context.has(end, WordFlag.determiner | WordFlag.title | WordFlag.personNoun)) return undefined;
    if (context.has(end, WordFlag.preposition)) return undefined;
    at = end;
  }
  if (!startsPhrase(context, at)) return undefined;
  const end = phraseEnd(context, at);
  if (end === at) return undefined;
  const found = speakerIn(context, at, end);
  if (found === undefined || found.form !== 'description') return found;
  return appositionName(context, end, holdsPerson(context, at, end)) ?? found;
}

/** Token behind what a preposition between verb and subject governs: one name ("au Monde Paul Martin"), one point in time, or a phrase. */
function complementEnd(context: QuoteContext, token: number): number {
  if (context.nameOf[token] >= 0) return context.names[context.nameOf[token]].end;
  if (!context.has(token, WordFlag.time) || context.has(token, WordFlag.determiner)) return phraseEnd(context, token);
  // "segunda-feira" is one word.
  return context.isMark(token + 1, '-') && isTight(context, token + 1) ? token + 3 : token + 1;
}

/** True if a noun of a person or a title stands in the tokens. */
export const holdsPerson = (context: QuoteContext, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (context.has(at, WordFlag.personNoun | WordFlag.title)) return true;
  return false;
};

/**
 * "la maire de Lyon, Claire Dubois", "de dochter, de 71-jarige Anneke Quant": a person's name behind the
 * comma names the person of the phrase; a phrase that is not `surely` one of a person only if the name is closed off.
 */
export function appositionName(context: QuoteContext, comma: number, surely = true): SpeakerWords | undefined {
  if (!context.isMark(comma, ',')) return undefined;
  let at = comma + 1;
  const reach = Math.min(context.count, comma + APPOSITION_REACH);
  while (at < reach && context.nameOf[at] < 0 && (context.has(at, WordFlag.title | WordFlag.determiner) || context.isMark(at, '.-') || (at > comma + 1 && isAdjective(context, at)) || context.document.tokens.kind[at] === TokenKind.Number)) at++;
  if (at >= context.count) return undefined;
  const index = context.nameOf[at];
  if (index < 0 || context.names[index].entity.type !== 'person') return undefined;
  const { end } = context.names[index];
  return surely || end >= context.sentenceEnd(comma) || context.document.tokens.kind[end] === TokenKind.Punctuation ? nameWords(context, index) : undefined;
}

/** A small word of no class between a determiner and a name. */
const isAdjective = (context: QuoteContext, at: number): boolean => context.isWord(at) && context.flags[at] === 0 && !context.isCapitalised(at);

/** The speaker that stands before `end`, the token of its verb; `bound` is the first token it may use. */
export function speakerBefore(context: QuoteContext, end: number, bound: number, depth = 0): SpeakerWords | undefined {
  let at = end - 1;
  while (at >= bound && context.nameOf[at] < 0 && context.isWord(at) && isSkippedBeforeVerb(context, at)) at--;
  if (at < bound) return undefined;
  if (context.has(at, WordFlag.relative) && context.nameOf[at] < 0 && !context.has(at, WordFlag.determiner)) {
    at--;
    if (context.isMark(at, ',')) at--;
    return at < bound ? undefined : speakerBefore(context, at + 1, bound, depth + 1);
  }
  if (context.isMark(at, ',)—–') && depth < 4) return speakerBeforeInsertion(context, at, bound, depth);
  const pronounStart = pronounEndingAt(context, at, bound);
  if (pronounStart !== undefined) return pronounStart;
  if (context.has(at, WordFlag.conjunction) && context.nameOf[at] < 0) return undefined;
  const left = phraseBound(context, at, bound);
  if (left > bound + 1 && depth < 4 && context.has(left - 1, WordFlag.relative) && context.nameOf[left - 1] < 0 && firstFiniteVerb(context, left, at + 1) >= 0) {
    // "un electricista que asistía a la protesta dijo": the head stands before the relative.
    let antecedent = left - 1;
    while (antecedent > bound && (context.isMark(antecedent - 1, ',') || context.has(antecedent - 1, WordFlag.preposition))) antecedent--;
    return speakerBefore(context, antecedent, bound, depth + 1);
  }
  return apposedTo(context, headOf(context, left, at + 1), bound);
}

const isSkippedBeforeVerb = (context: QuoteContext, at: number): boolean =>
  (context.has(at, WordFlag.adverb | WordFlag.negation) || (context.has(at, WordFlag.objectPronoun) && !context.has(at, WordFlag.subjectPronoun) && !context.has(at - 1, WordFlag.of | WordFlag.preposition))) && !context.has(at, WordFlag.personNoun | WordFlag.time) && !context.lexicon.pronouns.has(context.lower(at));

function pronounEndingAt(context: QuoteContext, at: number, bound: number): SpeakerWords | undefined {
  for (let start = Math.max(bound, at - 2); start <= at; start++) {
    const found = pronounAt(context, start);
    if (found !== undefined && found.end === at + 1 && (context.has(start, WordFlag.subjectPronoun) || found.end - found.start > 1)) return found;
  }
  // "cela", "ciò", "this": a pronoun that no speaker goes by.
  if (context.nameOf[at] < 0 && context.has(at, WordFlag.subjectPronoun) && !context.has(at, WordFlag.personNoun)) return { start: at, end: at + 1, form: 'pronoun', name: -1, pronoun: 'i' };
  return undefined;
}

/** "Narcis Termes, de 68 años, un electricista dijo": a description behind commas describes the name before them. */
function apposedTo(context: QuoteContext, found: SpeakerWords | undefined, bound: number): SpeakerWords | undefined {
  if (found === undefined || found.form !== 'description' || !context.isMark(found.start - 1, ',')) return found;
  const first = Math.max(bound, found.start - LONGEST_APPOSITION);
  for (let at = found.start - 2; at >= first; at--) {
    const index = context.nameOf[at];
    if (index >= 0) {
      const name = context.names[index];
      const heads = name.entity.type === 'person' && context.isMark(name.end, ',') && !hangsOn(context, name.first, first);
      return heads ? nameWords(context, index) : found;
    }
    if (isFiniteVerb(context, at) || context.has(at, WordFlag.conjunction)) return found;
  }
  return found;
}

/** Behind ", président de Meta, or ", qui dirige Meta," the speaker stands before the first comma. */
function speakerBeforeInsertion(context: QuoteContext, close: number, bound: number, depth: number): SpeakerWords | undefined {
  const opening = context.isMark(close, ')') ? '(' : context.isMark(close, '—–') ? '—–' : ',';
  const first = Math.max(bound, close - LONGEST_APPOSITION);
  let open = close - 1;
  while (open >= first && !context.isMark(open, opening)) open--;
  if (open < first) {
    // A comma with nothing before it to pair with: "Mardi, a déclaré…" does not occur; take the phrase itself.
    return opening === ',' && close - bound < LONGEST_PHRASE ? headOf(context, bound, close) : undefined;
  }
  let inner = open + 1;
  while (inner < close && context.nameOf[inner] < 0 && (context.has(inner, WordFlag.title | WordFlag.determiner) || context.isMark(inner, '.'))) inner++;
  const index = inner < close ? context.nameOf[inner] : -1;
  if (opening === ',' && index >= 0 && context.names[index].entity.type === 'person' && open > bound) return nameWords(context, index);
  return speakerBefore(context, open, bound, depth + 1) ?? (index >= 0 ? nameWords(context, index) : undefined);
}

/** Walks left over one clause: to a comma, a mark, a conjunction or a complementiser. */
function phraseBound(context: QuoteContext, at: number, bound: number): number {
  const first = Math.max(bound, at - LONGEST_PHRASE);
  let left = at;
  while (left > first) {
    const before = left - 1;
    if (context.nameOf[before] >= 0) {
      left = before;
      continue;
    }
    if (context.markOf[before] >= 0 && context.markOf[before] !== context.markOf[at]) {
      const range = context.marks[context.markOf[before]];
      if (range.after - range.open > 6) break;
      left = before;
      continue;
    }
    if (context.document.tokens.kind[before] === TokenKind.Punctuation && !(context.isMark(before, '-–') && isTight(context, before)) && !(context.isMark(before, '.') && (context.has(before - 1, WordFlag.title) || isInitial(context, before - 1)))) break;
    if (context.has(before, WordFlag.conjunction) && joinsNouns(context, before)) {
      left = before;
      continue;
    }
    if (context.has(before, WordFlag.conjunction | WordFlag.complementiser | WordFlag.subordinator) && !context.has(before, WordFlag.determiner | WordFlag.preposition) && !context.isMark(before - 1, '-')) break;
    left = before;
  }
  return left;
}

/** "la BBC et Buzzfeed": a name on both sides. */
const joinsNouns = (context: QuoteContext, at: number): boolean =>
  at > 0 && at + 1 < context.count && context.nameOf[at - 1] >= 0 && (context.nameOf[at + 1] >= 0 || context.has(at + 1, WordFlag.determiner));

/** The head of the tokens before a verb: the last phrase that hangs on no preposition. */
function headOf(context: QuoteContext, start: number, end: number): SpeakerWords | undefined {
  for (let at = end - 1; at >= start; at--) {
    const index = context.nameOf[at];
    if (index >= 0) {
      const name = context.names[index];
      if (name.entity.type === 'person' && name.first >= start && !hangsOn(context, name.first, start)) return nameWords(context, index);
      at = Math.max(name.first, start);
    }
  }
  for (let at = end - 1; at >= start; at--) {
    const index = context.nameOf[at];
    const begins = index >= 0 ? context.names[index].first === at : context.has(at, WordFlag.determiner) && (at === start || !context.has(at, WordFlag.of));
    if (!begins || hangsOnPreposition(context, at, start)) continue;
    if (index < 0 || !precededByNoun(context, at, start)) return trimmed(context, at, end);
  }
  let at = start;
  while (at < end && context.nameOf[at] < 0 && (context.has(at, WordFlag.adverb | WordFlag.conjunction | WordFlag.time) || context.lower(at) === '-') && !context.has(at, WordFlag.personNoun)) at++;
  if (at >= end) return undefined;
  if (context.has(at, WordFlag.preposition | WordFlag.of) && !context.has(at, WordFlag.determiner)) {
    // "On Monday police said": the phrase behind the preposition ends where a bare noun of a person starts.
    for (let noun = end - 1; noun > at; noun--) {
      if (context.has(noun, WordFlag.personNoun | WordFlag.bodyNoun) && !context.has(noun - 1, WordFlag.preposition | WordFlag.of | WordFlag.determiner)) return trimmed(context, noun, end);
    }
    return undefined;
  }
  return trimmed(context, at, end);
}

function trimmed(context: QuoteContext, start: number, end: number): SpeakerWords | undefined {
  const stop = Math.min(end, Math.max(phraseEnd(context, start), start + 1));
  if (!startsPhrase(context, start)) return undefined;
  return speakerIn(context, start, stop);
}

function hangsOnPreposition(context: QuoteContext, at: number, start: number): boolean {
  let first = at;
  // In a pair joined by "and" the first decides: "par la BBC et Buzzfeed".
  while (first - 2 >= start && context.has(first - 1, WordFlag.conjunction) && context.nameOf[first - 2] >= 0) first = context.names[context.nameOf[first - 2]].first;
  if (first < at && context.has(first - 1, WordFlag.determiner)) first--;
  return first > start && context.nameOf[first - 1] < 0 && context.has(first - 1, WordFlag.preposition | WordFlag.of) && !context.has(first - 1, WordFlag.personNoun);
}

/** "US regulator Ofcom", "Lyon mayor": lower-case words before a name are part of its phrase. */
function precededByNoun(context: QuoteContext, at: number, start: number): boolean {
  if (at <= start || !context.isWord(at - 1)) return false;
  return !context.has(at - 1, WordFlag.adverb | WordFlag.time | WordFlag.finite | WordFlag.conjunction | NP_BREAK) && context.nameOf[at - 1] < 0;
}
