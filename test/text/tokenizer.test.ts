import { describe, expect, it } from 'vitest';
import { text as dutch } from '../../src/languages/nl/text.ts';
import { text as english } from '../../src/languages/en/text.ts';
import { text as french } from '../../src/languages/fr/text.ts';
import { text as italian } from '../../src/languages/it/text.ts';
import { text as polish } from '../../src/languages/pl/text.ts';
import type { TextData } from '../../src/languages/text-data.ts';
import { createDocument } from '../../src/text/document.ts';
import { TokenKind, tokenize } from '../../src/text/tokenizer.ts';

function wordsOf(text: string, language: TextData): string {
  const document = createDocument(text, language);
  return Array.from({ length: document.tokens.count }, (_, i) => document.word(i)).join(' ');
}

describe('tokens', () => {
  it.each<[string, TextData, string]>([
    ['L’IA d’aujourd’hui qu’il a', french, 'L’ IA d’ aujourd’hui qu’ il a'],
    ["un po' dell'Italia", italian, "un po' dell' Italia"],
    ["Meta's plan isn't O'Brien's", english, "Meta 's plan isn't O'Brien 's"],
    ["Obama's auto's", dutch, "Obama 's auto's"],
    ["Kennedy'ego", polish, "Kennedy 'ego"],
    ['Llama-3 open-source', english, 'Llama - 3 open - source'],
    ['Qwen2.5, GPT-4o and H100.', english, 'Qwen2.5 , GPT - 4o and H100 .'],
    ['1.234,5 12’345 1.2bn 7B 3.', english, '1.234,5 12’345 1.2bn 7B 3 .'],
    ['U.S. J.-C. e.g.', english, 'U.S. J.-C. e.g.'],
    ['jean.dupont+x@meta.com, lemonde.fr/a?b=1.', french, 'jean.dupont+x@meta.com , lemonde.fr/a?b=1 .'],
    ['(https://t.co/a_(b)), www.x.org!', english, '( https://t.co/a_(b) ) , www.x.org !'],
    ['https://t.co/JMvQD2h5OZ– Yann (@ylecun) #IA', french, 'https://t.co/JMvQD2h5OZ – Yann ( @ylecun ) #IA'],
    ['@a@mastodon.social @b.bsky.social.', english, '@a@mastodon.social @b.bsky.social .'],
    ['👩‍👩‍👧🇫🇷🇩🇪👍🏽1️⃣', english, '👩‍👩‍👧 🇫🇷 🇩🇪 👍🏽 1️⃣'],
    ['你好吗', english, '你 好 吗'],
  ])('%s', (text, language, expected) => {
    expect(wordsOf(text, language)).toBe(expected);
  });

  it('have kinds', () => {
    const { kind } = tokenize('Meta 350 4o , € https://a.b a@b.com @c #d 🎉', english);
    expect([...kind]).toEqual([TokenKind.Word, TokenKind.Number, TokenKind.Alphanumeric, TokenKind.Punctuation, TokenKind.Symbol, TokenKind.Url, TokenKind.Email, TokenKind.Handle, TokenKind.Hashtag, TokenKind.Emoji]);
  });

  it('compare equal however a word is written', () => {
    const plain = createDocument('Zélénsky', french);
    for (const written of ['Ze\u0301le\u0301nsky', 'Zé\u00adlén\u200bsky', 'Zélénsky\u200b']) {
      const document = createDocument(written, french);
      expect(document.tokens.count).toBe(1);
      expect(document.clean(0)).toBe('Zélénsky');
      expect(document.lower(0)).toBe(plain.lower(0));
    }
  });

  it('leave invisible characters at their edges outside', () => {
    const document = createDocument('\ufeffMeta\u200b AI', english);
    expect(document.word(0)).toBe('Meta');
    expect(document.tokens.start[0]).toBe(1);
  });
});
