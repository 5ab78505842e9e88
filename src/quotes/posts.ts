import type { DateMention } from '../analysis.ts';
import { charClass, CharClass } from '../text/characters.ts';
import { TokenKind } from '../text/tokenizer.ts';
import type { Draft } from './draft.ts';
import { nameWords } from './noun-phrases.ts';
import type { QuoteContext } from './quote-context.ts';

/** The longest post in characters; a truncated one in translation may exceed the 280 of the original. */
const LONGEST_POST = 300;
const LONGEST_TRUNCATED_POST = 360;
/** Longer lines are paragraphs of the article, not lines of a post. */
const LONGEST_LINE = 200;

/** Embedded social-media posts: text, then a signature "– Name (@handle) date". */
export function findPosts(context: QuoteContext, dates: readonly DateMention[]): Draft[] {
  const { tokens } = context.document;
  const drafts: Draft[] = [];
  let date = 0;
  for (let handle = 1; handle + 1 < tokens.count; handle++) {
    if (tokens.kind[handle] !== TokenKind.Handle || !context.isMark(handle - 1, '(') || !context.isMark(handle + 1, ')')) continue;
    const dash = signatureDash(context, handle);
    if (dash < 0) continue;
    const content = postBefore(context, dash);
    if (content === undefined) continue;
    const lineEnd = context.document.paragraphs.end[paragraphOf(context, handle)];
    while (date < dates.length && dates[date].end <= tokens.end[handle]) date++;
    const signed = date < dates.length && dates[date].start < lineEnd ? dates[date].iso : undefined;
    const named = context.nameOf[dash + 1];
    drafts.push({
      ...content,
      kind: 'post',
      cue: null,
      speaker: named >= 0 ? nameWords(context, named) : { start: dash + 1, end: handle - 1, form: 'name', name: context.nameOf[handle] },
      evidence: 'signature',
      ...(signed === undefined ? {} : { date: signed }),
    });
  }
  return drafts;
}

const paragraphOf = (context: QuoteContext, token: number): number => context.document.paragraphOfSentence[context.document.sentenceOfToken[token]];

/** The dash before the name of a signature whose handle is `handle`; -1 if there is none near. */
function signatureDash(context: QuoteContext, handle: number): number {
  const first = Math.max(0, handle - 10);
  // At least one token of a name stands between the dash and the bracket.
  for (let at = handle - 3; at >= first; at--) {
    if (context.isMark(at, '–—') || (context.isMark(at, '-') && at + 1 < handle && context.document.tokens.start[at + 1] > context.document.tokens.end[at])) return at;
    if (context.isMark(at, '.,;:!?()')) return -1;
  }
  return -1;
}

/** The text of the post that ends before the dash, without links at its end. */
function postBefore(context: QuoteContext, dash: number): { start: number; end: number } | undefined {
  const { document } = context;
  const { tokens, paragraphs } = document;
  let end = dash;
  while (end > 0 && (tokens.kind[end - 1] === TokenKind.Url || isLinkTail(context, end - 1))) end--;
  if (end === 0) return undefined;
  const last = paragraphOf(context, end - 1);
  // The signature must be on the line of the post or on the next.
  if (paragraphOf(context, dash) - last > 1) return undefined;
  const stop = tokens.end[end - 1];
  const truncated = document.text[stop - 1] === '…' || document.text.endsWith('...', stop);
  const longest = truncated ? LONGEST_TRUNCATED_POST : LONGEST_POST;
  let first = last;
  let start = paragraphs.start[last];
  if (context.document.sentenceOfToken[dash] !== context.document.sentenceOfToken[end - 1] && stop - start > longest) return undefined;
  while (first > 0 && stop - paragraphs.start[first - 1] <= longest && isPostLine(context, first - 1)) {
    first--;
    start = paragraphs.start[first];
  }
  return stop > start ? { start, end: stop } : undefined;
}

/** A bare link without scheme, as "pic.twitter.com/x" is split by some publishers. */
function isLinkTail(context: QuoteContext, token: number): boolean {
  const word = context.lower(token);
  return word.startsWith('pic.twitter') || word.startsWith('https') || word.startsWith('t.co');
}

/** A line that can belong to a post: short, ending a sentence, without closing quotation mark. */
function isPostLine(context: QuoteContext, paragraph: number): boolean {
  const { text, paragraphs } = context.document;
  const start = paragraphs.start[paragraph];
  const end = paragraphs.end[paragraph];
  if (end - start > LONGEST_LINE || context.markOf[paragraphs.endToken[paragraph] - 1] >= 0) return false;
  // A blank line divides the post from the article.
  let breaks = 0;
  for (let at = end; at < Math.min(text.length, end + 4); at++) {
    if (text[at] === '\n') breaks++;
    else if (charClass(text.charCodeAt(at)) !== CharClass.Space && text[at] !== '\r') break;
  }
  return breaks === 1 && '.!?…:)'.includes(text[end - 1]);
}
