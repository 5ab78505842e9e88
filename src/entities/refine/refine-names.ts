import type { Document } from '../../text/document.ts';
import { GIVEN_NAME, NameClass, PLACE_NAME } from '../knowledge/name-class.ts';
import type { Names } from '../knowledge/names.ts';
import { Shape, type NameHits } from '../name-hits.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import type { EntityWords } from '../word-sets.ts';
import { wholeHeads } from './adjective-heads.ts';
import { agreeTypes } from './agreeing-types.ts';
import { claim } from './claimed-tokens.ts';
import { commonAcronyms } from './common-acronyms.ts';
import { datelinePlaces } from './dateline-places.ts';
import { isGeneralAcronym, isTimeZone } from './general-acronyms.ts';
import { findFeastDays } from './feast-days.ts';
import { headOf } from './head-nouns.ts';
import { headTypes } from './headed-types.ts';
import { addHyphenedNames } from './east-asian-names.ts';
import { placeHeavenlyBodies } from './heavenly-bodies.ts';
import { listedExtents } from './listed-extent.ts';
import { listedParts } from './listed-parts.ts';
import { isListedAs, listedType, settleListed } from './listed-types.ts';
import { cutAtKnownPersons } from './known-persons.ts';
import { missedNames } from './missed-names.ts';
import { partsAtPerson } from './persons-behind-bodies.ts';
import { personsForPlaces } from './mistaken-places.ts';
import { addNumbers } from './numbered-names.ts';
import { NameContext } from './name-context.ts';
import { nestedPlaces } from './nested-places.ts';
import { addParticles, personWithin, secondPerson } from './person-edges.ts';
import { joinSaints, placeNames, SAINTS, takeSaints } from './placed-names.ts';
import { portfolioExtents } from './portfolio-extents.ts';
import { productForms } from './product-forms.ts';
import { placeRegionCodes } from './region-codes.ts';
import { rivalsOfPlaces } from './rivals-of-places.ts';
import { spansWithin } from './span-edges.ts';
import { rightEnd } from './span-ends.ts';
import { supportedGuesses } from './supported-guesses.ts';
import { applyVerbs } from './told-by-verbs.ts';
import { applyToldKinds } from './told-kinds.ts';
import { toldNames } from './told-names.ts';

const SURE = 0.9;
/** Small words between a function and what it is in charge of. */
const MOST_LINKS = 2;
/** Words of a person's name behind what an office is of. */
const MOST_NAMES = 3;

/** The names, in order of their start, that no name before them covers: "Tribunale" beside "Tribunale di Firenze", which its place has taken in. */
function withoutCovered(spans: readonly TaggedSpan[]): TaggedSpan[] {
  let end = 0;
  return spans.filter(({ endToken }) => {
    if (endToken <= end) return false;
    end = endToken;
    return true;
  });
}

/**
 * Puts the tagger's names right where the language, the lists and the rest of the document know better:
 * titles are no part of a name, words that are never names go, bodies take their head noun in lower case,
 * and names found once are found again. Of `guesses`, which are too unsure to be told alone, those are taken that more speaks for.
 */
export function refineNames(document: Document, hits: NameHits, words: EntityWords, names: Names, tagged: readonly TaggedSpan[], guesses: readonly TaggedSpan[] = []): TaggedSpan[] {
  const context = new NameContext(document, hits, words, names);
  const common = commonAcronyms(context);
  let speaksOfStorms: boolean | undefined;
  const datelines = datelinePlaces(context);
  const dateline = new Map(datelines.map((place) => [place.firstToken, place]));
  const found: TaggedSpan[] = [...datelines];
  for (const span of [...tagged, ...supportedGuesses(context, tagged, guesses)].flatMap((tag) => spansWithin(context, tag)).map((part) => rightEnd(context, part)).flatMap((part) => listedParts(context, part)).flatMap((part) => partsAtPerson(context, part)).flatMap((part) => nestedPlaces(context, part)).flatMap(behindDateline).flatMap(apart)) {
    const person = personBehindPlace(span);
    if (person > span.firstToken) found.push({ ...span, endToken: person, type: listedBody(span.firstToken, person) ?? 'place' });
    const refined = refine(person > span.firstToken ? { ...span, firstToken: person, type: 'person' } : span);
    if (refined !== undefined) found.push(refined);
  }
  found.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
  let kept = portfolioExtents(context, cutAtKnownPersons(context, withoutCovered(found)));
  joinSaints(context, kept);
  listedExtents(context, kept);
  wholeHeads(context, kept);
  addParticles(context, kept);
  placeNames(context, kept);
  headTypes(context, kept);
  takeSaints(context, kept);
  settleListed(context, kept);
  placeRegionCodes(context, kept);
  rivalsOfPlaces(context, kept);
  personsForPlaces(context, kept);
  applyVerbs(context, kept);
  addHyphenedNames(context, kept);
  placeHeavenlyBodies(context, kept);
  findFeastDays(context, kept);
  productForms(context, kept);
  kept = kept.concat(toldBeside());
  const direct = applyToldKinds(context, kept);
  agreeTypes(context, kept, direct);
  const missed = missedNames(context, kept, direct, common, guesses);
  applyVerbs(context, missed, kept);
  const all = [...kept, ...missed];
  // Surnames that were found again take their particle as well.
  addParticles(context, all);
  addNumbers(context, all);
  return all;

  /** Names right behind a noun that tells their kind: found this early, what the noun tells counts for the whole article. */
  function toldBeside(): TaggedSpan[] {
    const claimed = new Uint8Array(document.tokens.count);
    claim(claimed, kept);
    return toldNames(context, claimed);
  }

  /** What a tag holds behind the stop of a dateline. */
  function behindDateline(span: TaggedSpan): TaggedSpan[] {
    let over: TaggedSpan | undefined;
    for (let token = span.firstToken; dateline.size > 0 && token < span.endToken && over === undefined; token++) over = dateline.get(token);
    if (over === undefined) return [span];
    const firstToken = over.endToken + 1;
    return firstToken < span.endToken ? [{ ...span, firstToken }] : [];
  }

  function apart(span: TaggedSpan): TaggedSpan[] {
    const second = secondPerson(context, span);
    return second === 0 ? [span] : [{ ...span, endToken: second - 1 }, { ...span, firstToken: second }];
  }

  /** Where the person begins in "Massachusetts Elizabeth Warren"; else the first token. */
  function personBehindPlace({ type, firstToken, endToken }: TaggedSpan): number {
    if (type === 'place' && endToken - firstToken === 3 && isUnlistedPlace(firstToken) && looksLikePerson(firstToken + 1, endToken)) return firstToken + 1;
    const listed = hits.phraseEnd[firstToken];
    if (isBehindOffice(firstToken, listed, endToken)) return listed;
    if (type === 'model' || type === 'work' || type === 'place' || listed === 0 || listed + 1 >= endToken || (hits.tokenBits[firstToken] & GIVEN_NAME) !== 0) return firstToken;
    if ((hits.phraseBits[firstToken] & PLACE_NAME) === 0 || (hits.tokenBits[listed] & GIVEN_NAME) === 0) return firstToken;
    return type === 'person' || looksLikePerson(listed, endToken) ? listed : firstToken;
  }

  /** "Ambassador to the United States | Hamdullah Mohib": what an office is of, by list, and the words of a name. */
  function isBehindOffice(first: number, end: number, last: number): boolean {
    if (end - first < 2 || last - end < 1 || last - end > MOST_NAMES || (hits.phraseBits[first] & (NameClass.Country | NameClass.Body | NameClass.Party)) === 0) return false;
    for (let token = end; token < last; token++) if (hits.shape[token] !== Shape.Capital || (hits.tokenBits[token] & ~GIVEN_NAME) !== 0 || !context.mayBeName(token) || words.headKinds.has(document.lower(token)) || words.organizationTails.has(document.lower(token))) return false;
    // "Protezione Civile Regionale": a word alone must be a given name.
    if (last - end === 1 && (hits.tokenBits[end] & GIVEN_NAME) === 0) return false;
    let at = first - 1;
    while (at > first - 1 - MOST_LINKS - 1 && context.followsOn(at + 1) && (words.connectors.has(document.lower(at)) || words.articles.has(document.lower(at)) || words.genitives.has(document.lower(at)))) at--;
    return at < first - 1 && at >= 0 && context.followsOn(at + 1) && context.isRole(at);
  }

  function listedBody(first: number, end: number): TaggedSpan['type'] | undefined {
    return hits.phraseEnd[first] === end && (hits.phraseBits[first] & (NameClass.Body | NameClass.Party)) !== 0 && (hits.phraseBits[first] & PLACE_NAME) === 0 ? 'organization' : undefined;
  }

  /** True for a word that no list knows and that heads no place's name: "Buccinasco Franco Sgrò", not "Villa Maria Teresa". */
  function isUnlistedPlace(token: number): boolean {
    const lower = document.lower(token);
    return hits.shape[token] === Shape.Capital && hits.tokenBits[token] === 0 && !words.headKinds.has(lower) && !words.placeHeads.has(lower) && !words.lowerPlaceHeads.has(lower) && !SAINTS.has(lower) && (hits.tokenBits[token + 1] & GIVEN_NAME) !== 0 && (hits.tokenBits[token + 1] & ~GIVEN_NAME) === 0 && hits.tokenBits[token + 2] === 0;
  }

  /** True for a given name with a surname, neither of which names anything else: not "London Victoria Station". */
  function looksLikePerson(first: number, end: number): boolean {
    for (let token = first; token < end; token++) if (hits.shape[token] !== Shape.Capital || (hits.tokenBits[token] & ~GIVEN_NAME) !== 0 || !context.mayBeName(token) || words.headKinds.has(document.lower(token)) || words.organizationTails.has(document.lower(token)) || words.placeHeads.has(document.lower(token))) return false;
    return true;
  }

  function refine(tag: TaggedSpan): TaggedSpan | undefined {
    if (tag.confidence < SURE && tag.endToken - tag.firstToken === 1 && common.has(document.word(tag.firstToken))) return undefined;
    const span = personWithin(context, tag);
    let { firstToken } = span;
    const { endToken } = span;
    if (isStorm(span)) {
      // "Tempête Aldric" is called Aldric; "Storm Aldric" and "Ouragan Rosa" by both words.
      const whole = words.kindsFollow || words.lowerEventHeads.has(document.lower(firstToken));
      return { ...span, firstToken: whole ? firstToken : firstToken + 1, type: 'event' };
    }
    while (firstToken < endToken - 1 && hits.shape[firstToken] === Shape.Lower && words.articles.has(document.lower(firstToken))) firstToken++;
    if (words.nonNames.has(document.lower(firstToken)) && isBare(firstToken, endToken)) return undefined;
    if (isInhabitants(span)) return undefined;
    if (isAward(span) || isPortfolio(span)) return undefined;
    if (endToken - firstToken === 1 && (isTimeZone(context, firstToken) || (span.type !== 'product' && span.confidence < SURE && isGeneralAcronym(context, firstToken)))) return undefined;
    // "Chief Product Officer" is a function from end to end, with its first word outside the span too.
    if (hits.phraseEnd[firstToken] === 0 && words.roles.has(document.lower(endToken - 1)) && (words.roles.has(document.lower(firstToken)) || (span.type === 'person' && context.followsOn(firstToken) && hits.shape[firstToken - 1] === Shape.Capital && words.roles.has(document.lower(firstToken - 1))))) return undefined;
    const bits = hits.phraseEnd[firstToken] === endToken && (endToken - firstToken > 1 || hits.shape[firstToken] === Shape.AllCaps) && span.confidence < SURE ? hits.phraseBits[firstToken] : 0;
    const listed = isListedAs(bits, span.type) ? undefined : listedType(bits);
    const head = headOf(context, span.type, firstToken);
    if (head !== undefined) return { ...span, ...head };
    return firstToken === span.firstToken && listed === undefined ? span : { ...span, firstToken, type: listed ?? span.type };
  }

  /** "les Parisiens", "les Parisiennes et les Marseillais": words with the ending of an adjective behind articles of the plural, which no list knows as names. */
  function isInhabitants({ firstToken, endToken }: TaggedSpan): boolean {
    if (hits.phraseEnd[firstToken] !== 0 || !isInhabitant(firstToken)) return false;
    for (let token = firstToken + 1; token < endToken; token++) {
      if (hits.shape[token] >= Shape.Capital ? !isInhabitant(token) : !words.connectors.has(document.lower(token)) && !words.pluralArticles.has(document.lower(token))) return false;
    }
    return true;
  }

  function isInhabitant(token: number): boolean {
    const lower = document.lower(token);
    return hits.shape[token] === Shape.Capital && context.followsOn(token) && words.pluralArticles.has(document.lower(token - 1)) && lower.endsWith('s') && words.adjectiveEndings.some((ending) => lower.endsWith(ending));
  }

  /** A noun for storms with a given name ("Storm Eunice"), or with any name where the article speaks of storms elsewhere: not "Storm Thorgerson". */
  function isStorm({ type, firstToken, endToken }: TaggedSpan): boolean {
    if (endToken - firstToken !== 2 || !words.stormWords.has(document.lower(firstToken))) return false;
    if (type === 'event') return true;
    if (type !== 'person' && type !== 'organization') return false;
    if ((hits.tokenBits[firstToken + 1] & GIVEN_NAME) !== 0) return true;
    speaksOfStorms ??= findStormWord();
    return speaksOfStorms;
  }

  function findStormWord(): boolean {
    for (let token = 0; token < document.tokens.count; token++) if (hits.shape[token] === Shape.Lower && words.stormWords.has(document.lower(token))) return true;
    return false;
  }

  /** Awards are no names, whoever they are called after: "prix Goncourt", "Booker Prize". */
  function isAward({ type, firstToken, endToken }: TaggedSpan): boolean {
    if ((type === 'event' || type === 'person') && endToken - firstToken > 1 && (words.awardWords.has(document.lower(firstToken)) || words.awardWords.has(document.lower(endToken - 1)))) return true;
    return type !== 'event' && endToken - firstToken === 1 && context.followsOn(firstToken) && hits.shape[firstToken - 1] === Shape.Lower && words.awardWords.has(document.lower(firstToken - 1));
  }

  /** What a minister is in charge of, "ministre de l'Économie", and the function alone, "Presidente da República"; no listed body and none with a head noun. */
  function isPortfolio({ type, firstToken, endToken, confidence }: TaggedSpan): boolean {
    const oneWord = endToken - firstToken === 1 && confidence < SURE && (type === 'person' || type === 'company' || (type === 'place' && hits.phraseEnd[firstToken] === 0));
    if ((type !== 'organization' && type !== 'work' && !oneWord) || hits.phraseEnd[firstToken] === endToken || words.headKinds.has(document.lower(firstToken))) return false;
    if (confidence < SURE && words.roles.has(document.lower(firstToken)) && endToken - firstToken > 2 && words.genitives.has(document.lower(firstToken + 1))) return true;
    let at = firstToken - 1;
    while (at > firstToken - 1 - MOST_LINKS && context.followsOn(at + 1) && hits.shape[at] === Shape.Lower && (words.connectors.has(document.lower(at)) || words.articles.has(document.lower(at)))) at--;
    return at < firstToken - 1 && context.followsOn(at + 1) && words.portfolioRoles.has(document.lower(at));
  }

  /** True where only marks and numbers follow the first word: "COVID-19". */
  function isBare(first: number, end: number): boolean {
    for (let token = first + 1; token < end; token++) if (hits.shape[token] !== Shape.Other) return false;
    return true;
  }
}
