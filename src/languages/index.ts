import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import type { LanguageData } from './language-pack.ts';

/** Every language pack; adding a language adds one line here. */
export const languagePacks: readonly LanguageData[] = [fr, en];
