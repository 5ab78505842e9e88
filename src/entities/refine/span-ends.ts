import { TokenKind } from '../../text/tokenizer.ts';
import { NameClass } from '../knowledge/name-class.ts';
import { Shape } from '../name-hits.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import type { NameContext } from './name-context.ts';

/** Shorter words are small ones: they end no name. */
const SHORTEST_NOUN = 4;

/**
 * Puts the end of a span right: a name goes on behind a small word ("championnats du monde de | triathlon 2016") and over
 * a word that a hyphen parts ("Jogos Pan | -Americanos"); it ends before a noun in lower case where those of names have
 * capitals ("Freedom Front | party") and before a count ("BP | 3 percent").
 */
export function rightEnd(context: NameContext, span: TaggedSpan): TaggedSpan {
  const { document, hits, words } = context;
  const { tokens } = document;
  const { type, firstToken } = span;
  if (type === 'model' || type === 'work' || span.endToken - firstToken < 2 || hits.phraseEnd[firstToken] >= span.endToken) return span;
  let endToken = span.endToken;
  if (isSmall(endToken - 1)) endToken = behindNoun(endToken);
  while (endToken > firstToken + 1 && isSmall(endToken - 1)) endToken--;
  if (isCount(endToken - 1)) endToken--;
  if (type === 'organization' || type === 'event') endToken = behindHyphen(endToken);
  if (words.kindsFollow && hits.shape[firstToken] >= Shape.Capital) endToken = beforeNouns(endToken);
  return endToken === span.endToken ? span : { ...span, endToken };

  function isSmall(token: number): boolean {
    const lower = document.lower(token);
    return hits.shape[token] === Shape.Lower && (words.connectors.has(lower) || words.genitives.has(lower) || words.articles.has(lower));
  }

  /** "BP | 3 percent": a number that counts what stands behind it. */
  function isCount(token: number): boolean {
    return token > firstToken && tokens.kind[token] === TokenKind.Number && token + 1 < tokens.count && words.countedWords.has(document.lower(token + 1));
  }

  /** Where a noun ends that the small word before it leads to, the year behind it included; `from` where none stands there. */
  function behindNoun(from: number): number {
    if (from >= tokens.count || !context.followsOn(from) || hits.shape[from] < Shape.Lower || (hits.tokenBits[from] & NameClass.FunctionWord) !== 0 || tokens.end[from] - tokens.start[from] < SHORTEST_NOUN) return from;
    return from + 1 < tokens.count && context.followsOn(from + 1) && tokens.kind[from + 1] === TokenKind.Number ? from + 2 : from + 1;
  }

  /** Behind the capitalised second half of a word that the span ends in: only where its first half opens no other name. */
  function behindHyphen(from: number): number {
    const joined = from + 1 < tokens.count && document.word(from) === '-' && tokens.start[from] === tokens.end[from - 1] && tokens.start[from + 1] === tokens.end[from];
    return joined && hits.shape[from + 1] === Shape.Capital && hits.shape[from - 1] === Shape.Capital && hits.tokenBits[from - 1] === 0 ? from + 2 : from;
  }

  /** The end of a name before the nouns in lower case behind it, and before an adjective that belongs to them: "Norvia | German division". */
  function beforeNouns(from: number): number {
    let end = from;
    while (end > firstToken + 1 && hits.shape[end - 1] === Shape.Lower && (hits.tokenBits[end - 1] & NameClass.LegalForm) === 0 && isWord(end - 1)) end--;
    while (end < from && end > firstToken && (hits.tokenBits[end - 1] & NameClass.Nationality) !== 0) end--;
    return end > firstToken ? end : from;
  }

  /** True where blanks stand on both sides of a token: not in "iPhone-maker". */
  function isWord(token: number): boolean {
    return tokens.start[token] > tokens.end[token - 1] && (token + 1 >= tokens.count || document.word(token + 1) !== '-' || tokens.start[token + 1] > tokens.end[token]);
  }
}
