import { namesNb } from '../../generated/names-nb.ts';
import { nerNb } from '../../generated/ner-nb.ts';
import type { LanguageData, QuantityPack } from '../language-pack.ts';
import { claims } from './claims.ts';
import { dates } from './dates.ts';
import { entities } from './entities.ts';
import { numbers } from './numbers.ts';
import { quotes } from './quotes.ts';
import { text } from './text.ts';

export const nb: LanguageData = { code: 'nb', text, entities, quotes, numbers, claims, dates, nameLists: namesNb, nameWeights: nerNb };

/** What finding quantities alone needs of the language. */
export const quantities: QuantityPack = { code: 'nb', text, numbers };
