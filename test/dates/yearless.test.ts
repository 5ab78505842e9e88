import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.ts';

const dates = (language: string, text: string): string[] => analyze(text, { language, referenceDate: '2026-11-26' }).dates.map(({ text: words, iso }) => `[${words}] ${iso ?? ''}`);

describe('yearless dates lie rather before the reference than long after it', () => {
  it.each([
    ['en', 'Exports rose in May.', ['[May] 2026-05']],
    ['en', 'The exhibition runs until 12 January.', ['[12 January] 2027-01-12']],
    ['de', 'Die Arbeitslosenquote stieg im Juni auf 5,4 Prozent.', ['[Juni] 2026-06']],
    ['fr', 'Le contrat expire fin mars.', ['[fin mars] 2027-03']],
    ['en', 'The vote is on Thursday, May 6.', ['[Thursday, May 6] 2027-05-06']],
  ])('%s: %s', (language, text, expected) => {
    expect(dates(language, text)).toEqual(expected);
  });
});

describe('times that somebody needed are no dates', () => {
  it.each([
    ['en', 'She finished in 2 hours 17 minutes.'],
    ['de', 'Er siegte in 2 Stunden, 5 Minuten und 12 Sekunden.'],
    ['nl', 'Hij won in 2 uur, 5 minuten en 12 seconden.'],
    ['nl', 'Het aantal is verdubbeld tot 2400.'],
  ])('%s: %s', (language, text) => {
    expect(dates(language, text)).toEqual([]);
  });
});
