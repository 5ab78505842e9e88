import { describe, expect, test } from 'vitest';
import { toReport, toTable } from '../../src/render.ts';
import { cellWidth } from '../../src/render/columns.ts';
import { HOSTILE_WORDS, hostileAnalysis } from './hostile.ts';
import { sample } from './sample.ts';

const empty = { ...sample, entities: [], quotes: [], claims: [], dates: [] };

describe('toReport', () => {
  test('says who, who said what, which figures, and when', () => {
    expect(toReport(sample)).toBe(
      [
        'Language: fr (97 %), 3 sentences',
        '',
        'PEOPLE (1)',
        '  Ana Ruiz   2×  dirigeante, Nordlys · also Ruiz',
        '',
        'COMPANIES (2)',
        '  Nordlys    1×',
        '  Le Phare   1×',
        '',
        'AI MODELS (1)',
        '  Zephyr 2   1×  by Nordlys',
        '',
        'PLACES (1)',
        '  Oslo   1×',
        '',
        'WHO SAID WHAT (2)',
        '  Ana Ruiz, “Ruiz” (direct, a dit, via Le Phare)',
        '    “Nous investirons près de 12 millions d’euros dans Zephyr 2 en mars 2026”',
        '  Ana Ruiz, “elle” (indirect, Selon)',
        '    40 % des salariés sont d’accord',
        '',
        'FIGURES (2)',
        '  près de 12 millions d’euros',
        '    just under 12 000 000 EUR · about Zephyr 2 · says Ana Ruiz · projected',
        '  40 % des salariés',
        '    40 % · of des salariés',
        '',
        'DATES (1)',
        '  mars 2026  2026-03',
        '',
      ].join('\n'),
    );
  });

  test('keeps within the width', () => {
    const lines = toReport(sample, { width: 44 }).split('\n');
    expect(Math.max(...lines.map(cellWidth))).toBeLessThanOrEqual(52);
    expect(lines.length).toBeGreaterThan(toReport(sample).split('\n').length);
  });

  test('says so when nothing was found', () => {
    expect(toReport(empty)).toContain('Nothing found.');
    expect(toReport({ ...empty, language: { code: 'und', confidence: 0, supported: false, candidates: [] } })).toContain('Language not recognised, 3 sentences');
    expect(toReport({ ...empty, language: { code: 'tr', confidence: 0.8, supported: false, candidates: [] } })).toContain('Language: tr (80 %, no language pack), 3 sentences');
  });

  test('has no limit of findings', () => {
    const many = { ...sample, dates: Array.from({ length: 200_000 }, () => sample.dates[0]) };
    expect(toReport(many)).toContain('DATES (200000)');
  });

  test('colours only when asked', () => {
    expect(toReport(sample)).not.toContain('\u001b');
    expect(toReport(sample, { color: true })).toContain('\u001b[1mPEOPLE (1)\u001b[0m');
  });

  test.each(HOSTILE_WORDS)('words of the article cannot steer a terminal: %j', (word) => {
    expect(toReport(hostileAnalysis(word), { title: word })).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
    expect(toTable(hostileAnalysis(word), { title: word })).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
  });
});

describe('toTable', () => {
  test('lists one finding a line in aligned columns', () => {
    const [head, , first] = toTable(sample).split('\n');
    expect(head).toMatch(/^layer {5}kind {6}who {7}text/);
    expect(first.indexOf('Ana Ruiz')).toBe(head.indexOf('who'));
    expect(toTable(sample).trimEnd().split('\n')).toHaveLength(2 + 5 + 2 + 2 + 1);
  });

  test('takes layers and a title', () => {
    const table = toTable(sample, { layers: ['dates'], title: 'a.txt' });
    expect(table.split('\n')[0]).toBe('a.txt');
    expect(table.trimEnd().split('\n')).toHaveLength(4);
  });
});
