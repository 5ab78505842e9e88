import type { FindQuantities, LanguagePack, Quantity } from '../analysis.ts';
import type { QuantityPack } from '../languages/language-pack.ts';
import { quantityPacks } from '../languages/quantity-packs.ts';
import { createDocument } from '../text/document.ts';
import { findQuantitiesIn } from './find-quantities.ts';

export type { FindQuantities, LanguagePack, Quantity, Span } from '../analysis.ts';


/**
 * A finder over chosen languages, for bundles: `import { quantities } from 'article-analysis/languages/fr'`
 * brings the words of French numbers and units alone, a whole pack (`fr`) works as well.
 * @throws RangeError if no language is given.
 */
export function createQuantityFinder(options: { languages: readonly LanguagePack[] }): FindQuantities {
  const { languages } = options;
  if (!Array.isArray(languages) || languages.length === 0) throw new RangeError('createQuantityFinder needs at least one language');
  const packs = new Map((languages as readonly QuantityPack[]).map((pack) => [pack.code, pack]));
  return (text, { language } = { language: '' }) => {
    if (typeof text !== 'string') throw new TypeError(`findQuantities needs a string, got ${text === null ? 'null' : typeof text}`);
    if (typeof language !== 'string' || language === '') throw new TypeError('findQuantities needs the option "language", a string');
    const pack = packs.get(language);
    if (pack === undefined) throw new RangeError(`no language "${language}"; there is: ${[...packs.keys()].join(', ')}`);
    return findQuantitiesIn(createDocument(text, pack.text), pack.numbers).items.map(({ quantity }): Quantity => quantity);
  };
}

/**
 * Every quantity of a text with its value, unit and span, in order of `start`: those also that
 * claim nothing ("the third", a bare "12").
 * @throws TypeError if `text` or `language` is no string.
 * @throws RangeError if there is no such language.
 */
export const findQuantities: FindQuantities = /* @__PURE__ */ createQuantityFinder({ languages: quantityPacks });
