import { isBlank } from '../text/characters.ts';

/** Texts up to this length are read whole. */
const WHOLE = 800;
const SPANS = 8;
const SPAN_LENGTH = 200;
/** How far a span's start may move to the next blank. */
const LONGEST_STEP = 40;

/**
 * A bounded part of a text that stands for all of it: short texts whole, of long ones spans spread
 * from the first to the last word, so that a foreign opening, quote or note does not decide.
 */
export function sampleOf(text: string): string[] {
  if (text.length <= WHOLE) return [text];
  const stride = (text.length - SPAN_LENGTH) / (SPANS - 1);
  return Array.from({ length: SPANS }, (_, i) => {
    const start = i === 0 ? 0 : behindBlank(text, Math.floor(i * stride));
    return text.slice(start, start + SPAN_LENGTH);
  });
}

function behindBlank(text: string, from: number): number {
  for (let at = from; at < from + LONGEST_STEP && at < text.length; at++) if (isBlank(text.charCodeAt(at))) return at + 1;
  return from;
}
