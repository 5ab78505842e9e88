import { NameClass } from '../knowledge/name-class.ts';
import { Shape } from '../name-hits.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import { addName } from './claimed-tokens.ts';
import type { NameContext } from './name-context.ts';

const HEADED = 0.6;
const SHORTEST_ADJECTIVE = 4;

/**
 * Bodies and such that the tagger passed over, written with one capital: a head noun within a sentence, the adjective in
 * lower case behind it, and a noun without article that belongs to both ("Cinémathèque française", "Centro sperimentale
 * di cinematografia").
 */
export function adjectiveHeads(context: NameContext, claimed: Uint8Array): TaggedSpan[] {
  const { document, hits, words } = context;
  const { tokens } = document;
  const found: TaggedSpan[] = [];
  if (words.adjectiveEndings.length === 0 || words.capitalNouns) return found;
  for (let token = 1; token + 1 < tokens.count; token++) {
    if (claimed[token] === 1 || hits.shape[token] !== Shape.Capital || context.isSentenceStart(token) || context.isTitleCased(token)) continue;
    const type = words.headKinds.get(document.lower(token));
    if (type === undefined || type === 'work' || !isAdjective(token + 1)) continue;
    let end = token + 2;
    if (isAdjective(end)) end++;
    // "di cinematografia": what follows must not be a name of its own.
    const noun = end + 1;
    if (noun < tokens.count && claimed[noun] === 0 && isBareGenitive(end) && hits.shape[noun] === Shape.Lower && context.followsOn(noun) && (hits.tokenBits[noun] & NameClass.FunctionWord) === 0) end = noun + 1;
    addName(claimed, found, token, end, type, HEADED);
    token = end - 1;
  }
  return found;

  function isAdjective(token: number): boolean {
    if (token >= tokens.count || claimed[token] === 1 || hits.shape[token] !== Shape.Lower || !context.followsOn(token) || tokens.end[token] - tokens.start[token] < SHORTEST_ADJECTIVE) return false;
    const lower = document.lower(token);
    return (hits.tokenBits[token] & NameClass.FunctionWord) === 0 && words.adjectiveEndings.some((ending) => lower.endsWith(ending));
  }

  /** A genitive without article: "di", "de", "d'". */
  function isBareGenitive(token: number): boolean {
    return context.followsOn(token) && words.genitives.has(document.lower(token)) && !words.articles.has(document.lower(token)) && tokens.end[token] - tokens.start[token] <= 2;
  }
}
