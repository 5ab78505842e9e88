import { GIVEN_NAME, NameClass, PLACE_NAME } from '../knowledge/name-class.ts';
import { Shape } from '../name-hits.ts';
import { NAME_PARTICLES } from '../particles.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import { CLUB_HEADS } from './club-heads.ts';
import { listedType } from './listed-types.ts';
import type { NameContext } from './name-context.ts';

/** Surer names keep an adjective behind the listed name. */
const SURE = 0.5;
const LISTED_FIRM = NameClass.Company | NameClass.Media | NameClass.Body | NameClass.Party;
const LISTED_THING = LISTED_FIRM | NameClass.Product | NameClass.Event;

/**
 * Cuts a span by what the lists know within it: a function that a hyphen joins to a business ("Wirecard-Chefs Markus
 * Braun"), a noun that opens the sentence before a business ("Konkurrent Samsung"), a verb or an adjective behind
 * a listed name ("Tour de France partira de Barcelone", "Twingo électrique").
 */
export function listedParts(context: NameContext, span: TaggedSpan): TaggedSpan[] {
  const { document, hits, words } = context;
  const { firstToken, endToken, type } = span;
  if (endToken - firstToken < 2 || type === 'model' || type === 'work') return [span];
  const hyphen = words.compounds ? roleHyphen() : 0;
  if (hyphen > 0) {
    const bits = hits.phraseEnd[firstToken] === hyphen ? hits.phraseBits[firstToken] : 0;
    const body: TaggedSpan = { ...span, endToken: hyphen, type: listedType(bits) ?? (type === 'organization' ? type : 'company') };
    return [body, { ...span, firstToken: hyphen + 2, type: 'person' }];
  }
  if (opensWithNoun()) return [{ ...span, firstToken: firstToken + 1, type: listedType(hits.phraseBits[firstToken + 1]) ?? type }];
  const end = listedEnd();
  if (end === 0) return [span];
  const listed: TaggedSpan = { ...span, endToken: end, type: listedType(hits.phraseBits[firstToken]) ?? type };
  const isPlaceBehind = endToken - end > 1 && hits.phraseEnd[endToken - 1] === endToken && (hits.phraseBits[endToken - 1] & PLACE_NAME) !== 0;
  return isPlaceBehind ? [listed, { ...span, firstToken: endToken - 1, type: 'place' }] : [listed];

  /** The hyphen between a name and a function that a person's name follows; 0 for none. */
  function roleHyphen(): number {
    for (let token = firstToken + 1; token + 2 < endToken; token++) if (document.word(token) === '-' && context.isRole(token + 1) && hits.shape[token + 2] >= Shape.Capital && (hits.tokenBits[token + 2] & GIVEN_NAME) !== 0) return token;
    return 0;
  }

  function opensWithNoun(): boolean {
    const lower = document.lower(firstToken);
    if (type === 'person' || hits.shape[firstToken] !== Shape.Capital || hits.tokenBits[firstToken] !== 0 || hits.phraseEnd[firstToken] !== 0 || !context.isSentenceStart(firstToken)) return false;
    if (words.headKinds.has(lower) || words.companyWords.has(lower) || words.placeHeads.has(lower) || CLUB_HEADS.has(lower)) return false;
    const next = firstToken + 1;
    return hits.shape[next] >= Shape.Capital && hits.phraseEnd[next] === endToken && (hits.phraseBits[next] & LISTED_FIRM) !== 0 && (hits.phraseBits[next] & (NameClass.CommonWord | PLACE_NAME)) === 0;
  }

  /** The end of a listed name that a word in lower case follows which is no part of it; 0 for none. */
  function listedEnd(): number {
    const at = hits.phraseEnd[firstToken];
    if (at === 0 || at >= endToken || hits.shape[at] !== Shape.Lower || (hits.phraseBits[firstToken] & LISTED_THING) === 0) return 0;
    if (at - firstToken < 2 && ((hits.phraseBits[firstToken] & NameClass.CommonWord) !== 0 || type !== 'product')) return 0;
    const lower = document.lower(at);
    if (words.connectors.has(lower) || words.articles.has(lower) || words.joiners.has(lower) || words.freeConnectors.has(lower) || NAME_PARTICLES.has(lower)) return 0;
    const adjective = words.adjectiveEndings.some((ending) => lower.endsWith(ending));
    return !adjective || type === 'product' || span.confidence < SURE ? at : 0;
  }
}
