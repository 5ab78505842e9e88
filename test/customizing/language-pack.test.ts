import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/language.ts';
import { createAnalyzer } from '../../src/index.ts';
import { defineLanguage, extendLanguage, type LanguageData, type SectionChanges } from '../../src/language-pack.ts';
import { en } from '../../src/languages/en/index.ts';
import { fr } from '../../src/languages/fr/index.ts';

describe('extendLanguage', () => {
  it('changes one section and leaves the pack as it is', () => {
    const text = 'Le bailli Paul Morel est venu.';
    const roles = (pack: typeof fr): string[] =>
      createAnalyzer({ languages: [pack] }).analyze(text, { language: 'fr' }).entities.flatMap((entity) => (entity.type === 'person' ? entity.roles.map((role) => role.text) : []));
    const extended = extendLanguage(fr, { entities: (entities) => ({ ...entities, roles: [...entities.roles, 'bailli'] }) }) as typeof fr;
    expect(roles(extended)).toEqual(['bailli']);
    expect(roles(fr)).toEqual([]);
  });

  it.each<[string, unknown, unknown]>([
    ['no pack', { code: 'fr' }, {}],
    ['an unknown section', fr, { verbs: () => ({}) }],
    ['a table for a function', fr, { entities: {} }],
    ['a change into nothing', fr, { entities: () => undefined }],
  ])('%s is a TypeError', (_, pack, changes) => {
    expect(() => extendLanguage(pack as LanguageData, changes as SectionChanges)).toThrow(TypeError);
  });
});

describe('defineLanguage', () => {
  it('makes a language that detection finds by its code', () => {
    // Afrikaans stands in for a language of an app's own: English tables under another code.
    const af = defineLanguage({ ...en, code: 'af' });
    const text = 'Die raad het Dinsdag besluit om die ou hawe vir goed te sluit, het die burgemeester gesê. Dit sal die stad baie geld spaar, volgens die verslag.';
    expect(createAnalyzer({ languages: [af], detectLanguage }).analyze(text).language).toMatchObject({ code: 'af', supported: true });
  });

  it('tells which section is missing', () => {
    const { dates: _, ...rest } = en;
    expect(() => defineLanguage(rest as LanguageData)).toThrow(new TypeError('the language, the pack of "en", has no section dates'));
  });
});
