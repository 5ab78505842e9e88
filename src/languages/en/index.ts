import { namesEn } from '../../generated/names-en.ts';
import { nerEn } from '../../generated/ner-en.ts';
import type { LanguageData, QuantityPack } from '../language-pack.ts';
import { claims } from './claims.ts';
import { dates } from './dates.ts';
import { entities } from './entities.ts';
import { numbers } from './numbers.ts';
import { quotes } from './quotes.ts';
import { text } from './text.ts';

export const en: LanguageData = { code: 'en', text, entities, quotes, numbers, claims, dates, nameLists: namesEn, nameWeights: nerEn };

/** What finding quantities alone needs of the language. */
export const quantities: QuantityPack = { code: 'en', text, numbers };
