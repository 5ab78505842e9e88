import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonEntity } from '../../src/analysis.ts';
import { en } from '../../src/languages/en/index.ts';
import { fr } from '../../src/languages/fr/index.ts';
import { entitiesOf } from './named.ts';

const roles = (text: string, pack = fr): Array<[string, string, string | undefined]> => {
  const entities = entitiesOf(text, pack);
  return entities
    .filter((entity): entity is PersonEntity => entity.type === 'person')
    .flatMap((person) => person.roles.map((role): [string, string, string | undefined] => [person.name, role.text, entities.find(({ id }) => id === role.organizationId)?.name]));
};

describe('roles', () => {
  it('stand behind the name', () => {
    expect(roles('Nick Clegg, président des affaires internationales de Meta, a parlé.')).toEqual([['Nick Clegg', 'président des affaires internationales de Meta', 'Meta']]);
  });

  it('stand before the name', () => {
    expect(roles('Le PDG de Meta, Mark Zuckerberg, a parlé.')).toEqual([['Mark Zuckerberg', 'PDG de Meta', 'Meta']]);
    expect(roles('Microsoft chief executive Satya Nadella spoke.', en).map(([name, text]) => [name, text])).toEqual([['Satya Nadella', 'chief executive']]);
  });

  it('go around a party in brackets', () => {
    expect(roles('La maire (DVG) de Longjumeau, Claire Gelot, a parlé.').map(([name, text]) => [name, text])).toEqual([['Claire Gelot', 'maire (DVG) de Longjumeau']]);
    expect(roles('Le sénateur (DVG) Paul Durand a parlé.').map(([name, text]) => [name, text])).toEqual([['Paul Durand', 'sénateur']]);
  });

  it('are written in capitals too', () => {
    expect(roles('Chris Cox, Chief Product Officer, a parlé.')).toEqual([['Chris Cox', 'Chief Product Officer', undefined]]);
  });
});

describe('salience', () => {
  it('is 1 for the entity that the article is about', () => {
    const entities = entitiesOf('Renault supprime des postes\nRenault a annoncé mardi un plan. À Paris, Renault emploie 400 personnes. Siemens suit.', fr);
    expect(entities.find(({ name }) => name === 'Renault')?.salience).toBe(1);
    expect(entities.every(({ salience }) => salience > 0 && salience <= 1)).toBe(true);
  });
});

describe('on any text', () => {
  const pieces = fc.constantFrom('Meta', 'M.', 'Martin', '«', '»', '(', ')', 'GPT-4', '@x', 'de', 'la', 'Cour', ' ', ',', '.', '\n', '-', 'LLM', 'modèle', 'tels que', '\ud800', 'É', '3', 'Paul', "L'");
  it('mentions are slices of it, in order, and never cross', () => {
    fc.assert(
      fc.property(fc.oneof(fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(' ')), fc.string({ unit: 'binary', maxLength: 80 })), (text) => {
        const mentions = entitiesOf(text, fr).flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start);
        mentions.forEach((mention, i) => {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.text.trim()).toBe(mention.text);
          if (i > 0) expect(mention.start).toBeGreaterThanOrEqual(mentions[i - 1].end);
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('on long texts', () => {
  const article = 'Mark Zuckerburg (@zuck), PDG de Meta, a présenté Llama 3 à Paris. Zuckerberg a cité GPT-4, Claude et Mistral. M. Martin a répondu.\n';
  it('a hundred times the text gives a hundred times the mentions', () => {
    const once = entitiesOf(article, fr).reduce((sum, entity) => sum + entity.mentions.length, 0);
    const often = entitiesOf(article.repeat(100), fr);
    expect(often.reduce((sum, entity) => sum + entity.mentions.length, 0)).toBe(100 * once);
    expect(often.find(({ type, name }) => type === 'person' && name.startsWith('Mark'))?.mentions).toHaveLength(300);
  });
});
