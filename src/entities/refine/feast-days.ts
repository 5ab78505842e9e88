import { PLACE_NAME } from '../knowledge/name-class.ts';
import { Shape } from '../name-hits.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import type { NameContext } from './name-context.ts';
import { setSpans } from './set-spans.ts';
import { surnamesIn } from './surnames.ts';

const TOLD = 0.8;
/** Surer persons and places stay what they are: "Noël" is a given name too, "Natal" a town. */
const SURE = 0.8;

/** Feasts of the year are events, whatever they were taken for, and each of two that are named together: "Pasqua e Natale". */
export function findFeastDays(context: NameContext, spans: TaggedSpan[]): void {
  const { document, hits, words } = context;
  if (words.feastDays.size === 0) return;
  const { tokens } = document;
  const surnames = surnamesIn(document, spans);
  const taken = new Uint8Array(tokens.count);
  const made: TaggedSpan[] = [];
  for (const span of spans) {
    taken.fill(1, span.firstToken, span.endToken);
    if (isOneFeast(span)) made.push({ ...span, type: 'event' });
    else if (isTwoFeasts(span)) {
      made.push({ ...span, endToken: span.firstToken + 1, type: 'event' });
      made.push({ ...span, firstToken: span.endToken - 1, type: 'event' });
    } else made.push(span);
  }
  for (let token = 0; token < tokens.count; token++) {
    if (taken[token] === 1 || !isFeast(token) || context.isTitleCased(token) || context.isInLongerName(token, token + 1)) continue;
    made.push({ firstToken: token, endToken: token + 1, type: 'event', confidence: TOLD });
  }
  setSpans(spans, made.sort((a, b) => a.firstToken - b.firstToken));

  function isFeast(token: number): boolean {
    return hits.shape[token] === Shape.Capital && words.feastDays.has(document.lower(token)) && !surnames.has(document.lower(token));
  }

  function isOneFeast({ type, firstToken, endToken, confidence }: TaggedSpan): boolean {
    const isSure = confidence >= SURE && (type === 'person' || (type === 'place' && (hits.tokenBits[firstToken] & PLACE_NAME) !== 0));
    return endToken - firstToken === 1 && !isSure && isFeast(firstToken);
  }

  function isTwoFeasts({ firstToken, endToken }: TaggedSpan): boolean {
    return endToken - firstToken === 3 && words.joiners.has(document.lower(firstToken + 1)) && isFeast(firstToken) && isFeast(endToken - 1);
  }
}
