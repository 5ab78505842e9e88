import type { EntityType } from '../../analysis.ts';
import { GIVEN_NAME, NameClass } from '../knowledge/name-class.ts';
import { Shape } from '../name-hits.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import type { NameContext } from './name-context.ts';

/** How a word for a ministry begins, whatever the language: "ministère", "Ministerium", "ministerstwo". */
const MINISTRY = 'minist';
const LONGEST = 8;

/** True for a word for a ministry, in lower case. */
export const isMinistry = (word: string): boolean => word.startsWith(MINISTRY);

/** Names of these types are never part of what a ministry is in charge of. */
const APART: ReadonlySet<EntityType> = new Set(['person', 'company', 'model']);

/**
 * Lets ministries go on over all that they are in charge of: "Ministério da Ciência, Tecnologia e Inovação",
 * "ministero delle Imprese e del Made in Italy". Takes out of `spans` what is part of one; never goes over tokens that
 * `claimed` marks for other names.
 */
export function portfolioExtents(context: NameContext, spans: readonly TaggedSpan[], claimed?: Uint8Array): TaggedSpan[] {
  const { document, hits, words } = context;
  const { tokens } = document;
  const typeAt = new Map<number, EntityType>();
  for (const { firstToken, type } of spans) typeAt.set(firstToken, type);
  let covered = 0;
  return spans.flatMap((span) => {
    if (span.firstToken < covered) return [];
    if (span.type !== 'organization' || !isMinistry(document.lower(span.firstToken)) || span.endToken - span.firstToken < 2) return [span];
    const endToken = portfolioEnd(span.endToken);
    covered = endToken;
    return endToken === span.endToken ? [span] : [{ ...span, endToken }];
  });

  /** Where a list of capitalised nouns ends whose last one a joining word leads in; `from` where none follows. */
  function portfolioEnd(from: number): number {
    let at = from;
    for (let item = nounsEnd(at + 1); document.word(at) === ',' && item > at + 1; item = nounsEnd(at + 1)) at = item;
    if (at >= tokens.count || !words.joiners.has(document.lower(at)) || !context.followsOn(at)) return from;
    let first = at + 1;
    while (first < tokens.count && first < at + 3 && hits.shape[first] === Shape.Lower && words.genitives.has(document.lower(first))) first++;
    const end = nounsEnd(first);
    return end > first ? end : from;
  }

  /** Where capitalised nouns from a token on end, small words between them included ("Made in Italy"). */
  function nounsEnd(first: number): number {
    let end = first;
    for (let token = first; token < tokens.count && token < first + LONGEST && context.followsOn(token); token++) {
      if (hits.shape[token] === Shape.Capital && isNoun(token, token === first)) end = token + 1;
      else if (token === first || hits.shape[token] !== Shape.Lower || !words.connectors.has(document.lower(token)) || words.joiners.has(document.lower(token))) break;
    }
    return end;
  }

  function isNoun(token: number, first: boolean): boolean {
    if (claimed?.[token] === 1) return false;
    const type = typeAt.get(token);
    if (type !== undefined && APART.has(type)) return false;
    return !first || ((hits.tokenBits[token] & (GIVEN_NAME | NameClass.Country | NameClass.Company | NameClass.Body)) === 0 && context.mayBeName(token) && !words.headKinds.has(document.lower(token)));
  }
}
