import { describe, expect, test } from 'vitest';
import { quotesOf, type Names } from './quotes-of.ts';

/** Content and speaker of every quote of a text. */
const speakersOf = (language: string, text: string, names?: Names): string[] => quotesOf(language, text, names).map((quote) => `${quote.text}: ${quote.speaker?.name ?? '-'}`);

describe('subjects behind their verb', () => {
  test.each([
    ['es', '«No dimitiré», dijo tajante el presidente del club.', 'No dimitiré: el presidente del club', {}],
    ['pt', '“Foi rápido”, disse, transtornado, o estudante.', 'Foi rápido: o estudante', {}],
    ['es', '“Es arte”, escribió el lunes en una entrada de blog Clara Soler.', 'Es arte: Clara Soler', { person: ['Clara Soler'] }],
    ['pt', '“Não vamos desistir”, disse à Lusa a presidente da câmara.', 'Não vamos desistir: a presidente da câmara', { organization: ['Lusa'] }],
    ['fr', '« Nous tiendrons », a déclaré à la foule Anne Roux, venue en voisine.', 'Nous tiendrons: Anne Roux', { person: ['Anne Roux'] }],
    ['it', '«Basta», così Anna Rossi al termine della riunione.', 'Basta: Anna Rossi', { person: ['Anna Rossi'] }],
  ] as const)('%s: %s', (language, text, expected, names) => {
    expect(speakersOf(language, text, names)).toEqual([expected]);
  });
});

describe('what is no speaker', () => {
  test('an infinitive behind the verb', () => {
    expect(speakersOf('pt', 'O ministro garantiu que “não haverá cortes” e prometeu rever a lei.')).toEqual(['não haverá cortes: O ministro', 'rever a lei: O ministro']);
  });
  test('what an ordinal counts', () => {
    expect(speakersOf('pt', 'Ana Reis falou. “A eleição vai para o segundo turno”, afirmou.', { person: ['Ana Reis'] })).toEqual(['A eleição vai para o segundo turno: Ana Reis']);
  });
});

describe('speakers that the text before tells', () => {
  test('a pronoun goes to the last speaker before a name that is no subject', () => {
    const names = { person: ['Paul Martin', 'Luc Girard'] };
    expect(speakersOf('fr', 'Paul Martin a dit que tout allait bien. Il a rencontré Luc Girard mardi. « Nous avançons », a-t-il ajouté.', names)).toEqual(['tout allait bien: Paul Martin', 'Nous avançons: Paul Martin']);
    expect(speakersOf('en', 'Paul Martin said that all was well. He met Luc Girard on Tuesday. “We are making progress,” he added.', names)).toEqual(['all was well: Paul Martin', 'We are making progress,: Paul Martin']);
  });
  test('a singular pronoun stands for no thing, a plural one for no person', () => {
    expect(speakersOf('fr', 'Selon une étude de terrain, le sol est pollué. « Partons », a-t-il dit.')).toEqual(['le sol est pollué: une étude de terrain', 'Partons: il']);
    expect(speakersOf('fr', 'Paul Martin a dit que tout allait bien. « Partons », disent-ils.', { person: ['Paul Martin'] })).toEqual(['tout allait bien: Paul Martin', 'Partons: ils']);
  });
  test('an indefinite phrase is somebody new', () => {
    expect(speakersOf('en', 'Claire Dubois, a woman from Leeds, spoke first. “It hurt,” one woman said.', { person: ['Claire Dubois'] })).toEqual(['It hurt,: one woman']);
  });
  test('where the subject is left out, the person of the sentence before speaks', () => {
    expect(speakersOf('es', 'La alcaldesa recibió a la prensa. “El proyecto será revisado”, aseguró.')).toEqual(['El proyecto será revisado: La alcaldesa']);
  });
  test('a noun may stand for the name of the body in a function', () => {
    expect(speakersOf('pt', 'João Almeida, presidente da Petrolux, chegou. “Vamos contratar”, prometeu o presidente da empresa.', { person: ['João Almeida'], company: ['Petrolux'] })).toEqual(['Vamos contratar: João Almeida']);
  });
});

describe('what is reported', () => {
  test.each([
    ['fr', 'Les habitants disent ne pas avoir été consultés.', 'ne pas avoir été consultés: Les habitants'],
    ['es', 'El ministro dijo no tener constancia de los hechos.', 'no tener constancia de los hechos: El ministro'],
    ['it', 'Secondo il sindaco, che guida il comitato, i lavori costeranno il doppio.', 'i lavori costeranno il doppio: il sindaco'],
    ['it', "A detta degli esperti, il livello del fiume continuerà a salire.", 'il livello del fiume continuerà a salire: esperti'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(speakersOf(language, text)).toEqual([expected]);
  });
  test('nothing where the object of the infinitive stands before the verb', () => {
    expect(speakersOf('fr', 'Le modèle, que ses rivaux disent ne pas craindre, arrive.')).toEqual([]);
  });
});
