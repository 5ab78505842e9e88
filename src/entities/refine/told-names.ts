import { GIVEN_NAME, NameClass, PLACE_NAME } from '../knowledge/name-class.ts';
import { Shape } from '../name-hits.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import { addName } from './claimed-tokens.ts';
import { isTimeZone } from './general-acronyms.ts';
import type { NameContext } from './name-context.ts';

const TOLD = 0.8;
const LONGEST_TOLD = 5;
const LONGEST_QUOTED = 8;
const CLOSING_MARKS = '»”“"\'’›‹';

/** Capitalised words right behind a noun that tells what they name: "le magazine People", "le film « La Vie rêvée »". */
export function toldNames(context: NameContext, claimed: Uint8Array): TaggedSpan[] {
  const { document, hits, words } = context;
  const { tokens } = document;
  const found: TaggedSpan[] = [];
  for (let token = 1; token < tokens.count; token++) {
    const noun = token - 1;
    if (claimed[token] === 1 || claimed[noun] === 1 || !context.followsOn(token) || hits.shape[noun] === Shape.Other) continue;
    const quoted = context.isOpeningMark(token);
    if (!quoted && hits.shape[token] < Shape.Capital) continue;
    const owner = !quoted && noun > 0 && words.connectors.has(document.lower(noun)) && context.followsOn(noun) && words.ownerWords.has(document.lower(noun - 1));
    const owned = (owner || (!quoted && context.hasStaffBefore(token))) && hits.phraseEnd[token] === 0;
    const kind = owned ? 'company' : context.kindOf(noun);
    // "14 Uhr MEZ" names no watch.
    if (kind === undefined || isTimeZone(context, token)) continue;
    if (quoted) {
      const end = quotedEnd(token + 1);
      if (end > 0) addName(claimed, found, token + 1, end, kind, TOLD);
      continue;
    }
    if (!owned && hits.shape[noun] !== Shape.Lower && !words.compounds && !words.lowerEventHeads.has(document.lower(noun))) continue;
    if (kind === 'place' && words.kindsFollow && !words.skyWords.has(document.lower(noun))) continue;
    if (words.skyWords.has(document.lower(noun)) && (hits.tokenBits[token] & GIVEN_NAME) !== 0) continue;
    // "das Schulgesetz Baden-Württembergs": whose it is.
    if (words.capitalNouns && kind !== 'place' && (hits.tokenBits[token] & PLACE_NAME) !== 0 && token + 1 < tokens.count && document.word(token + 1) === '-') continue;
    // "in the last game Germany beat Norway"
    if (kind !== 'place' && (hits.phraseBits[token] & NameClass.Country) !== 0) continue;
    let end = token;
    while (end < tokens.count && end < token + LONGEST_TOLD && claimed[end] === 0 && (end === token ? context.mayBeName(end) : context.followsOn(end) && context.mayGoOn(end))) end++;
    if (end === token || (end < tokens.count && hits.shape[end] >= Shape.Capital && context.followsOn(end))) continue;
    const last = document.lower(end - 1);
    if (words.organizationTails.has(last) || words.companyWords.has(last) || words.placeHeads.has(last) || context.kindOf(end - 1) !== undefined) continue;
    const headed = words.lowerPlaceHeads.has(document.lower(noun)) || words.lowerEventHeads.has(document.lower(noun));
    addName(claimed, found, headed ? noun : token, end, kind, TOLD);
  }
  return found;

  /** Where a short title in quotation marks ends that starts at `first`; 0 when it is none. */
  function quotedEnd(first: number): number {
    if (first >= tokens.count || hits.shape[first] < Shape.Capital || claimed[first] === 1) return 0;
    for (let at = first + 1; at < tokens.count && at <= first + LONGEST_QUOTED && document.sentenceOfToken[at] === document.sentenceOfToken[first]; at++) {
      if (tokens.end[at] - tokens.start[at] === 1 && CLOSING_MARKS.includes(document.word(at))) return at;
      if (claimed[at] === 1) return 0;
    }
    return 0;
  }
}
