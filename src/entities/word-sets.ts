import type { EntityType } from '../analysis.ts';
import type { EntityData } from '../languages/entity-data.ts';

/** Fields that stay lists: their order counts or they are matched at the end of words. */
type ListField = 'caseEndings' | 'obliqueEndings' | 'declinedEndings' | 'adjectiveEndings' | 'infinitiveEndings' | 'pluralEndings' | 'falseCompounds';

/** The tables of a language as sets; the nouns that tell a kind as one map. */
export type EntityWords = {
  readonly [Field in keyof EntityData]: Field extends ListField
    ? EntityData[Field]
    : Field extends 'kinds' | 'headKinds'
      ? ReadonlyMap<string, EntityType>
      : EntityData[Field] extends readonly string[]
        ? ReadonlySet<string>
        : EntityData[Field];
};

/** Words that are often capitalised without being a name, whatever the language of the text: technology, currencies, scales. */
const GENERAL_NON_NAMES = 'internet web wifi llm gpu cpu api vpn cv pdf dvd cd usd eur sms hiv covid ceo ai celsius fahrenheit'.split(' ');

const made = new WeakMap<EntityData, EntityWords>();

/** The tables of a language as sets, made once. */
export function entityWords(data: EntityData): EntityWords {
  const known = made.get(data);
  if (known !== undefined) return known;
  const entries = Object.entries(data).map(([field, value]) => [field, Array.isArray(value) && !field.endsWith('Endings') && field !== 'falseCompounds' ? new Set(value) : value]);
  const kinds = byNoun(data.kinds);
  for (const noun of data.stormWords) kinds.set(noun, 'event');
  for (const noun of data.skyWords) kinds.set(noun, 'place');
  const nonNames = new Set([...GENERAL_NON_NAMES, ...data.nonNames]);
  const words = { ...Object.fromEntries(entries), kinds, headKinds: byNoun(data.headKinds), nonNames } as EntityWords;
  made.set(data, words);
  return words;
}

function byNoun(table: Readonly<Partial<Record<EntityType, readonly string[]>>>): Map<string, EntityType> {
  const kinds = new Map<string, EntityType>();
  for (const [kind, nouns] of Object.entries(table) as [EntityType, readonly string[]][]) for (const noun of nouns) kinds.set(noun, kind);
  return kinds;
}
