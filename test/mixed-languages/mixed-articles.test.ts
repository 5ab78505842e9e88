import { describe, expect, test } from 'vitest';
import { analyze, createAnalyzer } from '../../src/index.ts';
import { fr } from '../../src/languages/fr/index.ts';
import { toReport } from '../../src/render.ts';
import { expectLawful } from '../laws/expect-lawful.ts';

const FRENCH = 'Le groupe Nordlys a annoncé mardi la construction d’une usine à Dunkerque. « Nous créerons 400 emplois », a déclaré sa présidente, Claire Vasseur. La région, qui versera 12 millions d’euros, se réjouit de cette décision.';
const ENGLISH = 'Nordlys said on Wednesday that it would spend 30 million euros on the plant. “We expect to open it in 2027,” Vasseur told reporters in London. The union, which represents 2,000 workers, has welcomed the plan.';
const SECOND = 'Selon la mairie, les travaux commenceront en mars. Ils dureront deux ans et ne gêneront pas la circulation.';
const article = `${FRENCH}\n\n${ENGLISH}\n\n${SECOND}`;

describe('an article in two languages', () => {
  const analysis = analyze(article);

  test('its parts are named', () => {
    const from = article.indexOf(ENGLISH);
    expect(analysis.language.code).toBe('fr');
    expect(analysis.languages).toEqual([
      { start: 0, end: FRENCH.length, code: 'fr' },
      { start: from, end: from + ENGLISH.length, code: 'en' },
      { start: article.indexOf(SECOND), end: article.length, code: 'fr' },
    ]);
  });

  test('each part is read with its own pack', () => {
    expect(analysis.quotes.filter(({ kind }) => kind === 'direct').map(({ text }) => text)).toEqual(['Nous créerons 400 emplois', 'We expect to open it in 2027,']);
    expect(analysis.claims.filter(({ kind }) => kind === 'money').map(({ decimal, unit }) => [decimal, unit?.currency])).toEqual([
      ['12000000', 'EUR'],
      ['30000000', 'EUR'],
    ]);
  });

  test('a person named in both is one entity, and the speaker of both quotes', () => {
    const vasseur = analysis.entities.filter(({ name }) => name.includes('Vasseur'));
    expect(vasseur.map(({ name }) => name)).toEqual(['Claire Vasseur']);
    expect(vasseur[0]!.mentions.map(({ text }) => text)).toEqual(['Claire Vasseur', 'Vasseur']);
    const direct = analysis.quotes.filter(({ kind }) => kind === 'direct');
    expect(direct.map(({ speaker }) => [speaker?.entityId, speaker?.name])).toEqual([
      [vasseur[0]!.id, 'Claire Vasseur'],
      [vasseur[0]!.id, 'Claire Vasseur'],
    ]);
  });

  test('ids count in the order of the text, and every law holds', () => {
    expect(analysis.quotes.map(({ id }) => id)).toEqual(analysis.quotes.map((_, i) => `q${i + 1}`));
    expect(analysis.claims.map(({ id }) => id)).toEqual(analysis.claims.map((_, i) => `c${i + 1}`));
    expect(analysis.entities.map(({ id }) => id)).toEqual(analysis.entities.map((_, i) => `e${i + 1}`));
    expectLawful(article, analysis);
  });

  test('the report says so', () => {
    expect(toReport(analysis)).toMatch(/^Language: fr \(\d+ %\), in parts en, /);
  });

  test('a given language, or no pack for the other, leaves it whole', () => {
    const whole = [{ start: 0, end: article.length, code: 'fr' }];
    expect(analyze(article, { language: 'fr' }).languages).toEqual(whole);
    expect(createAnalyzer({ languages: [fr] }).analyze(article).languages).toEqual(whole);
  });
});

describe('an article in one language', () => {
  test.each([
    ['a foreign sentence', `${FRENCH}\n\nThis is only one single sentence that somebody wrote on the wall of the old factory.\n\n${SECOND}`],
    ['names and a caption', `${FRENCH}\n\nPhoto: John Smith / The New York Times\n\n${SECOND}`],
  ])('%s is no part of its own', (_, text) => {
    expect(analyze(text).languages.map(({ code }) => code)).toEqual(['fr']);
  });

  test('no text has no part', () => {
    expect(analyze('').languages).toEqual([]);
    expect(analyze(' \n').languages).toEqual([]);
  });

  test('short neighbouring paragraphs are one part', () => {
    const lines = ENGLISH.split(/(?<=[.”]) (?=“|The)/).join('\n');
    expect(analyze(`${FRENCH}\n${lines}\n${SECOND}`).languages.map(({ code }) => code)).toEqual(['fr', 'en', 'fr']);
  });
});
