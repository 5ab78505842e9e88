import { describe, expect, test } from 'vitest';
import { expectNames, typedMentions } from '../named.ts';

describe('the form of a name tells its type', () => {
  expectNames([
    ['it', 'La federazione sospende la Virtus Galdino per due turni.', 'organization: Virtus Galdino'],
    ['it', 'La quota della Nervetto Pharma passa di mano.', 'company: Nervetto Pharma'],
    ['fr', 'La gérante de Batinelle Robotics dit non.', 'company: Batinelle Robotics'],
    ['de', 'Das Werk des Herstellers Valdorex brennt.', 'company: Valdorex'],
    ['en', 'HMS Larkspur of the Royal Navy stood by.', 'product: HMS Larkspur'],
    ['it', 'I medici hanno provato il Velirumab contro la febbre.', 'product: Velirumab'],
  ]);

  test('substances have a capital like any noun in German', () => {
    expect(typedMentions('Der Arzt gab ihm Velicillin gegen das Fieber.', 'de')).toEqual([]);
  });
});

describe('a capital head noun takes the place behind it', () => {
  expectNames([
    ['it', 'Il restauro è della Federazione di Bologna.', 'organization: Federazione di Bologna'],
    ['it', 'Nel girone di Coppa Italia ha vinto ancora.', 'event: Coppa Italia'],
    ['es', 'El Consejo de Sevilla votó ayer.', 'organization: Consejo de Sevilla'],
    ['de', 'Nach Angaben der Kantonspolizei Zürich brannte ein Dach.', 'organization: Kantonspolizei Zürich'],
    ['de', 'Eine Sprecherin der Staatsanwaltschaft Ravensburg sagte das.', 'organization: Staatsanwaltschaft Ravensburg'],
    ['de', 'Das Amtsgericht Pforzheim verurteilte den Mann.', 'organization: Amtsgericht Pforzheim'],
  ]);
});

test('a body behind a joining word is a body of its own', () => {
  expect(typedMentions("L'Unrwa e Medici senza frontiere denunciano il blocco.", 'it')).toEqual(expect.arrayContaining(['organization: Unrwa', 'organization: Medici senza frontiere']));
});

test('a person behind a place that no list knows is parted from it', () => {
  expect(typedMentions('Tra gli indagati il consigliere comunale di Buccinasco Franco Marini.', 'it')).toEqual(expect.arrayContaining(['place: Buccinasco', 'person: Franco Marini']));
});

test('a name in English ends before a small word where its head noun stands', () => {
  expect(typedMentions('The youngest driver won the Karlsund Grand Prix for Halcyon after heavy rain.', 'en')).toContain('event: Karlsund Grand Prix');
});

test('a function before a name tells a person where nouns are written in one word', () => {
  expect(typedMentions('Slimme schaatsen blijven taboe bij coach Durk Zijlstra.', 'nl')).toContain('person: Durk Zijlstra');
});

describe('nouns beside a name and head nouns tell its type', () => {
  expectNames([
    ['it', 'I miliziani hanno lanciato dei razzi Katyra contro la base.', 'product: Katyra'],
    ['it', 'La squadra ha vinto il Gran Premio di Australia per un soffio.', 'event: Gran Premio di Australia'],
    ['fr', 'Le patron et le fonds Argolux contestent la décision du juge.', 'company: Argolux'],
    ['de', 'Beim Großen Preis von Brasilien gewann der jüngste Fahrer im Feld.', 'event: Großen Preis von Brasilien'],
    ['es', 'Los soldados lanzaron misiles Ternak contra la base.', 'product: Ternak'],
  ]);
});

test('a listed place before a comma and a noun stays a place', () => {
  expect(typedMentions('Dans les Yvelines, une entreprise de trente salariés a fermé.', 'fr')).toEqual(['place: Yvelines']);
});

describe('a listed name in another case', () => {
  expectNames([
    ['pl', 'Do wypadku doszło pod Wrocławiem.', 'place: Wrocławiem'],
  ]);
});
