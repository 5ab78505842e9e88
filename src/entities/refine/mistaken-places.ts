import { GIVEN_NAME, NameClass, PLACE_NAME } from '../knowledge/name-class.ts';
import { Shape } from '../name-hits.ts';
import { NAME_PARTICLES } from '../particles.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import type { NameContext } from './name-context.ts';
import { SAINTS } from './placed-names.ts';

/** Surer places stay places. */
const SURE = 0.85;
const FEWEST_WORDS = 2;
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
  for (let i = 0; i < spans.length; i++) {
    const { type, firstToken, endToken, confidence } = spans[i];
    if (type !== 'place' || endToken - firstToken > 1 || confidence >= SURE || (hits.tokenBits[firstToken] & (NameClass.Country | NameClass.Region)) !== 0) continue;
    if (surnames.has(document.lower(firstToken)) && !isPlaceThere(firstToken)) spans[i] = { ...spans[i], type: 'person' };
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
