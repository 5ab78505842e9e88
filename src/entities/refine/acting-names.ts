import type { EntityType } from '../../analysis.ts';
import { NameClass } from '../knowledge/name-class.ts';
import { Shape } from '../name-hits.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import { addName } from './claimed-tokens.ts';
import type { NameContext } from './name-context.ts';
import { verbAt } from './told-by-verbs.ts';

const TOLD = 0.65;
const SHORTEST = 4;
/** Words between an article and the noun of an apposition: "a small German maker". */
const WIDEST_APPOSITION = 3;
/** What a word may be listed as and still be an unknown business here. */
const HARMLESS = NameClass.Brand | NameClass.CommonWord | NameClass.Ambiguous;

/**
 * Businesses that no list knows and that the tagger passed over: one word that opens a sentence, where a noun would have
 * its article, before a verb of business ("Castelbrun lève 40 millions"); any word before an apposition that tells its kind
 * ("Numéria, éditeur de logiciels"). `claimed` marks the tokens of names found before.
 */
export function actingNames(context: NameContext, claimed: Uint8Array): TaggedSpan[] {
  const { document, hits, words } = context;
  const { tokens } = document;
  const found: TaggedSpan[] = [];
  if (words.capitalNouns) return found;
  // Where nouns need no article, as in Slavic languages and with substances in Germanic ones, any noun may open a sentence.
  const bareSubjects = !words.kindsFollow && !words.compounds && words.articles.size > 0;
  for (let token = 0; token + 1 < tokens.count; token++) {
    if (claimed[token] === 1 || !isUnknown(token)) continue;
    const kind = bareSubjects && context.isSentenceStart(token) && verbAt(context, token + 1, words.businessVerbs) ? 'company' : apposed(token + 1);
    if (kind !== undefined) addName(claimed, found, token, token + 1, kind, TOLD);
  }
  return found;

  function isUnknown(token: number): boolean {
    if (hits.shape[token] !== Shape.Capital && hits.shape[token] !== Shape.Mixed) return false;
    if (tokens.end[token] - tokens.start[token] < SHORTEST || ((hits.tokenBits[token] | hits.phraseBits[token]) & ~HARMLESS) !== 0) return false;
    return context.mayBeName(token) && context.kindOf(token) === undefined && !words.headKinds.has(document.lower(token)) && !context.isTitleCased(token) && !context.isInLongerName(token, token + 1);
  }

  /** The kind that a noun tells between the comma at a token and what it belongs to: ", éditeur de", ", a small maker of". */
  function apposed(comma: number): EntityType | undefined {
    if (document.word(comma) !== ',') return undefined;
    let at = comma + 1;
    // "Recently, the firm" and "Recentemente, o clube" begin a clause.
    const article = at < tokens.count && words.articles.has(document.lower(at));
    if (article !== words.kindsFollow || (article && context.isSentenceStart(comma - 1))) return undefined;
    if (article) at++;
    const bound = Math.min(tokens.count - 1, at + (words.kindsFollow ? WIDEST_APPOSITION : 1));
    for (; at < bound && hits.shape[at] === Shape.Lower && context.followsOn(at); at++) {
      const kind = context.kindOf(at);
      if (kind !== undefined) return (kind === 'company' || kind === 'organization') && hits.shape[at + 1] < Shape.Capital ? kind : undefined;
    }
    return undefined;
  }
}
