import { namesRu } from '../../generated/names-ru.ts';
import { nerRu } from '../../generated/ner-ru.ts';
import type { LanguageData, QuantityPack } from '../language-pack.ts';
import { claims } from './claims.ts';
import { dates } from './dates.ts';
import { entities } from './entities.ts';
import { numbers } from './numbers.ts';
import { quotes } from './quotes.ts';
import { text } from './text.ts';

export const ru: LanguageData = { code: 'ru', text, entities, quotes, numbers, claims, dates, nameLists: namesRu, nameWeights: nerRu };

/** What finding quantities alone needs of the language. */
export const quantities: QuantityPack = { code: 'ru', text, numbers };
