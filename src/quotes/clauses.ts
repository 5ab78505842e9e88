import { TokenKind } from '../text/tokenizer.ts';
import { isHearsayForm } from './hearsay-mood.ts';
import { WordFlag } from './lexicon.ts';
import { isFiniteVerb, type QuoteContext } from './quote-context.ts';

/** How far before marks the complementiser of their clause may stand, in tokens. */
const LONGEST_SUBJECT = 12;

/** Number of words between two tokens. */
export function wordCount(context: QuoteContext, from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at++) if (context.isWord(at) || context.document.tokens.kind[at] === TokenKind.Number) words++;
  return words;
}

/** True if the tokens hold a clause of their own: a subject with its finite verb, or just the verb where subjects may be left out. */
export function isClause(context: QuoteContext, from: number, to: number): boolean {
  const open = from - 1;
  // Where the subject may be left out, a verb at the head is a whole clause only if the clause starts with the marks.
  const whole = open <= 0 || context.startsSentence(open) || context.isMark(open - 1, ':,') || context.has(open - 1, WordFlag.complementiser);
  let first = from;
  while (first < to && !context.isWord(first)) first++;
  if (first >= to) return false;
  // "leidde zijn mannen „in dichte mist en onder vuur“": inside the reporter's clause an adverbial begins no clause, and where the verb comes last, its subject stands before the marks.
  if (!whole && context.nameOf[first] < 0 && !context.isCapitalised(first) && context.has(first, WordFlag.preposition) && !context.has(first, WordFlag.determiner | WordFlag.complementiser | WordFlag.subordinator | WordFlag.adverb)) return false;
  if (!whole && (context.lexicon.data.capitalisedNouns || !context.isCapitalised(first)) && endsSubordinate(context, open)) return false;
  if (context.has(first, WordFlag.relative) && !context.has(first, WordFlag.determiner | WordFlag.complementiser | WordFlag.subordinator)) return false;
  // "« ne laissera tomber personne »": words of denial and objects before the verb are no subject.
  if (!whole) while (first < to && context.nameOf[first] < 0 && context.has(first, WordFlag.negation | WordFlag.objectPronoun) && !context.has(first, WordFlag.determiner | WordFlag.subjectPronoun | WordFlag.finite | WordFlag.modal)) first++;
  if (first >= to) return false;
  let embedded = false;
  for (let at = first; at < to; at++) {
    if (context.nameOf[at] >= 0) continue;
    if (at > first && context.has(at, WordFlag.relative | WordFlag.complementiser) && !context.has(at, WordFlag.determiner)) embedded = true;
    else if (context.has(at, WordFlag.subjectPronoun) && !context.has(at, WordFlag.determiner) && (!embedded || at - first < 4) && at + 1 < to && context.isWord(at + 1)) {
      if (at === first || !embedded) return true;
    } else if (isFiniteVerb(context, at)) {
      if (at === first && context.lexicon.data.proDrop) return whole;
      if (at === first) return context.isCapitalised(first) && to - first > 3 && hasLaterClause(context, at + 1, to);
      if (!embedded) return true;
      embedded = false;
    } else if (context.lexicon.data.proDrop && !embedded && context.has(at, WordFlag.objectPronoun) && !context.has(at, WordFlag.determiner | WordFlag.subordinator) && at + 1 < to && context.isWord(at + 1) && context.flags[at + 1] === 0) {
      // "me preocupa": an object pronoun before a word stands before a verb.
      return at > first || whole;
    } else if (context.isMark(at, '.!?;')) embedded = false;
  }
  return false;
}

/** "dat het beleid „jaren wetgeving negeert“": a complementiser without its verb before the marks, where that comes last. */
function endsSubordinate(context: QuoteContext, open: number): boolean {
  if (context.lexicon.data.verbLast !== true) return false;
  const first = Math.max(context.sentenceStart(open), open - LONGEST_SUBJECT);
  for (let at = open - 1; at >= first && !context.isMark(at, ',;:') && context.markOf[at] < 0; at--) {
    if (isFiniteVerb(context, at)) return false;
    if (context.nameOf[at] < 0 && context.has(at, WordFlag.complementiser)) return at < open - 1;
  }
  return false;
}

function hasLaterClause(context: QuoteContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (context.has(at, WordFlag.subjectPronoun) || isFiniteVerb(context, at)) return true;
  return false;
}

/** Moves the end back over closing punctuation, conjunctions and blanks of the reporter. */
export function trimEnd(context: QuoteContext, start: number, end: number): number {
  let stop = end;
  while (stop > start && (context.isMark(stop - 1, '.,;:!?–—-') || (context.document.tokens.kind[stop - 1] === TokenKind.Punctuation && context.document.tokens.end[stop - 1] - context.document.tokens.start[stop - 1] > 1 && context.document.text[context.document.tokens.start[stop - 1]] === '.'))) stop--;
  return stop;
}

/** A run of tokens. */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

/** Splits reported content where clauses begin, and returns those that hold a finite verb and no marks. */
export function unmarkedClauses(context: QuoteContext, start: number, end: number, needsVerb: boolean): TokenRange[] {
  let marked = false;
  for (let at = start; at < end && !marked; at++) marked = context.quoteOf[at] >= 0;
  if (!marked) return [{ start, end }];
  const clauses: TokenRange[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !(at > from && startsClause(context, at, end))) continue;
    if (pushClause(context, clauses, from, at, needsVerb)) from = at;
  }
  // Clauses that only a comma or conjunction divides are one report.
  for (let i = clauses.length - 1; i > 0; i--) {
    if (clauses[i].start - clauses[i - 1].end <= 3) clauses.splice(i - 1, 2, { start: clauses[i - 1].start, end: clauses[i].end });
  }
  return clauses;
}

function startsClause(context: QuoteContext, at: number, end: number): boolean {
  if (context.quoteOf[at] >= 0) return context.isMark(at - 1, ',') && context.quoteOf[at - 1] < 0;
  if (context.isMark(at, ';:')) return true;
  if (context.isMark(at, ',') && context.quoteOf[at - 1] >= 0) return true;
  // Where a comma stands before every clause, one without it compares: "Kraftstoffe wie Biogas".
  if (at > 0 && !context.lexicon.data.commaBeforeComplementiser && context.nameOf[at] < 0 && context.has(at, WordFlag.subordinator) && !context.has(at, WordFlag.preposition | WordFlag.adverb) && !context.isMark(at - 1, ',')) return true;
  const joins = context.isMark(at, ',') || (context.has(at, WordFlag.conjunction) && context.nameOf[at] < 0 && !context.isMark(at - 1, ','));
  if (!joins) return false;
  // "dass sie ein Kind erwarte und sich „schwer“ tue": where the verb comes last, it ends its clause.
  if (context.lexicon.data.verbLast === true && !context.isMark(at, ',') && context.quoteOf[at - 1] < 0 && (isFiniteVerb(context, at - 1) || isHearsayForm(context, at - 1))) return true;
  let next = at + 1;
  while (next < end && context.has(next, WordFlag.conjunction | WordFlag.adverb) && context.nameOf[next] < 0) next++;
  if (next >= end || context.quoteOf[next] >= 0) return false;
  // "said his wife was pregnant and was in a “difficult situation”": the second verb goes with the marks.
  if (next === at + 1 && !context.isMark(at, ',') && isFiniteVerb(context, next) && leadsToMarks(context, at, next, end)) return true;
  if (context.nameOf[next] < 0 && context.has(next, WordFlag.complementiser | WordFlag.relative | WordFlag.subordinator | WordFlag.subjectPronoun)) return true;
  for (let verb = next + 1; verb < Math.min(end, next + 9); verb++) {
    if (context.quoteOf[verb] >= 0 || context.isMark(verb, ',;')) return false;
    if (isFiniteVerb(context, verb)) return true;
  }
  return false;
}

/** True if marks stand near behind a verb and none near before its conjunction. */
function leadsToMarks(context: QuoteContext, at: number, verb: number, end: number): boolean {
  for (let before = at - 1; before > at - LONGEST_SUBJECT && before >= 0; before--) if (context.quoteOf[before] >= 0) return false;
  for (let behind = verb + 1; behind < Math.min(end, verb + LONGEST_SUBJECT); behind++) if (context.quoteOf[behind] >= 0) return true;
  return false;
}

/** Records a clause unless it holds a quote; false if it has no verb yet and goes on in the next. */
function pushClause(context: QuoteContext, clauses: TokenRange[], from: number, to: number, needsVerb: boolean): boolean {
  let start = from;
  while (start < to && (context.isMark(start, ',;:') || (context.nameOf[start] < 0 && (context.has(start, WordFlag.conjunction) || (start > from && context.has(start, WordFlag.complementiser)))))) start++;
  const end = trimEnd(context, start, to);
  let finite = !needsVerb;
  for (let at = start; at < end; at++) {
    if (context.quoteOf[at] >= 0) return true;
    finite ||= isFiniteVerb(context, at) || (context.lexicon.data.verbLast === true && isHearsayForm(context, at));
  }
  if (finite && end > start) clauses.push({ start, end });
  return finite;
}
