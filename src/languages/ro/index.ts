import { namesRo } from '../../generated/names-ro.ts';
import { nerRo } from '../../generated/ner-ro.ts';
import type { LanguageData, QuantityPack } from '../language-pack.ts';
import { claims } from './claims.ts';
import { dates } from './dates.ts';
import { entities } from './entities.ts';
import { numbers } from './numbers.ts';
import { quotes } from './quotes.ts';
import { text } from './text.ts';

export const ro: LanguageData = { code: 'ro', text, entities, quotes, numbers, claims, dates, nameLists: namesRo, nameWeights: nerRo };

/** What finding quantities alone needs of the language. */
export const quantities: QuantityPack = { code: 'ro', text, numbers };
