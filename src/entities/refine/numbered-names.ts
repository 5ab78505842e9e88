import { TokenKind } from '../../text/tokenizer.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import type { NameContext } from './name-context.ts';

const VERSION = /^\d{1,2}(?:\.\d{1,2})?[a-z]?$/;
/** Signs behind a number that is a count, a range or a score. */
const COUNTING = '%-–:/';

/** Lets products take the number right behind them: "Fairphone 6"; not a count, "iPhone 3 Millionen". */
export function addNumbers(context: NameContext, spans: TaggedSpan[]): void {
  const { document, words } = context;
  const { tokens } = document;
  for (let i = 0; i < spans.length; i++) {
    const { type, endToken } = spans[i];
    if (type !== 'product' || endToken >= tokens.count || !context.followsOn(endToken) || tokens.start[endToken] === tokens.end[endToken - 1]) continue;
    if ((tokens.kind[endToken] !== TokenKind.Number && tokens.kind[endToken] !== TokenKind.Alphanumeric) || tokens.kind[endToken - 1] === TokenKind.Number || !VERSION.test(document.word(endToken))) continue;
    const next = endToken + 1 < tokens.count ? document.lower(endToken + 1) : '';
    if (!words.countedWords.has(next) && (next === '' || !COUNTING.includes(next))) spans[i] = { ...spans[i], endToken: endToken + 1 };
  }
}
