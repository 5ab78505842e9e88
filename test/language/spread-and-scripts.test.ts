import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/language/detect-language.ts';

const SENTENCES: Readonly<Record<string, string>> = {
  fr: 'Le gouvernement a annoncé mardi une nouvelle aide pour les agriculteurs.',
  en: 'The government said on Tuesday that it would help the farmers.',
  es: 'El gobierno anunció el martes una nueva ayuda para los agricultores.',
  de: 'Die Regierung kündigte am Dienstag eine neue Hilfe für die Bauern an.',
  it: 'Il governo ha annunciato martedì un nuovo aiuto per gli agricoltori.',
  pt: 'O governo anunciou na terça-feira uma nova ajuda para os agricultores.',
  nl: 'De regering kondigde dinsdag nieuwe steun aan voor de boeren.',
  pl: 'Rząd ogłosił we wtorek nową pomoc dla rolników.',
  sv: 'Regeringen meddelade på tisdagen att bönderna får nytt stöd.',
  fi: 'Hallitus ilmoitti tiistaina uudesta tuesta maanviljelijöille.',
  ro: 'Guvernul a anunțat marți un nou ajutor pentru agricultori.',
  ru: 'Правительство объявило во вторник о новой помощи фермерам.',
  uk: 'Уряд оголосив у вівторок про нову допомогу фермерам.',
  cs: 'Vláda v úterý oznámila novou pomoc pro zemědělce.',
  hu: 'A kormány kedden új támogatást jelentett be a gazdáknak.',
  el: 'Η κυβέρνηση ανακοίνωσε την Τρίτη νέα βοήθεια για τους αγρότες.',
  tr: 'Hükümet salı günü çiftçiler için yeni bir destek açıkladı.',
  ar: 'أعلنت الحكومة يوم الثلاثاء عن مساعدة جديدة للمزارعين.',
  fa: 'دولت روز سه‌شنبه از کمک تازه‌ای برای کشاورزان خبر داد.',
  zh: '政府星期二宣布为农民提供新的援助。',
  ja: '政府は火曜日、農家への新しい支援を発表した。',
  ko: '정부는 화요일 농민을 위한 새로운 지원을 발표했다.',
  ca: "El govern va anunciar dimarts una nova ajuda per als pagesos, que n'estaran contents.",
  bg: 'Правителството обяви във вторник нова помощ за земеделците.',
  eu: 'Gobernuak laguntza berria iragarri zuen asteartean nekazarientzat.',
};

describe('detectLanguage on sentences of 25 languages, and on what leads astray', () => {
  it.each(Object.entries(SENTENCES))('names %s', (code, sentence) => {
    const guess = detectLanguage(sentence);
    expect(guess.code).toBe(code);
    expect(guess.confidence).toBeGreaterThan(0.6);
    expect(guess.candidates[0]).toEqual({ code, confidence: guess.confidence });
  });

  it('tells whether there is a language pack', () => {
    expect(detectLanguage(SENTENCES.fr).supported).toBe(true);
    expect(detectLanguage(SENTENCES.hu).supported).toBe(false);
  });

  it.each(['', '   \n', '12 345,6 % – 2024', '🎉🎉', '\ud800'])('gives no language for %j', (text) => {
    expect(detectLanguage(text)).toEqual({ code: 'und', confidence: 0, supported: false, candidates: [] });
  });

  it('chooses among the languages of `only`', () => {
    expect(detectLanguage('information', { only: ['fr', 'de'] }).candidates.every(({ code }) => code === 'fr' || code === 'de')).toBe(true);
    expect(detectLanguage(SENTENCES.ru, { only: ['fr', 'en'] }).code).toBe('und');
    expect(detectLanguage(SENTENCES.ja, { only: ['fr'] }).code).toBe('und');
  });

  it('asks the wide net where the alphabet has languages that the model does not know', () => {
    expect(detectLanguage('सरकार ने मंगलवार को किसानों के लिए नई सहायता की घोषणा की और कहा कि यह जल्द मिलेगी।').code).toBe('hi');
  });

  it('reads the same with soft hyphens, zero-width characters and loose accents', () => {
    const plain = detectLanguage(SENTENCES.fr);
    expect(detectLanguage(SENTENCES.fr.replace('gouvernement', 'gou\u00adver\u200bnement').normalize('NFD'))).toEqual(plain);
  });

  it('is not led astray by a foreign opening, a link or a name', () => {
    const article = `The New York Times first reported the story. ${SENTENCES.fr} ${SENTENCES.fr}`;
    expect(detectLanguage(article).code).toBe('fr');
    expect(detectLanguage(`${SENTENCES.de} https://www.example.com/the-government-said-on-tuesday`).code).toBe('de');
  });

  it('reads a bounded part of a long text', () => {
    expect(detectLanguage(`${SENTENCES.nl} `.repeat(50_000)).code).toBe('nl');
  });

  it('gives falling confidences between 0 and 1 on any text, always the same', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ unit: fc.constantFrom(...'abcdeéèñøåßžщыї فپ '), maxLength: 60 })), (text) => {
        const guess = detectLanguage(text);
        expect(detectLanguage(text)).toEqual(guess);
        for (const { confidence } of guess.candidates) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThan(1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
