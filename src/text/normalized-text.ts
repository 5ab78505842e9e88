/** Accents written apart, and what is written but not read: soft hyphens, zero-width characters, direction and byte order marks. */
const UNUSUAL = /[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const JOINER = 0x200d;
/** Characters from here on may be parts of one emoji, which a joiner holds together. */
const FIRST_SYMBOL = 0x2190;
/** More marks on one letter are no writing. */
const MOST_MARKS = 16;

const isMark = (unit: number): boolean => unit >= 0x300 && unit <= 0x36f;

function isUnread(unit: number): boolean {
  return unit === 0xad || (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2060 && unit <= 0x2069) || unit === 0xfeff;
}

/**
 * A text as most people write it, and the way back: letters and their accents composed, nothing in it
 * that is not read. What is found in it has its offsets in the text as given.
 */
export interface NormalizedText {
  readonly text: string;
  /** For each code unit of `text`, where the characters begin and end that it stands for. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** The text as most people write it; undefined when it is written so already. */
export function normalizeText(given: string): NormalizedText | undefined {
  if (!UNUSUAL.test(given)) return undefined;
  const length = given.length;
  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  const parts: string[] = [];
  let count = 0;
  /** Begin of the characters that are taken as they are and not yet in `parts`. */
  let from = 0;
  for (let at = 0; at < length; ) {
    const unit = given.charCodeAt(at);
    if (isUnread(unit) && !(unit === JOINER && given.charCodeAt(at + 1) >= FIRST_SYMBOL)) {
      parts.push(given.slice(from, at));
      from = ++at;
      continue;
    }
    let end = at + 1;
    if (!isMark(unit)) while (end < length && end - at <= MOST_MARKS && isMark(given.charCodeAt(end))) end++;
    const cluster = end - at > 1 ? given.slice(at, end) : '';
    const composed = cluster.normalize('NFC');
    if (composed.length === cluster.length) {
      for (; at < end; at++) {
        starts[count] = at;
        ends[count++] = at + 1;
      }
      continue;
    }
    parts.push(given.slice(from, at), composed);
    for (let i = 0; i < composed.length; i++) {
      starts[count] = at;
      ends[count++] = end;
    }
    from = at = end;
  }
  parts.push(given.slice(from));
  const text = parts.join('');
  // A text of nothing that is read still has its one sentence.
  return text.trim() === '' ? undefined : { text, starts: starts.subarray(0, count), ends: ends.subarray(0, count) };
}
