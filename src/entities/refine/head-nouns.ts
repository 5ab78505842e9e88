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
  const adjective = links > 0 && at > 0 && context.followsOn(at) && words.adjectiveEndings.some((ending) => lower.endsWith(ending));
  return adjective && words.lowerHeads.has(document.lower(at - 1)) ? { firstToken: at - 1, type: 'organization' } : undefined;
}
