import { NameClass, PLACE_NAME } from '../knowledge/name-class.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import type { NameContext } from './name-context.ts';

/** An article that names so many clubs is about them; a name taken for a place that is listed as a club alone counts for one half. */
const FEWEST_CLUBS = 2;

/** True where the names found hold several different clubs, so that a word that clubs share with towns and things is likely one. */
export function isAboutClubs({ document, hits }: NameContext, spans: readonly TaggedSpan[]): boolean {
  const clubs = new Map<string, number>();
  for (const { type, firstToken, endToken } of spans) {
    const bits = hits.phraseBits[firstToken];
    if (hits.phraseEnd[firstToken] !== endToken || (bits & NameClass.Club) === 0) continue;
    if (type === 'organization') clubs.set(document.lower(firstToken), 1);
    else if (type === 'place' && (bits & PLACE_NAME) === 0 && !clubs.has(document.lower(firstToken))) clubs.set(document.lower(firstToken), 0.5);
  }
  let count = 0;
  for (const weight of clubs.values()) count += weight;
  return count >= FEWEST_CLUBS;
}
