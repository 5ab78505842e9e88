import type { Analysis, Span } from '../../src/analysis.ts';

/** The nth occurrence of some words as a span. */
export function spanOf(text: string, words: string, nth = 1): Span {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`no ${words} in the text`);
  return { start, end: start + words.length, text: words };
}

export const sampleText =
  'Ana Ruiz dirige Nordlys 🚀.\n« Nous investirons près de 12 millions d’euros dans Zephyr 2 en mars 2026 », a dit Ruiz à Oslo, rapporte Le Phare.\n\nSelon elle, 40 % des salariés sont d’accord.';

const text = sampleText;

/** An analysis written by hand with one of everything, so that the renderings do not hang on what the rooms find. */
export const sample: Analysis = {
  schemaVersion: 1,
  language: { code: 'fr', confidence: 0.97, supported: true, candidates: [{ code: 'fr', confidence: 0.97 }] },
  languages: [{ start: 0, end: text.length, code: 'fr' }],
  entities: [
    {
      id: 'e1',
      type: 'person',
      name: 'Ana Ruiz',
      mentions: [
        { ...spanOf(text, 'Ana Ruiz'), kind: 'name' },
        { ...spanOf(text, 'Ruiz', 2), kind: 'alias' },
      ],
      roles: [{ ...spanOf(text, 'dirige'), title: 'dirigeante', organizationId: 'e2' }],
      confidence: 0.9,
      salience: 1,
    },
    { id: 'e2', type: 'company', name: 'Nordlys', mentions: [{ ...spanOf(text, 'Nordlys'), kind: 'name' }], confidence: 0.8, salience: 0.5 },
    { id: 'e3', type: 'model', name: 'Zephyr 2', family: 'Zephyr', version: '2', maker: 'Nordlys', makerId: 'e2', mentions: [{ ...spanOf(text, 'Zephyr 2'), kind: 'name' }], confidence: 0.8, salience: 0.4 },
    { id: 'e4', type: 'place', name: 'Oslo', mentions: [{ ...spanOf(text, 'Oslo'), kind: 'name' }], confidence: 0.8, salience: 0.1 },
    { id: 'e5', type: 'company', name: 'Le Phare', mentions: [{ ...spanOf(text, 'Le Phare'), kind: 'name' }], confidence: 0.8, salience: 0.1 },
  ],
  quotes: [
    {
      id: 'q1',
      kind: 'direct',
      ...spanOf(text, 'Nous investirons près de 12 millions d’euros dans Zephyr 2 en mars 2026'),
      speaker: { ...spanOf(text, 'Ruiz', 2), entityId: 'e1', name: 'Ana Ruiz', via: 'name' },
      cue: spanOf(text, 'a dit'),
      via: { ...spanOf(text, 'Le Phare'), entityId: 'e5', name: 'Le Phare', via: 'name' },
      confidence: 0.95,
    },
    {
      id: 'q2',
      kind: 'indirect',
      ...spanOf(text, '40 % des salariés sont d’accord'),
      speaker: { ...spanOf(text, 'elle'), entityId: 'e1', name: 'Ana Ruiz', via: 'pronoun' },
      cue: spanOf(text, 'Selon'),
      confidence: 0.7,
    },
  ],
  claims: [
    {
      id: 'c1',
      kind: 'money',
      ...spanOf(text, 'près de 12 millions d’euros'),
      value: 12_000_000,
      decimal: '12000000',
      comparator: 'aboutBelow',
      unit: { text: 'euros', currency: 'EUR' },
      subject: { ...spanOf(text, 'Zephyr 2'), entityId: 'e3' },
      source: { ...spanOf(text, 'Ruiz', 2), entityId: 'e1', name: 'Ana Ruiz', via: 'name' },
      quoteId: 'q1',
      modality: 'projected',
      confidence: 0.9,
    },
    {
      id: 'c2',
      kind: 'percent',
      ...spanOf(text, '40 % des salariés'),
      value: 40,
      decimal: '40',
      comparator: 'equal',
      unit: { text: '%', ucum: '%' },
      denominator: spanOf(text, 'des salariés'),
      modality: 'asserted',
      confidence: 0.9,
    },
  ],
  dates: [{ ...spanOf(text, 'mars 2026'), iso: '2026-03' }],
  sentences: [
    { start: 0, end: 27 },
    { start: 28, end: 143 },
    { start: 145, end: text.length },
  ],
};
