import { GIVEN_NAME } from '../knowledge/name-class.ts';
import { Shape } from '../name-hits.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import { claim, isClaimed } from './claimed-tokens.ts';
import type { NameContext } from './name-context.ts';

/**
 * Guesses of the tagger that their own words speak for, so that every later step sees them as names: the head noun tells the
 * type that was guessed, or a noun for storms stands before a given name ("Storm Eunice"). None that overlaps a name.
 */
export function supportedGuesses(context: NameContext, tagged: readonly TaggedSpan[], guesses: readonly TaggedSpan[]): TaggedSpan[] {
  const { document, hits, words } = context;
  const likely = guesses.map((guess) => (isStorm(guess) ? { ...guess, type: 'event' as const } : guess)).filter(isSupported);
  if (likely.length === 0) return likely;
  const claimed = new Uint8Array(document.tokens.count);
  claim(claimed, tagged);
  return likely.filter(({ firstToken, endToken }) => !isClaimed(claimed, firstToken, endToken));

  function isSupported({ firstToken, endToken, type }: TaggedSpan): boolean {
    if (endToken - firstToken < 2 || hits.shape[firstToken] < Shape.Capital || hits.shape[endToken - 1] < Shape.Capital || context.isTitleCased(firstToken)) return false;
    return (type === 'organization' || type === 'event') && (context.headKind(firstToken, endToken) === type || words.stormWords.has(document.lower(firstToken)));
  }

  /** Whatever the tagger takes a noun for storms with a given name for. */
  function isStorm({ firstToken, endToken }: TaggedSpan): boolean {
    return endToken - firstToken === 2 && words.stormWords.has(document.lower(firstToken)) && (hits.tokenBits[firstToken + 1] & GIVEN_NAME) !== 0;
  }
}
