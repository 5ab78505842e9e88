import type { EntityType } from '../analysis.ts';
import type { EntityData, NamedKind } from '../languages/entity-data.ts';

/** Fields that stay lists: their order counts or they are matched at the end of words. */
type ListField = 'caseEndings' | 'adjectiveEndings';

/** The tables of a language as sets; the nouns that tell a kind as one map. */
export type EntityWords = {
  readonly [Field in keyof EntityData]: Field extends ListField
    ? EntityData[Field]
    : Field extends 'kinds'
      ? ReadonlyMap<string, EntityType>
      : EntityData[Field] extends readonly string[]
        ? ReadonlySet<string>
        : EntityData[Field];
};

const made = new WeakMap<EntityData, EntityWords>();

/** The tables of a language as sets, made once. */
export function entityWords(data: EntityData): EntityWords {
  const known = made.get(data);
  if (known !== undefined) return known;
  const entries = Object.entries(data).map(([field, value]) => [field, Array.isArray(value) && !field.endsWith('Endings') ? new Set(value) : value]);
  const kinds = new Map<string, EntityType>();
  for (const [kind, nouns] of Object.entries(data.kinds) as [NamedKind, readonly string[]][]) for (const noun of nouns) kinds.set(noun, kind);
  for (const noun of data.stormWords) kinds.set(noun, 'event');
  const words = { ...Object.fromEntries(entries), kinds } as EntityWords;
  made.set(data, words);
  return words;
}
