import { Shape } from '../name-hits.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import { listedType } from './listed-types.ts';
import type { NameContext } from './name-context.ts';

const FEWEST_WORDS = 2;

/** Lets names that end inside a listed one go on to its end: "Movimento 5" in "Movimento 5 Stelle". */
export function listedExtents(context: NameContext, spans: TaggedSpan[]): void {
  const { hits } = context;
  for (let i = 0; i < spans.length; i++) {
    const { firstToken, endToken, type } = spans[i];
    const end = hits.phraseEnd[firstToken];
    if (type === 'model' || end <= endToken || end - firstToken < FEWEST_WORDS || hits.shape[firstToken] < Shape.Capital) continue;
    const next = i + 1 < spans.length ? spans[i + 1].firstToken : Infinity;
    if (next < end || !context.followsOn(endToken) || hits.shape[end - 1] < Shape.Capital) continue;
    const listed = listedType(hits.phraseBits[firstToken]);
    if (listed !== undefined) spans[i] = { ...spans[i], endToken: end, type: listed };
  }
}
