import { namesEs } from '../../generated/names-es.ts';
import { nerEs } from '../../generated/ner-es.ts';
import type { LanguageData, QuantityPack } from '../language-pack.ts';
import { claims } from './claims.ts';
import { dates } from './dates.ts';
import { entities } from './entities.ts';
import { numbers } from './numbers.ts';
import { quotes } from './quotes.ts';
import { text } from './text.ts';

export const es: LanguageData = { code: 'es', text, entities, quotes, numbers, claims, dates, nameLists: namesEs, nameWeights: nerEs };

/** What finding quantities alone needs of the language. */
export const quantities: QuantityPack = { code: 'es', text, numbers };
