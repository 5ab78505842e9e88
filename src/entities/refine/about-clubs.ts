import { NameClass } from '../knowledge/name-class.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import type { NameContext } from './name-context.ts';

/** An article that names so many clubs is about them. */
const FEWEST_CLUBS = 2;

/** True where the names found hold several different clubs, so that a word that clubs share with towns and things is likely one. */
export function isAboutClubs({ document, hits }: NameContext, spans: readonly TaggedSpan[]): boolean {
  const clubs = new Set<string>();
  for (const { type, firstToken, endToken } of spans) {
    if (type === 'organization' && hits.phraseEnd[firstToken] === endToken && (hits.phraseBits[firstToken] & NameClass.Club) !== 0) clubs.add(document.lower(firstToken));
  }
  return clubs.size >= FEWEST_CLUBS;
}

/** True behind a preposition of places: "in Leeds". */
export function isLedToPlace({ document, words }: NameContext, token: number): boolean {
  return token > 0 && words.placePrepositions.has(document.lower(token - 1));
}
