import { namesIt } from '../../generated/names-it.ts';
import { nerIt } from '../../generated/ner-it.ts';
import type { LanguageData, QuantityPack } from '../language-pack.ts';
import { claims } from './claims.ts';
import { dates } from './dates.ts';
import { entities } from './entities.ts';
import { numbers } from './numbers.ts';
import { quotes } from './quotes.ts';
import { text } from './text.ts';

export const it: LanguageData = { code: 'it', text, entities, quotes, numbers, claims, dates, nameLists: namesIt, nameWeights: nerIt };

/** What finding quantities alone needs of the language. */
export const quantities: QuantityPack = { code: 'it', text, numbers };
