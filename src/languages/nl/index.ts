import { namesNl } from '../../generated/names-nl.ts';
import { nerNl } from '../../generated/ner-nl.ts';
import type { LanguageData, QuantityPack } from '../language-pack.ts';
import { claims } from './claims.ts';
import { dates } from './dates.ts';
import { entities } from './entities.ts';
import { numbers } from './numbers.ts';
import { quotes } from './quotes.ts';
import { text } from './text.ts';

export const nl: LanguageData = { code: 'nl', text, entities, quotes, numbers, claims, dates, nameLists: namesNl, nameWeights: nerNl };

/** What finding quantities alone needs of the language. */
export const quantities: QuantityPack = { code: 'nl', text, numbers };
