import { aliasGroupAt } from '../join/known-aliases.ts';
import { GIVEN_NAME } from '../knowledge/name-class.ts';
import { Shape } from '../name-hits.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import { listedType } from './listed-types.ts';
import type { NameContext } from './name-context.ts';

const PARTED = 0.75;
/** Words between a function and what it is of: "глава городской администрации". */
const MOST_LINKS = 2;

/**
 * Parts what a function is of from its holder where no small word stands between: "prezes Orlenu | Ireneusz Fąfara",
 * "Lider | Suwerennej Polski | Zbigniew Ziobro"; a place behind its preposition as well: "w Zakopanem | Kamil Stoch".
 * Only where the language has no articles, as a genitive stands bare there.
 */
export function partsAtPerson(context: NameContext, span: TaggedSpan): TaggedSpan[] {
  const { document, hits, words } = context;
  const { type, endToken, confidence } = span;
  if (words.articles.size > 0 || type === 'model' || type === 'work' || endToken - span.firstToken < 3) return [span];
  const isGiven = (token: number): boolean => hits.shape[token] === Shape.Capital && (hits.tokenBits[token] & GIVEN_NAME) !== 0;
  const opensWithRole = context.isRole(span.firstToken) && !isGiven(span.firstToken);
  const firstToken = opensWithRole ? span.firstToken + 1 : span.firstToken;
  const led = context.isLedToPlace(firstToken);
  const links = linksToRole(context, firstToken);
  if (isGiven(firstToken) || !(led || links >= 0)) return [span];
  // "burmistrza Dolnej | Marka Zawadę": such an office is of a town, whatever form the given name has.
  const town = links === 0 && endToken - firstToken === 3 && words.placeOffices.has(document.lower(firstToken - 1)) && hits.shape[firstToken + 1] === Shape.Capital && hits.shape[firstToken + 2] === Shape.Capital;
  if (town && type === 'person') return [{ firstToken, endToken: firstToken + 1, type: 'place', confidence: Math.min(confidence, PARTED) }, { firstToken: firstToken + 1, endToken, type: 'person', confidence }];
  for (let token = firstToken + 1; token + 1 < endToken; token++) {
    // "Professori Sirkka-Liisa Kivelä": the second half of a given name opens no person.
    if (!isGiven(token) || document.word(token - 1) === '-' || hits.shape[token + 1] !== Shape.Capital || !context.mayBeName(token + 1)) continue;
    const listed = hits.phraseEnd[firstToken] === token ? listedType(hits.phraseBits[firstToken]) : undefined;
    // "глава администрации Саратова | Елена Морозова": behind a noun in lower case stands where it is.
    const body = led || (links > 0 && listed === undefined && token === firstToken + 1) ? 'place' : (listed ?? context.headKind(firstToken, token) ?? words.headKinds.get(document.lower(firstToken)) ?? 'organization');
    return [{ firstToken, endToken: token, type: body, confidence: Math.min(confidence, PARTED) }, { firstToken: token, endToken, type: 'person', confidence }];
  }
  return [opensWithRole && type !== 'person' && isKnown(firstToken) ? { ...span, firstToken } : span];

  /** True where the words behind the function are a known body: "Prezes | Prawa i Sprawiedliwości", not "Rzecznik Praw Obywatelskich". */
  function isKnown(first: number): boolean {
    return hits.phraseEnd[first] === endToken || aliasGroupAt(document, first, endToken) !== undefined;
  }
}

/** How many words in lower case stand between a function and a token: 0 right behind it, -1 without one. */
function linksToRole(context: NameContext, token: number): number {
  for (let at = token - 1; at >= Math.max(0, token - 1 - MOST_LINKS) && context.followsOn(at + 1); at--) {
    if (context.isRole(at)) return token - 1 - at;
    if (context.hits.shape[at] !== Shape.Lower) return -1;
  }
  return -1;
}
