import { describe, expect, test } from 'vitest';
import { inShort, quotesOf, type Names } from './quotes-of.ts';

type Row = [language: string, text: string, expected: string[], names?: Names];

const check = (language: string, text: string, expected: readonly string[], names?: Names): void => {
  expect(inShort(quotesOf(language, text, names))).toEqual(expected);
};

describe('where a clause without complementiser starts', () => {
  test.each<Row>([
    ['en', 'She said parents who work at night would pay less.', ['indirect [parents who work at night would pay less] She (said)']],
    ['en', 'Both ministers have maintained a policy of sending back ships which have left the port.', []],
    ['en', 'Ann Lee said after the vote she would not sign the bill.', ['indirect [she would not sign the bill] Ann Lee (said)'], { person: ['Ann Lee'] }],
    ['en', 'Ann Lee says they both share the view that prices must fall.', ['indirect [they both share the view that prices must fall] Ann Lee (says)'], { person: ['Ann Lee'] }],
    ['en', 'Under the plan, owners reporting losses held for two years would pay less.', []],
    ['en', 'The court has ruled that the shop may open on Sundays.', ['indirect [the shop may open on Sundays] The court (has ruled)']],
    ['en', 'About 9.9 million families live in the delta, according to federal statistics.', ['indirect [About 9.9 million families live in the delta] federal statistics (according to)']],
    ['en', 'It was announced by the council that the bridge was unsafe.', ['indirect [the bridge was unsafe] the council (announced)']],
    ['en', 'As Ann Lee told the Morning Post, traffic has fallen since the spring.', ['indirect [traffic has fallen since the spring] Ann Lee (told)'], { person: ['Ann Lee'], company: ['Morning Post'] }],
  ])('%s: %s', check);
});

describe('forms that are verbs and nouns', () => {
  test.each<Row>([
    ['en', 'Ann Lee is pointing to a Morning Post report that the firm lost a million.', [], { person: ['Ann Lee'], company: ['Morning Post'] }],
    ['en', 'The judge dismissed those reports as "old tales and gossip".', ['mixed [old tales and gossip] The judge (dismissed)']],
    ['en', 'A city judge has rejected a media request to open the file, saying the case was closed.', ['indirect [the case was closed] A city judge (saying)']],
    ['en', 'Two writers urged her to bring it back, arguing that it worked.', ['indirect [it worked] Two writers (arguing)']],
    ['en', '"Our support is firm," the letter reads.', ['direct [Our support is firm,] the letter (reads)']],
  ])('%s: %s', check);
});

describe('the subject of a gerund', () => {
  test.each<Row>([
    ['en', 'Paul Hart grew angry when asked to pay a builder who said he was cheated, saying, "Maybe he did not do a good job."', ['indirect [he was cheated] a builder (said)', 'direct [Maybe he did not do a good job.] Paul Hart (saying)'], { person: ['Paul Hart'] }],
    ['en', 'The film shows footage of Paul Hart asking, "Why are we still here?"', ['direct [Why are we still here?] Paul Hart (asking)'], { person: ['Paul Hart'] }],
  ])('%s: %s', check);
});

describe('the subject of a verb', () => {
  test.each<Row>([
    ['en', 'Northwind just this month announced it would close two plants.', ['indirect [it would close two plants] Northwind (announced)'], { company: ['Northwind'] }],
    ['en', '“I hope that people will vote” ― Ann Lee', ['direct [I hope that people will vote] Ann Lee (-)'], { person: ['Ann Lee'] }],
  ])('%s: %s', check);
});
