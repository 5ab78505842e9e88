import { GIVEN_NAME } from '../knowledge/name-class.ts';
import { Shape } from '../name-hits.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import type { NameContext } from './name-context.ts';
import { setSpans } from './set-spans.ts';

const TOLD = 0.8;

/**
 * The codes of provinces and states behind a town, "Ribera (AG)", "Campinas (SP)", "Austin, TX", which are places; so is the
 * one word before such a code, whatever it was taken for. The codes are those of ISO 3166-2.
 */
export function placeRegionCodes(context: NameContext, spans: TaggedSpan[]): void {
  const { document, hits, words } = context;
  if (words.regionCodes.size === 0) return;
  const { tokens } = document;
  const codes: TaggedSpan[] = [];
  const towns = new Set<number>();
  for (let token = 2; token < tokens.count; token++) {
    if (hits.shape[token] !== Shape.AllCaps || !words.regionCodes.has(document.lower(token)) || !isBehindTown(token)) continue;
    codes.push({ firstToken: token, endToken: token + 1, type: 'place', confidence: TOLD });
    towns.add(token - 1);
  }
  if (codes.length === 0) return;
  const coded = new Set(codes.map(({ firstToken }) => firstToken));
  const left: TaggedSpan[] = [];
  for (const span of spans) {
    if (coded.has(span.firstToken) && span.endToken === span.firstToken + 1) continue;
    const isTown = towns.has(span.endToken) && span.type === 'person' && span.endToken - span.firstToken === 1 && (hits.tokenBits[span.firstToken] & GIVEN_NAME) === 0;
    left.push(isTown ? { ...span, type: 'place' } : span);
  }
  const taken = new Uint8Array(tokens.count);
  for (const { firstToken, endToken } of left) taken.fill(1, firstToken, endToken);
  const free = codes.filter(({ firstToken }) => taken[firstToken] === 0);
  setSpans(spans, [...left, ...free].sort((a, b) => a.firstToken - b.firstToken));

  /** True in brackets, or behind a comma, right after a capitalised word that is no acronym: not "PT (SP)". */
  function isBehindTown(token: number): boolean {
    const mark = document.word(token - 1);
    const closed = mark === '(' ? token + 1 < tokens.count && ')/,'.includes(document.word(token + 1)) : mark === ',' && words.codesBehindCommas;
    return closed && (hits.shape[token - 2] === Shape.Capital || hits.shape[token - 2] === Shape.Mixed) && document.sentenceOfToken[token - 2] === document.sentenceOfToken[token];
  }
}
