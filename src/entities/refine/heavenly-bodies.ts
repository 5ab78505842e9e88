import { TokenKind } from '../../text/tokenizer.ts';
import { Shape } from '../name-hits.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import type { NameContext } from './name-context.ts';
import { setSpans } from './set-spans.ts';

const TOLD = 0.85;
/** The letter of a planet behind the designation of its star. */
const PLANET_LETTER = /(?<=\d) ?[a-h]$/;

/**
 * Planets and stars that are called by letters and digits: a noun tells one ("the exoplanet K2-18b",
 * "l'étoile KIC 8462852"), and the others are of its stem, so that "K2-18" is found too.
 */
export function placeHeavenlyBodies(context: NameContext, spans: TaggedSpan[]): void {
  const { document, hits, words } = context;
  const { tokens, text } = document;
  const stems = new Set<string>();
  const starts = new Set<string>();
  for (let token = 1; token < tokens.count; token++) {
    if (!context.followsOn(token) || !words.skyWords.has(document.lower(token - 1))) continue;
    const end = designationEnd(token);
    if (end === 0) continue;
    stems.add(stemOf(token, end));
    starts.add(document.word(token));
  }
  if (stems.size === 0) return;
  const found: TaggedSpan[] = [];
  for (let token = 0; token < tokens.count; token++) {
    if (!starts.has(document.word(token)) && !/\d/.test(document.word(token))) continue;
    const end = designationEnd(token);
    if (end === 0 || !stems.has(stemOf(token, end))) continue;
    found.push({ firstToken: token, endToken: end, type: 'place', confidence: TOLD });
    token = end - 1;
  }
  const taken = new Uint8Array(tokens.count);
  for (const { firstToken, endToken } of found) taken.fill(1, firstToken, endToken);
  const left = spans.filter(({ firstToken, endToken }) => taken[firstToken] === 0 && taken[endToken - 1] === 0);
  setSpans(spans, [...left, ...found].sort((a, b) => a.firstToken - b.firstToken));

  /** Where a designation with a digit ends that begins at a token: "K2-18b", "KIC 8462852", "HD 209458 b"; 0 for none. */
  function designationEnd(first: number): number {
    if (hits.shape[first] < Shape.Capital) return 0;
    let end = first + 1;
    while (end + 1 < tokens.count && document.word(end) === '-' && tokens.start[end] === tokens.end[end - 1] && tokens.start[end + 1] === tokens.end[end] && isWord(end + 1)) end += 2;
    if (context.followsOn(end) && tokens.start[end] > tokens.end[end - 1] && /^\d/.test(document.word(end))) end++;
    if (context.followsOn(end) && /^[b-h]$/.test(document.word(end)) && /\d$/.test(document.word(end - 1))) end++;
    return /\d/.test(text.slice(tokens.start[first], tokens.end[end - 1])) ? end : 0;
  }

  function isWord(token: number): boolean {
    const kind = tokens.kind[token];
    return kind === TokenKind.Word || kind === TokenKind.Alphanumeric || kind === TokenKind.Number;
  }

  function stemOf(first: number, end: number): string {
    return text.slice(tokens.start[first], tokens.end[end - 1]).replace(PLANET_LETTER, '');
  }
}
