import type { Entity } from '../analysis.ts';
import type { Document } from '../text/document.ts';
import type { Draft } from './join/draft.ts';
import { NameClass } from './knowledge/name-class.ts';
import type { NameHits } from './name-hits.ts';
import type { EntityWords } from './word-sets.ts';

/** How a language speaks of a person: "elle", "he". */
export type PersonGender = 'f' | 'm';

/**
 * Grammatical genders of persons by entity id: by the titles before their names, else by given names that
 * only women or only men bear. Persons that neither tells are left out.
 */
export function personGenders(document: Document, hits: NameHits, words: EntityWords, drafts: readonly Draft[], entities: readonly Entity[]): ReadonlyMap<string, PersonGender> {
  const genders = new Map<string, PersonGender>();
  drafts.forEach((draft, i) => {
    if (draft.type !== 'person') return;
    const gender = byTitle(draft) ?? byGivenName(draft);
    if (gender !== undefined) genders.set(entities[i].id, gender);
  });
  return genders;

  function byTitle({ names }: Draft): PersonGender | undefined {
    for (const { firstToken } of names) {
      const before = firstToken > 1 && document.word(firstToken - 1) === '.' ? firstToken - 2 : firstToken - 1;
      if (before < 0) continue;
      const lower = document.lower(before);
      if (words.femaleTitles.has(lower)) return 'f';
      if (words.maleTitles.has(lower)) return 'm';
    }
    return undefined;
  }

  function byGivenName({ names }: Draft): PersonGender | undefined {
    for (const { firstToken, endToken } of names) {
      if (endToken - firstToken < 2) continue;
      const female = (hits.tokenBits[firstToken] & NameClass.GivenFemale) !== 0;
      const male = (hits.tokenBits[firstToken] & NameClass.GivenMale) !== 0;
      if (female !== male) return female ? 'f' : 'm';
    }
    return undefined;
  }
}
