import { namesSv } from '../../generated/names-sv.ts';
import { nerSv } from '../../generated/ner-sv.ts';
import type { LanguageData, QuantityPack } from '../language-pack.ts';
import { claims } from './claims.ts';
import { dates } from './dates.ts';
import { entities } from './entities.ts';
import { numbers } from './numbers.ts';
import { quotes } from './quotes.ts';
import { text } from './text.ts';

export const sv: LanguageData = { code: 'sv', text, entities, quotes, numbers, claims, dates, nameLists: namesSv, nameWeights: nerSv };

/** What finding quantities alone needs of the language. */
export const quantities: QuantityPack = { code: 'sv', text, numbers };
