import { describe, expect, it } from 'vitest';
import { decodeNames, encodeNames } from '../../../src/entities/knowledge/names-file.ts';
import { GIVEN_NAME, NameClass, PLACE_NAME } from '../../../src/entities/knowledge/name-class.ts';
import { nameKey } from '../../../src/entities/knowledge/name-hash.ts';
import { lookUpPhrases, namesFor } from '../../../src/entities/knowledge/names.ts';
import { fr } from '../../../src/languages/fr/index.ts';
import { loadPack } from '../../../src/languages/load-pack.ts';
import { createDocument } from '../../../src/text/document.ts';

/** The longest listed name at each place where one starts, with its bits. */
function found(text: string): Map<string, number> {
  const document = createDocument(text, fr.text);
  const result = new Map<string, number>();
  const { firstToken, endToken, classBits } = lookUpPhrases(document, namesFor(loadPack('fr').nameLists));
  firstToken.forEach((first, i) => result.set(text.slice(document.tokens.start[first], document.tokens.end[endToken[i] - 1]), classBits[i]));
  return result;
}

describe('the names', () => {
  it.each([
    ['Yann', GIVEN_NAME],
    ['Société Générale', NameClass.Company],
    ["L'Oréal", NameClass.Company],
    ['Coca-Cola', NameClass.Company],
    ['Allemagne', NameClass.Country],
    ['Londres', PLACE_NAME],
    ['Llama', NameClass.Model],
    ['H100', NameClass.Chip],
    ['ONU', NameClass.Body],
    ['Tour de France', NameClass.Event],
    ['secrétaire général', NameClass.Role],
    ['janvier', NameClass.Calendar],
  ])('know what "%s" can be', (name, bits) => {
    expect((found(`Voici ${name} ici.`).get(name) ?? 0) & bits).not.toBe(0);
  });

  it('find a name in whatever case, accent or cut', () => {
    expect(found('ALLEMAGNE').get('ALLEMAGNE')).toBeDefined();
    expect(found('Societe Generale').get('Societe Generale')).toBeDefined();
    expect(namesFor(loadPack('fr').nameLists).classesOf('L’Oréal') & NameClass.Company).not.toBe(0);
  });

  it('find acronyms in capitals only', () => {
    expect(found('il dit who').get('who')! & NameClass.Body).toBe(0);
    expect((found('la WHO').get('WHO') ?? 0) & NameClass.Body).not.toBe(0);
  });

  it('keep the words of one language from another', () => {
    expect(namesFor(loadPack('fr').nameLists).classesOf('mardi') & NameClass.Calendar).not.toBe(0);
    expect(namesFor(loadPack('en').nameLists).classesOf('mardi') & NameClass.Calendar).toBe(0);
  });
});

describe('the file of names', () => {
  const sections = [{ code: '', groups: [{ value: 3, keys: [1, 5, 70_000, 2 ** 28 - 1] }] }, { code: 'fr', groups: [{ value: 0x2000001, keys: [nameKey('Anna')] }] }];

  it('is read as it was written', () => {
    const read = decodeNames(encodeNames(sections));
    expect(read.map(({ code, groups }) => ({ code, groups: groups.map(({ value, keys }) => ({ value, keys: Array.from(keys) })) }))).toEqual(sections);
  });

  it('is refused when damaged', () => {
    const bytes = encodeNames(sections);
    bytes[bytes.length - 1] ^= 1;
    expect(() => decodeNames(bytes)).toThrow('checksum');
    expect(() => decodeNames(new Uint8Array())).toThrow('no header');
  });
});

it.each([['pl', 'Zbigniew Przemysław Łukasz Iga Elżbieta'], ['nl', 'Ruud Jeroen Geert Liesbeth Bas'], ['de', 'Jürgen Uwe Holger Jutta Anke'], ['it', 'Pierpaolo Rosaria'], ['es', 'Iñaki Begoña Nieves'], ['pt', 'Rogério Zélia'], ['en', 'Keir Rishi Siân'], ['fr', 'Régis Ségolène']])('given names that one country knows above all: %s', (code, names) => {
  for (const name of names.split(' ')) expect([name, namesFor(loadPack(code).nameLists).classesOf(name.toLowerCase()) & GIVEN_NAME]).not.toEqual([name, 0]);
});
