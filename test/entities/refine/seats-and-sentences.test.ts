import { expect, test } from 'vitest';
import { loadPack } from '../../../src/languages/load-pack.ts';
import { entitiesOf } from '../named.ts';
import { namesWithin } from './names-within.ts';

const found = (text: string, code: string): string[] => entitiesOf(text, loadPack(code)).flatMap(({ type, mentions }) => mentions.map((mention) => `${type}: ${mention.text}`));

test('a body that is named after its seat takes it into its name', () => {
  expect(found("L'udienza sul caso è fissata per martedì al Tribunale di Firenze.", 'it')).toContain('organization: Tribunale di Firenze');
  expect(found('A Câmara Municipal de Setúbal aprovou ontem o contrato com a empresa.', 'pt')).toContain('organization: Câmara Municipal de Setúbal');
});

test('names of two sentences are two', () => {
  expect(namesWithin('Ele disse que o [Ministério Público Federal acompanha. A Defensoria Pública da União] representa 400 famílias.', loadPack('pt'), 'organization')).toEqual(['Ministério Público Federal', 'Defensoria Pública da União']);
  expect(found('Son engin est testé dans la Beauce et en Charente-Maritime. Chez Limagrain, on suit le dossier.', 'fr')).toContain('place: Charente-Maritime');
});

test('towns of the countries of a language are listed for it', () => {
  expect(found('A festa começou em Gondomar e em Firenze.', 'pt')).toEqual(expect.arrayContaining(['place: Gondomar']));
});
