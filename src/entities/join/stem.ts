import type { EntityWords } from '../word-sets.ts';
import { foldWord } from './draft.ts';

const SHORTEST_STEM = 3;
const VOWELS = 'aeiouyаеиоуыэюя';
/** Languages with fewer endings only know a genitive. */
const FEWEST_ENDINGS = 3;

/** True where names have more cases than a genitive. */
export const hasCases = ({ caseEndings }: Pick<EntityWords, 'caseEndings'>): boolean => caseEndings.length >= FEWEST_ENDINGS;

const foldedEndings = new WeakMap<EntityWords, readonly string[]>();

/** Folded words without the case endings of the language, joined; undefined where the language does not inflect names. */
export function stemOf(words: EntityWords, name: readonly string[]): string | undefined {
  return hasCases(words) ? withoutEndings(name, endingsOf(words), words.stemEndings) : undefined;
}

/** True for two forms of one folded word that differ by endings of cases alone: "johna" and "john", "kennedyego" and "kennedy". */
export function isOneInCases(words: EntityWords, a: string, b: string): boolean {
  if (a === b) return true;
  const shortest = Math.min(a.length, b.length);
  let same = 0;
  while (same < shortest && a[same] === b[same]) same++;
  // One is the other with an ending, or both have a stem of some length in common.
  if (same < SHORTEST_STEM && same < shortest) return false;
  const endings = endingsOf(words);
  const isEnding = (rest: string): boolean => rest === '' || endings.includes(rest);
  return same > 1 && isEnding(a.slice(same)) && isEnding(b.slice(same));
}

/** The case endings of a language as folded words have them, longest first. */
function endingsOf(words: EntityWords): readonly string[] {
  let endings = foldedEndings.get(words);
  if (endings === undefined) {
    endings = [...new Set(words.caseEndings.map(foldWord))].sort((a, b) => b.length - a.length);
    foldedEndings.set(words, endings);
  }
  return endings;
}

/** Folded words of a name of several words without the endings of their declension, joined; undefined for other names and languages. */
export function declinedStemOf({ declinedEndings }: EntityWords, name: readonly string[]): string | undefined {
  return declinedEndings.length === 0 || name.length < 2 ? undefined : withoutEndings(name, declinedEndings);
}

/** True where names have forms of which one is the first. */
export const inflectsNames = (words: EntityWords): boolean => hasCases(words) || words.declinedEndings.length > 0;

/** True for the genitive of a name in languages that have no other case of names and join their nouns: "Kanes" of "Kane". `lower` is in small letters. */
export function isGenitiveOf(words: EntityWords, lower: string, known: { has(name: string): boolean }): boolean {
  return genitiveBases(words, lower).some((base) => known.has(base));
}

/** What a genitive may be of in such languages, of at least so many letters: "menga" for "mengas"; nothing elsewhere. */
export function genitiveBases(words: EntityWords, lower: string, shortest = 0): string[] {
  if (!words.compounds || hasCases(words)) return [];
  return words.caseEndings.filter((ending) => lower.endsWith(ending) && lower.length - ending.length >= shortest).map((ending) => lower.slice(0, -ending.length));
}

function withoutEndings(name: readonly string[], endings: readonly string[], stemEndings: Readonly<Record<string, string>> = {}): string {
  return name.map((word) => {
    const ending = endings.find((candidate) => word.endsWith(candidate) && word.length - candidate.length >= SHORTEST_STEM);
    if (ending === undefined) return inOneForm(word, stemEndings);
    const stem = word.slice(0, -ending.length);
    // "Perrylle" has its ending behind the vowel that others take in: "Perryn".
    const vowel = ending.length > 1 && !VOWELS.includes(ending[0]) && endings.includes(stem[stem.length - 1]) && stem.length > SHORTEST_STEM;
    return inOneForm(vowel ? stem.slice(0, -1) : stem, stemEndings);
  }).join(' ');
}

/** A stem with the last letters that all its forms are known by: those of "Alasce" as those of "Alaski". */
function inOneForm(stem: string, stemEndings: Readonly<Record<string, string>>): string {
  for (const length of [2, 1]) {
    const form = stemEndings[stem.slice(-length)];
    if (form === undefined || stem.length - length + form.length < SHORTEST_STEM) continue;
    const changed = stem.slice(0, -length) + form;
    // "Sokołow" loses its ending first, then has the letter before it changed.
    return form === '' ? inOneForm(changed, stemEndings) : changed;
  }
  return stem;
}
