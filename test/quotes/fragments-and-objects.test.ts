import { describe, expect, test } from 'vitest';
import { inShort, quotesOf, type Names } from './quotes-of.ts';

type Row = [language: string, text: string, expected: string[], names?: Names];

const check = (language: string, text: string, expected: readonly string[], names?: Names): void => {
  expect(inShort(quotesOf(language, text, names))).toEqual(expected);
};

describe('fragments inside the clause of the reporter', () => {
  test.each<Row>([
    ['nl', 'Anna Smit zei dat het nieuwe beleid "tientallen jaren aan wetgeving negeert".', ['mixed [tientallen jaren aan wetgeving negeert] Anna Smit (zei)'], { person: ['Anna Smit'] }],
    ['de', 'Anna Berg sagte, dass die neue Politik „Jahrzehnte der Gesetzgebung ignoriert“.', ['mixed [Jahrzehnte der Gesetzgebung ignoriert] Anna Berg (sagte)'], { person: ['Anna Berg'] }],
    ['de', 'Der Rat sei besorgt, weil der Name „mit einem Streit beginnt“, sagte Anna Berg.', ['indirect [Der Rat sei besorgt] Anna Berg (sagte)', 'mixed [mit einem Streit beginnt] Anna Berg (sagte)'], { person: ['Anna Berg'] }],
    ['en', 'Joe Hart said his wife was expecting a baby and was in a "very difficult situation."', ['indirect [his wife was expecting a baby] Joe Hart (said)', 'mixed [very difficult situation.] Joe Hart (said)'], { person: ['Joe Hart'] }],
    ['en', 'Joe Hart said: "In my town, nobody was told."', ['direct [In my town, nobody was told.] Joe Hart (said)'], { person: ['Joe Hart'] }],
  ])('%s: %s', check);
});

describe('objects that a clause hangs on', () => {
  test.each<Row>([
    ['de', 'Außerdem verteidigte Berg seine Art, über den Fall zu sprechen.', [], { person: ['Berg'] }],
    ['pt', 'No entanto, a Sociedade Reis descreveu a sugestão de Lima como "uma loucura".', ['mixed [uma loucura] Sociedade Reis (descreveu)'], { organization: ['Sociedade Reis'], person: ['Lima'] }],
  ])('%s: %s', check);
});

describe('words that lead to a verb of saying', () => {
  test.each<Row>([
    ['it', "L'arcivescovo Agostino Neri ha poi voluto precisare che la Chiesa non ha colore.", ['indirect [la Chiesa non ha colore] Agostino Neri (ha poi voluto precisare)'], { person: ['Agostino Neri'] }],
    ['pt', 'O capitão deixou escapar, após o jogo, que sente falta do colega.', ['indirect [sente falta do colega] O capitão (deixou escapar)']],
    ['en', 'The couple deny they are racist.', ['indirect [they are racist] The couple (deny)']],
  ])('%s: %s', check);
});

describe('who goes on behind a report inside a report', () => {
  test.each<Row>([
    ['it', 'Anna Neri ha detto che Mario Bassi ha ammesso che il piano è caro. «Penso che sia la fine», ha aggiunto.', ['indirect [Mario Bassi ha ammesso che il piano è caro] Anna Neri (ha detto)', 'indirect [il piano è caro] Mario Bassi (ha ammesso)', 'direct [Penso che sia la fine] Anna Neri (ha aggiunto)'], { person: ['Anna Neri', 'Mario Bassi'] }],
  ])('%s: %s', check);
});
