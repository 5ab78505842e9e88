import type { EntityData } from '../languages/entity-data.ts';

/** Fields that stay lists: their order counts or they are matched at the end of words. */
type ListField = 'caseEndings' | 'adjectiveEndings';

/** The tables of a language as sets. */
export type EntityWords = { readonly [Field in keyof EntityData]: Field extends ListField ? EntityData[Field] : EntityData[Field] extends readonly string[] ? ReadonlySet<string> : EntityData[Field] };

const made = new WeakMap<EntityData, EntityWords>();

/** The tables of a language as sets, made once. */
export function entityWords(data: EntityData): EntityWords {
  const known = made.get(data);
  if (known !== undefined) return known;
  const entries = Object.entries(data).map(([field, value]) => [field, Array.isArray(value) && !field.endsWith('Endings') ? new Set(value) : value]);
  const words = Object.fromEntries(entries) as EntityWords;
  made.set(data, words);
  return words;
}
