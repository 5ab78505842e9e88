import { describe, expect, test } from 'vitest';
import { expectNames, typedMentions } from '../named.ts';

describe('spans cut by what lists know within them', () => {
  expectNames([
    ['de', 'Das Gericht hat die Verurteilung des früheren Wirecard-Chefs Markus Braun aufgehoben.', 'person: Markus Braun'],
    ['de', 'Das Gericht hat die Verurteilung des früheren Wirecard-Chefs Markus Braun aufgehoben.', 'company: Wirecard'],
    ['fr', 'La direction mise sur la Twingo électrique pour la fin de l’année.', 'product: Twingo'],
    ['fr', 'Le Tour de France partira de Barcelone en juillet, a confirmé l’organisateur.', 'event: Tour de France'],
    ['fr', 'Le Tour de France partira de Barcelone en juillet, a confirmé l’organisateur.', 'place: Barcelone'],
    ['es', 'El Gobierno invirtió 20 millones a través de la SETT. HP y Toshiba figuran entre los accionistas.', 'company: HP'],
  ]);

  test('awards are no events, listed or not', () => {
    expect(typedMentions('Her debut won the Booker Prize in 1983 and sold well.', 'en')).toEqual([]);
  });
});

describe('listed names that the tagger passes over', () => {
  expectNames([
    ['en', 'The car would start at $45,000, undercutting Tesla and its rivals. Volkswagen has put $5 billion into the venture.', 'company: Tesla'],
    ['en', 'Arsenal beat Tottenham Hotspur 4-1 on Sunday. Trossard got the other goal. Arsenal host Bayern Munich in the Champions League on Wednesday.', 'organization: Arsenal'],
    ['es', 'El Sevilla ganó al Villarreal y el Betis perdió ante el Osasuna. El sábado el Sevilla recibe al Valencia (4-0) en su estadio.', 'organization: Valencia'],
    ['de', 'Apple stellt das iPhone 17e vor, das 699 Euro kostet.', 'product: iPhone 17e'],
  ]);
});
