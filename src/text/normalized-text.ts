/**
 * Accents written apart; what is written but not read: soft hyphens, zero-width characters, direction and byte
 * order marks, and all blanks but one; and the characters that others stand for.
 */
const UNUSUAL = /[\u0300-\u036f\u0085\u00ad\u02bc\u2000-\u2006\u2008\u200a-\u2011\u202a-\u202e\u205f-\u2069\ufb00-\ufb06\ufeff\u0162\u0163]|[ \t][ \t]/;
/** Characters of print and of word processors, and what is written for them elsewhere. */
const REPLACED: ReadonlyMap<number, string> = new Map([
  [0x85, '\n'],
  [0x2bc, '’'],
  [0x2010, '-'],
  [0x2011, '-'],
  ...[0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2008, 0x200a, 0x205f].map((blank) => [blank, ' '] as const),
  ...['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'].map((letters, i) => [0xfb00 + i, letters] as const),
]);
/**
 * Romanian letters of older character sets, with a cedilla for the comma. Turkish has one of the two as its own,
 * so that only a text with the other is known to be Romanian.
 */
const CEDILLAS: ReadonlyMap<number, string> = new Map([[0x15e, 'Ș'], [0x15f, 'ș'], [0x162, 'Ț'], [0x163, 'ț']]);
const ROMANIAN_CEDILLA = /\u0163/i;
const LONGEST_REPLACEMENT = 3;
const LIGATURES = /[\ufb00-\ufb06]/g;
const JOINER = 0x200d;
/** Characters from here on may be parts of one emoji, which a joiner holds together. */
const FIRST_SYMBOL = 0x2190;
/** More marks on one letter are no writing. */
const MOST_MARKS = 16;

const isMark = (unit: number): boolean => unit >= 0x300 && unit <= 0x36f;

function isUnread(unit: number): boolean {
  return unit === 0xad || (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2060 && unit <= 0x2069) || unit === 0xfeff;
}

const isPlainBlank = (unit: number): boolean => unit === 0x20 || unit === 0x09;

/**
 * A text as most people write it, and the way back: letters and their accents composed, one blank
 * between words, common characters for their likes, nothing in it that is not read. What is found in it has its offsets in the text as given.
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
  const most = length + (LONGEST_REPLACEMENT - 1) * (given.match(LIGATURES)?.length ?? 0);
  const starts = new Uint32Array(most);
  const ends = new Uint32Array(most);
  const replaced = ROMANIAN_CEDILLA.test(given) ? new Map([...REPLACED, ...CEDILLAS]) : REPLACED;
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
    const replacement = replaced.get(unit);
    if (replacement !== undefined) {
      replace(at, at + 1, replacement);
      from = ++at;
      continue;
    }
    let end = at + 1;
    if (isPlainBlank(unit)) {
      while (isPlainBlank(given.charCodeAt(end))) end++;
      if (end - at > 1) {
        replace(at, end, ' ');
        from = at = end;
        continue;
      }
    }
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
    replace(at, end, composed);
    from = at = end;
  }
  parts.push(given.slice(from));
  const text = parts.join('');
  // A text of nothing that is read still has its one sentence.
  return text.trim() === '' ? undefined : { text, starts: starts.subarray(0, count), ends: ends.subarray(0, count) };

  function replace(start: number, end: number, written: string): void {
    parts.push(given.slice(from, start), written);
    for (let i = 0; i < written.length; i++) {
      starts[count] = start;
      ends[count++] = end;
    }
  }
}
