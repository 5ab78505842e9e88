import type { NumericClaim } from '../analysis.ts';
import { WordFlag } from '../quotes/lexicon.ts';
import type { ClaimContext, ClaimDraft } from './claim-context.ts';

export type Direction = NonNullable<NumericClaim['change']>['direction'];

/** What a word of change asks of the number that it tells of. */
export type ChangeClass =
  | 'plain' // "rose", "aumento": whatever number it governs
  | 'beside' // "up", "additional": only a number right beside it
  | 'comparing' // "more", "higher": only a share or measure right before it
  | 'raising' // "raised": money only where "by" or "to" leads it
  | 'winning'; // "won", "lost": only shares and what one has more or less of

/** A word of change at a token. */
export interface ChangeWord {
  readonly direction: Direction;
  readonly class: ChangeClass;
}

/** The word of change at a token. */
export function changeWordAt({ document, words, lexicon }: ClaimContext, token: number): ChangeWord | undefined {
  if (words.nameOf[token] >= 0) return undefined;
  const { up, down, stable, beside, comparing, raising, winning } = lexicon.sets;
  const word = document.lower(token);
  const direction = up.has(word) ? 'up' : down.has(word) ? 'down' : stable.has(word) ? 'stable' : undefined;
  if (direction === undefined) return undefined;
  return { direction, class: beside.has(word) ? 'beside' : comparing.has(word) ? 'comparing' : raising.has(word) ? 'raising' : winning.has(word) ? 'winning' : 'plain' };
}

/** True if the word of change can tell of this quantity. */
export function suits({ words, lexicon }: ClaimContext, word: ChangeWord, { item, end }: ClaimDraft): boolean {
  if (word.class !== 'winning') return true;
  const { kind, unit } = item.quantity;
  // "won 40 % of the votes" is a result, "lost 40 % of its value" is none.
  if (isShare({ item })) return word.direction !== 'up' || !words.has(end, WordFlag.of);
  return kind === 'count' && (unit?.text.toLowerCase() ?? '').split(' ').some((noun) => lexicon.sets.held.has(noun));
}

/** "5 percent", "3 points". */
export function isShare({ item }: Pick<ClaimDraft, 'item'>): boolean {
  return item.quantity.kind === 'percent' || item.quantity.kind === 'percentPoint';
}

/** "5 percent", "3 points", "2 degrees", "10 euros": what "more" behind it compares. */
export function isComparable(draft: ClaimDraft): boolean {
  const { kind } = draft.item.quantity;
  return isShare(draft) || kind === 'money' || kind === 'measurement';
}
