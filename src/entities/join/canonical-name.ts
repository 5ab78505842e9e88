import type { Document } from '../../text/document.ts';
import type { NameHits } from '../name-hits.ts';
import type { EntityWords } from '../word-sets.ts';
import { foldWord, type Draft } from './draft.ts';
import { inflectsNames } from './stem.ts';

/** What a letter more counts against a form of a name, and up to how many letters. */
const FORM = 4;
const LONGEST_FORM = 60;

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
  const texts = new Map<string, { count: number; words: number; listed: boolean }>();
  for (const name of draft.names) {
    if (name.kind === 'handle' && draft.names.some(({ kind }) => kind !== 'handle')) continue;
    const text = document.text.slice(name.start, name.end).replace(/\s+/g, ' ');
    const known = texts.get(text);
    if (known === undefined) texts.set(text, { count: 1, words: text.split(/[ \-/]/).length, listed: hits.phraseEnd[name.firstToken] === name.endToken });
    else known.count++;
  }
  let best = '';
  let bestScore = -Infinity;
  for (const [text, { count, words: length, listed }] of texts) {
    const plain = texts.size === 1 || !(isShouted(text) || isAcronym(text));
    // Of the forms of a name the shortest is mostly the first: "Jarosław Kaczyński", "Deutsche Bahn".
    const form = inflects ? -FORM * Math.min(text.length, LONGEST_FORM) - (/[ąę]$/u.test(text) ? 1 : 0) : 0;
    const score = (plain ? 10_000 : 0) + length * 400 + (listed ? 100 : 0) + form + Math.min(count, inflects ? FORM - 1 : 99);
    if (score > bestScore) {
      best = text;
      bestScore = score;
    }
  }
  return draft.type === 'person' ? withBestSpelling(best, texts) : best;
}

/** Puts the surname of a full name right where the surname alone is written otherwise, and more often. */
function withBestSpelling(full: string, texts: ReadonlyMap<string, { count: number }>): string {
  const words = full.split(' ');
  if (words.length < 2) return full;
  const surname = words.at(-1) as string;
  const folded = foldWord(surname);
  let own = 0;
  let other = '';
  let otherCount = 0;
  for (const [text, { count }] of texts) {
    const last = text.split(' ').at(-1) as string;
    if (last === surname) own += count;
    else if (!text.includes(' ') && text[0] === surname[0] && Math.abs(text.length - surname.length) <= 2 && foldWord(text) !== folded && !text.startsWith(surname) && count > otherCount && foldWord(words[0]) !== foldWord(text)) {
      other = text;
      otherCount = count;
    }
  }
  return otherCount > own ? [...words.slice(0, -1), other].join(' ') : full;
}
