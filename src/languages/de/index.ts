import { namesDe } from '../../generated/names-de.ts';
import { nerDe } from '../../generated/ner-de.ts';
import type { LanguageData, QuantityPack } from '../language-pack.ts';
import { claims } from './claims.ts';
import { dates } from './dates.ts';
import { entities } from './entities.ts';
import { numbers } from './numbers.ts';
import { quotes } from './quotes.ts';
import { text } from './text.ts';

export const de: LanguageData = { code: 'de', text, entities, quotes, numbers, claims, dates, nameLists: namesDe, nameWeights: nerDe };

/** What finding quantities alone needs of the language. */
export const quantities: QuantityPack = { code: 'de', text, numbers };
