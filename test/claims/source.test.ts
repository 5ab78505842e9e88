import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';

const sources = (language: string, text: string): Array<string | undefined> => analyze(text, { language }).claims.map(({ source }) => source?.name);

describe('who claims a number', () => {
  test.each([
    ['en', 'The crisis claimed 15,393 lives in Canada, according to the Red Cross.', 'Red Cross'],
    ['fr', 'Selon l’Insee, 300 000 emplois ont été créés.', 'Insee'],
    ['fr', 'Siemens a annoncé la suppression de 6 000 emplois.', 'Siemens'],
    ['fr', 'Emmanuel Macron a promis de réduire de 7 à 3 le nombre de tranches.', 'Emmanuel Macron'],
    ['en', 'Insurers expect a bill of $1.1 billion.', 'Insurers'],
    ['de', 'Die Versicherer erwarten Schäden von 1,1 Milliarden Euro.', 'Versicherer'],
    ['it', 'Secondo Forbes, il suo patrimonio ammonta a 4 miliardi di dollari.', 'Forbes'],
  ])('%s: %s', (language, text, source) => {
    expect(sources(language, text)).toContain(source);
  });

  test('nobody where the article speaks itself', () => {
    expect(sources('fr', 'Renault emploie 12 000 salariés en France.')).toEqual([undefined]);
  });

  test('a description of the speaker is the entity that it stands for', () => {
    expect(sources('en', 'Toyota reported results on Monday. According to the company, sales rose 5% in May.')).toEqual(['Toyota']);
  });
});
