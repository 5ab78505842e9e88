import type { Document } from '../../text/document.ts';
import type { NameHits } from '../name-hits.ts';
import { foldWord, type Draft } from './draft.ts';

/** True for a name in capitals throughout with more than one word or more than six letters. */
const isShouted = (name: string): boolean => name === name.toUpperCase() && (name.includes(' ') || name.length > 6);

/** True for capitals alone: "VW" beside "Volkswagen". */
const isAcronym = (name: string): boolean => name.length <= 6 && /^[\p{Lu}.]+$/u.test(name);

/**
 * The fullest well-formed name of a draft: most words, then the form that is listed ("Chiny", not "Chinach"),
 * then most often written, then first. A word that
 * other mentions spell differently and more often is put right ("Mark Zuckerburg", "Zuckerberg").
 */
export function canonicalName(document: Document, hits: NameHits, draft: Draft): string {
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
  for (const [text, { count, words, listed }] of texts) {
    const plain = texts.size === 1 || !(isShouted(text) || isAcronym(text));
    const score = (plain ? 10_000 : 0) + words * 200 + (listed ? 100 : 0) + Math.min(count, 99);
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
