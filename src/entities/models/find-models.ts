import type { Document } from '../../text/document.ts';
import { TokenKind } from '../../text/tokenizer.ts';
import { NameClass, PLACE_NAME, GIVEN_NAME } from '../knowledge/name-class.ts';
import { Shape, type NameHits } from '../name-hits.ts';
import type { EntityWords } from '../word-sets.ts';
import { familyKey, type FamilyTable, type ModelFamily } from './model-families.ts';
import { readModelTail, type ModelName, type ModelTail } from './model-name.ts';

interface Candidate extends ModelTail {
  readonly first: number;
  readonly familyEnd: number;
  readonly family: string;
  readonly known: ModelFamily | undefined;
}

const LONGEST_FAMILY = 4;
const NEAR = 4;
const LONGEST_WORD = 32;
const OTHER_NAME = NameClass.Company | NameClass.Media | NameClass.Body | NameClass.Product | NameClass.Chip | NameClass.Event | PLACE_NAME;

/** The models of a document, and whether it speaks of AI at all. */
export interface FoundModels {
  readonly models: readonly ModelName[];
  readonly aboutAi: boolean;
}

/**
 * Finds names of AI models: known families with versions, qualifiers and sizes, and unknown ones that the
 * text itself shows to be models. A family whose name has other meanings counts only where the name or its
 * neighbours tell. A chat application without a version is a product and none of them.
 */
export function findModels(document: Document, hits: NameHits, words: EntityWords, table: FamilyTable): FoundModels {
  const { text, tokens } = document;
  const candidates: Candidate[] = [];
  let aboutAi = false;
  let capitals: Set<string> | undefined;
  for (let token = 0; token < tokens.count; token++) {
    if (hits.shape[token] === Shape.Other && tokens.kind[token] !== TokenKind.Alphanumeric) continue;
    if (!aboutAi && words.aiWords.has(document.lower(token))) aboutAi = true;
    const candidate = mayBeKnown(token) ? knownAt(token) : undefined;
    if (candidate === undefined) continue;
    if (candidate.known?.ambiguous === false) aboutAi = true;
    if (candidate.known?.assistant !== true || candidate.version !== undefined) candidates.push(candidate);
    token = candidate.end - 1;
  }
  if (aboutAi) addUnknown();

  const accepted = new Array<boolean>(candidates.length).fill(false);
  const families = new Set<string>();
  candidates.forEach((candidate, i) => {
    if (isSure(candidate)) accept(i);
  });
  // Neighbours in a list and further mentions follow from the sure ones; one pass each way is enough.
  candidates.forEach((candidate, i) => {
    if (!accepted[i] && (families.has(familyKey(candidate.family)) ? isFree(candidate) : followsFromList(i, i - 1))) accept(i);
  });
  for (let i = candidates.length - 2; i >= 0; i--) if (!accepted[i] && followsFromList(i, i + 1)) accept(i);

  const chosen = candidates.filter((_, i) => accepted[i]);
  const found = chosen.concat(furtherMentions(chosen));
  const models = found.map(({ first, end, family, known, version, sized, qualified }) => ({
    firstToken: first,
    endToken: end,
    family: known?.name ?? family,
    sized,
    qualified,
    confidence: version !== undefined || sized || known?.ambiguous === false ? 0.95 : 0.8,
    ...(version === undefined ? {} : { version }),
    ...(known === undefined || known.maker === '' ? {} : { maker: known.maker }),
  }));
  return { models, aboutAi };

  /** Mentions elsewhere of the unknown families that their context gave away. */
  function furtherMentions(known: readonly Candidate[]): Candidate[] {
    const unknown = new Map(known.filter((candidate) => candidate.known === undefined && candidate.familyEnd === candidate.first + 1).map(({ family }) => [family.toLowerCase(), family]));
    if (unknown.size === 0) return [];
    const taken = new Set(known.map(({ first }) => first));
    const further: Candidate[] = [];
    for (let token = 0; token < tokens.count; token++) {
      if (hits.shape[token] < Shape.Capital || taken.has(token)) continue;
      const family = unknown.get(document.lower(token));
      if (family === undefined) continue;
      const candidate: Candidate = { ...readModelTail(document, words, token + 1), first: token, familyEnd: token + 1, family, known: undefined };
      if (!isOtherName(candidate)) further.push(candidate);
    }
    return further;
  }

  function accept(index: number): void {
    accepted[index] = true;
    families.add(familyKey(candidates[index].family));
  }

  /** True for the first word of a listed family, and for a word with a digit, which may hold one ("Qwen2"). */
  function mayBeKnown(token: number): boolean {
    if (((hits.tokenBits[token] | hits.phraseBits[token]) & NameClass.Model) !== 0) return true;
    const last = text.charCodeAt(tokens.end[token] - 1);
    return (last >= 0x30 && last <= 0x39) || (table.ownStarts.size > 0 && table.ownStarts.has(document.lower(token)));
  }

  /** Adds capitalised names outside the known ones that their context shows to be models. */
  function addUnknown(): void {
    const known = [...candidates];
    let next = 0;
    for (let token = 0; token < tokens.count; token++) {
      while (next < known.length && known[next].end <= token) next++;
      if (hits.shape[token] < Shape.Capital || (next < known.length && known[next].first <= token)) continue;
      const candidate = unknownAt(token);
      if (candidate === undefined || (next < known.length && candidate.end > known[next].first)) continue;
      candidates.push(candidate);
      token = candidate.end - 1;
    }
    candidates.sort((a, b) => a.first - b.first);
  }

  function knownAt(token: number): Candidate | undefined {
    let key = '';
    let spaced = false;
    let best: Candidate | undefined;
    for (let at = token; at < tokens.count && at < token + LONGEST_FAMILY; at++) {
      if (at > token && tokens.start[at] - tokens.end[at - 1] > 1) break;
      if (tokens.kind[at] === TokenKind.Punctuation) {
        if (tokens.start[at] !== tokens.end[at - 1] || !'-‑.·'.includes(text[tokens.start[at]])) break;
        continue;
      }
      spaced ||= at > token && tokens.start[at] > tokens.end[at - 1];
      const word = document.lower(at);
      const whole = table.find(familyKey(key + word));
      const digit = firstDigit(word);
      // "Robert A" is not RoBERTa: a name of one word has no blank.
      if (whole !== undefined && (!spaced || whole.name.includes(' '))) best = make(at + 1, whole, undefined);
      else if (digit > 1) {
        // "Qwen2", "YOLOv8"
        const letters = word.slice(0, digit);
        const split = table.find(familyKey(key + letters)) ?? (letters.endsWith('v') ? table.find(familyKey(key + letters.slice(0, -1))) : undefined);
        if (split !== undefined) best = make(at + 1, split, word.slice(digit));
      }
      if (word.length > LONGEST_WORD) break;
      key += word;
    }
    return best;

    function make(familyEnd: number, listed: ModelFamily, version: string | undefined): Candidate | undefined {
      // Written like a word, "Albert" is no ALBERT and "Valle" no VALL-E.
      const known = !listed.ambiguous && familyEnd === token + 1 && hits.shape[token] === Shape.Capital && listed.name !== document.word(token) ? { ...listed, ambiguous: true } : listed;
      const tail = readModelTail(document, words, familyEnd, version);
      // "dalle 12 alle 16" is no DALL-E in Italian.
      if (hits.shape[token] === Shape.Lower && (hits.tokenBits[token] & NameClass.FunctionWord) !== 0) return best;
      // Written in lower case it is a word of the language unless a version follows.
      if (hits.shape[token] === Shape.Lower && known.name !== document.word(token) && (tail.version === undefined || known.ambiguous)) return best;
      const first = familyStart(token);
      return first === token ? { ...tail, first, familyEnd, family: known.name, known } : { ...tail, first, familyEnd, family: text.slice(tokens.start[first], tokens.end[familyEnd - 1]), known: undefined };
    }
  }

  /** "Latam-GPT" is a family of its own: the capitalised word joined before a known one belongs to it. */
  function familyStart(token: number): number {
    const joined = token >= 2 && document.word(token - 1) === '-' && tokens.start[token] === tokens.end[token - 1] && tokens.start[token - 1] === tokens.end[token - 2];
    return joined && hits.shape[token - 2] >= Shape.Capital ? token - 2 : token;
  }

  /** A capitalised name that a size follows, or that stands beside a word for models. */
  function unknownAt(token: number): Candidate | undefined {
    if (hits.shape[token] < Shape.Capital || (token > 0 && hits.shape[token - 1] >= Shape.Capital && tokens.start[token] - tokens.end[token - 1] === 1)) return undefined;
    if ((hits.tokenBits[token] & (NameClass.FunctionWord | NameClass.Calendar | NameClass.Nationality)) !== 0) return undefined;
    if ((hits.phraseBits[token] & (OTHER_NAME & ~NameClass.City)) !== 0) return undefined;
    let familyEnd = token + 1;
    while (familyEnd < tokens.count && familyEnd < token + 3 && hits.shape[familyEnd] >= Shape.Capital && text.slice(tokens.end[familyEnd - 1], tokens.start[familyEnd]) === ' ' && readModelTail(document, words, familyEnd).end === familyEnd) familyEnd++;
    // "the foundations of AI were Alan Turing": a given name with a surname is no family.
    if (familyEnd > token + 1 && (hits.tokenBits[token] & GIVEN_NAME) !== 0) return undefined;
    const tail = readModelTail(document, words, familyEnd);
    const named = nearModelWord(token, tail.end) || inExamples(token) || isToldBehind(tail);
    if (!tail.sized && (!named || isAdjective(token))) return undefined;
    if (words.modelWords.has(document.lower(token)) || words.aiWords.has(document.lower(token))) return undefined;
    if (tail.end < tokens.count && hits.shape[tail.end] >= Shape.Capital && tokens.start[tail.end] - tokens.end[tail.end - 1] === 1) return undefined;
    return { ...tail, first: token, familyEnd, family: text.slice(tokens.start[token], tokens.end[familyEnd - 1]), known: undefined };
  }

  /** "Polski model językowy", "ein Deutsches Sprachmodell": where names stand behind their noun, a word before it that is written like a word is no name. */
  function isAdjective(token: number): boolean {
    const next = token + 1;
    return !words.kindsFollow && hits.shape[token] === Shape.Capital && next < tokens.count && hits.shape[next] === Shape.Lower && words.modelWords.has(document.lower(next));
  }

  function isSure(candidate: Candidate): boolean {
    const { first, end, known, version, sized, qualified } = candidate;
    if (isOtherName(candidate)) return false;
    if (known === undefined) return aboutAi && (sized || nearModelWord(first, end) || inExamples(first) || isToldBehind(candidate));
    if (!known.ambiguous) return true;
    if (sized) return true;
    if (version !== undefined || qualified) return aboutAi || isMakerNamed(known.maker);
    return aboutAi && isFree(candidate) && (nearModelWord(first, end) || inExamples(first));
  }

  /** True where the article names the maker too: "Llama 3" beside "Meta". */
  function isMakerNamed(maker: string): boolean {
    if (capitals === undefined) {
      capitals = new Set();
      for (let token = 0; token < tokens.count; token++) if (hits.shape[token] >= Shape.Capital) capitals.add(document.lower(token));
    }
    return maker !== '' && capitals.has(maker.split(' ')[0].toLowerCase());
  }

  /** "Falcon 9", "Mistral AI", "Claude Monet". */
  function isOtherName({ first, end, known, version, sized }: Candidate): boolean {
    if (hits.phraseEnd[first] > first && hits.phraseEnd[first] >= end && (hits.phraseBits[first] & NameClass.Model) === 0 && (hits.phraseBits[first] & OTHER_NAME) !== 0 && end > first + 1) return true;
    if (end >= tokens.count) return false;
    const next = document.lower(end);
    const near = tokens.start[end] - tokens.end[end - 1] === 1;
    if (near && next === 'ai' && version === undefined) return true;
    return known?.ambiguous === true && version === undefined && !sized && near && hits.shape[end] >= Shape.Capital;
  }

  /** True where nothing speaks for a person or another name around a bare family name. */
  function isFree(candidate: Candidate): boolean {
    const { first } = candidate;
    if (isOtherName(candidate)) return false;
    if (first === 0 || tokens.start[first] - tokens.end[first - 1] > 1) return true;
    if (words.personTitles.has(document.lower(first - 1))) return false;
    return hits.shape[first - 1] < Shape.Capital || (hits.tokenBits[first - 1] & GIVEN_NAME) === 0;
  }

  function nearModelWord(first: number, end: number): boolean {
    const sentence = document.sentenceOfToken[first];
    for (let at = first - 1; at >= 0 && at >= first - NEAR && document.sentenceOfToken[at] === sentence; at--) {
      if (tokens.kind[at] === TokenKind.Punctuation && !'«“"\''.includes(text[tokens.start[at]])) break;
      if (hits.shape[at] >= Shape.Capital && !words.aiWords.has(document.lower(at))) break;
      if (words.modelWords.has(document.lower(at))) return true;
      // "le modèle économique de Meta" speaks of Meta's business.
      if (at < first - 1 && words.freeConnectors.has(document.lower(at))) break;
      if (words.connectors.has(document.lower(at)) && at === first - 1) break;
    }
    return end < tokens.count && document.sentenceOfToken[end] === sentence && words.modelWords.has(document.lower(end));
  }

  /** "Røn-3, en sprogmodel", "Castan-3, primul model românesc": a name with a version whose apposition says model. */
  function isToldBehind({ end, version }: ModelTail): boolean {
    if (version === undefined || end >= tokens.count || document.lower(end) !== ',') return false;
    const sentence = document.sentenceOfToken[end];
    for (let at = end + 1; at <= end + NEAR && at < tokens.count && document.sentenceOfToken[at] === sentence; at++) {
      if (tokens.kind[at] === TokenKind.Punctuation || hits.shape[at] >= Shape.Capital) return false;
      if (words.modelWords.has(document.lower(at))) return true;
    }
    return false;
  }

  /** True behind "models such as": an example word with a word for models shortly before it, only names and commas between. */
  function inExamples(first: number): boolean {
    const sentence = document.sentenceOfToken[first];
    let at = first - 1;
    for (const bound = first - 12; at >= 0 && at > bound && document.sentenceOfToken[at] === sentence; at--) {
      const lower = document.lower(at);
      if (words.exampleWords.has(lower)) break;
      const link = hits.shape[at] !== Shape.Lower || words.listWords.has(lower);
      if (!link) return false;
    }
    if (at < 0 || !words.exampleWords.has(document.lower(at))) return false;
    for (const bound = at - 10; at >= 0 && at > bound && document.sentenceOfToken[at] === sentence; at--) if (words.modelWords.has(document.lower(at))) return true;
    return false;
  }

  /** True when only "," and "and" stand between this candidate and an accepted one. */
  function followsFromList(index: number, neighbour: number): boolean {
    if (neighbour < 0 || neighbour >= candidates.length || !accepted[neighbour] || !isFree(candidates[index]) || !aboutAi) return false;
    const [left, right] = index < neighbour ? [candidates[index], candidates[neighbour]] : [candidates[neighbour], candidates[index]];
    if (right.first - left.end > 3 || right.first === left.end) return false;
    for (let at = left.end; at < right.first; at++) {
      const word = document.lower(at);
      if (word !== ',' && word !== '/' && !words.listWords.has(word)) return false;
    }
    return true;
  }
}

/** Where the digits of a word begin; 0 when it has none or is too long for a name. */
function firstDigit(word: string): number {
  if (word.length > LONGEST_WORD) return 0;
  for (let at = 1; at < word.length; at++) if (word[at] >= '0' && word[at] <= '9') return at;
  return 0;
}
