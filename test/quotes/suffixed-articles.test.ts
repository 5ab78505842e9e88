import { expect, test } from 'vitest';
import { inShort, quotesOf, type Names } from './quotes-of.ts';

type Row = [language: string, text: string, expected: string[], names: Names];

test.each<Row>([
  ['sv', 'Volvo Trucks varslar 800 personer. Marknaden har fallit kraftigt, uppger bolaget.', ['indirect [Marknaden har fallit kraftigt] Volvo Trucks (uppger)'], { company: ['Volvo Trucks'] }],
  ['nb', 'Equinor kutter 500 stillinger. Markedet har falt kraftig, melder selskapet.', ['indirect [Markedet har falt kraftig] Equinor (melder)'], { company: ['Equinor'] }],
  ['nb', 'Arne Bergsvåg er ordfører i Moss.\n\n– Nå stenger kommunen skolen, sier ordføreren.', ['direct [Nå stenger kommunen skolen] Arne Bergsvåg (sier)'], { person: ['Arne Bergsvåg'], place: ['Moss'] }],
  ['ro', 'Dacia va investi la Mioveni. Producția va crește, a anunțat compania.', ['indirect [Producția va crește] Dacia (a anunțat)'], { company: ['Dacia'] }],
])('a noun with its article at its end means who was named: %s: %s', (language, text, expected, names) => {
  expect(inShort(quotesOf(language, text, names))).toEqual(expected);
});

test.each<Row>([
  ['sv', 'Kommunen stänger tre skolor till sommaren. Det sade rektorn Karin Ahlström på tisdagen.', ['indirect [Kommunen stänger tre skolor till sommaren] Karin Ahlström (sade)'], { person: ['Karin Ahlström'] }],
  ['da', 'To personer er omkommet i stormen. Det oplyser Sydøstjyllands Politi.', ['indirect [To personer er omkommet i stormen] Sydøstjyllands Politi (oplyser)'], { organization: ['Sydøstjyllands Politi'] }],
  ['nb', 'To personer er omkommet i stormen. Det opplyser ordfører Kari Berg.', ['indirect [To personer er omkommet i stormen] Kari Berg (opplyser)'], { person: ['Kari Berg'] }],
])('a sentence that the next one attributes: %s: %s', (language, text, expected, names) => {
  expect(inShort(quotesOf(language, text, names))).toEqual(expected);
});

test('what may be a conjunction too belongs to the function before it', () => {
  expect(inShort(quotesOf('nb', 'Prisen er 3 milliarder kroner, opplyser fylkesråd for samferdsel Arne Bergsvåg.', { person: ['Arne Bergsvåg'] }))).toEqual(['indirect [Prisen er 3 milliarder kroner] Arne Bergsvåg (opplyser)']);
});
