import { languagePacks } from './index.ts';
import type { LanguageData } from './language-pack.ts';

/**
 * Gives the language pack of a code in `languageCodes`. The CommonJS build, which Node uses, swaps
 * this file for one that loads each pack from its own file when first needed (`tsup.config.ts`).
 */
export function loadPack(code: string): LanguageData {
  const pack = languagePacks.find((candidate) => candidate.code === code);
  if (pack === undefined) throw new RangeError(`no language pack for "${code}"`);
  return pack;
}
