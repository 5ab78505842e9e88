import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.ts';

const subjects = (language: 'de' | 'en' | 'es' | 'fr' | 'it' | 'nl' | 'pt', text: string): [string, string | undefined][] =>
  analyze(text, { language }).claims.map((claim) => [claim.text, claim.subject?.text]);

describe('verbs that stand with numbers end the subject before them', () => {
  it.each([
    ['es', 'La exposición reúne 120 cuadros.', '120 cuadros', 'exposición'],
    ['es', 'Los bomberos rescataron a once excursionistas.', 'once excursionistas', 'bomberos'],
    ['pt', 'O filme rendeu 85 milhões de dólares.', '85 milhões de dólares', 'filme'],
    ['pt', 'A polícia apreendeu 300 quilos de cocaína.', '300 quilos', 'cocaína'],
    ['it', 'La mostra riunisce 120 quadri.', '120 quadri', 'mostra'],
    ['fr', "L'exposition réunit 120 tableaux.", '120 tableaux', 'exposition'],
    ['fr', "Le chiffre d'affaires s'est établi à 1,25 milliard d'euros.", "1,25 milliard d'euros", "chiffre d'affaires"],
    ['fr', "Le risque d'infarctus est 30 % plus élevé.", '30 %', "risque d'infarctus"],
    ['de', 'Der Zoll beschlagnahmte 300 gefälschte Uhren.', '300 gefälschte Uhren', 'Zoll'],
    ['nl', 'De brand verwoestte 40 huizen.', '40 huizen', 'brand'],
  ] as const)('%s: %s', (language, text, span, subject) => {
    expect(subjects(language, text)).toContainEqual([span, subject]);
  });

  it('takes what is measured, not its measure, for the subject of the value behind it', () => {
    expect(subjects('de', 'Der Zoll beschlagnahmte 2,5 Tonnen Kokain im Wert von 180 Millionen Euro.')).toEqual([['2,5 Tonnen', 'Kokain'], ['180 Millionen Euro', 'Kokain']]);
    expect(subjects('fr', 'Près de la moitié des 650 salariés vont perdre leur emploi.')).toContainEqual(['650 salariés', 'salariés']);
  });

  it('takes what the clause opens with where anybody is the subject', () => {
    expect(subjects('fr', 'Dans ce quartier, on compte 340 logements vides.')).toContainEqual(['340 logements', 'quartier']);
  });

  it('takes the value reached behind the size of a change', () => {
    const claims = analyze('El banco elevó el tipo de interés en un cuarto de punto, hasta el 4,25 %.', { language: 'es' }).claims.map(({ text, comparator }) => [text, comparator]);
    expect(claims).toContainEqual(['4,25 %', 'equal']);
  });

  it('takes two numbers with nouns of their own for no share', () => {
    expect(analyze('The striker scored 14 goals in 20 matches.', { language: 'en' }).claims.map(({ text, kind }) => [text, kind])).toEqual([['14 goals', 'count'], ['20 matches', 'count']]);
  });
});
