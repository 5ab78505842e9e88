import type { Analysis } from '../analysis.ts';
import { charClass, CharClass, isBlank } from './characters.ts';
import type { NormalizedText } from './normalized-text.ts';

/** An analysis of a normalized text with every span as it is written in the text that was given. */
export function restoreSpans(analysis: Analysis, { starts, ends }: NormalizedText, given: string): Analysis {
  const restored = restore(analysis) as Analysis;
  cover(restored.sentences);
  cover(restored.languages);
  return restored;

  function restore(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(restore);
    if (typeof value !== 'object' || value === null) return value;
    const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, restore(item)]));
    const { start, end, text } = copy;
    if (typeof start !== 'number' || typeof end !== 'number') return copy;
    copy.start = starts[start];
    copy.end = ends[end - 1];
    if (typeof text === 'string') copy.text = given.slice(copy.start as number, copy.end as number);
    return copy;
  }

  /** Unread characters between two ranges belong to the one before them, behind a line break to the one after. */
  function cover(ranges: Array<{ start: number; end: number }>): void {
    let before = 0;
    ranges.forEach((range, i) => {
      for (let at = before; at < range.start; at++) if (!isBlank(given.charCodeAt(at))) range.start = at;
      const next = i + 1 < ranges.length ? ranges[i + 1].start : given.length;
      for (let at = range.end; at < next; at++) {
        const unit = given.charCodeAt(at);
        if (!isBlank(unit)) range.end = at + 1;
        else if (i + 1 < ranges.length && charClass(unit) === CharClass.Newline) break;
      }
      before = range.end;
    });
  }
}
