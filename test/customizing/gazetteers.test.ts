import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gazetteer } from '../../src/analysis.ts';
import { createAnalyzer } from '../../src/index.ts';
import { de } from '../../src/languages/de/index.ts';
import { en } from '../../src/languages/en/index.ts';
import { fr } from '../../src/languages/fr/index.ts';

const languages = [fr, en, de];

/** Name, type, ref and mentions of the entities that carry a ref. */
function listed(text: string, language: string, gazetteers: readonly Gazetteer[]): Array<[string, string, string | undefined, string[]]> {
  const { entities } = createAnalyzer({ languages, gazetteers }).analyze(text, { language });
  return entities
    .filter(({ ref }) => ref !== undefined)
    .map(({ name, type, ref, mentions }) => [name, type, ref, mentions.map((mention) => mention.text)]);
}

const works: Gazetteer = { type: 'work', names: [{ name: 'La Brume du soir', aliases: ['la Brume'], ref: 'w1' }] };

describe('a name of a gazetteer', () => {
  it('is an entity of its type, all its names one', () => {
    expect(listed('Le jury a couronné La Brume du soir mardi. Selon lui, « la Brume » restera.', 'fr', [works])).toEqual([
      ['La Brume du soir', 'work', 'w1', ['La Brume du soir', 'la Brume']],
    ]);
  });

  it('wins over what the text alone would say', () => {
    const text = 'The council of Halverton met on Monday.';
    const gazetteers: Gazetteer[] = [{ type: 'company', names: [{ name: 'Halverton', ref: 'c9' }] }];
    expect(listed(text, 'en', gazetteers)).toEqual([['Halverton', 'company', 'c9', ['Halverton']]]);
    const plain = createAnalyzer({ languages }).analyze(text, { language: 'en' }).entities;
    expect(plain.filter(({ type }) => type === 'company')).toEqual([]);
  });

  it('is taken as listed or in capitals, in any case where asked', () => {
    const names = [{ name: 'Orange', ref: 'o' }];
    expect(listed('ORANGE recrute. Il mange une orange.', 'fr', [{ type: 'company', names }])[0][3]).toEqual(['ORANGE']);
    expect(listed('ORANGE recrute. Il mange une orange.', 'fr', [{ type: 'company', names, matchCase: false }])[0][3]).toEqual(['ORANGE', 'orange']);
  });

  it('is the longer one of two that overlap', () => {
    const gazetteers: Gazetteer[] = [
      { type: 'place', names: [{ name: 'Port Elden', ref: 'p' }] },
      { type: 'organization', names: [{ name: 'Port Elden Rovers', ref: 'r' }] },
    ];
    expect(listed('Port Elden Rovers won in Port Elden.', 'en', gazetteers).map(([name, , ref]) => [name, ref])).toEqual([['Port Elden Rovers', 'r'], ['Port Elden', 'p']]);
  });

  it('may hold apostrophes, hyphens and marks, typographic or straight', () => {
    const gazetteers: Gazetteer[] = [{ type: 'organization', names: [{ name: "L'Écho-d'Armor & Cie", ref: 'e' }] }];
    expect(listed('Hier, L’Écho-d’Armor & Cie a paru.', 'fr', gazetteers)[0][3]).toEqual(['L’Écho-d’Armor & Cie']);
  });

  it('speaks, and a surname alone is the same person', () => {
    const text = '« Nous allons rouvrir le site », a déclaré Ysaline Kerbrat mardi. Kerbrat a ajouté que le port serait agrandi.';
    const { entities, quotes } = createAnalyzer({ languages, gazetteers: [{ type: 'person', names: [{ name: 'Ysaline Kerbrat', ref: 'k' }] }] }).analyze(text, { language: 'fr' });
    const person = entities.find(({ ref }) => ref === 'k');
    expect(person?.mentions.map((mention) => mention.text)).toEqual(['Ysaline Kerbrat', 'Kerbrat']);
    expect(quotes.map(({ speaker }) => speaker?.entityId)).toEqual([person?.id, person?.id]);
  });

  it('may share its short name with another entry: they stay two', () => {
    const gazetteers: Gazetteer[] = [{ type: 'company', names: [{ name: 'Velm', ref: 'a' }, { name: 'Velm Group', ref: 'b' }] }];
    expect(listed('Velm Group bought Velm on Monday.', 'en', gazetteers).map(([name, , ref]) => [name, ref])).toEqual([['Velm Group', 'b'], ['Velm', 'a']]);
  });
});

describe('on any text', () => {
  const analyzer = createAnalyzer({ languages, gazetteers: [works, { type: 'company', names: ['Meta', "D'Art"], matchCase: false }] });
  const pieces = fc.constantFrom('La Brume du soir', 'la', 'Brume', 'meta', 'META AI', "d’art", '«', '»', '.', '\n', ' ', '\ud83d', 'Jean Brume');
  it('spans are slices and mentions never cross', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(' ')), (text) => {
        const mentions = analyzer.analyze(text, { language: 'fr' }).entities.flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start);
        mentions.forEach((mention, i) => {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          if (i > 0) expect(mention.start).toBeGreaterThanOrEqual(mentions[i - 1].end);
        });
      }),
      { numRuns: 100 },
    );
  });
});
