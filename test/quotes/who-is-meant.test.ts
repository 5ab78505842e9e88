import { describe, expect, test } from 'vitest';
import { inShort, quotesOf, type Names } from './quotes-of.ts';

type Row = [language: string, text: string, expected: string[], names?: Names];

const check = (language: string, text: string, expected: readonly string[], names?: Names): void => {
  expect(inShort(quotesOf(language, text, names))).toEqual(expected);
};

describe('who a description or pronoun means', () => {
  test.each<Row>([
    ['en', 'Ann Lee spoke on Monday. The toll may rise, with the disaster agency saying that access is limited.', ['indirect [access is limited] the disaster agency (saying)'], { person: ['Ann Lee'] }],
    ['en', 'The Morning Post reported the case. He said that the pig had escaped.', ['indirect [the pig had escaped] He (said)'], { company: ['Morning Post'] }],
    ['en', 'The judge denied the claims of Ann Lee. The President said it was over.', ['indirect [it was over] The President (said)'], { person: ['Ann Lee'] }],
    ['en', 'Ann Waters denounced the claims. The Los Angeles Democrat said the claims were wrong.', ['indirect [the claims were wrong] Ann Waters (said)'], { person: ['Ann Waters'], place: ['Los Angeles'] }],
    ['en', 'Kim Lee cites Robin Lee. Robin Lee, 26, spent a year abroad. He was arrested on Monday. "My son is ill," she told the crowd.', ['direct [My son is ill,] Kim Lee (told)'], { person: ['Kim Lee', 'Robin Lee'] }],
  ])('%s: %s', check);
});

describe('where the phrase of a speaker begins and ends', () => {
  test.each<Row>([
    ['en', '"Totals of 3 to 6 inches are expected," weather.com reported.', ['direct [Totals of 3 to 6 inches are expected,] weather.com (reported)']],
    ['en', '"Hart caused harm to the families," the notice of intent states.', ['direct [Hart caused harm to the families,] the notice of intent (states)']],
    ['en', 'He appeared in court, where he declared himself "not guilty, for sure" when asked his plea.', ['mixed [not guilty, for sure] he (declared)']],
    ['en', 'Conservative sites such as Gateway and Redline reported that the post was false.', ['indirect [the post was false] Conservative sites (reported)'], { company: ['Gateway', 'Redline'] }],
    ['en', 'Police recovered the glasses from the scene and said they found traces on them.', ['indirect [they found traces on them] Police (said)']],
    ['en', 'The couple deny they are racist, likening the suit to "extortion."', ['mixed [extortion.] The couple (likening)']],
    ['en', 'A poll released on Thursday, however, showed a majority of her own voters do not think she should run.', []],
    ['en', 'Half of "likely" Massachusetts voters said the senator should not run.', ['indirect [the senator should not run] Massachusetts voters (said)'], { place: ['Massachusetts'] }],
  ])('%s: %s', check);
});
