import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';

const about = (language: string, text: string): Array<[string, string | undefined, string | undefined]> => {
  const { claims, entities } = analyze(text, { language });
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  return claims.map(({ text: words, subject }) => [words, subject?.text, nameOf.get(subject?.entityId ?? '')]);
};

describe('what definite nouns stand for', () => {
  test.each([
    ['es', 'El Tribunal Supremo confirmó la pena. El hospital tiene 310 camas.', '310 camas', 'hospital', undefined],
    ['pt', 'A seguradora Petromar vendeu ações. O banco tem 300 agências. A empresa tem 41 mil funcionários.', '300 agências', 'banco', undefined],
    ['pt', 'A petroleira Petromar vendeu ações. A empresa tem 41 mil funcionários.', '41 mil funcionários', 'empresa', 'Petromar'],
    ['de', 'In Gera schließt ein Werk. Das Land hatte den Bau mit 31 Millionen Euro gefördert.', '31 Millionen Euro', 'Land', undefined],
    ['en', 'Colin Frith, the head teacher, was there. Her son had lost 10kg.', '10kg', 'son', undefined],
  ])('%s: %s', (language, text, words, subject, entity) => {
    expect(about(language, text)).toContainEqual([words, subject, entity]);
  });
});

describe('what pronouns and left-out subjects stand for', () => {
  test.each([
    ['en', 'Losses fell 11%, and the government says it has planted 800 hectares of mangroves and fined 57 companies.', '57 companies', 'government'],
    ['fr', "Le laboratoire vise un chiffre d'affaires de 1 milliard d'euros, alors qu'il a perdu 48 millions.", '48 millions', 'laboratoire'],
    ['es', 'La ciudad tiene 293.000 habitantes. Faltan por limpiar 46 calles.', '46 calles', 'calles'],
    ['en', 'The ship was carrying 184 passengers and 28 crew when it hit rocks.', '28 crew', 'ship'],
  ])('%s: %s', (language, text, words, subject) => {
    expect(about(language, text).map(([claim, phrase]) => [claim, phrase])).toContainEqual([words, subject]);
  });
});

describe('a clause before a colon tells of its own subject', () => {
  test('Le coût pose question', () => {
    expect(about('fr', 'Le coût pose aussi question : 640 euros par mois.')).toEqual([['640 euros par mois', 'coût', undefined]]);
  });
});

describe('whose figure it is', () => {
  const article = 'Harlow Motors said on Monday it would close a factory. ';
  test.each([
    ['en', `${article}Shares fell 6% in London.`, '6%', 'Shares', 'Harlow Motors'],
    ['en', `${article}Its workforce of 900 people will be told today.`, '900 people', 'workforce', 'Harlow Motors'],
    ['en', `${article}Her son had lost 10kg.`, '10kg', 'son', undefined],
    ['fr', 'Renault a présenté ses comptes. Son action a bondi de 22 %.', '22 %', 'action', 'Renault'],
    ['pt', 'A Petrobras divulgou resultados. A receita recuou 6%.', '6%', 'receita', 'Petrobras'],
  ])('%s: %s', (language, text, words, subject, entity) => {
    expect(about(language, text)).toContainEqual([words, subject, entity]);
  });
});
