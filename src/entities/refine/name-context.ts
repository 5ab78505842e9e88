import type { EntityType } from '../../analysis.ts';
import type { Document } from '../../text/document.ts';
import { TokenKind } from '../../text/tokenizer.ts';
import { NameClass } from '../knowledge/name-class.ts';
import type { Names } from '../knowledge/names.ts';
import { Shape, type NameHits } from '../name-hits.ts';
import { isRoleWord } from '../role-words.ts';
import type { EntityWords } from '../word-sets.ts';
import { CLUB_HEADS } from './club-heads.ts';
import { COMPANY_TAILS } from './company-tails.ts';
import { EVENT_TAILS } from './event-tails.ts';

const SHORTEST_COMPOUND_PART = 4;
const LONGEST_COMPOUND_PART = 16;
const SHORTEST_FIRST_PART = 3;
const SHORTEST_CONTENT_WORD = 4;
const OPENING_MARKS = '«“„"\'‘‹';
const NEVER_NAMES = NameClass.FunctionWord | NameClass.Calendar | NameClass.Nationality;

/** What the steps of `refineNames` ask of the words around a name. */
export class NameContext {
  /** By sentence: 0 not looked at, 1 running text, 2 title case. */
  readonly #titleCased: Uint8Array;

  constructor(
    readonly document: Document,
    readonly hits: NameHits,
    readonly words: EntityWords,
    readonly names: Names,
  ) {
    this.#titleCased = new Uint8Array(document.sentences.count);
  }

  isSentenceStart(token: number): boolean {
    const { sentences, sentenceOfToken, tokens } = this.document;
    const first = sentences.firstToken[sentenceOfToken[token]];
    return token === first || (token === first + 1 && tokens.kind[first] === TokenKind.Punctuation);
  }

  /** True where at most a blank parts the token from the one before, in one sentence and line. */
  followsOn(token: number): boolean {
    const { text, tokens, sentenceOfToken } = this.document;
    if (token <= 0 || token >= tokens.count || sentenceOfToken[token] !== sentenceOfToken[token - 1]) return false;
    return tokens.start[token] - tokens.end[token - 1] <= 1 && text.charCodeAt(tokens.end[token - 1]) !== 0x0a;
  }

  /** True where a capitalised word right beside the run says that the name goes on. */
  isInLongerName(first: number, end: number): boolean {
    const { hits } = this;
    const { tokens } = this.document;
    const before = first > 0 && hits.shape[first - 1] >= Shape.Capital && tokens.start[first] - tokens.end[first - 1] <= 1 && !this.isSentenceStart(first - 1);
    return before || (end < tokens.count && hits.shape[end] >= Shape.Capital && tokens.start[end] - tokens.end[end - 1] <= 1);
  }

  /** True right behind a preposition of places: "in Leeds", "em Olinda". */
  isLedToPlace(token: number): boolean {
    // "l'Ad Viola": a capital within a sentence begins no preposition.
    return this.followsOn(token) && this.words.placePrepositions.has(this.document.lower(token - 1)) && (this.hits.shape[token - 1] === Shape.Lower || this.isSentenceStart(token - 1));
  }

  isOpeningMark(token: number): boolean {
    const { text, tokens } = this.document;
    return token >= 0 && tokens.end[token] - tokens.start[token] === 1 && OPENING_MARKS.includes(text[tokens.start[token]]);
  }

  /** True where few words of the token's sentence are in lower case, and only small ones: a headline in title case or capitals, a list. */
  isTitleCased(token: number): boolean {
    const { document, hits } = this;
    const { sentences, sentenceOfToken, tokens } = document;
    const sentence = sentenceOfToken[token];
    if (this.#titleCased[sentence] === 0) {
      const end = sentence + 1 < sentences.count ? sentences.firstToken[sentence + 1] : tokens.count;
      let running = false;
      let balance = 0;
      for (let at = sentences.firstToken[sentence]; at < end && !running; at++) {
        if (hits.shape[at] >= Shape.Capital) balance--;
        else if (hits.shape[at] === Shape.Lower) {
          balance++;
          running = tokens.end[at] - tokens.start[at] >= SHORTEST_CONTENT_WORD && (hits.tokenBits[at] & NameClass.FunctionWord) === 0;
        }
      }
      this.#titleCased[sentence] = running || balance > 0 ? 1 : 2;
    }
    return this.#titleCased[sentence] === 2;
  }

  /** True for a capitalised word that may be a name: no small word, month or nationality. */
  mayBeName(token: number): boolean {
    return this.mayGoOn(token) && !this.words.roles.has(this.document.lower(token));
  }

  /** A word with a capital that may stand further on in a name, where a function tells nothing: "Alergia Médica". */
  mayGoOn(token: number): boolean {
    const { document, hits, words } = this;
    if (hits.shape[token] < Shape.Capital || (hits.tokenBits[token] & NEVER_NAMES) !== 0) return false;
    const lower = document.lower(token);
    return !words.nonNames.has(lower) && !words.personTitles.has(lower);
  }

  /** A function, also as the last part of a compound: "Fraktionsvorsitzende", "Kamerlid". */
  isRole(token: number): boolean {
    return isRoleWord(this.words, this.document.lower(token));
  }

  /** What the noun tells of the name that it stands beside: "société" of a company; the last part of a compound too. */
  kindOf(token: number): EntityType | undefined {
    const { words, document } = this;
    const lower = document.lower(token);
    // "start-up", "porte-avions": hyphens separate tokens.
    const known = words.kinds.get(lower) ?? (token > 1 && document.word(token - 1) === '-' ? words.kinds.get(`${document.lower(token - 2)}-${lower}`) : undefined);
    if (known !== undefined) return known;
    for (const ending of words.pluralEndings) {
      const kind = lower.endsWith(ending) ? words.kinds.get(lower.slice(0, -ending.length)) : undefined;
      if (kind !== undefined) return kind;
    }
    if (!words.compounds || endsInOne(lower, words.falseCompounds)) return undefined;
    const kind = lastPartKind(words.kinds, lower, lower.length - 3);
    // "des Konzerns", "des Herstellers": the genitive of the noun.
    return kind ?? (lower.endsWith('s') ? (words.kinds.get(lower.slice(0, -1)) ?? lastPartKind(words.kinds, lower.slice(0, -1), lower.length - 4)) : undefined);
  }

  /** True right behind "analyst at", "économiste chez": where such people work. */
  hasStaffBefore(token: number): boolean {
    const { words, document } = this;
    if (token < 2 || !this.followsOn(token) || !this.followsOn(token - 1) || !words.employerWords.has(document.lower(token - 1))) return false;
    const role = document.lower(token - 2);
    return words.staffWords.has(role) || (words.compounds && endsInOne(role, words.staffWords));
  }

  /** The type that the head noun of a name of several words tells: "University of Tampa", "Corte Suprema", "Robert Koch-Institut". */
  headKind(first: number, end: number): EntityType | undefined {
    const { words, document, hits } = this;
    if (end - first < 2) return undefined;
    const form = this.formKind(first, end);
    if (form !== undefined) return form;
    let last = first;
    for (let next = last + 1; next < end; next++) {
      if (hits.shape[next] !== Shape.Lower && !words.connectors.has(document.lower(next)) && !words.articles.has(document.lower(next))) last = next;
      // "Fire and Rescue Service": the head noun is still to come.
      else if (!words.kindsFollow || !words.joiners.has(document.lower(next)) || words.headKinds.has(document.lower(last))) break;
    }
    if (words.kindsFollow) return last > first || end > last + 1 ? words.headKinds.get(document.lower(last)) : undefined;
    if (!words.compounds) return words.headKinds.get(`${document.lower(first)} ${document.lower(first + 1)}`) ?? words.headKinds.get(document.lower(first));
    return words.headKinds.get(`${document.lower(first)} ${document.lower(first + 1)}`) ?? this.headNounKind(last) ?? this.headNounKind(first);
  }

  /** The type that the first word of a club and the last one of a business or event tell in every language: "Virtus Andria", "Nerviano Pharma", "Nordlys AI Day". */
  private formKind(first: number, end: number): EntityType | undefined {
    const { document, hits } = this;
    for (let token = first; token < end; token++) if (hits.shape[token] < Shape.Capital) return undefined;
    if (COMPANY_TAILS.has(document.lower(end - 1))) return 'company';
    if (EVENT_TAILS.has(document.lower(end - 1))) return 'event';
    return CLUB_HEADS.has(document.lower(first)) ? 'organization' : undefined;
  }

  /** The type told by the last part of a compound, its genitive too; undefined for the noun alone: "Skolverkets", not "Verket". */
  compoundKind(token: number): EntityType | undefined {
    const { words } = this;
    const lower = this.document.lower(token);
    const noun = lower.endsWith('s') ? lower.slice(0, -1) : lower;
    if (endsInOne(noun, words.falseCompounds)) return undefined;
    return lastPartKind(words.headKinds, lower, lower.length - SHORTEST_FIRST_PART) ?? (noun === lower ? undefined : lastPartKind(words.headKinds, noun, noun.length - SHORTEST_FIRST_PART));
  }

  /** The type told by a noun or by the last part of one. */
  headNounKind(token: number): EntityType | undefined {
    const lower = this.document.lower(token);
    return this.words.headKinds.get(lower) ?? lastPartKind(this.words.headKinds, lower, lower.length);
  }
}

/** The kind that the longest last part of a compound tells, of at most so many letters. */
function lastPartKind(kinds: ReadonlyMap<string, EntityType>, lower: string, longest: number): EntityType | undefined {
  for (let length = Math.min(LONGEST_COMPOUND_PART, longest); length >= SHORTEST_COMPOUND_PART; length--) {
    const kind = kinds.get(lower.slice(-length));
    if (kind !== undefined) return kind;
  }
  return undefined;
}

function endsInOne(word: string, endings: Iterable<string>): boolean {
  for (const ending of endings) if (word.endsWith(ending)) return true;
  return false;
}
