import { TokenKind } from '../text/tokenizer.ts';
import { WordFlag } from './lexicon.ts';
import { appositionName, hangsOn, isDerivedAdverb, isInitial, isOwner, isTight, LONGEST_MARKED_NAME, LONGEST_PHRASE, nameWords, NP_BREAK, phraseEnd, pronounAt, speakerIn, startsPhrase, type SpeakerWords } from './noun-phrases.ts';
import { isPersonWord } from './person-words.ts';
import { firstFiniteVerb, isFiniteVerb, mayBeFiniteVerb, type QuoteContext } from './quote-context.ts';

/** How far before a relative the article of the noun that it tells of may stand, in tokens. */
const ANTECEDENT_REACH = 6;
/** How long an apposition may be, in tokens. */
const LONGEST_APPOSITION = 40;

/** The speaker that stands before `end`, the token of its verb; `bound` is the first token it may use. */
export function speakerBefore(context: QuoteContext, end: number, bound: number, depth = 0): SpeakerWords | undefined {
  let at = skippedBefore(context, end - 1, bound);
  // "The firm this week said": a point in time behind the subject.
  if (at > bound + 1 && context.has(at, WordFlag.time) && context.nameOf[at] < 0 && context.nameOf[at - 1] < 0 && context.lexicon.demonstratives.has(context.lower(at - 1))) {
    const subject = skippedBefore(context, at - 2, bound);
    if (subject >= bound && (context.nameOf[subject] >= 0 || context.has(subject, WordFlag.personNoun | WordFlag.bodyNoun | WordFlag.documentNoun))) at = subject;
  }
  if (at < bound || isQuoted(context, at, end)) return undefined;
  if (context.has(at, WordFlag.relative) && context.nameOf[at] < 0 && !context.has(at, WordFlag.determiner)) {
    at--;
    if (context.isMark(at, ',')) at--;
    // "la moitié des Français, déçus, qui estiment": one small word between commas is no antecedent.
    if (context.isMark(at - 1, ',') && context.isMark(at + 1, ',') && context.lexicon.data.noArticles !== true && context.isWord(at) && context.flags[at] === 0 && !context.isCapitalised(at)) at -= 2;
    if (at < bound) return undefined;
    const head = speakerBefore(context, at + 1, bound, depth + 1);
    // "L'affaire est suivie par la moitié des élus, qui estiment": the subject of another verb is not whom the relative tells of.
    return head === undefined || firstFiniteVerb(context, head.end, at + 1) >= 0 ? (antecedentAt(context, at, bound) ?? head) : head;
  }
  if (context.isMark(at, ',)—–') && depth < 4) return speakerBeforeInsertion(context, at, bound, depth);
  const pronounStart = pronounEndingAt(context, at, bound);
  if (pronounStart !== undefined) return pronounStart;
  if (context.has(at, WordFlag.conjunction) && context.nameOf[at] < 0) return undefined;
  const left = phraseBound(context, at, bound);
  if (left > bound + 1 && depth < 4 && context.has(left - 1, WordFlag.relative) && context.nameOf[left - 1] < 0 && (firstFiniteVerb(context, left, at + 1) >= 0 || opensWithVerb(context, left))) {
    // "un electricista que asistía a la protesta dijo": the head stands before the relative.
    let antecedent = left - 1;
    while (antecedent > bound && (context.isMark(antecedent - 1, ',') || context.has(antecedent - 1, WordFlag.preposition))) antecedent--;
    return speakerBefore(context, antecedent, bound, depth + 1);
  }
  const head = headOf(context, left, at + 1);
  return head === undefined ? head : (antecedentOfArticle(context, head, bound) ?? apposedTo(context, head, bound));
}

/** "según los fiscales, que describieron …": what a relative tells of may hang on a preposition. */
function antecedentAt(context: QuoteContext, last: number, bound: number): SpeakerWords | undefined {
  const first = Math.max(bound, last - ANTECEDENT_REACH);
  for (let at = last; at >= first && context.nameOf[at] < 0 && context.isWord(at) && !isFiniteVerb(context, at); at--) {
    if (context.has(at, WordFlag.determiner) && !context.has(at, WordFlag.of)) return phraseEnd(context, at) === last + 1 ? speakerIn(context, at, last + 1) : undefined;
  }
  return undefined;
}

/** Past adverbs, words of denial and pronouns of objects that stand before a verb. */
function skippedBefore(context: QuoteContext, last: number, bound: number): number {
  let at = last;
  while (at >= bound && context.nameOf[at] < 0 && context.isWord(at) && isSkippedBeforeVerb(context, at)) at--;
  return at;
}

/** "che descrive come “un membro della nostra famiglia”, aggiunge": words in marks that are longer than a name are no subject of a verb behind them. */
function isQuoted(context: QuoteContext, at: number, verb: number): boolean {
  const range = context.marks[context.markOf[at]];
  return range !== undefined && range.closed && range.after <= verb && range.after - range.open > LONGEST_MARKED_NAME;
}

/** "que asistía a la protesta": a word of no class right behind the relative is its verb. */
const opensWithVerb = (context: QuoteContext, at: number): boolean => context.isWord(at) && context.nameOf[at] < 0 && context.flags[at] === 0 && !context.isCapitalised(at);

const isSkippedBeforeVerb = (context: QuoteContext, at: number): boolean =>
  (context.has(at, WordFlag.adverb | WordFlag.negation) || isDerivedAdverb(context, at) || (context.has(at, WordFlag.objectPronoun) && !context.has(at, WordFlag.subjectPronoun) && !context.has(at - 1, WordFlag.of | WordFlag.preposition))) && !context.has(at, WordFlag.personNoun | WordFlag.time) && !context.lexicon.pronouns.has(context.lower(at));

function pronounEndingAt(context: QuoteContext, at: number, bound: number): SpeakerWords | undefined {
  for (let start = Math.max(bound, at - 2); start <= at; start++) {
    const found = pronounAt(context, start);
    // "uno de ellos": the pronoun hangs on who is one of them.
    if (context.nameOf[start - 1] < 0 && context.has(start - 1, WordFlag.of | WordFlag.preposition) && context.lexicon.indefinites.has(context.lower(start - 2))) return undefined;
    if (found !== undefined && found.end === at + 1 && (context.has(start, WordFlag.subjectPronoun) || found.end - found.start > 1)) return found;
  }
  // "cela", "ciò", "this": a pronoun that no speaker goes by.
  if (context.nameOf[at] < 0 && context.has(at, WordFlag.subjectPronoun) && !context.has(at, WordFlag.personNoun)) return { start: at, end: at + 1, form: 'pronoun', name: -1, pronoun: 'i' };
  return undefined;
}

/** "Narcis Termes, de 68 años, un electricista dijo": a description behind commas describes the name before them. */
function apposedTo(context: QuoteContext, found: SpeakerWords | undefined, bound: number): SpeakerWords | undefined {
  if (found === undefined || found.form !== 'description' || !context.isMark(found.start - 1, ',') || isBody(context, found)) return found;
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

/** "Das gefiel dem Präsidenten nicht, der dazu sagte": where an article is a relative too, alone behind its comma it stands for the person named last before it. */
function antecedentOfArticle(context: QuoteContext, { start, end, form, name }: SpeakerWords, bound: number): SpeakerWords | undefined {
  if (context.lexicon.data.verbLast !== true || name >= 0 || form === 'name' || end - start !== 1 || !context.has(start, WordFlag.relative) || !context.isMark(start - 1, ',')) return undefined;
  for (let at = start - 2; at >= Math.max(bound, start - LONGEST_APPOSITION); at--) {
    const index = context.nameOf[at];
    if (index >= 0 && context.names[index].entity.type === 'person') return nameWords(context, index);
    if (index < 0 && isPersonWord(context, at) && !context.isMark(at + 1, '-')) {
      // The case of the article is that of an object there.
      const first = context.has(at - 1, WordFlag.determiner) && context.nameOf[at - 1] < 0 && !context.lexicon.objectDeterminers.has(context.lower(at - 1)) ? at - 1 : at;
      return { start: first, end: at + 1, form: 'description', name: -1 };
    }
  }
  return undefined;
}

/** "Após interrogar Simões, a polícia": a phrase of a body describes no person. */
function isBody(context: QuoteContext, { start, end }: SpeakerWords): boolean {
  for (let at = start; at < end; at++) if (context.has(at, WordFlag.personNoun | WordFlag.bodyNoun)) return !context.has(at, WordFlag.personNoun) && !isPersonWord(context, at);
  return false;
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
  const apposed = opening === ',' && open > bound ? appositionName(context, open, false) : undefined;
  if (apposed !== undefined && apposed.end <= close) return apposed;
  let inner = open + 1;
  while (inner < close && context.nameOf[inner] < 0 && (context.has(inner, WordFlag.title | WordFlag.determiner) || context.isMark(inner, '.'))) inner++;
  const index = inner < close ? context.nameOf[inner] : -1;
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
      if (name.entity.type === 'person' && name.first >= start && !hangsOn(context, name.first, start) && !isOwner(context, name.end, end)) return nameWords(context, index);
      at = Math.max(name.first, start);
    }
  }
  let last = start;
  while (last < end && !isRelativeBehindNoun(context, last, start) && !opensRelativeClause(context, last, start, end)) last++;
  for (let at = last - 1; at >= start; at--) {
    const index = context.nameOf[at];
    const begins = index >= 0 ? context.names[index].first === at : context.has(at, WordFlag.determiner) && (at === start || !context.has(at, WordFlag.of));
    // "A chi gli chiedeva …": behind a relative the clause of its own begins; "pour lesquelles le Parlement a estimé" has its subject there.
    const inRelative = context.nameOf[at - 1] < 0 && at > start && context.has(at - 1, WordFlag.relative) && !context.has(at - 1, WordFlag.determiner) && (phraseEnd(context, at) < end || context.startsSentence(at - 2) || context.isMark(at - 3, ','));
    if (!begins || inRelative || hangsOnPreposition(context, at, start)) continue;
    if (index < 0 || !precededByNoun(context, at, start)) return trimmed(context, index < 0 ? firstDeterminer(context, at, start) : at, end);
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

/** "De maatschappij die de vlucht uitvoerde": right behind a noun a word that looks like an article is a relative. */
const isRelativeBehindNoun = (context: QuoteContext, at: number, start: number): boolean =>
  context.lexicon.data.verbLast === true && at > start && context.nameOf[at] < 0 && context.has(at, WordFlag.relative) && context.has(at, WordFlag.determiner) && (context.nameOf[at - 1] >= 0 || (context.isWord(at - 1) && (context.flags[at - 1] === 0 || context.has(at - 1, WordFlag.personNoun | WordFlag.bodyNoun))));

/** "The expert who played the carillon": behind a phrase a word that is a relative alone, and a verb behind it; its object is no subject. */
const opensRelativeClause = (context: QuoteContext, at: number, start: number, end: number): boolean =>
  at > start + 1 && context.nameOf[at] < 0 && context.has(at, WordFlag.relative) && !context.has(at, WordFlag.determiner | WordFlag.complementiser | WordFlag.preposition | WordFlag.conjunction) && at + 2 < end && context.isWord(at - 1) && mayBeFiniteVerb(context, at + 1);

/** "il suo avvocato", "l'un d'eux": an article before another determiner begins the phrase. */
function firstDeterminer(context: QuoteContext, at: number, start: number): number {
  let first = at;
  while (first > start && context.nameOf[first - 1] < 0 && context.has(first - 1, WordFlag.determiner) && !context.has(first - 1, WordFlag.of | WordFlag.preposition | WordFlag.conjunction)) first--;
  return first;
}

function trimmed(context: QuoteContext, start: number, end: number): SpeakerWords | undefined {
  const stop = Math.min(end, Math.max(phraseEnd(context, start), start + 1));
  if (!startsPhrase(context, start)) return undefined;
  const found = speakerIn(context, start, stop);
  // "entließ sie und behauptete": where nouns are capitalised, a small word of no class alone is a verb.
  return found?.form === 'description' && found.end - found.start === 1 && context.lexicon.data.capitalisedNouns && context.flags[found.start] === 0 && context.isWord(found.start) && !context.isCapitalised(found.start) ? undefined : found;
}

/** "En el programa, presentado por Laura Gil, dijo": behind a comma small words of no class up to a preposition, where nouns have articles and subjects may be left out. */
export function isParticiple(context: QuoteContext, words: SpeakerWords): boolean {
  const { proDrop, noArticles } = context.lexicon.data;
  return proDrop && noArticles !== true && words.form === 'description' && context.isMark(words.start - 1, ',') && context.has(words.end, WordFlag.preposition | WordFlag.agent) && isPlain(context, words);
}

/** No determiner, no capital, no name, and no noun that a table knows. */
function isPlain(context: QuoteContext, { start, end }: SpeakerWords): boolean {
  for (let at = start; at < end; at++) if (context.nameOf[at] >= 0 || !context.isWord(at) || context.isCapitalised(at) || context.has(at, WordFlag.determiner | WordFlag.personNoun | WordFlag.bodyNoun | WordFlag.documentNoun | WordFlag.title) || isPersonWord(context, at)) return false;
  return true;
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
