import fc from 'fast-check';
import { fixtureArticles } from '../fixtures/fixture-article.ts';

const MARKS = ['« ', ' »', '“', '”', '„', '"', "'", '’', '‘', '‹', '›', '「', '」', '(', ')', '[…]', '– ', '— ', '-', '…', '. ', '! ', '? ', ', ', ': ', ' ', '\n', '\r\n', '\n\n', '\u00a0', '\u202f', '\u00ad', '\u200b', '\ufeff', '\u0301', '\u2028', '\u0000', '\u001b[2J', '\u202e'];
const WORDS = [
  'Mme Anne Le Goff', 'M. Ruiz', 'Meta', 'Meta AI', 'Llama 3', 'GPT-4o', '@ylecun', '#IA', 'le PDG', 'elle', 'il', 'she', 'U.S.', 'Dr. Ray Cole',
  'a déclaré', 'a-t-elle assuré', 'selon', 'd’après', 'que', 'said', 'according to', 'says that', 'prévient', 'told Reuters', 'rapporte', 'https://t.co/ab',
  'près de', 'plus de', 'about', 'less than', 'entre', 'et', 'from', 'to', '350 000', '1,5', '1.234,5', '3', '140 milliards', 'twelve', 'vingt-quatre', 'zéro', '%', '€', '$', 'km/h', 'dollars', 'euros', 'the half of', 'le double de', '1/3',
  'mardi', 'on Tuesday', 'janvier 2024', 'March 20, 2024', '20/03/2024', 'hier', 'last month', '1er', '2024', '18h30',
  // Names of members that every plain object has: a table looked up carelessly takes them for words of its own.
  'constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf',
  '👩‍👩‍👧', '🇫🇷', '你好', 'Ёлка', '\ud83d', '\ude80', '<b>', '&amp;', '</script>', '9'.repeat(40), 'x'.repeat(80),
];

/** Strings made of what the rooms decide on, mixed with any UTF-16 code unit, lone surrogates included. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...WORDS), weight: 4 },
      { arbitrary: fc.constantFrom(...MARKS, ' ', ' ', ' '), weight: 4 },
      { arbitrary: fc.string({ unit: 'binary', maxLength: 5 }), weight: 1 },
      { arbitrary: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), weight: 1 },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

const MARK = /[«»“”„"'’‘‹›—–-]/g;

/** Our own articles with some of their quotation marks and dashes removed, doubled or swapped, and cut anywhere. */
export const damagedArticle: fc.Arbitrary<{ text: string; language: string }> = fc
  .record({
    article: fc.constantFrom(...fixtureArticles),
    changes: fc.array(fc.tuple(fc.nat(), fc.constantFrom('', '«', '»', '“', '”', '"', '««', '» ', '\n', '\ud800')), { minLength: 1, maxLength: 8 }),
    from: fc.nat(400),
    length: fc.integer({ min: 200, max: 4000 }),
  })
  .map(({ article, changes, from, length }) => {
    let { text } = article;
    for (const [choice, mark] of changes) {
      const places = [...text.matchAll(MARK)];
      if (places.length === 0) break;
      const { index } = places[choice % places.length];
      text = text.slice(0, index) + mark + text.slice(index + 1);
    }
    return { text: text.slice(from, from + length), language: article.language };
  });
