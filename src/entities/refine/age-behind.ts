import { NameClass } from '../knowledge/name-class.ts';
import type { NameContext } from './name-context.ts';

const YOUNGEST = 5;
const OLDEST = 110;

/** True if an age stands between commas or in brackets behind a name that ends at `end`: "Mmusi Maimane, 35,", "Louise, 11 ans,". */
export function hasAgeBehind({ document, hits, words }: NameContext, end: number): boolean {
  const { tokens } = document;
  if (end + 1 >= tokens.count || (document.word(end) !== ',' && document.word(end) !== '(')) return false;
  const age = Number(document.word(end + 1));
  if (!Number.isInteger(age) || age < YOUNGEST || age > OLDEST || (hits.tokenBits[end + 1] & NameClass.Calendar) !== 0) return false;
  const next = end + 2;
  return next < tokens.count && (',).'.includes(document.word(next)) || words.countedWords.has(document.lower(next)));
}

/** The same, with nothing but the age up to the next comma or bracket: not "Madrid, 20 años después". */
export function hasOnlyAgeBehind(context: NameContext, end: number): boolean {
  const { document } = context;
  const isCounted = end + 2 < document.tokens.count && context.words.countedWords.has(document.lower(end + 2));
  const close = end + (isCounted ? 3 : 2);
  return hasAgeBehind(context, end) && close < document.tokens.count && (document.word(close) === ',' || document.word(close) === ')');
}
