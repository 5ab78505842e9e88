import type { LanguageData } from '../languages/language-pack.ts';

/** The sections of a language pack. */
export const SECTIONS = ['text', 'entities', 'quotes', 'numbers', 'claims', 'dates'] as const satisfies ReadonlyArray<keyof LanguageData>;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * Gives a language pack back as what it is inside.
 * @throws TypeError if it is no pack, or only a part of one.
 */
export function checkPack(value: unknown, where: string): LanguageData {
  if (!isObject(value) || typeof value.code !== 'string' || value.code === '') throw new TypeError(`${where} is no language pack; import one: import { fr } from 'article-analysis/languages/fr'`);
  const missing = SECTIONS.filter((section) => !Object.hasOwn(value, section) || !isObject(value[section]));
  if (missing.length > 0) throw new TypeError(`${where}, the pack of "${value.code}", has no section ${missing.join(', ')}`);
  return value as unknown as LanguageData;
}
