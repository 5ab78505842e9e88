import { namesPl } from '../../generated/names-pl.ts';
import { nerPl } from '../../generated/ner-pl.ts';
import type { LanguageData, QuantityPack } from '../language-pack.ts';
import { claims } from './claims.ts';
import { dates } from './dates.ts';
import { entities } from './entities.ts';
import { numbers } from './numbers.ts';
import { quotes } from './quotes.ts';
import { text } from './text.ts';

export const pl: LanguageData = { code: 'pl', text, entities, quotes, numbers, claims, dates, nameLists: namesPl, nameWeights: nerPl };

/** What finding quantities alone needs of the language. */
export const quantities: QuantityPack = { code: 'pl', text, numbers };
