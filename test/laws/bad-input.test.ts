import { describe, expect, test } from 'vitest';
import { analyze, createAnalyzer } from '../../src/index.ts';
import { fr } from '../../src/languages/fr/index.ts';
import { expectLawful } from './expect-lawful.ts';

/** Calls `analyze` as untyped code does. */
const call = (...args: unknown[]): unknown => (analyze as (...args: unknown[]) => unknown)(...args);

describe('wrong arguments', () => {
  test.each([undefined, null, 42, {}, [], new String('Bonjour'), new Uint8Array(2), Symbol('x')])('a text that is no string is a TypeError: %o', (text) => {
    expect(() => call(text)).toThrow(TypeError);
  });

  test.each([['language', 42], ['language', null], ['include', 'quotes'], ['include', ['verbs']], ['include', null], ['referenceDate', 1_700_000_000], ['referenceDate', null]])(
    'an option of the wrong type is a TypeError: %s %o',
    (option, value) => {
      expect(() => call('Bonjour.', { [option]: value })).toThrow(TypeError);
      expect(() => call('Bonjour.', { [option]: value })).toThrow(option);
    },
  );

  test.each([null, 'fr', 7])('options that are no object are a TypeError: %o', (options) => {
    expect(() => call('Bonjour.', options)).toThrow(TypeError);
  });

  test.each(['xx', '', 'FR', 'fra', '__proto__', 'constructor'])('a language without a pack is a RangeError: %j', (language) => {
    expect(() => analyze('Bonjour.', { language })).toThrow(RangeError);
  });

  test('the message of an unknown language says which there are', () => {
    expect(() => analyze('Bonjour.', { language: 'xx' })).toThrow(/no language pack for "xx"; there is: fr, en/);
  });

  test.each(['mardi', '', '2024-13-45', '2024-02-30T99:00', new Date(Number.NaN)])('a date that is none is a RangeError: %o', (referenceDate) => {
    expect(() => analyze('Bonjour.', { referenceDate })).toThrow(RangeError);
  });

  test('an analyser without packs is a RangeError', () => {
    expect(() => createAnalyzer({ languages: [] })).toThrow(RangeError);
  });

  test('a language that the analyser was not given is a RangeError', () => {
    expect(() => createAnalyzer({ languages: [fr] }).analyze('Hello.', { language: 'en' })).toThrow(/there is: fr$/);
  });
});

describe('options', () => {
  const text = 'Le maire a dit mardi : « Nous voterons hier. »';

  test.each(['2024-04-09', '2024-04-09T23:30:00-05:00', '2024-04-09T01:00:00+09:00', 'Tue, 09 Apr 2024 10:00:00 GMT', 'April 9, 2024', new Date('2024-04-09T12:00:00Z')])(
    'the reference date is the day that the words name: %o',
    (referenceDate) => {
      expect(analyze(text, { language: 'fr', referenceDate }).dates).toEqual(analyze(text, { language: 'fr', referenceDate: '2024-04-09' }).dates);
    },
  );

  test('options of a polluted prototype do not count', () => {
    const inherited = Object.create({ language: 'xx', include: ['verbs'] }) as object;
    const fromJson = JSON.parse('{"__proto__": {"language": "xx"}}') as object;
    for (const options of [inherited, fromJson]) expect(call(text, options)).toEqual(analyze(text));
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('language');
  });

  test('are not changed', () => {
    const options = Object.freeze({ language: 'fr', include: Object.freeze(['quotes']), referenceDate: new Date(0) });
    expect(() => call(text, options)).not.toThrow();
  });
});

const MEGABYTES = 5_000_000;
const filled = (piece: string): string => piece.repeat(Math.ceil(MEGABYTES / piece.length));

describe('unusual texts give a valid result', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t\u00a0\u202f\r\n'],
    ['one letter', 'a'],
    ['one mark', '«'],
    ['one digit', '7'],
    ['half a character', '\ud83d'],
    ['control characters', Array.from({ length: 32 }, (_, i) => String.fromCharCode(i)).join('')],
    ['left-overs of HTML', '<p class="x">Il a dit&nbsp;: &laquo;&nbsp;Non&nbsp;&raquo;</p><br/><script>var a = "1 000 €";</script>&#8217;&amp;amp;'],
    ['Markdown', '# Titre\n\n> « Non », a dit **Anne Ruiz**.\n\n- 12 %\n- [lien](http://a.b/c?d=1)\n'],
  ])('%s', (_, text) => {
    expectLawful(text, analyze(text));
    expectLawful(text, analyze(text, { language: 'fr' }));
  });

  // None of these ends before the timeout where a room is quadratic.
  test.each([
    ['opening marks only', filled('« ')],
    ['straight marks only', filled('"')],
    ['digits only', filled('1234567890')],
    ['numbers only', filled('12 000 ')],
    ['one endless word', filled('a')],
    ['capitalised words only', filled('Meta Nordlys ')],
    ['names in a list', filled('Marie Dupont, Jean Martin, ')],
    ['reporting verbs only', filled('a déclaré que ')],
    ['stops only', filled('. ')],
    ['line breaks only', filled('\n')],
    ['prose', filled('« Nous irons jusqu’au bout », a déclaré Anne Ruiz, maire de Lyon, qui a promis 12 millions d’euros en mars 2024.\n')],
  ])('5 MB of %s', { timeout: 120_000 }, (_, text) => {
    const { sentences } = analyze(text, { language: 'fr' });
    expect(sentences.length > 0).toBe(text.trim() !== '');
    expect(text.slice(sentences.at(-1)?.end ?? 0).trim()).toBe('');
  });
});
