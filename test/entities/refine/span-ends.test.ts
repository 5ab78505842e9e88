import { expect, test } from 'vitest';
import { rightEnd } from '../../../src/entities/refine/span-ends.ts';
import { contextOf, spanAt, written } from './context-of.ts';
import type { EntityType } from '../../../src/analysis.ts';

test.each<[code: string, type: EntityType, text: string, found: string, name: string]>([
  ['fr', 'event', 'Elle a gagné les championnats du monde de triathlon 2016 à Nice.', 'championnats du monde de', 'championnats du monde de triathlon 2016'],
  ['fr', 'place', 'La foule marche vers la place de la Concorde ce soir.', 'place de la', 'place de la Concorde'],
  ['es', 'organization', 'Lo dijo el Consejo de la «Börse» en su carta.', 'Consejo de la', 'Consejo'],
  ['pt', 'event', 'Ele venceu nos Jogos Pan-Americanos do Rio.', 'Jogos Pan', 'Jogos Pan-Americanos'],
  ['en', 'organization', 'The leader of the Freedom Front party said no.', 'Freedom Front party', 'Freedom Front'],
  ['en', 'organization', 'The head of the Norvia German division said no.', 'Norvia German division', 'Norvia'],
  ['en', 'organization', 'They all joined the conservative party in May.', 'conservative party', 'conservative party'],
  ['en', 'company', 'The board of Hallam Ferro plc met in May.', 'Hallam Ferro plc', 'Hallam Ferro plc'],
  ['en', 'company', 'Shell rose 5 percent and BP 3 percent.', 'BP 3', 'BP'],
  ['en', 'company', 'They listened to BBC Radio 4 again.', 'BBC Radio 4', 'BBC Radio 4'],
  ['fr', 'organization', 'La décision de la Cour suprême est tombée.', 'Cour suprême', 'Cour suprême'],
])('%s %s: %s', (code, type, text, found, name) => {
  const context = contextOf(text, code);
  expect(written(context, [rightEnd(context, spanAt(context, found, type))])).toEqual([`${type}: ${name}`]);
});
