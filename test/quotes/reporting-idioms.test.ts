import { describe, expect, test } from 'vitest';
import { inShort, quotesOf, type Names } from './quotes-of.ts';

type Row = [language: string, text: string, expected: string[], names?: Names];

const check = (language: string, text: string, expected: readonly string[], names?: Names): void => {
  expect(inShort(quotesOf(language, text, names))).toEqual(expected);
};

describe('verbs that report with a second word', () => {
  test.each<Row>([
    ['nl', 'De regering voert als argument aan dat de steun alleen om geld draait.', ['indirect [de steun alleen om geld draait] De regering (voert)']],
    ['nl', 'Het kantoor van de senator bracht een verklaring uit dat hij zou steunen.', ['indirect [hij zou steunen] Het kantoor van de senator (bracht)']],
    ['nl', 'Er was onrust toen het kantoor van Jan Bos een verklaring uitbracht dat hij de rechter zou steunen.', ['indirect [hij de rechter zou steunen] het kantoor van Jan Bos (uitbracht)'], { person: ['Jan Bos'] }],
    ['nl', 'De politie gaat ervan uit dat de man is gevlucht.', ['indirect [de man is gevlucht] De politie (gaat ervan)']],
    ['it', 'Anna Neri dice che il piano è caro e fa presente inoltre che si dovranno rivedere gli accordi.', ['indirect [il piano è caro] Anna Neri (dice)', 'indirect [si dovranno rivedere gli accordi] Anna Neri (fa presente)'], { person: ['Anna Neri'] }],
    ['it', 'Il ministro ha reso noto che il piano è pronto.', ['indirect [il piano è pronto] Il ministro (ha reso noto)']],
    ['pt', 'Ana Reis deixou claro que não aceita o acordo.', ['indirect [não aceita o acordo] Ana Reis (deixou claro)'], { person: ['Ana Reis'] }],
    ['pt', 'A empresa deu conta de que a obra parou.', ['indirect [a obra parou] A empresa (deu conta)']],
    ['es', 'Ana Ruiz dejó claro que no acepta el acuerdo.', ['indirect [no acepta el acuerdo] Ana Ruiz (dejó claro)'], { person: ['Ana Ruiz'] }],
  ])('%s: %s', check);
});

describe('verbs that report a clause', () => {
  test.each<Row>([
    ['pt', 'O ministro lamentou que a lei tenha caído.', ['indirect [a lei tenha caído] O ministro (lamentou)']],
    ['es', 'La ministra lamentó que la ley haya caído.', ['indirect [la ley haya caído] La ministra (lamentó)']],
    ['de', 'Anna Berg monierte, die Lage sei ernst.', ['indirect [die Lage sei ernst] Anna Berg (monierte)'], { person: ['Anna Berg'] }],
    ['de', 'Der Rat klagt, dass Geld fehlt.', ['indirect [Geld fehlt] Der Rat (klagt)']],
    ['nl', '‘Deze brief klinkt boos’, schreef Jan Bos.', ['direct [Deze brief klinkt boos] Jan Bos (schreef)'], { person: ['Jan Bos'] }],
    // What somebody says to think is one report.
    ['nl', 'Anna Smit zei dat zij vindt dat het plan te duur is.', ['indirect [zij vindt dat het plan te duur is] Anna Smit (zei)'], { person: ['Anna Smit'] }],
    ['pt', 'O ator revelou que considera que o filme foi um erro.', ['indirect [considera que o filme foi um erro] O ator (revelou)']],
    ['fr', "Le maire a dit qu'il estime que la loi est juste.", ["indirect [il estime que la loi est juste] Le maire (a dit)"]],
  ])('%s: %s', check);
});

describe('who goes on speaking', () => {
  test.each<Row>([
    // A name inside a report is no nearer than who makes it.
    ['pt', 'João Reis vive em Braga. O ator revelou que conhecer Rosa Lima foi o melhor da série. "Conheci a minha mulher nesta série", referiu.', ['indirect [conhecer Rosa Lima foi o melhor da série] João Reis (revelou)', 'direct [Conheci a minha mulher nesta série] João Reis (referiu)'], { person: ['João Reis', 'Rosa Lima'] }],
  ])('%s: %s', check);
});
