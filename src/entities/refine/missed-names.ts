import type { EntityType } from '../../analysis.ts';
import { foldWord } from '../join/draft.ts';
import { LEGAL_FORMS } from '../join/legal-forms.ts';
import { isMisspelling } from '../join/spelling.ts';
import { isGenitiveOf, stemOf } from '../join/stem.ts';
import { GIVEN_NAME, NameClass } from '../knowledge/name-class.ts';
import { Shape } from '../name-hits.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import { expandedAcronyms } from './expanded-acronyms.ts';
import { GENERAL_ACRONYMS } from './general-acronyms.ts';
import { headedNames } from './headed-names.ts';
import { listedType } from './listed-types.ts';
import type { NameContext } from './name-context.ts';
import { toldPersons } from './told-persons.ts';

const SURE_ENOUGH_TO_REPEAT = 0.8;
const FULL_NAME = 0.45;
const REPEATED = 0.7;
const LISTED = 0.7;
const TOLD = 0.8;
const ACRONYM = 0.6;
const SHORTEST_ACRONYM = 3;
const LONGEST_ACRONYM = 6;
const LONGEST_TOLD = 5;
const LONGEST_FORMED = 4;
const LONGEST_QUOTED = 8;
const CLOSING_MARKS = '»”“"\'’›‹';
/** Letters at the start that a surname and a misspelling of it share, and how many surnames with one start are compared. */
const SURNAME_START = 3;
const MOST_ALIKE = 8;
const SHORTEST_STEM = 4;

/** Names that the tagger passed over: told by a noun, listed, or found elsewhere in the article. Takes out of `kept` what is part of one; acronyms in `common` are no names. */
export function missedNames(context: NameContext, kept: TaggedSpan[], common: ReadonlySet<string>): TaggedSpan[] {
  const { document, hits, words } = context;
  const { tokens } = document;
  const claimed = new Uint8Array(tokens.count);
  for (const { firstToken, endToken } of kept) claimed.fill(1, firstToken, endToken);
  const expanded = expandedAcronyms(context, claimed, kept);
  for (const { firstToken, endToken } of expanded) claimed.fill(1, firstToken, endToken);
  const told = [...toldNames(), ...formedNames()];
  const listed = listedNames();
  const headed = headedNames(context, claimed, kept);
  for (const { firstToken, endToken } of headed) claimed.fill(1, firstToken, endToken);
  const persons = toldPersons(context, claimed);
  for (const { firstToken, endToken } of persons) claimed.fill(1, firstToken, endToken);
  const repeated = repeatedNames([...kept, ...expanded, ...told, ...headed, ...persons]);
  return [...expanded, ...told, ...listed, ...headed, ...persons, ...repeated, ...acronyms([...kept, ...expanded, ...told, ...listed])];

  function add(found: TaggedSpan[], firstToken: number, endToken: number, type: EntityType, confidence: number): void {
    claimed.fill(1, firstToken, endToken);
    found.push({ firstToken, endToken, type, confidence });
  }

  /** Capitalised words right behind a noun that tells what they name: "le magazine People", "le film « La Vie rêvée »". */
  function toldNames(): TaggedSpan[] {
    const found: TaggedSpan[] = [];
    for (let token = 1; token < tokens.count; token++) {
      const noun = token - 1;
      if (claimed[token] === 1 || claimed[noun] === 1 || !context.followsOn(token) || hits.shape[noun] === Shape.Other) continue;
      const quoted = context.isOpeningMark(token);
      if (!quoted && hits.shape[token] < Shape.Capital) continue;
      const owned = !quoted && noun > 0 && words.connectors.has(document.lower(noun)) && context.followsOn(noun) && words.ownerWords.has(document.lower(noun - 1)) && hits.phraseEnd[token] === 0;
      const kind = owned ? 'company' : context.kindOf(noun);
      if (kind === undefined) continue;
      if (quoted) {
        const end = quotedEnd(token + 1);
        if (end > 0) add(found, token + 1, end, kind, TOLD);
        continue;
      }
      if (!owned && hits.shape[noun] !== Shape.Lower && !words.compounds && !words.lowerEventHeads.has(document.lower(noun))) continue;
      if (kind === 'place' && words.kindsFollow && !words.skyWords.has(document.lower(noun))) continue;
      if (words.skyWords.has(document.lower(noun)) && (hits.tokenBits[token] & GIVEN_NAME) !== 0) continue;
      let end = token;
      while (end < tokens.count && end < token + LONGEST_TOLD && claimed[end] === 0 && (end === token ? context.mayBeName(end) : context.followsOn(end) && context.mayGoOn(end))) end++;
      if (end === token || (end < tokens.count && hits.shape[end] >= Shape.Capital && context.followsOn(end))) continue;
      const last = document.lower(end - 1);
      if (words.organizationTails.has(last) || words.companyWords.has(last) || words.placeHeads.has(last) || context.kindOf(end - 1) !== undefined) continue;
      const headed = words.lowerPlaceHeads.has(document.lower(noun)) || words.lowerEventHeads.has(document.lower(noun));
      add(found, headed ? noun : token, end, kind, TOLD);
    }
    return found;
  }

  /** Capitalised words before a legal form: "Dunamar S.A.". */
  function formedNames(): TaggedSpan[] {
    const found: TaggedSpan[] = [];
    for (let form = 1; form < tokens.count; form++) {
      if (claimed[form] === 1 || hits.shape[form] < Shape.Capital || !LEGAL_FORMS.has(document.lower(form)) || !context.followsOn(form)) continue;
      let first = form;
      while (first > 0 && form - first < LONGEST_FORMED && claimed[first - 1] === 0 && hits.shape[first - 1] >= Shape.Capital && context.followsOn(first) && context.mayBeName(first - 1)) first--;
      // In a line of capitals any word may stand before what looks like a legal form.
      if (first === form || (form - first > 1 && hits.shape[form - 1] > Shape.Capital && hits.shape[form - 2] > Shape.Capital)) continue;
      add(found, first, form + 1, 'company', TOLD);
    }
    return found;
  }

  /** Where a short title in quotation marks ends that starts at `first`; 0 when it is none. */
  function quotedEnd(first: number): number {
    if (first >= tokens.count || hits.shape[first] < Shape.Capital || claimed[first] === 1) return 0;
    for (let at = first + 1; at < tokens.count && at <= first + LONGEST_QUOTED && document.sentenceOfToken[at] === document.sentenceOfToken[first]; at++) {
      if (tokens.end[at] - tokens.start[at] === 1 && CLOSING_MARKS.includes(document.word(at))) return at;
      if (claimed[at] === 1) return 0;
    }
    return 0;
  }

  /** A business at the start of a sentence whose name is no common word: "Boeing's deliveries rose". */
  function opensSentence(token: number, bits: number): boolean {
    const other = NameClass.CommonWord | NameClass.Region | NameClass.City | NameClass.Country | NameClass.Model | NameClass.Club | NameClass.Product;
    return context.isSentenceStart(token) && (bits & NameClass.Company) !== 0 && (bits & other) === 0 && (hits.tokenBits[token] & GIVEN_NAME) === 0 && !context.isTitleCased(token);
  }

  /** Listed names of more than one word, or of one kind only. */
  function listedNames(): TaggedSpan[] {
    const found: TaggedSpan[] = [];
    for (let token = 0; token < tokens.count; token++) {
      const end = hits.phraseEnd[token];
      if (end === 0 || claimed[token] === 1) continue;
      const single = end === token + 1;
      const bits = hits.phraseBits[token];
      const plain = (bits & (NameClass.Brand | NameClass.Region | NameClass.City | NameClass.Club | NameClass.Model)) === 0;
      const type = listedType(bits);
      const business = single && opensSentence(token, bits);
      if (type === undefined || (!plain && !business) || (single && (hits.tokenBits[token] & (GIVEN_NAME | NameClass.FunctionWord | NameClass.Nationality)) !== 0)) continue;
      if (single && ((context.isSentenceStart(token) && !business) || hits.shape[token] === Shape.Lower)) continue;
      // "COVID-19" is no name either.
      if (words.nonNames.has(document.lower(token)) && (single || hits.shape[end - 1] === Shape.Other)) continue;
      if (hits.shape[token] === Shape.Lower && (hits.tokenBits[end - 1] & NameClass.Nationality) !== 0) continue;
      if (inLongerName(token, end) || overlaps(token, end)) continue;
      // "the Republicans": listed without its article too.
      const bare = hits.shape[token] === Shape.Lower && words.articles.has(document.lower(token));
      // Where nouns have capitals, "die Zeit" is the time.
      if (bare && words.capitalNouns && end === token + 2) continue;
      add(found, bare ? token + 1 : token, end, type, LISTED);
      token = end - 1;
    }
    return found;
  }

  /** Further mentions of single words that are sure names elsewhere, and of persons' surnames, misspelt ones too. */
  function repeatedNames(sure: readonly TaggedSpan[]): TaggedSpan[] {
    const types = new Map<string, EntityType>();
    const starts = new Map<string, string[]>();
    /** Of surnames in languages with cases; of surnames of two parts, "Kosiniak-Kamysz", the first part by the last. */
    const stems = new Set<string>();
    const firstParts = new Map<string, string>();
    for (const { firstToken, endToken, type, confidence } of sure) {
      // A full name says more than a word alone: "Jan Paternotte".
      const full = type === 'person' && endToken - firstToken > 1 && (confidence >= FULL_NAME || (hits.tokenBits[firstToken] & GIVEN_NAME) !== 0);
      if (confidence < SURE_ENOUGH_TO_REPEAT && !full) continue;
      const last = document.lower(endToken - 1);
      if (type === 'person' && last.length > 2) {
        types.set(last, 'person');
        const stem = stemOf(words, [foldWord(last)]);
        if (stem !== undefined && stem.length >= SHORTEST_STEM) stems.add(stem);
        if (endToken - firstToken > 3 && document.word(endToken - 2) === '-') firstParts.set(stem ?? last, formKey(document.lower(endToken - 3)));
        if (endToken - firstToken > 1) addStart(last);
      } else if (endToken - firstToken === 1 && last.length > 3 && !types.has(last)) types.set(last, type);
    }
    const persons = { has: (name: string): boolean => types.get(name) === 'person' };
    const found: TaggedSpan[] = [];
    for (let token = 0; token < tokens.count; token++) {
      if (claimed[token] === 1 || hits.shape[token] < Shape.Capital || (hits.tokenBits[token] & (NameClass.FunctionWord | NameClass.Calendar | NameClass.Nationality)) !== 0) continue;
      const lower = document.lower(token);
      if (endsHyphened(token)) {
        add(found, token - 2, token + 1, 'person', REPEATED);
        continue;
      }
      const type = types.get(lower) ?? (hits.phraseEnd[token] === 0 && (isForm(lower) || (starts.get(lower.slice(0, SURNAME_START)) ?? []).some((surname) => isMisspelling(lower, surname))) ? 'person' : undefined);
      if (type === undefined || inLongerName(token, token + 1)) continue;
      add(found, token, token + 1, type, REPEATED);
    }
    return found;

    function formKey(lower: string): string {
      return stemOf(words, [foldWord(lower)]) ?? lower;
    }

    /** True for the last part of a known surname of two parts that stands without the given name. */
    function endsHyphened(token: number): boolean {
      if (firstParts.size === 0 || token < 2 || document.word(token - 1) !== '-' || claimed[token - 2] === 1 || inLongerName(token - 2, token - 1)) return false;
      return firstParts.get(formKey(document.lower(token))) === formKey(document.lower(token - 2));
    }

    function isForm(lower: string): boolean {
      // "Kanes Tor"
      if (lower.length > SHORTEST_STEM && isGenitiveOf(words, lower, persons)) return true;
      if (stems.size === 0) return false;
      const stem = stemOf(words, [foldWord(lower)]);
      return stem !== undefined && stems.has(stem);
    }

    function addStart(surname: string): void {
      const start = surname.slice(0, SURNAME_START);
      const known = starts.get(start);
      if (known === undefined) starts.set(start, [surname]);
      else if (known.length < MOST_ALIKE && !known.includes(surname)) known.push(surname);
    }
  }

  /** Acronyms in brackets behind a name, of its type; others are bodies where they stand behind an article or more than once. */
  function acronyms(named: readonly TaggedSpan[]): TaggedSpan[] {
    const typeEnding = new Map<number, EntityType>();
    for (const { endToken, type, firstToken } of named) if (type !== 'person' && type !== 'model' && (type !== 'place' || endToken - firstToken > 2)) typeEnding.set(endToken, type);
    const seen = new Map<string, { type: EntityType | undefined; tokens: number[]; article: boolean }>();
    for (let token = 0; token < tokens.count; token++) {
      if (claimed[token] === 1 || !isAcronym(token)) continue;
      const word = document.word(token);
      const known = seen.get(word) ?? { type: undefined, tokens: [], article: false };
      const bracketed = token > 0 && document.word(token - 1) === '(';
      if (bracketed) known.type ??= typeEnding.get(token - 1);
      else if (token > 0 && words.articles.has(document.lower(token - 1))) known.article = true;
      known.tokens.push(token);
      seen.set(word, known);
    }
    const found: TaggedSpan[] = [];
    for (const [word, { type, tokens: places, article }] of seen) {
      if (type === undefined && (common.has(word) || (!article && places.length < 2))) continue;
      for (const token of places) add(found, token, token + 1, type ?? 'organization', ACRONYM);
    }
    return found;
  }

  /** Three to six capital letters between words that are not all in capitals; no Roman number, no general word. */
  function isAcronym(token: number): boolean {
    if (hits.shape[token] !== Shape.AllCaps || words.nonNames.has(document.lower(token))) return false;
    const word = document.word(token);
    if (GENERAL_ACRONYMS.has(word)) return false;
    if (word.length < SHORTEST_ACRONYM || word.length > LONGEST_ACRONYM || !/^\p{Lu}+$/u.test(word) || /^[IVXLC]+$/.test(word)) return false;
    if ((hits.tokenBits[token] & (NameClass.FunctionWord | NameClass.LegalForm | NameClass.Calendar)) !== 0 && word.length < 4) return false;
    if (inLongerName(token, token + 1)) return false;
    const next = token + 1 < tokens.count ? document.word(token + 1) : '';
    return next !== '-' && next !== '/' && !(token > 0 && '-/'.includes(document.word(token - 1)));
  }

  /** True where a capitalised word right beside the run says that the name goes on. */
  function inLongerName(first: number, end: number): boolean {
    const before = first > 0 && hits.shape[first - 1] >= Shape.Capital && tokens.start[first] - tokens.end[first - 1] <= 1 && !context.isSentenceStart(first - 1);
    return before || (end < tokens.count && hits.shape[end] >= Shape.Capital && tokens.start[end] - tokens.end[end - 1] <= 1);
  }

  function overlaps(first: number, end: number): boolean {
    for (let token = first; token < end; token++) if (claimed[token] === 1) return true;
    return false;
  }
}
