import { describe, expect, it } from 'vitest';
import type { DateMention, Mention } from '../../src/analysis.ts';
import { datesOutsideNames } from '../../src/dates/outside-names.ts';

/** The dates left of `date` in `text`, where `name` is a name. */
function left(text: string, name: string, date: string): string[] {
  const span = (words: string): { start: number; end: number; text: string } => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });
  const mention: Mention = { ...span(name), kind: 'name' };
  const found: DateMention = span(date);
  return datesOutsideNames([found], { at: (offset) => (offset >= mention.start && offset < mention.end ? { mention } : undefined) }).map(({ text: words }) => words);
}

describe('dates inside names', () => {
  it('drops a date that is part of a longer name', () => {
    expect(left('Die Welt am Sonntag schrieb', 'Welt am Sonntag', 'Sonntag')).toEqual([]);
    expect(left('after the 2019 UK general election', '2019 UK general election', '2019')).toEqual([]);
  });

  it('keeps a date beside a name, one that is the whole name, and a year behind a preposition', () => {
    expect(left('Angela Merkel said on Monday', 'Angela Merkel', 'Monday')).toEqual(['Monday']);
    expect(left('since 11 September the city', '11 September', '11 September')).toEqual(['11 September']);
    expect(left('prima delle elezioni del 2013 a Roma', 'elezioni del 2013', '2013')).toEqual(['2013']);
  });
});
