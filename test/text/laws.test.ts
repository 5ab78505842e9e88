import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { text as english } from '../../src/languages/en/text.ts';
import { text as french } from '../../src/languages/fr/text.ts';
import { anyLanguage } from '../../src/languages/text-data.ts';
import { createDocument, type Segments } from '../../src/text/document.ts';

const languages = fc.constantFrom(english, french, anyLanguage);

/** Strings rich in what the text layer decides on, mixed with any code unit, lone surrogates included. */
const pieces = fc.oneof(
  fc.constantFrom('« ', ' »', '“', '”', '"', "'", '’', '(', ')', '[…]', '[1]', '…', '...', '. ', '.', '! ', '? ', '。', ', ', ' – ', '-', '\n', '\r\n', '\u00a0', '\u202f', '\u00ad', '\u200b', '\ufeff', '\u0301', '\u0085', '\u2028'),
  fc.constantFrom('Le', 'la', "l'", 'M', 'Dr', 'U.S.', 'p.m.', 'J.-C.', '350 000', '1,2', '4o', 'Qwen2.5', '@ylecun', '#IA', '@', '#', 'https://t.co/a(b)', 'www.', 'a@b.com', '👩‍👩‍👧', '🇫🇷', '1️⃣', '你好', 'é', 'e\u0301'),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
);
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

const isBlank = (char: string): boolean => /\s/.test(char);

function expectCovered(text: string, segments: Segments): void {
  let from = 0;
  for (let i = 0; i < segments.count; i++) {
    expect(text.slice(from, segments.start[i]).trim()).toBe('');
    expect(segments.end[i]).toBeGreaterThan(segments.start[i]);
    const inside = text.slice(segments.start[i], segments.end[i]);
    expect(isBlank(inside[0]) || isBlank(inside[inside.length - 1])).toBe(false);
    from = segments.end[i];
  }
  expect(text.slice(from).trim()).toBe('');
}

describe('laws of the text layer on any string', () => {
  it('has tokens in order that do not overlap, never blank at an edge', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        const { tokens } = createDocument(text, language);
        let from = 0;
        for (let i = 0; i < tokens.count; i++) {
          expect(tokens.start[i]).toBeGreaterThanOrEqual(from);
          expect(tokens.end[i]).toBeGreaterThan(tokens.start[i]);
          from = tokens.end[i];
          expect(isBlank(text[tokens.start[i]]) || isBlank(text[from - 1])).toBe(false);
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 400 },
    );
  });

  it('puts every character that is not blank into exactly one sentence and one paragraph', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        const { sentences, paragraphs } = createDocument(text, language);
        expectCovered(text, sentences);
        expectCovered(text, paragraphs);
      }),
      { numRuns: 400 },
    );
  });

  it('gives every sentence tokens of its own, inside one paragraph', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        const document = createDocument(text, language);
        const { sentences, paragraphs, tokens } = document;
        let next = 0;
        for (let s = 0; s < sentences.count; s++) {
          expect(sentences.firstToken[s]).toBe(next);
          next = sentences.endToken[s];
          expect(next).toBeGreaterThan(sentences.firstToken[s]);
          const paragraph = document.paragraphOfSentence[s];
          expect(paragraphs.firstToken[paragraph]).toBeLessThanOrEqual(sentences.firstToken[s]);
          expect(paragraphs.endToken[paragraph]).toBeGreaterThanOrEqual(next);
        }
        expect(next).toBe(tokens.count);
      }),
      { numRuns: 200 },
    );
  });

  it('reads the first of two texts with a blank line between them as if it stood alone', () => {
    fc.assert(
      fc.property(texts, texts, languages, (first, second, language) => {
        fc.pre(first.trim() !== '' && !/[\p{M}\p{Cf}\p{Cs}]/u.test(first + second));
        const alone = createDocument(first, language);
        const both = createDocument(`${first}\n\n${second}`, language);
        for (let s = 0; s < alone.sentences.count; s++) {
          expect([both.sentences.start[s], both.sentences.end[s]]).toEqual([alone.sentences.start[s], alone.sentences.end[s]]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('finds the token at any offset', () => {
    fc.assert(
      fc.property(texts, languages, fc.nat(200), (text, language, offset) => {
        const { tokens, tokenAt } = createDocument(text, language);
        const found = tokenAt(offset);
        expect(found === tokens.count || tokens.end[found] > offset).toBe(true);
        expect(found === 0 || tokens.end[found - 1] <= offset).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
