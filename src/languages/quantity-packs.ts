import { quantities as da } from './da/index.ts';
import { quantities as de } from './de/index.ts';
import { quantities as en } from './en/index.ts';
import { quantities as es } from './es/index.ts';
import { quantities as fi } from './fi/index.ts';
import { quantities as fr } from './fr/index.ts';
import { quantities as it } from './it/index.ts';
import type { QuantityPack } from './language-pack.ts';
import { quantities as nb } from './nb/index.ts';
import { quantities as nl } from './nl/index.ts';
import { quantities as pl } from './pl/index.ts';
import { quantities as pt } from './pt/index.ts';
import { quantities as ro } from './ro/index.ts';
import { quantities as ru } from './ru/index.ts';
import { quantities as sv } from './sv/index.ts';

/** What finding quantities needs of every language: without names to find, a bundle goes without the weights of the name tagger. */
export const quantityPacks: readonly QuantityPack[] = [fr, en, es, de, it, pt, nl, pl, sv, da, nb, ro, fi, ru];
