import { TokenKind } from '../text/tokenizer.ts';
import { wordCount } from './clauses.ts';
import { REPORTING, WordFlag } from './lexicon.ts';
import type { MarkedRange } from './marks.ts';
import { firstFiniteVerb, type QuoteContext } from './quote-context.ts';

/** How far before its object a verb of judging may stand, in tokens. */
const JUDGEMENT_REACH = 6;

/**
 * True if the words in marks are a title, a name, a term or a word spoken about rather than
 * something said. With `strict`, a capitalised fragment in the middle of a sentence is a title too.
 */
export function isTermInMarks(context: QuoteContext, range: MarkedRange, first: number, end: number, strict: boolean): boolean {
  const words = wordCount(context, first, end);
  const before = range.open - 1;
  const introduced = before < 0 || context.isMark(before, ':') || context.has(before, WordFlag.complementiser);
  // "weil sich der Name „mit Kwp reimt“": small words with a verb are no name.
  const predicate = words > 2 && !context.isCapitalised(first) && firstFiniteVerb(context, first + 1, end) >= 0;
  if (!introduced && !predicate && words <= 8 && namesBefore(context, range.open, words)) return true;
  // "основатель «Лексариса»": what a person heads or stands for has its name in marks.
  if (!introduced && words <= 2 && !context.lexicon.data.capitalisedNouns && context.isCapitalised(first) && context.nameOf[before] < 0 && context.has(before, WordFlag.personNoun) && !context.isMark(end - 1, '.!?')) return true;
  if (isOneName(context, first, end)) return true;
  // "says on “The Internet Countdown”": a title behind a preposition.
  if (words > 1 && context.nameOf[before] < 0 && context.has(before, WordFlag.preposition) && !context.lexicon.data.capitalisedNouns && context.isCapitalised(first) && mostlyCapitalised(context, first, end) && !context.isMark(end - 1, '.!?,')) return true;
  if (!strict) return false;
  if (introduced || context.startsSentence(range.open) || context.isMark(before, ',')) return false;
  return !context.lexicon.data.capitalisedNouns && context.isCapitalised(first) && words <= 12 && (words <= 4 || mostlyCapitalised(context, first, end));
}

/** A noun like "film", "dite" or "so-called" in the two words before the mark. */
function namesBefore(context: QuoteContext, open: number, words: number): boolean {
  const first = Math.max(context.sentenceStart(open), open - 2);
  for (let at = open - 1; at >= first; at--) {
    if (context.has(at, WordFlag.scare) && !isPartOfVerb(context, at, words)) return !((context.has(open - 1, WordFlag.of) || (at === open - 1 && !context.isCapitalised(open + 1))) && isJudged(context, at));
    if (context.isMark(at, ',:;')) return false;
  }
  return false;
}

/**
 * "se dit « prêt »", "s'est toujours dite « prête »", "he called": behind a pronoun or the auxiliary
 * of an active verb the word is a verb of saying; one word behind the latter ("a dit « oui »") is a term.
 */
function isPartOfVerb(context: QuoteContext, at: number, words: number): boolean {
  if (!context.has(at, REPORTING)) return false;
  const isPronoun = (word: number): boolean => word >= 0 && context.nameOf[word] < 0 && context.has(word, WordFlag.objectPronoun | WordFlag.subjectPronoun) && !context.has(word, WordFlag.determiner);
  let before = at - 1;
  while (before > 0 && context.nameOf[before] < 0 && context.has(before, WordFlag.adverb) && !isPronoun(before)) before--;
  if (isPronoun(before) || before < 0 || context.nameOf[before] >= 0) return isPronoun(before);
  return (words > 1 && context.has(before, WordFlag.haveAuxiliary)) || (context.has(before, WordFlag.beAuxiliary) && isPronoun(before - 1) && context.has(before - 1, WordFlag.objectPronoun));
}

/** "a qualifié le projet de « folie »": what the noun is called, by a verb of judging before it. */
function isJudged(context: QuoteContext, noun: number): boolean {
  for (let at = Math.max(context.sentenceStart(noun), noun - JUDGEMENT_REACH); at < noun; at++) {
    if (context.lexicon.verbs.get(context.lower(at))?.some(({ verb }) => verb.frame === 'stance') === true && context.nameOf[at] < 0) return true;
  }
  return false;
}

function isOneName(context: QuoteContext, first: number, end: number): boolean {
  const index = context.nameOf[first];
  if (index < 0) return false;
  let last = end;
  while (last > first && context.document.tokens.kind[last - 1] === TokenKind.Punctuation) last--;
  return context.names[index].first === first && context.names[index].end >= last;
}

function mostlyCapitalised(context: QuoteContext, first: number, end: number): boolean {
  let capitals = 0;
  let others = 0;
  for (let at = first; at < end; at++) {
    if (!context.isWord(at) || context.has(at, WordFlag.determiner | WordFlag.of | WordFlag.preposition | WordFlag.conjunction)) continue;
    if (context.isCapitalised(at)) capitals++;
    else others++;
  }
  return capitals > others;
}
