import { describe, expect, test } from 'vitest';
import { findNameHits } from '../../src/entities/name-hits.ts';
import { namesFor } from '../../src/entities/knowledge/names.ts';
import { loadPack } from '../../src/languages/load-pack.ts';
import { createDocument } from '../../src/text/document.ts';
import { entitiesOf } from './named.ts';

/** The longest listed name that starts at each token and is written as one. */
function listed(text: string, code: string): string[] {
  const document = createDocument(text, loadPack(code).text);
  const { phraseEnd } = findNameHits(document, namesFor(loadPack(code).nameLists));
  return [...phraseEnd].flatMap((end, token) => (end === 0 ? [] : [text.slice(document.tokens.start[token], document.tokens.end[end - 1])]));
}

describe('words that have the letters of a listed name', () => {
  test('a letter or small word before words in lower case is no name', () => {
    expect(listed('È nel centro che la protesta è cominciata.', 'it')).not.toContain('È nel');
    expect(listed("L'unità di crisi lavora.", 'it')).toEqual([]);
    expect(listed("L'express a du retard. La poste a fermé, le monde aussi.", 'fr')).toEqual([]);
  });

  test('a capital behind it makes a name', () => {
    expect(listed("Lo scrive L'Unità.", 'it')).toContain("L'Unità");
    expect(listed("Lisez Le Monde, L'Équipe et La Poste.", 'fr')).toEqual(expect.arrayContaining(['Le Monde', "L'Équipe", 'La Poste']));
  });

  test('a mark that ties the letter to the next word makes a name too', () => {
    expect(listed('Dort sprach E.on, hier T-online und X (Twitter).', 'de')).toEqual(expect.arrayContaining(['E.on', 'T-online']));
    expect(listed('Dort sprach E.ON.', 'de')).toContain('E.ON');
  });

  test('no entity comes of it', () => {
    expect(entitiesOf('È nel centro di Roma che la protesta è cominciata.', loadPack('it')).map(({ name }) => name)).toEqual(['Roma']);
  });
});
