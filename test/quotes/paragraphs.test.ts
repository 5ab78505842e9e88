import { expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';
import { readParagraph } from './paragraphs/read-paragraph.ts';
import { de } from './paragraphs/de.ts';
import { en } from './paragraphs/en.ts';
import { es } from './paragraphs/es.ts';
import { fr } from './paragraphs/fr.ts';
import { it } from './paragraphs/it.ts';
import { nl } from './paragraphs/nl.ts';
import { pl } from './paragraphs/pl.ts';
import { pt } from './paragraphs/pt.ts';

const paragraphs = Object.entries({ de, en, es, fr, it, nl, pl, pt }).flatMap(([language, rows]) => rows.map((marked) => ({ language, marked })));

test.each(paragraphs)('$language: $marked', ({ language, marked }) => {
  const { text, expected } = readParagraph(marked);
  const { quotes } = analyze(text, { language });
  expect(quotes.map(({ start, end, speaker }) => `${text.slice(start, end)} | ${speaker === null ? '?' : `${speaker.entityId === undefined ? '' : '@'}${speaker.name}`}`)).toEqual(expected);
});
