import { namesFi } from '../../generated/names-fi.ts';
import { nerFi } from '../../generated/ner-fi.ts';
import type { LanguageData, QuantityPack } from '../language-pack.ts';
import { claims } from './claims.ts';
import { dates } from './dates.ts';
import { entities } from './entities.ts';
import { numbers } from './numbers.ts';
import { quotes } from './quotes.ts';
import { text } from './text.ts';

export const fi: LanguageData = { code: 'fi', text, entities, quotes, numbers, claims, dates, nameLists: namesFi, nameWeights: nerFi };

/** What finding quantities alone needs of the language. */
export const quantities: QuantityPack = { code: 'fi', text, numbers };
