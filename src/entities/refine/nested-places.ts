import { hasCases } from '../join/stem.ts';
import { NameClass } from '../knowledge/name-class.ts';
import { Shape } from '../name-hits.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import type { NameContext } from './name-context.ts';

const WIDER = NameClass.Country | NameClass.Region;

/**
 * Parts a place from the country or region before it that it lies in, where that stands in the genitive: "Saksan | Kölnissä".
 * Only where names have cases and nouns are joined, as the genitive follows its noun elsewhere; a listed name stays whole.
 */
export function nestedPlaces(context: NameContext, span: TaggedSpan): TaggedSpan[] {
  const { document, hits, words } = context;
  const { type, firstToken, endToken } = span;
  if (type !== 'place' || !words.compounds || !hasCases(words) || endToken - firstToken < 2 || hits.phraseEnd[firstToken] > firstToken + 1) return [span];
  for (let token = firstToken; token < endToken; token++) if (hits.shape[token] !== Shape.Capital) return [span];
  const lower = document.lower(firstToken);
  const ending = words.caseEndings.find((candidate) => candidate.length === 1 && lower.endsWith(candidate));
  if (ending === undefined || (context.names.classesOf(lower.slice(0, -1)) & WIDER) === 0) return [span];
  return [{ ...span, endToken: firstToken + 1 }, { ...span, firstToken: firstToken + 1 }];
}
