import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { detectLightly } from '../../src/language/light-detector.ts';
import { detectLanguage } from '../../src/language.ts';
import { createAnalyzer } from '../../src/index.ts';
import { fr } from '../../src/languages/fr/index.ts';
import { fixtureArticles } from '../fixtures/fixture-article.ts';

const CATALAN = 'El conseller va dir dimarts que la nova llei entrarà en vigor aviat. Els sindicats, però, demanen més temps per a estudiar-la amb els treballadors.';
const PORTUGUESE = 'O presidente da câmara disse na terça-feira que a nova ponte não será construída. Os moradores, que esperavam as obras, estão desiludidos.';

describe('the light detector', () => {
  test('names the language of every article', () => {
    for (const { text, language } of fixtureArticles) expect(detectLightly(text).code).toBe(language);
  });

  test.each([
    ['ca', CATALAN],
    ['pt', PORTUGUESE],
    ['el', 'Ο δήμαρχος είπε την Τρίτη ότι η γέφυρα δεν θα χτιστεί.'],
    ['und', '12 345'],
  ])('tells %s from the languages with a pack', (code, text) => {
    expect(detectLightly(text).code).toBe(code);
  });

  test('is the default of an analyser, which refuses other languages', () => {
    const { analyze } = createAnalyzer({ languages: [fr] });
    expect(analyze('Le conseil municipal a approuvé mardi le budget de la ville.').language).toMatchObject({ code: 'fr', supported: true });
    for (const text of [CATALAN, PORTUGUESE]) expect(analyze(text)).toMatchObject({ language: { supported: false }, entities: [], quotes: [] });
  });

  test('another detector takes its place', () => {
    const asked: string[] = [];
    const { analyze } = createAnalyzer({
      languages: [fr],
      detectLanguage: (text) => {
        asked.push(text);
        return detectLanguage(text);
      },
    });
    expect(analyze('Bonjour à tous.').language.code).toBe('fr');
    expect(asked).toEqual(['Bonjour à tous.']);
    expect(() => createAnalyzer({ languages: [fr], detectLanguage: 'fr' as never })).toThrow(TypeError);
  });

  test('is all that a bundle of an analyser holds of the models of languages', async () => {
    const contents = "import { createAnalyzer } from './src/create-analyzer.ts'; import { fr } from './src/languages/fr/index.ts'; export const { analyze } = createAnalyzer({ languages: [fr] });";
    const { metafile } = await build({ stdin: { contents, resolveDir: process.cwd(), loader: 'ts' }, bundle: true, platform: 'browser', format: 'esm', outdir: 'x', write: false, metafile: true });
    const inputs = Object.keys(metafile.inputs);
    expect(inputs).toContain('src/generated/language-light.ts');
    expect(inputs.filter((file) => file === 'src/generated/language.ts' || file.includes('franc'))).toEqual([]);
  });
});
