import { da } from './da/index.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fi } from './fi/index.ts';
import { fr } from './fr/index.ts';
import { it } from './it/index.ts';
import type { LanguageData } from './language-pack.ts';
import { nb } from './nb/index.ts';
import { nl } from './nl/index.ts';
import { pl } from './pl/index.ts';
import { pt } from './pt/index.ts';
import { ro } from './ro/index.ts';
import { ru } from './ru/index.ts';
import { sv } from './sv/index.ts';

/** Every language pack; adding a language adds one line here. */
export const languagePacks: readonly LanguageData[] = [fr, en, es, de, it, pt, nl, pl, sv, da, nb, ro, fi, ru];
