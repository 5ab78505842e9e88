import { hasCases } from '../join/stem.ts';
import { GIVEN_NAME, NameClass } from '../knowledge/name-class.ts';
import { Shape } from '../name-hits.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import { isAboutClubs } from './about-clubs.ts';
import { addName, isClaimed } from './claimed-tokens.ts';
import { listedType } from './listed-types.ts';
import type { NameContext } from './name-context.ts';
import { surnamesIn } from './surnames.ts';

const LISTED = 0.7;
/** Classes whose names capitals may abbreviate. */
const ACRONYM = NameClass.Media | NameClass.Company | NameClass.Body;
/** What a word may be listed as, and as nothing else, to be a name wherever it stands. */
const ONE_THING: ReadonlySet<number> = new Set([NameClass.City, NameClass.Region, NameClass.Country, NameClass.Club]);

/** Listed names of more than one word, or of one kind only. */
export function listedNames(context: NameContext, claimed: Uint8Array, kept: readonly TaggedSpan[]): TaggedSpan[] {
  const { document, hits, words } = context;
  const { tokens } = document;
  const found: TaggedSpan[] = [];
  const surnames = surnamesIn(document, kept);
  const aboutClubs = isAboutClubs(context, kept);
  const cases = hasCases(words);
  for (let token = 0; token < tokens.count; token++) {
    const end = hits.phraseEnd[token];
    if (end === 0 || claimed[token] === 1) continue;
    // "gaat om negen open. Er staat": the words of no name stand in two sentences.
    if (document.sentenceOfToken[token] !== document.sentenceOfToken[end - 1]) continue;
    const single = end === token + 1;
    const bits = hits.phraseBits[token];
    const plain = (bits & (NameClass.Brand | NameClass.Region | NameClass.City | NameClass.Club | NameClass.Model)) === 0 || (single && isNameAlone(token, bits));
    const type = listedType(bits);
    const opening = single && (opensSentence(token, bits) || (aboutClubs && context.isSentenceStart(token) && isNameAlone(token, bits)));
    if (type === undefined || (!plain && !opening) || (single && (hits.tokenBits[token] & otherThings(token)) !== 0)) continue;
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

  /** What a listed word may be besides; in capitals "EFE" is no given name. */
  function otherThings(token: number): number {
    const other = NameClass.FunctionWord | NameClass.Nationality;
    return hits.shape[token] === Shape.AllCaps && (hits.phraseBits[token] & ACRONYM) !== 0 ? other : other | GIVEN_NAME;
  }

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

  /** A business, body, town, country or club at the start of a sentence whose name is no common word: "Boeing's deliveries rose", "Bucharest said no". */
  function opensSentence(token: number, bits: number): boolean {
    const other = NameClass.CommonWord | NameClass.Region | NameClass.City | NameClass.Country | NameClass.Model | NameClass.Club | NameClass.Product;
    if (!context.isSentenceStart(token) || (hits.tokenBits[token] & GIVEN_NAME) !== 0 || context.isTitleCased(token)) return false;
    // Where names have cases, too many forms of common words look like a listed name.
    const firm = NameClass.Company | NameClass.Body | (cases ? 0 : NameClass.Media);
    return ((bits & firm) !== 0 && (bits & other) === 0) || (cases ? bits === NameClass.Country : ONE_THING.has(bits));
  }
}
