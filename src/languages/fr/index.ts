import { namesFr } from '../../generated/names-fr.ts';
import { nerFr } from '../../generated/ner-fr.ts';
import type { LanguageData, QuantityPack } from '../language-pack.ts';
import { claims } from './claims.ts';
import { dates } from './dates.ts';
import { entities } from './entities.ts';
import { numbers } from './numbers.ts';
import { quotes } from './quotes.ts';
import { text } from './text.ts';

export const fr: LanguageData = { code: 'fr', text, entities, quotes, numbers, claims, dates, nameLists: namesFr, nameWeights: nerFr };

/** What finding quantities alone needs of the language. */
export const quantities: QuantityPack = { code: 'fr', text, numbers };
