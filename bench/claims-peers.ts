import compromise from 'compromise/three';
import recognizers from '@microsoft/recognizers-text-suite';
import type { Answer } from './claims-data.ts';


const CULTURES: Readonly<Record<string, string>> = { en: 'en-us', fr: 'fr-fr', es: 'es-es', pt: 'pt-br' };

const MODELS: Readonly<Record<string, (text: string, culture: string) => ReadonlyArray<{ start: number; end: number; resolution: Record<string, unknown> }>>> = {
  number: recognizers.recognizeNumber,
  ordinal: recognizers.recognizeOrdinal,
  percent: recognizers.recognizePercentage,
  currency: recognizers.recognizeCurrency,
  dimension: recognizers.recognizeDimension,
  temperature: recognizers.recognizeTemperature,
  age: recognizers.recognizeAge,
};

/** Recognizers-Text of one kind, or nothing where it has no model of the language. */
export function recognizersOf(kind: string, language: string): ((text: string) => Answer[]) | undefined {
  const culture = CULTURES[language];
  const model = MODELS[kind];
  if (culture === undefined || model === undefined) return undefined;
  return (text) =>
    model(text, culture).flatMap(({ start, end, resolution }) => {
      const written = String(resolution?.['value'] ?? '');
      const value = Number((language === 'en' ? written.replace(/,/g, '') : written.replace(',', '.')).replace('%', ''));
      return written === '' || Number.isNaN(value) ? [] : [{ start, end: end + 1, value }];
    });
}

/** The numbers that compromise finds in an English text. */
export function compromiseNumbers(text: string): Answer[] {
  const found = compromise(text).numbers().json({ offset: true }) as Array<{ offset?: { start: number; length: number }; number?: { num: number | null } }>;
  return found.flatMap(({ offset, number }) =>
    offset === undefined || number?.num === null || number?.num === undefined ? [] : [{ start: offset.start, end: offset.start + offset.length, value: number.num }],
  );
}
