import { namesPt } from '../../generated/names-pt.ts';
import { nerPt } from '../../generated/ner-pt.ts';
import type { LanguageData, QuantityPack } from '../language-pack.ts';
import { claims } from './claims.ts';
import { dates } from './dates.ts';
import { entities } from './entities.ts';
import { numbers } from './numbers.ts';
import { quotes } from './quotes.ts';
import { text } from './text.ts';

export const pt: LanguageData = { code: 'pt', text, entities, quotes, numbers, claims, dates, nameLists: namesPt, nameWeights: nerPt };

/** What finding quantities alone needs of the language. */
export const quantities: QuantityPack = { code: 'pt', text, numbers };
