import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createAnalyzer } from '../../src/index.ts';
import { fr, quantities } from '../../src/languages/fr/index.ts';

/** Calls without the compiler's checks, as an app in JavaScript does. */
const create = createAnalyzer as (options?: unknown) => ReturnType<typeof createAnalyzer>;
const languages = [fr];

describe('wrong options', () => {
  it.each<[string, unknown, typeof TypeError | typeof RangeError, string]>([
    ['no options', undefined, TypeError, 'the options of createAnalyzer must be an object, got undefined'],
    ['a list', [fr], TypeError, 'the options of createAnalyzer must be an object, got a list'],
    ['no pack', { languages: [] }, RangeError, 'createAnalyzer needs at least one language pack'],
    ['codes for packs', { languages: ['fr'] }, TypeError, "languages[0] is no language pack; import one: import { fr } from 'article-analysis/languages/fr'"],
    ['a part of a pack', { languages: [quantities] }, TypeError, 'languages[0], the pack of "fr", has no section entities, quotes, claims, dates'],
    ['a pack twice', { languages: [fr, fr] }, RangeError, 'languages has two packs for "fr"'],
    ['an unknown option', { languages, minConfidance: 1 }, TypeError, 'the options of createAnalyzer has an unknown field "minConfidance"; there is: languages, gazetteers, families, reportingVerbs, minConfidence, detectLanguage'],
    ['a gazetteer that is no list', { languages, gazetteers: { type: 'person' } }, TypeError, 'gazetteers must be a list, got object'],
    ['a gazetteer of models', { languages, gazetteers: [{ type: 'model', names: [] }] }, TypeError, 'gazetteers[0].type must be one of: person, company, organization, product, place, event, work'],
    ['a gazetteer without names', { languages, gazetteers: [{ type: 'person' }] }, TypeError, 'gazetteers[0].names must be a list'],
    ['a blank name', { languages, gazetteers: [{ type: 'person', names: ['Jo', ' '] }] }, RangeError, 'gazetteers[0].names[1] is blank'],
    ['a name of marks', { languages, gazetteers: [{ type: 'person', names: [{ name: 'Jo', aliases: ['…'] }] }] }, RangeError, 'gazetteers[0].names[0].aliases[0] needs a letter or a digit, got "…"'],
    ['a number for a name', { languages, gazetteers: [{ type: 'person', names: [7] }] }, TypeError, 'gazetteers[0].names[0] must be an object, got number'],
    ['a word for true', { languages, gazetteers: [{ type: 'person', names: [], matchCase: 'no' }] }, TypeError, 'gazetteers[0].matchCase must be true or false, got string'],
    ['a family without name', { languages, families: [{ maker: 'Armorik' }] }, TypeError, 'families[0].name must be a string, got undefined'],
    ['verbs of another language', { languages, reportingVerbs: { en: [] } }, TypeError, 'reportingVerbs has an unknown field "en"; there is: fr'],
    ['a verb without forms', { languages, reportingVerbs: { fr: [{ lemma: 'dire', finite: [] }] } }, RangeError, 'reportingVerbs.fr[0].finite needs at least one form'],
    ['a form of two words', { languages, reportingVerbs: { fr: [{ lemma: 'dire', finite: ['a dit'] }] } }, RangeError, 'reportingVerbs.fr[0].finite[0] must be one word, got "a dit"'],
    ['an unknown frame', { languages, reportingVerbs: { fr: [{ lemma: 'dire', finite: ['dit'], frame: 'shout' }] } }, TypeError, 'reportingVerbs.fr[0].frame must be one of: say, speech, stance'],
    ['a confidence over 1', { languages, minConfidence: 90 }, RangeError, 'minConfidence must be from 0 to 1, got 90'],
    ['a confidence that is no number', { languages, minConfidence: Number.NaN }, RangeError, 'minConfidence must be from 0 to 1, got NaN'],
    ['a confidence of dates', { languages, minConfidence: { dates: 1 } }, TypeError, 'minConfidence has an unknown field "dates"; there is: entities, quotes, claims'],
  ])('%s: a clear error', (_, options, kind, message) => {
    expect(() => create(options)).toThrow(new kind(message));
    expect(() => create(options)).toThrow(kind);
  });
});

describe('a polluted prototype', () => {
  const polluted = { gazetteers: [{ type: 'person', names: ['Le'] }], minConfidence: 1, families: [{ name: 'Le' }], matchCase: false, ref: 'stolen' };

  it('changes nothing', () => {
    const text = 'Le maire Paul Morel a déclaré que le pont coûterait 3 millions d’euros.';
    const clean = createAnalyzer({ languages, gazetteers: [{ type: 'person', names: ['Paul Morel'] }] }).analyze(text);
    try {
      for (const [key, value] of Object.entries(polluted)) Object.defineProperty(Object.prototype, key, { value, configurable: true, enumerable: false, writable: true });
      expect(createAnalyzer({ languages, gazetteers: [{ type: 'person', names: ['Paul Morel'] }] }).analyze(text)).toEqual(clean);
    } finally {
      for (const key of Object.keys(polluted)) Reflect.deleteProperty(Object.prototype, key);
    }
  });

  it('cannot come from the options', () => {
    const hostile = JSON.parse('{ "__proto__": { "polluted": true } }') as object;
    expect(() => create({ languages, reportingVerbs: hostile })).toThrow(TypeError);
    expect(() => create({ languages, gazetteers: [{ type: 'person', names: ['constructor', '__proto__', 'toString'] }], families: [{ name: '__proto__' }] })).not.toThrow();
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

it('options are read once', () => {
  const names = [{ name: 'Brume', ref: 'b' }];
  const analyzer = createAnalyzer({ languages, gazetteers: [{ type: 'work', names }] });
  names[0].name = 'Soir';
  names.push({ name: 'Nuit', ref: 'n' });
  expect(analyzer.analyze('Ils lisent Brume, Soir et Nuit.', { language: 'fr' }).entities.flatMap(({ ref }) => ref ?? [])).toEqual(['b']);
});

it('without additions the result is that of the packs', () => {
  const text = 'Le maire Paul Morel a déclaré que le pont coûterait 3 millions d’euros.';
  expect(createAnalyzer({ languages, gazetteers: [], families: [], reportingVerbs: {}, minConfidence: 0 }).analyze(text)).toEqual(createAnalyzer({ languages }).analyze(text));
});

test('whatever the options hold, an analyser or a clear error comes of it', () => {
  const field = fc.constantFrom('gazetteers', 'families', 'reportingVerbs', 'minConfidence', 'detectLanguage', 'type', 'names', 'name', 'aliases', 'lemma', 'finite', '__proto__', 'constructor');
  const value = fc.letrec((tie) => ({
    any: fc.oneof({ maxDepth: 4 }, fc.constantFrom(undefined, null, 0, -1, Number.NaN, true, '', 'fr', 'person', '\ud800'), fc.array(tie('any'), { maxLength: 2 }), fc.dictionary(field, tie('any'), { maxKeys: 3 })),
  })).any;
  fc.assert(
    fc.property(fc.dictionary(field, value, { maxKeys: 3 }), (options) => {
      try {
        expect(create({ languages, ...options }).languages).toEqual(['fr']);
      } catch (error) {
        expect(error instanceof TypeError || error instanceof RangeError).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
