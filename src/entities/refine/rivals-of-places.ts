import type { EntityType } from '../../analysis.ts';
import { hasCases } from '../join/stem.ts';
import { PLACE_NAME } from '../knowledge/name-class.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import type { NameContext } from './name-context.ts';

/** How likely the rival must be beside 1 for the place: of unlisted words the tagger takes too many for places, as those it learnt from are mostly listed. */
const LIKELY = 0.6;

/** Gives unsure places of one word that no list knows, and that nothing else tells to be places, the type of their rival. */
export function rivalsOfPlaces(context: NameContext, spans: TaggedSpan[]): void {
  for (let i = 0; i < spans.length; i++) {
    const type = rivalType(context, spans[i], LIKELY);
    if (type !== undefined) spans[i] = { ...spans[i], type };
  }
}

/** The type of the rival of an unlisted place that is at least so likely; where places have cases, the ending of theirs tells enough. */
export function rivalType(context: NameContext, { type, firstToken, endToken, rival }: TaggedSpan, likely: number): EntityType | undefined {
  const { hits, words } = context;
  if (type !== 'place' || rival === undefined || rival.share < likely || endToken - firstToken > 1 || hasCases(words) || words.kindsFollow || words.capitalNouns) return undefined;
  if (((hits.tokenBits[firstToken] | hits.phraseBits[firstToken]) & PLACE_NAME) !== 0 || context.isLedToPlace(firstToken)) return undefined;
  return isBehindPlaceNoun(context, firstToken) ? undefined : rival.type;
}

/** "l'aeroporto di Elmas", "el alcalde de Peñarrubio": the noun tells a place. */
function isBehindPlaceNoun(context: NameContext, token: number): boolean {
  const { document, words } = context;
  if (!context.followsOn(token)) return false;
  let noun = token - 1;
  if (words.genitives.has(document.lower(noun)) || words.connectors.has(document.lower(noun))) {
    if (!context.followsOn(noun)) return false;
    noun--;
  }
  return context.kindOf(noun) === 'place' || words.placeOffices.has(document.lower(noun)) || words.placeHeads.has(document.lower(noun)) || words.lowerPlaceHeads.has(document.lower(noun));
}
