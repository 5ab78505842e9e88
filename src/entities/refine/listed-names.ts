import { GIVEN_NAME, NameClass } from '../knowledge/name-class.ts';
import { Shape } from '../name-hits.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import { isAboutClubs } from './about-clubs.ts';
import { addName, isClaimed } from './claimed-tokens.ts';
import { listedType } from './listed-types.ts';
import type { NameContext } from './name-context.ts';
import { surnamesIn } from './surnames.ts';

const LISTED = 0.7;

/** Listed names of more than one word, or of one kind only. */
export function listedNames(context: NameContext, claimed: Uint8Array, kept: readonly TaggedSpan[]): TaggedSpan[] {
  const { document, hits, words } = context;
  const { tokens } = document;
  const found: TaggedSpan[] = [];
  const surnames = surnamesIn(document, kept);
  const aboutClubs = isAboutClubs(context, kept);
  for (let token = 0; token < tokens.count; token++) {
    const end = hits.phraseEnd[token];
    if (end === 0 || claimed[token] === 1) continue;
    const single = end === token + 1;
    const bits = hits.phraseBits[token];
    const plain = (bits & (NameClass.Brand | NameClass.Region | NameClass.City | NameClass.Club | NameClass.Model)) === 0 || (single && isNameAlone(token, bits));
    const type = listedType(bits);
    const opening = single && (opensSentence(token, bits) || (aboutClubs && context.isSentenceStart(token) && isNameAlone(token, bits)));
    if (type === undefined || (!plain && !opening) || (single && (hits.tokenBits[token] & (GIVEN_NAME | NameClass.FunctionWord | NameClass.Nationality)) !== 0)) continue;
    if (single && ((context.isSentenceStart(token) && !opening) || hits.shape[token] === Shape.Lower)) continue;
    // Where nouns have capitals, "Dialog" and "Match" are what they say.
    if (single && words.capitalNouns && hits.shape[token] === Shape.Capital && (bits & NameClass.CommonWord) !== 0 && (bits & (NameClass.Body | NameClass.Party)) === 0) continue;
    // "COVID-19" is no name either.
    if (words.nonNames.has(document.lower(token)) && (single || hits.shape[end - 1] === Shape.Other)) continue;
    if (hits.shape[token] === Shape.Lower && ((hits.tokenBits[end - 1] & NameClass.Nationality) !== 0 || startsSmall(token))) continue;
    if (words.awardWords.has(document.lower(token)) || words.awardWords.has(document.lower(end - 1)) || context.isInLongerName(token, end) || isClaimed(claimed, token, end)) continue;
    // "the Republicans": listed without its article too.
    const bare = hits.shape[token] === Shape.Lower && words.articles.has(document.lower(token));
    // Where nouns have capitals, "die Zeit" is the time.
    if (bare && words.capitalNouns && end === token + 2) continue;
    addName(claimed, found, bare ? token + 1 : token, end, type, LISTED);
    token = end - 1;
  }
  return found;

  /** "as I" is no club: a small word that is no article begins no name. */
  function startsSmall(token: number): boolean {
    return (hits.tokenBits[token] & NameClass.FunctionWord) !== 0 && !words.articles.has(document.lower(token));
  }

  /** A business or club whose name is no common word and no surname of the article: "Tesla", "Feyenoord"; in an article about clubs one that is a word too: "Arsenal". */
  function isNameAlone(token: number, bits: number): boolean {
    const other = NameClass.Region | NameClass.City | NameClass.Country | NameClass.Model | NameClass.Ambiguous | (aboutClubs ? 0 : NameClass.CommonWord);
    const firm = aboutClubs && (bits & NameClass.CommonWord) !== 0 ? NameClass.Club : words.capitalNouns ? NameClass.Company : NameClass.Company | NameClass.Club;
    return (bits & firm) !== 0 && (bits & other) === 0 && !surnames.has(document.lower(token)) && !context.isTitleCased(token);
  }

  /** A business or body at the start of a sentence whose name is no common word: "Boeing's deliveries rose", "Frontex confirms". */
  function opensSentence(token: number, bits: number): boolean {
    const other = NameClass.CommonWord | NameClass.Region | NameClass.City | NameClass.Country | NameClass.Model | NameClass.Club | NameClass.Product;
    return context.isSentenceStart(token) && (bits & (NameClass.Company | NameClass.Body)) !== 0 && (bits & other) === 0 && (hits.tokenBits[token] & GIVEN_NAME) === 0 && !context.isTitleCased(token);
  }
}
