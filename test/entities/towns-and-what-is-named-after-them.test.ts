import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';

const namesOf = (text: string): string[] => analyze(text, { language: 'en' }).entities.map(({ type, name }) => `${type} ${name}`);

describe('a town and what is named after it', () => {
  test.each([
    ['He lives in Cardiff. Cardiff Airport was closed on Monday.', ['place Cardiff', 'place Cardiff Airport']],
    ['The fire in London was small. London Bridge was closed.', ['place London', 'place London Bridge']],
    ['New York City is big. He lives in New York.', ['place New York City']],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe('a storm has a given name', () => {
  test.each([
    ['Roads were closed after Storm Eunice hit the coast.', ['event Storm Eunice']],
    ['Storm Thorgerson drew the covers of many records.', ['person Storm Thorgerson']],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});
