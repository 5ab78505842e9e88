import { describe, expect, test } from 'vitest';
import { anyLanguage } from '../../src/languages/text-data.ts';
import { DATELINE_PARAGRAPHS } from '../../src/text/dateline.ts';
import { createDocument } from '../../src/text/document.ts';

function sentencesOf(text: string): string[] {
  const { sentences } = createDocument(text, anyLanguage);
  return Array.from({ length: sentences.count }, (_, i) => text.slice(sentences.start[i], sentences.end[i]));
}

describe('a dateline is a sentence of its own', () => {
  test.each([
    ['PARIS (AFP) –', 'Le fabricant a dit oui.'],
    ['CARDIFF, Dec 7 (Reuters) -', 'Two people died.'],
    ['KYIV, Ukraine —', 'Officials said so.'],
    ['LONDON, March 3 —', 'Prices rose.'],
    ['NEW YORK --', 'Stocks fell.'],
    ['Berlin (dpa/lby) -', 'Die Polizei sagt das.'],
    ['Madrid, 3 mar (EFE).-', 'El presidente dijo que sí.'],
    ['(ANSA) - ROMA, 03 MAR -', 'Il premier ha detto di no.'],
    ['Paris, le 12 mars (AFP) –', 'Il a dit oui.'],
    ['SÃO PAULO –', 'O governo disse que sim.'],
    ['WARSZAWA (PAP) –', 'Premier powiedział, że tak.'],
  ])('%s', (dateline, sentence) => {
    expect(sentencesOf(`${dateline} ${sentence}`)).toEqual([dateline, sentence]);
    expect(sentencesOf(`A headline\n\n${dateline} ${sentence}`)).toEqual(['A headline', dateline, sentence]);
  });
});

describe('what is no dateline stays in its sentence', () => {
  test.each([
    'Marie — la maire — a dit oui.',
    '- Oui, dit-elle.',
    '« Non » – dit-il.',
    'Le prix (2 euros) - trop cher - baisse.',
    'Rome - the pope has spoken.',
    'Meta – the company – said no.',
    'LONDON-based firms — all of them — agreed.',
    'A - first of all.',
    'LONDON —',
  ])('%s', (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  test('a dash below the head of an article', () => {
    const head = Array.from({ length: DATELINE_PARAGRAPHS }, (_, i) => `Line ${i} of the head.`);
    expect(sentencesOf([...head, 'OTAN – Les alliés votent.'].join('\n'))).toEqual([...head, 'OTAN – Les alliés votent.']);
  });
});
