import type { Document } from '../text/document.ts';
import { TokenKind } from '../text/tokenizer.ts';
import type { Lexicon } from './lexicon.ts';
import type { Measure } from './measure-reader.ts';

/** "20.30 uur": hours and minutes written as one number. */
const HOURS_AND_MINUTES = /^\d{1,2}[.:]\d{2}$/;

/**
 * The token behind a clock time made of a number of hours, or 0 where the hours are a duration:
 * a clock time stands behind a preposition of its own ("à 17 heures"), has minutes ("17 h 30"), or
 * is one word behind another one, which ended before `lastClockEnd` ("de 8 h à 12 h").
 */
export function clockTimeEnd(document: Document, lexicon: Lexicon, measure: Measure, lastClockEnd: number): number {
  const { tokens, text, sentenceOfToken } = document;
  const { clockAfter, clockBefore, nounLinkers, determiners } = lexicon.sets;
  const { value, sense, reading, endToken } = measure;
  if (sense?.code !== 'h' || !clockAfter.has(text.slice(measure.unitStart, measure.unitEnd).toLowerCase())) return 0;
  const inSentence = (token: number): boolean => token >= 0 && token < tokens.count && sentenceOfToken[token] === sentenceOfToken[measure.firstToken];
  const before = measure.firstToken - 1;
  const behindPreposition = inSentence(before) && clockBefore.has(document.lower(before));
  if (behindPreposition && HOURS_AND_MINUTES.test(text.slice(reading.start, reading.end))) return endToken;
  if (measure.bareMinutes === true) return inSentence(before) && lexicon.lastingBefore.endingAt(document, before) !== undefined ? 0 : endToken;
  if (value === undefined || value.d !== 1n || value.n > 24n) return 0;
  const minutes = inSentence(endToken) && tokens.kind[endToken] === TokenKind.Number && tokens.start[endToken] - measure.end === 1 && /^[0-5]\d$/.test(text.slice(tokens.start[endToken], tokens.end[endToken]));
  if (measure.firstToken === lastClockEnd + 1 && inSentence(lastClockEnd - 1) && tokens.kind[before] === TokenKind.Word) return endToken;
  if (!behindPreposition) return 0;
  // "après douze heures de garde": what goes on with a bare noun lasts.
  if (measure.unitEnd - measure.unitStart > 1 && inSentence(endToken) && nounLinkers.has(document.lower(endToken)) && inSentence(endToken + 1) && !determiners.has(document.lower(endToken + 1))) return 0;
  // "une garde de douze heures" and "de 8 heures à 12 heures": such a word tells the time only where a range follows.
  const opening = lexicon.rangeOpenings.endingAt(document, before);
  if (opening?.firstToken === before && opening.value.middle.startingAt(document, endToken) === undefined) return 0;
  // "moins de douze heures": the whole phrase compares, its last word alone tells no time.
  const compared = lexicon.comparatorsBefore.endingAt(document, before);
  if (compared !== undefined && compared.firstToken < before && !clockBefore.has(text.slice(compared.start, compared.end).toLowerCase())) return 0;
  return minutes ? endToken + 1 : endToken;
}
