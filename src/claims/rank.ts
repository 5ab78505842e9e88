import type { QuantityItem } from '../quantities/quantity-layer.ts';
import { WordFlag } from '../quotes/lexicon.ts';
import type { ClaimContext, TokenRange } from './claim-context.ts';

/** Farthest behind an ordinal that its superlative stands: "troisième ville la plus peuplée". */
const REACH = 4;
const FUNCTION_WORDS = WordFlag.preposition | WordFlag.conjunction | WordFlag.complementiser | WordFlag.relative | WordFlag.subordinator | WordFlag.subjectPronoun | WordFlag.negation | WordFlag.finite;

/** A rank in the text: its tokens, and the noun that is ranked. */
export interface Rank extends TokenRange {
  readonly noun: number;
}

/**
 * The rank that an ordinal opens: "second largest party", "tercer huracán más mortífero", "premier
 * pollueur mondial", "third place". Undefined for an ordinal of a sequence ("the third vote").
 */
export function rankAt({ document, words, lexicon, numbers }: ClaimContext, item: QuantityItem): Rank | undefined {
  const from = item.numberEnd;
  const limit = Math.min(words.sentenceEnd(item.firstToken), from + REACH);
  const isRankWord = (token: number): boolean => lexicon.rank.has(document.lower(token), words.isCapitalised(token));
  let noun = -1;
  // "drittgrößte": number and superlative are one word.
  const last = from - 1;
  if (lexicon.rank.has(document.lower(last), false) && numbers.words.get(document.lower(last)) === undefined && !item.flags.digits) {
    const end = phraseEnd(last, false);
    return { first: item.firstToken, end, noun: end - 1 };
  }
  for (let token = from; token < limit; token++) {
    // "third-fastest"
    if (token === from && words.isMark(token, '-') && document.tokens.start[token] === document.tokens.end[token - 1]) continue;
    if (!words.isWord(token) || words.nameOf[token] >= 0) return undefined;
    if (isRankWord(token)) {
      // "le premier avertissement plus tôt": a word of comparison without an adjective is no superlative.
      if (takesAdjective(token) && !isAdjective(token + 1)) return undefined;
      const end = phraseEnd(token, noun >= 0);
      return { first: item.firstToken, end, noun: noun >= 0 ? noun : end - 1 };
    }
    const determiner = words.has(token, WordFlag.determiner);
    // Only an article may stand between the noun and its superlative: "la plus peuplée".
    if (words.has(token, FUNCTION_WORDS | WordFlag.of) && !determiner) return undefined;
    if (!determiner && noun < 0) noun = token;
  }
  return undefined;

  /** Behind the superlative: its adjective, and before a noun that noun with its further adjectives. */
  function phraseEnd(superlative: number, hasNoun: boolean): number {
    const stop = words.sentenceEnd(item.firstToken);
    let end = superlative + 1;
    if (hasNoun) return takesAdjective(superlative) ? end + 1 : end;
    if (takesAdjective(superlative)) end++;
    while (end < stop && end - superlative <= 3 && isContent(end)) if (isNoun(end++)) break;
    return end;
  }

  /** "plus", "most": the superlative stands before an adjective. */
  function takesAdjective(token: number): boolean {
    return words.has(token, WordFlag.adverb) || lexicon.sets.degree.has(document.lower(token));
  }

  /** True for a word behind "most" or "plus", where participles of verbs of saying are adjectives too: "the eighth most cited scholar". */
  function isAdjective(token: number): boolean {
    return token < words.sentenceEnd(item.firstToken) && isContent(token, WordFlag.finite);
  }

  /** True where the language tells that a word is the noun itself: by its capital, or since its adjectives stand before the superlative. */
  function isNoun(token: number): boolean {
    const { head } = numbers.data.nouns;
    return head === 'next' || (head === 'capital' && words.isCapitalised(token));
  }

  function isContent(token: number, but = 0): boolean {
    return words.isWord(token) && words.nameOf[token] < 0 && !words.has(token, (FUNCTION_WORDS & ~but) | WordFlag.of | WordFlag.determiner | WordFlag.adverb | WordFlag.time | WordFlag.haveAuxiliary | WordFlag.beAuxiliary | WordFlag.objectPronoun);
  }
}
