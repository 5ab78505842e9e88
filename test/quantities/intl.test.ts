import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../src/analysis.ts';
import { findQuantities } from '../../src/quantities/index.ts';

/** A sentence of the language around what a formatter wrote. */
const SENTENCES: Readonly<Record<string, (written: string) => string>> = {
  fr: (written) => `Le total atteint ${written}, selon le rapport.`,
  en: (written) => `The total came to ${written}, the report said.`,
  es: (written) => `El total fue de ${written}, según el informe.`,
  de: (written) => `Am Ende waren es ${written}, heißt es im Bericht.`,
  it: (written) => `Il totale era ${written}, secondo il rapporto.`,
  pt: (written) => `O total foi de ${written}, segundo o relatório.`,
  nl: (written) => `Het totaal was ${written}, aldus het rapport.`,
  pl: (written) => `Suma wyniosła ${written}, jak podano w raporcie.`,
  sv: (written) => `Summan blev ${written}, enligt rapporten.`,
  da: (written) => `Summen blev ${written}, ifølge rapporten.`,
  nb: (written) => `Summen ble ${written}, ifølge rapporten.`,
  ru: (written) => `Сумма составила ${written}, говорится в отчёте.`,
  fi: (written) => `Summa oli ${written}, raportti kertoo.`,
  ro: (written) => `Suma a fost ${written}, potrivit raportului.`,
};
const locales = ['fr-FR', 'en-US', 'es-ES', 'de-DE', 'it-IT', 'pt-PT', 'pt-BR', 'nl-NL', 'pl-PL', 'sv-SE', 'da-DK', 'nb-NO', 'ro-RO', 'fi-FI', 'ru-RU'];
const locale = fc.constantFrom(...locales);
const UNITS = ['kilometer', 'meter', 'kilogram', 'liter', 'hectare', 'celsius', 'kilometer-per-hour', 'gigabyte', 'percent'];
/** Their short forms are single letters, or words of another meaning ("2 mi" are two million in Brazil). */
const LONG_UNITS = ['day', 'hour', 'week', 'month', 'mile', 'year'];
const unitForm = fc.oneof(
  fc.tuple(fc.constantFrom(...UNITS), fc.constantFrom<'long' | 'short'>('long', 'short')),
  fc.tuple(fc.constantFrom(...LONG_UNITS), fc.constant<'long'>('long')),
);

/** Cents of a positive number, so that every value has an exact decimal. */
const amount = fc.oneof(fc.integer({ min: 200, max: 99_999 }), fc.integer({ min: 200, max: 2_000_000_000 })).map((cents) => cents / 100);

function readBack(tag: string, written: string): Quantity[] {
  const language = tag.slice(0, 2);
  return findQuantities(SENTENCES[language](written), { language }).filter(({ kind }) => kind !== 'rank');
}

describe('numbers that Intl.NumberFormat wrote', () => {
  it('reads units back', () => {
    fc.assert(
      fc.property(locale, unitForm, amount, (tag, [unit, unitDisplay], value) => {
        const written = new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay, maximumFractionDigits: 2, minimumFractionDigits: value % 1 === 0 ? 0 : 2 }).format(value);
        const [found, ...more] = readBack(tag, written);
        expect(more, written).toEqual([]);
        expect([found?.value, found?.unit !== undefined], written).toEqual([value, true]);
      }),
      { numRuns: 800 },
    );
  });

  it('reads money back', () => {
    fc.assert(
      fc.property(locale, fc.constantFrom('EUR', 'USD', 'GBP', 'JPY', 'PLN', 'BRL', 'CHF', 'CNY', 'INR', 'SEK', 'CAD', 'AUD', 'MXN', 'UAH', 'CZK', 'RUB', 'ILS'), fc.constantFrom('symbol', 'code', 'name'), amount, (tag, currency, currencyDisplay, value) => {
        const written = new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay: currencyDisplay as 'symbol', minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
        const [found, ...more] = readBack(tag, written);
        expect(more, written).toEqual([]);
        expect([found?.kind, found?.value], written).toEqual(['money', value]);
        expect(found?.unit?.currency === currency || found?.unit?.currencyCandidates?.includes(currency), written).toBe(true);
      }),
      { numRuns: 800 },
    );
  });

  it('reads percentages back', () => {
    fc.assert(
      fc.property(locale, fc.integer({ min: 1, max: 99_999 }), (tag, basisPoints) => {
        const written = new Intl.NumberFormat(tag, { style: 'percent', minimumFractionDigits: 2 }).format(basisPoints / 10_000);
        const found = readBack(tag, written);
        expect(found.map(({ kind, value }) => [kind, value]), written).toEqual([['percent', basisPoints / 100]]);
      }),
      { numRuns: 300 },
    );
  });

  it('reads signed amounts back', () => {
    const written = fc.constantFrom<Intl.NumberFormatOptions>({ style: 'percent' }, { style: 'currency', currency: 'EUR' }, { style: 'unit', unit: 'celsius' }, { style: 'unit', unit: 'kilometer' }, {});
    fc.assert(
      fc.property(locale, written, amount, fc.boolean(), fc.constantFrom<'always' | 'exceptZero'>('always', 'exceptZero'), (tag, style, size, negative, signDisplay) => {
        const value = negative ? -size : size;
        const text = new Intl.NumberFormat(tag, { ...style, signDisplay, minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(style.style === 'percent' ? value / 100 : value);
        const found = readBack(tag, text);
        expect(found.map((quantity) => Number(quantity.value?.toFixed(2))), text).toEqual([value]);
      }),
      { numRuns: 800 },
    );
  });

  it('reads numbers back however their thousands are grouped', () => {
    fc.assert(
      fc.property(locale, fc.constantFrom('always', 'auto', 'min2', 'false'), amount, (tag, grouping, value) => {
        const useGrouping = grouping === 'false' ? false : (grouping as 'auto');
        const text = new Intl.NumberFormat(tag, { style: 'unit', unit: 'kilometer', unitDisplay: 'long', minimumFractionDigits: 2, maximumFractionDigits: 2, useGrouping } as Intl.NumberFormatOptions).format(value);
        expect(readBack(tag, text).map((quantity) => quantity.value), text).toEqual([value]);
      }),
      { numRuns: 500 },
    );
  });

  it('reads compact money back', () => {
    // The Portuguese "mM" of CLDR stands in no newspaper, and would be millimetres.
    const tags = fc.constantFrom(...locales.filter((tag) => tag !== 'pt-PT'));
    fc.assert(
      fc.property(tags, fc.integer({ min: 10, max: 999 }), fc.constantFrom(1e6, 1e9), fc.constantFrom<'long' | 'short'>('long', 'short'), (tag, tenths, scale, compactDisplay) => {
        const value = Math.round((tenths / 10) * scale);
        const text = new Intl.NumberFormat(tag, { notation: 'compact', compactDisplay, style: 'currency', currency: 'EUR', maximumFractionDigits: 1 }).format(value);
        expect(readBack(tag, text).map((quantity) => [quantity.value, quantity.unit?.currency]), text).toEqual([[value, 'EUR']]);
      }),
      { numRuns: 500 },
    );
  });

  it('reads compact numbers back', () => {
    fc.assert(
      fc.property(locale, fc.integer({ min: 2, max: 999 }), fc.constantFrom(1e6, 1e9, 1e12), (tag, tenths, scale) => {
        const value = Math.round((tenths / 10) * scale);
        const written = new Intl.NumberFormat(tag, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 1 }).format(value);
        const found = readBack(tag, written);
        expect(found.map((quantity) => quantity.value), written).toEqual([value]);
      }),
      { numRuns: 500 },
    );
  });
});
