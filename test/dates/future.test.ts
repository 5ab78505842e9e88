import { expect, test } from 'vitest';
import { loadPack } from '../../src/languages/load-pack.ts';
import { datesOf } from './expect-dates.ts';

/** A Wednesday. */
const REFERENCE = '2024-03-20';

test.each([
  ['en', 'Trains will not run before Friday noon.', '[Friday noon] 2024-03-22'],
  ['en', 'On Tuesday, the court will decide.', '[Tuesday] 2024-03-26'],
  ['en', 'The court will decide, the minister said on Monday.', '[Monday] 2024-03-18'],
  ['en', 'On Monday the minister said that it will rain.', '[Monday] 2024-03-18'],
  ['de', 'Am Freitag wird der Bundestag abstimmen.', '[Freitag] 2024-03-22'],
  ['de', 'Am Freitag sagte der Minister, er werde gehen.', '[Freitag] 2024-03-15'],
  ['fr', "Mardi, les coureurs s'élanceront d'Amiens.", '[Mardi] 2024-03-26'],
  ['fr', 'Le procès reprendra lundi.', '[lundi] 2024-03-25'],
  ['fr', "Le ministre a dit mardi qu'il ira à Paris.", '[mardi] 2024-03-19'],
  ['fr', 'La sonde Hespera est passée mardi près de Vénus.', '[mardi] 2024-03-19'],
  ['fr', "L'usine rouvrira, assura le maire lundi.", '[lundi] 2024-03-18'],
  ['fr', 'Le maire devra répondre jeudi.', '[jeudi] 2024-03-21'],
  ['es', 'El juicio se reanudará el lunes.', '[lunes] 2024-03-25'],
  ['it', 'Il processo riprenderà lunedì.', '[lunedì] 2024-03-25'],
  ['pt', 'O julgamento será retomado na segunda-feira.', '[segunda-feira] 2024-03-25'],
  ['pt', 'O padrão mudou na segunda-feira.', '[segunda-feira] 2024-03-18'],
  ['nl', 'De zitting zal maandag beginnen.', '[maandag] 2024-03-25'],
  ['pl', 'Sąd będzie obradował w poniedziałek.', '[poniedziałek] 2024-03-25'],
])('a weekday is ahead where its clause is: %s: %s', (code, text, expected) => {
  expect(datesOf(loadPack(code), text, REFERENCE)).toEqual([expected]);
});
