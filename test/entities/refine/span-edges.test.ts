import { expect, test } from 'vitest';
import type { EntityType } from '../../../src/analysis.ts';
import type { LanguageData } from '../../../src/languages/language-pack.ts';
import { loadPack } from '../../../src/languages/load-pack.ts';
import { namesWithin } from './names-within.ts';

const [en, it, es, de] = ['en', 'it', 'es', 'de'].map(loadPack);

// The span that the tagger found in brackets, and the names that are made of it.
test.each<[string, EntityType, string[], LanguageData]>([
  ['[Sri Lanka beat Australia] by four wickets.', 'place', ['Sri Lanka', 'Australia'], en],
  ['I carabinieri di [Breno e Capo di Ponte] indagano.', 'place', ['Breno', 'Capo di Ponte'], it],
  ['Marcaron [Alex y Pepín] en la segunda parte.', 'person', ['Alex', 'Pepín'], es],
  ['She told [MSNBC Monday] that it was over.', 'company', ['MSNBC'], en],
  ['[Ohio Gov]. Jane Roe disagreed.', 'place', ['Ohio'], en],
  ['He likes “[Game of Thrones,” “Breaking Bad]” and more.', 'work', ['Game of Thrones', 'Breaking Bad'], en],
  ['Investors hope for a [LinkedIn-style] exit.', 'product', ['LinkedIn'], en],
  ['Nació en [Viña del Mar] en 1990.', 'place', ['Viña del Mar'], es],
  ['She moved to [Trinidad and Tobago] in May.', 'place', ['Trinidad and Tobago'], en],
  ['Félix [Fernando "Feroz" Vargas] ganó.', 'person', ['Fernando "Feroz" Vargas'], es],
  ['Die Kanzlei [Bausch und Lomb] wuchs.', 'person', ['Bausch und Lomb'], de],
])('%s', (text, type, expected, pack) => {
  expect(namesWithin(text, pack, type)).toEqual(expected);
});
