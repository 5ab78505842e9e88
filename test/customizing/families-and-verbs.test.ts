import { describe, expect, it } from 'vitest';
import type { ModelEntity, OwnModelFamily, OwnReportingVerb } from '../../src/analysis.ts';
import { createAnalyzer } from '../../src/index.ts';
import { en } from '../../src/languages/en/index.ts';
import { fr } from '../../src/languages/fr/index.ts';

function models(text: string, families: readonly OwnModelFamily[]): Array<Pick<ModelEntity, 'name' | 'family' | 'version' | 'maker'>> {
  return createAnalyzer({ languages: [fr], families })
    .analyze(text, { language: 'fr' })
    .entities.filter((entity): entity is ModelEntity => entity.type === 'model')
    .map(({ name, family, version, maker }) => ({ name, ...(family === undefined ? {} : { family }), ...(version === undefined ? {} : { version }), ...(maker === undefined ? {} : { maker }) }));
}

describe('a family of AI models', () => {
  const text = 'Korrigan 2.5 Instruct arrive à Brest.';

  it('is found with its version and maker', () => {
    expect(models(text, [{ name: 'Korrigan', maker: 'Armorik' }])).toEqual([{ name: 'Korrigan 2.5 Instruct', family: 'Korrigan', version: '2.5', maker: 'Armorik' }]);
    expect(models(text, [])).toEqual([]);
  });

  it('has other names', () => {
    expect(models('Hier, KorriGPT-3 est sorti.', [{ name: 'Korrigan', aliases: ['KorriGPT'] }])).toEqual([{ name: 'KorriGPT-3', family: 'KorriGPT', version: '3' }]);
  });

  it('counts only where the text tells, if its name has other meanings', () => {
    const families: OwnModelFamily[] = [{ name: 'Korrigan', ambiguous: true }];
    expect(models('Le Korrigan est un lutin breton.', families)).toEqual([]);
    expect(models('Le modèle Korrigan est un LLM breton.', families)).toHaveLength(1);
  });

  it('replaces a known one of that name', () => {
    expect(models('GPT-4 est sorti.', [{ name: 'GPT', maker: 'Armorik' }])).toEqual([{ name: 'GPT-4', family: 'GPT', version: '4', maker: 'Armorik' }]);
  });

  it('belongs to its analyser alone', () => {
    models('GPT-4 est sorti.', [{ name: 'GPT', maker: 'Armorik' }]);
    expect(models('GPT-4 est sorti.', [])[0].maker).toBe('OpenAI');
  });
});

function quotes(text: string, code: 'fr' | 'en', verbs: readonly OwnReportingVerb[]): Array<[string, string | undefined, string | undefined]> {
  return createAnalyzer({ languages: [fr, en], reportingVerbs: { [code]: verbs } })
    .analyze(text, { language: code })
    .quotes.map((quote) => [quote.text, quote.speaker?.name, quote.cue?.text]);
}

describe('a reporting verb', () => {
  const own: OwnReportingVerb = { lemma: 'zwanzer', finite: ['zwanze', 'zwanzait', 'zwanza'], participle: ['zwanzé'] };

  it('carries a clause', () => {
    const text = 'Le maire Paul Morel a zwanzé que le pont serait fermé lundi.';
    expect(quotes(text, 'fr', [own])).toEqual([['le pont serait fermé lundi', 'Paul Morel', 'a zwanzé']]);
    expect(quotes(text, 'fr', [])).toEqual([]);
  });

  it('carries a clause without conjunction where that is said', () => {
    const text = 'Mayor Jane Holloway blurbed the bridge would close on Monday.';
    const blurb: OwnReportingVerb = { lemma: 'blurb', finite: ['blurbs', 'blurbed'], participle: ['blurbed'], bareClause: true };
    expect(quotes(text, 'en', [blurb])).toEqual([['the bridge would close on Monday', 'Jane Holloway', 'blurbed']]);
  });

  it('replaces the verb of the pack of the same lemma', () => {
    const text = 'Le maire Paul Morel a déclaré que le pont serait fermé lundi.';
    expect(quotes(text, 'fr', [])).toHaveLength(1);
    expect(quotes(text, 'fr', [{ lemma: 'déclarer', finite: ['déclare'] }])).toEqual([]);
  });
});
