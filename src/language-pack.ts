import type { LanguagePack } from './analysis.ts';
import { checkPack, SECTIONS } from './customizing/check-pack.ts';
import type { LanguageData } from './languages/language-pack.ts';

export type { LanguagePack } from './analysis.ts';
export type * from './languages/claim-data.ts';
export type * from './languages/date-data.ts';
export type * from './languages/entity-data.ts';
export type { LanguageData } from './languages/language-pack.ts';
export type * from './languages/number-data.ts';
export type * from './languages/quote-data.ts';
export type { TextData } from './languages/text-data.ts';

/** The name of a section of a pack. */
export type SectionName = Exclude<keyof LanguageData, 'code'>;

/** For each section to change, a function that gives the new one from the old one, which it leaves alone. */
export type SectionChanges = { readonly [Section in SectionName]?: (section: LanguageData[Section]) => LanguageData[Section] };

/**
 * A language pack of your own from its tables, checked to be whole.
 * @throws TypeError if a section is missing.
 */
export function defineLanguage(data: LanguageData): LanguagePack {
  return checkPack(data, 'the language');
}

/**
 * A pack with some sections changed; the given pack stays as it is.
 * @throws TypeError if it is no pack, or a section is unknown or changed into something else.
 */
export function extendLanguage(pack: LanguagePack, changes: SectionChanges): LanguagePack {
  const base = checkPack(pack, 'the pack to extend');
  const changed = new Map<string, unknown>(Object.entries(base));
  for (const [name, change] of Object.entries(changes)) {
    const section = SECTIONS.find((known) => known === name);
    if (section === undefined) throw new TypeError(`there is no section "${name}"; there is: ${SECTIONS.join(', ')}`);
    if (change === undefined) continue;
    if (typeof change !== 'function') throw new TypeError(`the change of "${name}" must be a function of the section`);
    changed.set(section, (change as (before: unknown) => unknown)(base[section]));
  }
  return checkPack(Object.fromEntries(changed), 'the extended pack');
}
