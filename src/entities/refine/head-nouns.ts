import type { EntityType } from '../../analysis.ts';
import { Shape } from '../name-hits.ts';
import type { NameContext } from './name-context.ts';

const MOST_LINKS = 2;

/**
 * The head noun in lower case that belongs to the name behind it, and what both name together: "tribunal
 * correctionnel de Nantes", "boulevard Wilson", "championnat de France". `first` is the first token of the name.
 */
export function headOf(context: NameContext, type: EntityType, first: number): { readonly firstToken: number; readonly type: EntityType } | undefined {
  const { document, hits, words } = context;
  if (type !== 'place' && type !== 'organization' && type !== 'person' && type !== 'event') return undefined;
  let at = first - 1;
  let links = 0;
  let genitive = true;
  while (at >= 0 && links < MOST_LINKS && context.followsOn(at + 1) && words.connectors.has(document.lower(at))) {
    genitive &&= words.genitives.has(document.lower(at));
    at--;
    links++;
  }
  if (at < 0 || !context.followsOn(at + 1) || (hits.shape[at] !== Shape.Lower && hits.shape[at] !== Shape.Capital)) return undefined;
  const lower = document.lower(at);
  if (type !== 'organization' && genitive && (hits.shape[at] === Shape.Lower || context.isSentenceStart(at))) {
    if (type !== 'event' && words.lowerPlaceHeads.has(lower)) return { firstToken: at, type: 'place' };
    if (words.lowerEventHeads.has(lower) && (type === 'place' || links === 0)) return { firstToken: at, type: 'event' };
  }
  if (type === 'person' || type === 'event') return undefined;
  if (words.lowerHeads.has(lower)) return { firstToken: at, type: 'organization' };
  const capital = type === 'place' && genitive ? capitalHead(context, at, links === 0) : undefined;
  if (capital !== undefined) return capital;
  const adjective = links > 0 && at > 0 && context.followsOn(at) && words.adjectiveEndings.some((ending) => lower.endsWith(ending));
  if (!adjective) return undefined;
  if (words.lowerHeads.has(document.lower(at - 1))) return { firstToken: at - 1, type: 'organization' };
  return type === 'place' && genitive ? capitalHead(context, at - 1, false) : undefined;
}

/**
 * A head noun whose capital within a sentence says that it is part of a name: "Cineteca di Bologna", "Coppa Italia",
 * "Gran Premio del Qatar". Not where the head noun comes last.
 */
function capitalHead(context: NameContext, at: number, adjacent: boolean): { readonly firstToken: number; readonly type: EntityType } | undefined {
  const { document, hits, words } = context;
  if (words.kindsFollow || hits.shape[at] !== Shape.Capital || (!words.capitalNouns && context.isTitleCased(at))) return undefined;
  if (at > 0 && context.followsOn(at) && hits.shape[at - 1] === Shape.Capital) {
    const pair = words.headKinds.get(`${document.lower(at - 1)} ${document.lower(at)}`);
    if (pair !== undefined) return { firstToken: at - 1, type: pair };
  }
  // Where all nouns have capitals, only the noun right before the place is a part of the name: "Amtsgericht Pforzheim".
  if (words.capitalNouns) return adjacent && context.headNounKind(at) === 'organization' ? { firstToken: at, type: 'organization' } : undefined;
  const kind = context.isSentenceStart(at) ? undefined : words.headKinds.get(document.lower(at));
  return kind === 'organization' || kind === 'event' ? { firstToken: at, type: kind } : undefined;
}
