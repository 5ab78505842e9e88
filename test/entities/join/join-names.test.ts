import { describe, expect, it } from 'vitest';
import { en } from '../../../src/languages/en/index.ts';
import { fr } from '../../../src/languages/fr/index.ts';
import { loadPack } from '../../../src/languages/load-pack.ts';
import { entitiesOf, mentionsByName } from '../named.ts';

describe('persons', () => {
  it('are joined by surname, and a misspelt full name is put right', () => {
    const text = 'Le PDG de Meta, Mark Zuckerburg, a parlé. Zuckerberg a ajouté ceci. Zuckerberg est parti.';
    expect(mentionsByName(text, fr, 'person')).toEqual({ 'Mark Zuckerberg': ['Mark Zuckerburg', 'Zuckerberg', 'Zuckerberg'] });
  });

  it('are joined with the nearest full name when two share a surname', () => {
    const text = 'Claire Martin est venue. Martin a souri. Puis Paul Martin est arrivé. M. Martin a parlé. Mme Martin a répondu.';
    expect(mentionsByName(text, fr, 'person')).toEqual({ 'Claire Martin': ['Claire Martin', 'Martin', 'Martin'], 'Paul Martin': ['Paul Martin', 'Martin'] });
  });

  it.each([
    ['Louis Martin a parlé. Louise Martin a répondu.', ['Louis Martin', 'Louise Martin']],
    ['Jean Martin a parlé. Jean-Claude Martin a répondu.', ['Jean Martin', 'Jean-Claude Martin']],
    ['Paul Martin a parlé. Anne Martin a répondu.', ['Paul Martin', 'Anne Martin']],
  ])('are kept apart in "%s"', (text, names) => {
    expect(Object.keys(mentionsByName(text, fr, 'person'))).toEqual(names);
  });

  it('are one with an initial or a middle name', () => {
    expect(Object.keys(mentionsByName('Mark Zuckerberg spoke. M. Zuckerberg left. Mark Elliot Zuckerberg wrote.', en, 'person'))).toEqual(['Mark Elliot Zuckerberg']);
  });

  it('are joined by their first name when only one bears it', () => {
    const text = 'David and Louise Turpin were there. David Turpin spoke.';
    expect(mentionsByName(text, en, 'person')['David Turpin']).toEqual(['David', 'David Turpin']);
  });

  it('are joined with the handle in brackets behind them', () => {
    const text = 'Yann LeCun (@ylecun) a tweeté.';
    expect(entitiesOf(text, fr).map(({ name, mentions }) => ({ name, kinds: mentions.map(({ kind }) => kind) }))).toEqual([{ name: 'Yann LeCun', kinds: ['name', 'handle'] }]);
  });
});

describe('storms', () => {
  it('are events, with and without the noun', () => {
    const types = entitiesOf('Hurricane Katrina hit the coast. Katrina killed many people.', en).filter(({ name }) => name.includes('Katrina'));
    expect(types.map(({ type, mentions }) => [type, mentions.length])).toEqual([['event', 2]]);
  });
});

describe('bodies and businesses', () => {
  it('are joined with their acronym, in brackets and by initials', () => {
    const text = 'The Royal Canadian Mounted Police (RCMP) confirmed it. The RCMP said more.';
    expect(mentionsByName(text, en, 'organization')).toEqual({ 'Royal Canadian Mounted Police': ['Royal Canadian Mounted Police', 'RCMP', 'RCMP'] });
  });

  it('are one with and without legal form and general words', () => {
    const text = 'Meta Platforms a publié ses comptes. Selon Meta, tout va bien.';
    expect(mentionsByName(text, fr, 'company')).toEqual({ 'Meta Platforms': ['Meta Platforms', 'Meta'] });
  });

  it('take their head noun in lower case', () => {
    expect(mentionsByName('Le tribunal correctionnel de Nantes a statué.', fr)).toEqual({ 'tribunal correctionnel de Nantes': ['tribunal correctionnel de Nantes'] });
  });

  it('are kept from products and events that bear their name', () => {
    const text = 'Les dirigeants de Meta ont parlé lors du Meta AI Day à Londres. Meta AI, son assistant, sera alimenté par Llama 3.';
    const types = entitiesOf(text, fr).map(({ name, type }) => [name, type]);
    expect(types).toEqual([['Meta', 'company'], ['Meta AI Day', 'event'], ['Londres', 'place'], ['Meta AI', 'product'], ['Llama 3', 'model']]);
  });
});

it('a name has its first form in languages with cases', () => {
  const polish = 'Jarosława Kaczyńskiego pytano o zdanie. Jarosława Kaczyńskiego chwalono. Jarosław Kaczyński powiedział nie.';
  expect(mentionsByName(polish, loadPack('pl'), 'person')).toEqual({ 'Jarosław Kaczyński': ['Jarosława Kaczyńskiego', 'Jarosława Kaczyńskiego', 'Jarosław Kaczyński'] });
  const german = 'Der Konzernchef sprach mit der Deutschen Bahn. Am Montag schwieg die Deutsche Bahn.';
  expect(mentionsByName(german, loadPack('de'), 'company')).toEqual({ 'Deutsche Bahn': ['Deutschen Bahn', 'Deutsche Bahn'] });
});

it('inflected surnames of persons named in full are found and joined', () => {
  const text = 'Rozmawiał z Anną Kowalską. Anna Kowalska odmówiła. Kowalskiej nie było.';
  expect(mentionsByName(text, loadPack('pl'), 'person')).toEqual({ 'Anna Kowalska': ['Anną Kowalską', 'Anna Kowalska', 'Kowalskiej'] });
});
