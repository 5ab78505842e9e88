/** A sentence written out, with the offsets of each token in it. */
export interface WrittenSentence {
  readonly text: string;
  readonly start: readonly number[];
  readonly end: readonly number[];
}

const NO_SPACE_BEFORE = new Set([',', '.', ';', ':', '!', '?', ')', ']', '}', '…', '...', '%', '”', '»', "'s", '’s', "n't", "n’t", "'re", "'ve", "'ll", "'d", "'m"]);
const NO_SPACE_AFTER = new Set(['(', '[', '{', '„', '“', '«', '¿', '¡', '$', '£', '€', '#']);
const SPACED_QUOTES = new Set(['fr']);

/** Writes tokens as running text: marks close up to their words as print has them. */
export function detokenize(tokens: readonly string[], language: string): WrittenSentence {
  let text = '';
  const start: number[] = [];
  const end: number[] = [];
  let plainQuoteOpen = false;
  let glueNext = true;
  for (const token of tokens) {
    let glue = glueNext || NO_SPACE_BEFORE.has(token);
    glueNext = NO_SPACE_AFTER.has(token);
    if (token === '"' || token === "''" || token === '``') {
      if (plainQuoteOpen) glue = true;
      else glueNext = true;
      plainQuoteOpen = !plainQuoteOpen;
    } else if (token === '“' && language === 'de') {
      glue = true;
      glueNext = false;
    } else if (SPACED_QUOTES.has(language) && (token === '«' || token === '»' || token === ':' || token === ';' || token === '?' || token === '!')) {
      glue = glueNext = false;
    } else if (/\p{L}['’]$/u.test(token) && token.length > 1) {
      glueNext = true;
    }
    if (!glue && text !== '') text += ' ';
    start.push(text.length);
    text += token;
    end.push(text.length);
  }
  return { text, start, end };
}
