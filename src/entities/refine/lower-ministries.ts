import { GIVEN_NAME, NameClass } from '../knowledge/name-class.ts';
import { Shape } from '../name-hits.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import type { NameContext } from './name-context.ts';
import { isMinistry } from './portfolio-extents.ts';

const HEADED = 0.6;
const MOST_LINKS = 3;
/** What a ministry is in charge of is none of these. */
const NO_PORTFOLIO = GIVEN_NAME | NameClass.Country | NameClass.Company | NameClass.Calendar;

/**
 * Ministries whose noun is in lower case and that the tagger passed over: "le ministère des Finances".
 * `claimed` marks the tokens of names found before.
 */
export function lowerMinistries(context: NameContext, claimed: Uint8Array): TaggedSpan[] {
  const { document, hits, words } = context;
  const { tokens } = document;
  const found: TaggedSpan[] = [];
  for (let token = 0; token < tokens.count; token++) {
    if (hits.shape[token] !== Shape.Lower || !words.lowerHeads.has(document.lower(token)) || !isMinistry(document.lower(token))) continue;
    let at = token + 1;
    while (at < tokens.count && at <= token + MOST_LINKS && hits.shape[at] === Shape.Lower && words.genitives.has(document.lower(at))) at++;
    if (at === token + 1 || at >= tokens.count || hits.shape[at] !== Shape.Capital || claimed[at] === 1 || !context.followsOn(at) || !context.mayBeName(at)) continue;
    if ((hits.tokenBits[at] & NO_PORTFOLIO) === 0) found.push({ firstToken: token, endToken: at + 1, type: 'organization', confidence: HEADED });
  }
  return found;
}
