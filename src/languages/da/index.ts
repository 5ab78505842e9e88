import { namesDa } from '../../generated/names-da.ts';
import { nerDa } from '../../generated/ner-da.ts';
import type { LanguageData, QuantityPack } from '../language-pack.ts';
import { claims } from './claims.ts';
import { dates } from './dates.ts';
import { entities } from './entities.ts';
import { numbers } from './numbers.ts';
import { quotes } from './quotes.ts';
import { text } from './text.ts';

export const da: LanguageData = { code: 'da', text, entities, quotes, numbers, claims, dates, nameLists: namesDa, nameWeights: nerDa };

/** What finding quantities alone needs of the language. */
export const quantities: QuantityPack = { code: 'da', text, numbers };
