import { describe, expect, test } from 'vitest';
import type { PersonEntity } from '../../src/analysis.ts';
import { TitleHolders } from '../../src/quotes/title-holders.ts';

const person = (name: string, ...roles: ReadonlyArray<readonly [title: string, text: string]>): PersonEntity => ({
  id: name,
  type: 'person',
  name,
  mentions: [],
  salience: 0.5,
  confidence: 1,
  roles: roles.map(([title, text]) => ({ title, text, start: 0, end: text.length })),
});

describe('who holds a title', () => {
  const holders = new TitleHolders([
    person('Anne Ruiz', ['ministre', 'ministre des Finances'], ['maire', 'maire de Lyon']),
    person('Jean Martin', ['ministre', 'ministre de la Culture']),
    person('Lea Wolf', ['chief executive', 'chief executive of Nordlys']),
  ]);

  test.each([
    [['ministre'], 'Anne Ruiz'],
    [['ministre', 'culture'], 'Jean Martin'],
    [['maire'], 'Anne Ruiz'],
    [['chief', 'executive'], 'Lea Wolf'],
    [['executive'], undefined],
    [['ministre', 'défense'], undefined],
    [['reine'], undefined],
  ])('%j: %s', (described, name) => {
    expect(holders.find(described)?.name).toBe(name);
  });
});
