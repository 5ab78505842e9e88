import { describe, expect, test } from 'vitest';
import type { LanguageData } from '../../../src/languages/language-pack.ts';
import { loadPack } from '../../../src/languages/load-pack.ts';
import { entitiesOf } from '../named.ts';

const [fr, en, es, nl] = ['fr', 'en', 'es', 'nl'].map(loadPack);
const found = (text: string, pack: LanguageData): string[] => entitiesOf(text, pack).flatMap(({ type, mentions }) => mentions.map((mention) => `${type}: ${mention.text}`));

describe('acronyms that the tagger passes over', () => {
  test('take the type of the name that they stand behind in brackets', () => {
    expect(found('La Fédération européenne de triathlon (ZQT) sert de support. La ZQT a voté hier.', fr)).toEqual(expect.arrayContaining(['organization: ZQT']));
  });

  test('are no names where they stand for common words, a time or a tax', () => {
    expect(found('They trained support vector machines (SVM) and compared the SVM with others at 18:40 UTC.', en)).toEqual([]);
    expect(found('The firm sells hybrid cloud storage (HCS), and HCS grew.', en)).toEqual([]);
    expect(found('Le gouvernement relève la TVA et la CSG.', fr)).toEqual([]);
  });
});

test('names of a list agree in type', () => {
  expect(found('De depots in Tilburg, Waddinxveen, Zaltbommel en Born zijn dicht.', nl)).toContain('place: Zaltbommel');
});

test('a name behind the noun that tells its type may end in the word of a function', () => {
  expect(found('El estudio salió en la revista Norte Médica.', es)).toEqual(['company: Norte Médica']);
});

test('a body that opens a sentence is a name unless it is a common word', () => {
  expect(found('Frontex confirme les arrivées. Renaissance des forêts en vue.', fr)).toEqual(['organization: Frontex']);
});

test('a business that opens a sentence is a name unless it is a common word', () => {
  expect(found("Boeing's deliveries rose in May. Gap years are popular.", en)).toEqual(["company: Boeing"]);
});
