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

  test.each([
    ['fr', "L'opposition a dénoncé une dette qui atteint, selon elle, 1 240 euros par habitant.", ['opposition']],
    ['en', 'Analysts at Peel Hunt expect the restructuring to cost £35 million.', ['Analysts at Peel Hunt']],
    ['de', '58 Prozent der Deutschen sind dafür. Das geht aus einer Umfrage des Meinungsforschungsinstituts Forsa hervor.', ['Forsa']],
    ['nl', 'In Nederland overlijden 9.000 mensen door vuile lucht. Dat blijkt uit onderzoek van het RIVM.', ['RIVM']],
    ['es', 'La plantilla, formada por 540 empleados, reclama una subida salarial.', [undefined]],
    ['nl', 'Tata Steel, dat er 9.200 mensen in dienst heeft, zegt de uitstoot te verlagen.', [undefined]],
  ])('sources behind pronouns, of groups and in the next sentence; a verb behind an insertion is none: %s: %s', (language, text, wanted) => {
    expect(sources(language, text)).toEqual(wanted);
  });

  test('figures from a survey of a year, from a number, and from one another, without end', () => {
    expect(sources('en', 'Data from the 2014 American Community Survey show that women represented about 41 percent of the workforce.')).toEqual([expect.stringContaining('2014 American Community Survey')]);
    expect(sources('en', 'Data from 98 percent of precincts show that turnout fell by 3 percent.')).toEqual([undefined, 'Data']);
    expect(sources('en', `The ${'data from '.repeat(20_000)}the ministry show that sales fell by 3 percent.`)).toHaveLength(1);
  });

  test('nobody where the article speaks itself', () => {
    expect(sources('fr', 'Renault emploie 12 000 salariés en France.')).toEqual([undefined]);
  });

  test('a description of the speaker is the entity that it stands for', () => {
    expect(sources('en', 'Toyota reported results on Monday. According to the company, sales rose 5% in May.')).toEqual(['Toyota']);
  });
});
