import { describe, expect, test } from 'vitest';
import { en } from '../../src/languages/en/index.ts';
import { datesOf } from './expect-dates.ts';

const REFERENCE = '2024-03-20';

describe('absolute dates', () => {
  test.each([
    ['It opened on March 20, 2024 in Paris.', '[March 20, 2024] 2024-03-20'],
    ['It opened on 20 March 2024.', '[20 March 2024] 2024-03-20'],
    ['Saturday, February 2, 2019', '[Saturday, February 2, 2019] 2019-02-02'],
    ['Signed 3/20/2024 by both.', '[3/20/2024] 2024-03-20'],
    ['He was born in 1965 in Lyon.', '[1965] 1965'],
    ['Back in the 1990s it rained.', '[1990s] 1990/1999'],
    ['In the first quarter of 2018 it fell.', '[first quarter of 2018] 2018-01/2018-03'],
    ['In the winter of 2006–2007 it snowed.', '[winter of 2006–2007] 2006-12/2007-02'],
    ['A castle of the 19th century.', '[19th century] 1801/1900'],
    ['The June 15 planned date of opening.', '[June 15]'],
  ])('%s', (text, expected) => {
    expect(datesOf(en, text)).toEqual([expected]);
  });
});

describe('spans of time', () => {
  test.each([
    ['It ran from May to July 2019.', '[May to July 2019] 2019-05/2019-07'],
    ['Deaths between January 2016 and December 2019 rose.', '[January 2016 and December 2019] 2016-01/2019-12'],
    ['Between 2010 and 2014 it grew.', '[2010 and 2014] 2010/2014'],
    ['On May 3-5, 2014 they met.', '[May 3-5, 2014] 2014-05-03/2014-05-05'],
  ])('%s', (text, expected) => {
    expect(datesOf(en, text)).toEqual([expected]);
  });
});

describe('relative dates resolve against the reference', () => {
  test.each([
    ['He said so last Tuesday.', '[last Tuesday] 2024-03-19'],
    ['Elections are due next year.', '[next year] 2025'],
    ['Three weeks ago it rained.', '[Three weeks ago] 2024-W09'],
    ['Yesterday, it rained.', '[Yesterday] 2024-03-19'],
    ['They arrive late last year.', '[late last year] 2023'],
    ['Done by the end of January.', '[end of January] 2024-01'],
    ['Over the past three years it fell.', '[past three years] 2021/2023'],
    ['Arrested in January of last year.', '[January of last year] 2023-01'],
  ])('%s', (text, expected) => {
    expect(datesOf(en, text, REFERENCE)).toEqual([expected]);
  });
});

test('a clock time is a mention of its own', () => {
  expect(datesOf(en, 'It starts at 7:30 p.m. on Friday.', REFERENCE)).toEqual(['[7:30 p.m.] T19:30', '[Friday] 2024-03-15']);
});

test.each(['He may march on.', 'Some 2000 people came.', 'The second one fell.', 'Windows 2000 is old.', 'A spring in his step.'])('no date in: %s', (text) => {
  expect(datesOf(en, text, REFERENCE)).toEqual([]);
});

test.each(['A man in his 40s was arrested.', 'A woman in her early 30s died.', 'Men in their mid-50s came.'])('an age by its decade is no date: %s', (text) => {
  expect(datesOf(en, text)).toEqual([]);
});
