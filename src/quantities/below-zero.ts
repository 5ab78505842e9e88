import type { Document } from '../text/document.ts';
import { TokenKind } from '../text/tokenizer.ts';
import type { Lexicon, UnitSense } from './lexicon.ts';
import type { Measure } from './measure-reader.ts';
import { isLess, negate, whole } from './rational.ts';

/** Degrees of heat. */
export const isHeat = ({ code }: UnitSense): boolean => code === 'Cel' || code === '[degF]' || code === 'degree';

/** "- 20 graden", "10 grados bajo cero": degrees with a spaced minus before them or a word for it at `next`, the token behind them. */
export function belowZero(document: Document, lexicon: Lexicon, measure: Measure, next: number, floor: number): Measure {
  const { tokens, text, sentenceOfToken } = document;
  if (measure.value === undefined || measure.reading.signed || isLess(measure.value, whole(0))) return measure;
  const below = next < 0 ? undefined : lexicon.belowZero.startingAt(document, next);
  if (below !== undefined) return { ...measure, value: negate(measure.value), endToken: below.endToken, end: below.end };
  const sign = measure.firstToken - 1;
  if (sign < Math.max(1, floor) || tokens.end[sign] - tokens.start[sign] !== 1 || !'-−–'.includes(text[tokens.start[sign]])) return measure;
  // Behind a number or at the start of a line the dash is no sign.
  const isSign = tokens.kind[sign - 1] === TokenKind.Word && sentenceOfToken[sign - 1] === sentenceOfToken[measure.firstToken] && tokens.start[sign] > tokens.end[sign - 1];
  return isSign ? { ...measure, value: negate(measure.value), firstToken: sign, start: tokens.start[sign] } : measure;
}

/** "-€3.00": a minus right before a currency sign that stands before its number. */
export function withSign({ tokens, text }: Document, measure: Measure, floor: number): Measure {
  const sign = measure.firstToken - 1;
  if (measure.value === undefined || measure.reading.signed || sign < floor || tokens.end[sign] !== measure.start || tokens.end[sign] - tokens.start[sign] !== 1 || !'-−'.includes(text[tokens.start[sign]])) return measure;
  if (sign > 0 && tokens.end[sign - 1] === tokens.start[sign] && text[tokens.start[sign - 1]] !== '(') return measure;
  return { ...measure, value: negate(measure.value), firstToken: sign, start: tokens.start[sign] };
}
