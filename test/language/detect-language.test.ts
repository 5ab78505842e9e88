import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/language.ts';
import { languageCodes } from '../../src/languages/codes.ts';
import { fixtureArticles } from '../fixtures/fixture-article.ts';

describe('detectLanguage', () => {
  it.each(fixtureArticles.map(({ id, language, text }) => [id, language, text] as const))('names the language of %s: %s', (_, language, text) => {
    const guess = detectLanguage(text);
    expect(guess.code).toBe(language);
    expect(guess.confidence).toBeGreaterThan(0.9);
    expect(guess.supported).toBe((languageCodes as readonly string[]).includes(language));
  });

  it.each([
    ['fr', 'Le gouvernement veut relever le prix du tabac'],
    ['en', 'Government wants to raise the price of tobacco'],
    ['es', 'El Gobierno quiere subir el precio del tabaco'],
    ['de', 'Die Regierung will den Preis von Tabak erhöhen'],
    ['it', 'Il governo vuole aumentare il prezzo del tabacco'],
    ['pt', 'O governo quer aumentar o preço do tabaco'],
    ['nl', 'De regering wil de prijs van tabak verhogen'],
    ['pl', 'Rząd chce podnieść cenę wyrobów tytoniowych'],
    ['sv', 'Regeringen vill höja priset på tobak nästa år'],
    ['fi', 'Hallitus haluaa nostaa tupakan hintaa ensi vuonna'],
    ['ru', 'Правительство хочет повысить цену на табак'],
    ['uk', 'Уряд хоче підвищити ціну на тютюн'],
    ['el', 'Η κυβέρνηση θέλει να αυξήσει την τιμή του καπνού'],
    ['ja', '政府はたばこの値段を上げる方針です'],
    ['zh', '政府打算提高烟草价格'],
    ['ko', '정부는 담배 가격을 올리려고 한다'],
    ['ca', 'El Govern vol apujar el preu del tabac i de l’alcohol'],
  ])('names %s in a headline', (code, headline) => {
    expect(detectLanguage(headline).code).toBe(code);
  });

  it.each(['', '   ', '12 345 %', '«»', '\ud800', '🙂🙂'])('says "und" of %j, which gives no evidence', (text) => {
    expect(detectLanguage(text)).toEqual({ code: 'und', confidence: 0, supported: false, candidates: [] });
  });

  it('chooses among the languages of `only`', () => {
    expect(detectLanguage('El Gobierno quiere subir el precio', { only: ['pt', 'it'] }).code).toBe('pt');
    expect(detectLanguage('Правительство хочет повысить цену', { only: ['pt', 'it'] }).code).toBe('und');
  });

  it('ranks candidates, the guess first, with confidences that add up to one at most', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const { code, confidence, candidates } = detectLanguage(text);
        const sum = candidates.reduce((total, candidate) => total + candidate.confidence, 0);
        expect(sum).toBeLessThanOrEqual(1.001);
        expect([...candidates].sort((a, b) => b.confidence - a.confidence)).toEqual(candidates);
        if (code !== 'und') expect(candidates[0]).toEqual({ code, confidence });
      }),
      { numRuns: 300 },
    );
  });

  it('reads composed and decomposed letters alike', () => {
    const headline = 'Le maire a présenté l’été dernier un rapport très détaillé';
    expect(detectLanguage(headline.normalize('NFD'))).toEqual(detectLanguage(headline));
  });

  it('reads what is left over from HTML as the letters it stands for', () => {
    const headline = 'Kongressen ble åpnet på søndag';
    expect(detectLanguage('Kongressen ble &#229;pnet p&#xE5; s&oslash;ndag')).toEqual(detectLanguage(headline));
    expect(detectLanguage('Kongressen&nbsp;ble &aring;pnet p&aring; &laquo;søndag&raquo;')).toEqual(detectLanguage('Kongressen ble åpnet på  søndag '));
  });

  it.each(['&#1114112;', '&#9999999;', '&#xd800;', '&#;', '&;', '&&&&', '&amp;'])('finds no language in %j', (text) => {
    expect(detectLanguage(text).code).toBe('und');
  });
});
