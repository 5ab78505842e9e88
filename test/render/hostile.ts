import type { Analysis } from '../../src/analysis.ts';

/** Words that mean something to a browser, a terminal or a spreadsheet. */
export const HOSTILE_WORDS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>alert(1)</script>',
  '<!--',
  ']]>',
  '&lt;b&gt;',
  'javascript:alert(1)',
  '\u001b]0;owned\u0007\u001b[2J',
  '\u202egpj.exe',
  '=HYPERLINK("http://evil.example","click")',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\ud800lone',
  '\u0000nul',
];

/** An analysis whose every string is `word`, over a text that is `word` alone. */
export function hostileAnalysis(word: string): Analysis {
  const span = { start: 0, end: word.length, text: word };
  const who = { ...span, name: word, via: 'name' as const, entityId: 'e1' };
  return {
    schemaVersion: 1,
    language: { code: 'fr', confidence: 0.5, supported: true, candidates: [] },
    languages: [{ start: 0, end: word.length, code: word }],
    entities: [
      { id: 'e1', type: 'person', name: word, mentions: [{ ...span, kind: 'name' }], roles: [{ ...span, title: word }], confidence: 0.5, salience: 1 },
      { id: 'e2', type: 'model', name: word, maker: word, mentions: [{ ...span, kind: 'name' }], confidence: 0.5, salience: 1 },
    ],
    quotes: [{ id: 'q1', kind: 'direct', ...span, speaker: who, cue: span, via: who, date: '2024', confidence: 0.5 }],
    claims: [{ id: 'c1', kind: 'count', ...span, value: 1, comparator: 'about', unit: { text: word }, subject: span, denominator: span, reference: span, source: who, modality: 'possible', time: span, confidence: 0.5 }],
    dates: [{ ...span, iso: '2024' }],
    sentences: [span].map(({ start, end }) => ({ start, end })),
  };
}
