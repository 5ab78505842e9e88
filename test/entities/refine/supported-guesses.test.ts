import { expect, test } from 'vitest';
import { headTypes } from '../../../src/entities/refine/headed-types.ts';
import { supportedGuesses } from '../../../src/entities/refine/supported-guesses.ts';
import { expectNames, typedMentions } from '../named.ts';
import { contextOf, spanAt, written } from './context-of.ts';

test('a guess of several words is a name where its head noun tells its type', () => {
  const context = contextOf('La prensa citó ayer al Consejo de la Vega y a Mirada de la Vega.', 'es');
  const guesses = [spanAt(context, 'Consejo de la Vega', 'organization'), spanAt(context, 'Mirada de la Vega', 'organization')];
  expect(written(context, supportedGuesses(context, [], guesses))).toEqual(['organization: Consejo de la Vega']);
});

test('a storm with a given name is an event whatever it was guessed to be', () => {
  const context = contextOf('Roads were closed after Storm Eunice hit the coast.', 'en');
  expect(written(context, supportedGuesses(context, [], [spanAt(context, 'Storm Eunice', 'organization')]))).toEqual(['event: Storm Eunice']);
});

test('no guess counts that overlaps a name', () => {
  const context = contextOf('La prensa citó ayer al Consejo de la Vega.', 'es');
  expect(supportedGuesses(context, [spanAt(context, 'la Vega', 'place')], [spanAt(context, 'Consejo de la Vega', 'organization')])).toEqual([]);
});

test('an event in English ends before a small word', () => {
  const context = contextOf('She won the Karlsund Grand Prix for Halcyon.', 'en');
  const spans = [spanAt(context, 'Karlsund Grand Prix for Halcyon', 'organization')];
  headTypes(context, spans);
  expect(written(context, spans)).toEqual(['event: Karlsund Grand Prix']);
});

expectNames([
  ['ro', 'Furtuna Melina a ucis două persoane.', 'event: Melina'],
  ['fr', 'Les dirigeants ont parlé lors du Nordlys AI Day à Londres.', 'event: Nordlys AI Day'],
  ['pl', 'W Zakopanem Kamil Stoch rozpoczął przygotowania do sezonu.', 'person: Kamil Stoch'],
]);

test('a country behind the noun of another thing is a country', () => {
  expect(typedMentions('In the last game Germany beat Norway by two goals.', 'en')).not.toContain('product: Germany');
});
