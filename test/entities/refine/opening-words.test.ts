import { expect, test } from 'vitest';
import { loadPack } from '../../../src/languages/load-pack.ts';
import { entitiesOf } from '../named.ts';

test('a business that is named in full goes by its first word', () => {
  const text = 'Shares of Orvaline Mobile fell on Monday, said the company Orvaline Mobile. Analysts expect Orvaline to sell 14 million units, and investors like Orvaline.';
  expect(entitiesOf(text, loadPack('en')).map(({ name, type, mentions }) => [name, type, mentions.length])).toEqual([['Orvaline Mobile', 'company', 4]]);
});

test('but not where the word is a town or a word', () => {
  const text = 'Shares of Global Mobile fell, said the company Global Mobile. Global warming goes on. The global market is down.';
  expect(entitiesOf(text, loadPack('en')).flatMap(({ mentions }) => mentions.map((mention) => mention.text))).not.toContain('Global');
});
