import type { Document } from '../../text/document.ts';
import { GIVEN_NAME } from '../knowledge/name-class.ts';
import type { NameHits } from '../name-hits.ts';
import type { EntityWords } from '../word-sets.ts';
import { withoutEnding } from '../models/model-name.ts';
import { foldWord, type Draft, type FoundName } from './draft.ts';
import { isPartyWithCode, partyWithoutCode } from './party-codes.ts';
import { hasCases, inflectsNames, stemOf } from './stem.ts';

/** What a letter more counts against a form of a name, and up to how many letters. */
const FORM = 4;
/** What a word in another case counts against it: less than a letter, more than how often it is written. */
const OBLIQUE = 3;
const LONGEST_FORM = 60;
const SHORTEST_GIVEN = 3;

/** True for a name in capitals throughout with more than one word or more than six letters. */
const isShouted = (name: string): boolean => name === name.toUpperCase() && (name.includes(' ') || name.length > 6);

/** True for capitals alone: "VW" beside "Volkswagen". */
const isAcronym = (name: string): boolean => name.length <= 6 && /^[\p{Lu}.]+$/u.test(name);

/**
 * The fullest well-formed name of a draft: most words, then the form that is listed ("Chiny", not "Chinach"),
 * in languages with cases then the shortest, then most often written, then first. A word that
 * other mentions spell differently and more often is put right ("Mark Zuckerburg", "Zuckerberg").
 */
export function canonicalName(document: Document, hits: NameHits, words: EntityWords, draft: Draft): string {
  const inflects = inflectsNames(words);
  const texts = new Map<string, Text>();
  const hasName = draft.names.some(({ kind }) => kind !== 'handle');
  for (const name of draft.names) {
    if (name.kind === 'handle' && hasName) continue;
    const written = document.text.slice(name.start, name.end).replace(/\s+/g, ' ');
    const text = draft.type === 'model' ? withoutEnding(words, written) : written;
    const known = texts.get(text);
    if (known === undefined) texts.set(text, { first: name, count: 1, words: text.split(/[ \-/]/).length, listed: hits.phraseEnd[name.firstToken] === name.endToken });
    else known.count++;
  }
  for (const [text, { first, listed }] of [...texts]) {
    const isForm = (isPartyWithCode(text) && texts.has(partyWithoutCode(text))) || (!listed && endingOf(words, text, texts) !== undefined) || (draft.type === 'person' && isUnderTitle(document, hits, first, texts));
    if (isForm) texts.delete(text);
  }
  let best = '';
  let bestScore = -Infinity;
  for (const [text, { count, words: length, listed }] of texts) {
    const plain = texts.size === 1 || !(isShouted(text) || isAcronym(text));
    // Of the forms of a name the shortest is mostly the first: "Jarosław Kaczyński", "Deutsche Bahn".
    const form = inflects ? -FORM * Math.min(text.length, LONGEST_FORM) - OBLIQUE * obliqueWords(words, text) : 0;
    const score = (plain ? 10_000 : 0) + length * 400 + (listed ? 100 : 0) + form + Math.min(count, inflects ? FORM - 1 : 99);
    if (score > bestScore) {
      best = text;
      bestScore = score;
    }
  }
  return draft.type === 'person' ? withBestSpelling(words, best, texts) : best;
}

/** How many words of a name end as the first case of few names does: both of "Świnkę Peppę", one of "Partia Pracy". */
const obliqueWords = ({ obliqueEndings }: EntityWords, text: string): number => (obliqueEndings.length === 0 ? 0 : text.split(' ').filter((word) => obliqueEndings.some((ending) => word.endsWith(ending))).length);

/** How one form of a name is used: the first mention, how often it stands, how many words it has, and if it is listed. */
interface Text {
  readonly first: FoundName;
  count: number;
  readonly words: number;
  readonly listed: boolean;
}

type Texts = ReadonlyMap<string, Text>;

/** The ending of a case that a name has behind another mention: "s" of "PSTs" beside "PST"; undefined without. */
function endingOf(words: EntityWords, name: string, texts: Texts): string | undefined {
  return words.caseEndings.find((ending) => name.endsWith(ending) && baseOf(name, ending).some((base) => texts.has(base)));
}

/** What a name may be without an ending, and without the mark before it: "Kavanaugh" of "Kavanaugh'a", "EU" of "EU:n". */
function baseOf(text: string, ending: string): string[] {
  const base = text.slice(0, -ending.length);
  return /['’:]$/.test(base) ? [base, base.slice(0, -1)] : [base];
}

/** True where a person is called by given name and surname elsewhere and here by a title before them: "Coach Ann Miller". */
function isUnderTitle(document: Document, hits: NameHits, whole: FoundName, texts: Texts): boolean {
  if ((hits.tokenBits[whole.firstToken] & GIVEN_NAME) !== 0) return false;
  for (let token = whole.firstToken + 1; token < whole.endToken - 1; token++) {
    if ((hits.tokenBits[token] & GIVEN_NAME) !== 0 && texts.has(document.text.slice(document.tokens.start[token], whole.end).replace(/\s+/g, ' '))) return true;
  }
  return false;
}

/** Puts the surname of a full name right where the surname alone is written otherwise, and more often; its case where the surname alone is in the first. */
function withBestSpelling(words: EntityWords, full: string, texts: Texts): string {
  const parts = full.split(' ');
  if (parts.length < 2) return full;
  const surname = parts.at(-1) as string;
  const ending = endingOf(words, surname, texts);
  if (ending !== undefined) return inFirstCase(words, parts, ending, texts);
  const folded = foldWord(surname);
  const stem = stemOf(words, [folded]);
  let own = 0;
  let other = '';
  let otherCount = 0;
  for (const [text, { count }] of texts) {
    const last = text.split(' ').at(-1) as string;
    if (last === surname) own += count;
    else if (!text.includes(' ') && text[0] === surname[0] && Math.abs(text.length - surname.length) <= 2 && foldWord(text) !== folded && !text.startsWith(surname) && count > otherCount && foldWord(parts[0]) !== foldWord(text) && (stem === undefined || stemOf(words, [foldWord(text)]) !== stem)) {
      other = text;
      otherCount = count;
    }
  }
  return otherCount > own ? [...parts.slice(0, -1), other].join(' ') : full;
}

/** "Oliver Cromwell" of "Olivera Cromwella", where "Cromwell" stands alone: the names before lose the same ending. */
function inFirstCase(words: EntityWords, parts: readonly string[], ending: string, texts: Texts): string {
  const surname = baseOf(parts.at(-1) as string, ending).find((base) => texts.has(base)) as string;
  const before = parts.slice(0, -1).map((part) => {
    // "Johnny'ego Englisha": an ending behind an apostrophe is one, whichever it is.
    const base = !hasCases(words) ? part : part.endsWith(ending) ? (baseOf(part, ending).at(-1) as string) : withoutApostrophe(part);
    return base.length >= SHORTEST_GIVEN ? base : part;
  });
  return [...before, surname].join(' ');
}

/** A name up to an apostrophe with small letters behind it. */
function withoutApostrophe(name: string): string {
  const at = Math.max(name.lastIndexOf("'"), name.lastIndexOf('’'));
  const ending = name.slice(at + 1);
  return at > 0 && ending !== '' && ending === ending.toLowerCase() ? name.slice(0, at) : name;
}
