import { foldWord } from '../join/draft.ts';
import { hasCases, stemOf } from '../join/stem.ts';
import { GIVEN_NAME, NameClass, PLACE_NAME } from '../knowledge/name-class.ts';
import { Shape } from '../name-hits.ts';
import { NAME_PARTICLES } from '../particles.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import type { NameContext } from './name-context.ts';
import { SAINTS } from './placed-names.ts';

/** Surer places stay places. */
const SURE = 0.85;
const FEWEST_WORDS = 2;
const SHORTEST_STEM = 4;
/** Words of a town's name, with the comma behind it. */
const LONGEST_TOWN = 6;

/**
 * Persons that were taken for places or bodies: a given name with a surname behind a function ("la maire Maria do Carmo Seabra")
 * or between commas, and the surname alone, though a town has it too.
 */
export function personsForPlaces(context: NameContext, spans: TaggedSpan[]): void {
  const { document, hits, words } = context;
  for (let i = 0; i < spans.length; i++) if (isFullName(spans[i])) spans[i] = { ...spans[i], type: 'person' };
  const surnames = new Set<string>();
  for (const { type, firstToken, endToken } of spans) if (type === 'person' && endToken - firstToken >= FEWEST_WORDS && (hits.tokenBits[firstToken] & GIVEN_NAME) !== 0) surnames.add(document.lower(endToken - 1));
  if (surnames.size === 0) return;
  // Where endings stand for prepositions of places, "Sallivaarassa" is no person's.
  const stems = hasCases(words) && words.placePrepositions.size > 0 ? new Set([...surnames].map(stemKey)) : new Set<string>();
  for (let i = 0; i < spans.length; i++) {
    const { type, firstToken, endToken, confidence } = spans[i];
    if (type !== 'place' || (endToken - firstToken > 1 && document.word(firstToken + 1) !== '-') || confidence >= SURE || (hits.tokenBits[firstToken] & (NameClass.Country | NameClass.Region)) !== 0) continue;
    const named = endToken - firstToken === 1 ? surnames.has(document.lower(firstToken)) || isForm(firstToken, endToken) : isForm(firstToken, endToken);
    if (named && !isPlaceThere(firstToken)) spans[i] = { ...spans[i], type: 'person' };
  }

  /** An inflected surname that no list knows as a place: "Bodnara" of "Adam Bodnar", "Kosiniaka-Kamysza". */
  function isForm(first: number, end: number): boolean {
    return stems.size > 0 && (hits.phraseBits[first] & PLACE_NAME) === 0 && stems.has(stemKey(document.lower(end - 1)));
  }

  function stemKey(lower: string): string {
    const stem = stemOf(words, [foldWord(lower)]);
    return stem !== undefined && stem.length >= SHORTEST_STEM ? stem : lower;
  }

  function isFullName({ type, firstToken, endToken, confidence }: TaggedSpan): boolean {
    const isBody = type === 'organization' || type === 'company';
    if ((type !== 'place' && !isBody) || endToken - firstToken < FEWEST_WORDS || confidence >= SURE || hits.phraseEnd[firstToken] > firstToken + 1) return false;
    const bits = hits.tokenBits[firstToken];
    if ((bits & GIVEN_NAME) === 0 || (bits & PLACE_NAME) !== 0 || SAINTS.has(document.lower(firstToken)) || !(isBody ? isHolder(firstToken, endToken) : isApposed(firstToken, endToken))) return false;
    for (let token = firstToken + 1; token < endToken; token++) if (hits.shape[token] < Shape.Capital && !NAME_PARTICLES.has(document.lower(token)) && !words.connectors.has(document.lower(token))) return false;
    const last = document.lower(endToken - 1);
    if (words.headKinds.has(last) || words.placeHeads.has(last)) return false;
    return true;
  }

  /** True right behind a function, and between commas. */
  function isApposed(first: number, end: number): boolean {
    if (!context.followsOn(first) || end >= document.tokens.count) return false;
    return context.isRole(first - 1) || (document.word(first - 1) === ',' && document.word(end) === ',');
  }

  /** True between commas behind an office and the town it is of: "el alcalde de Santander, Gema Igualada,". */
  function isHolder(first: number, end: number): boolean {
    if (!context.followsOn(first) || end >= document.tokens.count || document.word(first - 1) !== ',' || document.word(end) !== ',') return false;
    let at = first - 2;
    while (at > first - LONGEST_TOWN && context.followsOn(at + 1) && hits.shape[at] >= Shape.Capital) at--;
    return at < first - 2 && words.connectors.has(document.lower(at)) && context.followsOn(at) && words.placeOffices.has(document.lower(at - 1));
  }

  /** True behind a preposition of places, a genitive, or a noun of places: "em", "commune de". */
  function isPlaceThere(token: number): boolean {
    return context.isLedToPlace(token) || (context.followsOn(token) && (words.genitives.has(document.lower(token - 1)) || context.kindOf(token - 1) === 'place'));
  }
}
