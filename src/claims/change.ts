import type { NumericClaim } from '../analysis.ts';
import type { ClaimContext, ClaimDraft } from './claim-context.ts';

type Change = NonNullable<NumericClaim['change']>;

/** How far a word of change may stand before and behind its number. */
const REACH_BEFORE = 7;
const REACH_BEHIND = 3;

/** The change that a claim tells of: by its sign, or by a verb or noun beside the number. */
export function changeOf(context: ClaimContext, draft: ClaimDraft, previousEnd: number): Change | undefined {
  const { quantity, flags } = draft.item;
  if (draft.pair === 'from') return undefined;
  if (draft.pair === 'to') return fromTo(draft);
  if (flags.signed) {
    const sign = context.document.text[quantity.start];
    if (sign === '+') return { direction: 'up', mode: 'by' };
    if (sign === '-' || sign === '−' || sign === '–') return { direction: 'down', mode: 'by' };
  }
  if (quantity.kind === 'age' || quantity.kind === 'rank' || quantity.kind === 'score') return undefined;
  if (quantity.kind === 'multiple') return timesChange(context, draft);
  const { from, by } = context.lexicon.sets;
  const before = draft.first > 0 ? context.document.lower(draft.first - 1) : '';
  // "up from 2.48": the value left, not the change.
  if (from.has(before) && !by.has(before)) return undefined;
  const direction = directionAtEnd(context, draft) ?? directionBefore(context, draft, previousEnd) ?? directionBehind(context, draft);
  if (direction === undefined) return undefined;
  const mode = modeOf(context, draft);
  return { direction, mode, ...(mode === 'to' && quantity.value !== undefined && { to: quantity.value }) };
}

function fromTo(draft: ClaimDraft): Change | undefined {
  const to = draft.item.quantity.value;
  const from = draft.partner?.quantity.value;
  if (to === undefined || from === undefined) return undefined;
  return { direction: to > from ? 'up' : to < from ? 'down' : 'stable', mode: 'fromTo', from, to };
}

/** "doublé", "more than tripled", "halved": the verb is number and direction at once. */
function timesChange({ document, lexicon }: ClaimContext, draft: ClaimDraft): Change | undefined {
  for (let token = draft.first; token < draft.end; token++) {
    const word = document.lower(token);
    if (lexicon.sets.multiplied.has(word)) return { direction: 'up', mode: 'times' };
    if (lexicon.sets.divided.has(word)) return { direction: 'down', mode: 'times' };
  }
  return undefined;
}

type Direction = Change['direction'];

function directionOf({ document, lexicon }: ClaimContext, token: number): Direction | undefined {
  const { up, down, stable } = lexicon.sets;
  const word = document.lower(token);
  return up.has(word) ? 'up' : down.has(word) ? 'down' : stable.has(word) ? 'stable' : undefined;
}

/** How far before the end of its clause a final verb may begin: "gesunken", "gesunken sein". */
const FINAL_WORDS = 2;

/** The word of change that ends the clause of a number behind "um" or "auf". */
function directionAtEnd(context: ClaimContext, draft: ClaimDraft): Direction | undefined {
  const { to, by } = context.lexicon.sets;
  const lead = draft.first > 0 ? context.document.lower(draft.first - 1) : '';
  if (!context.lexicon.finalVerbs || !(to.has(lead) || by.has(lead))) return undefined;
  let end = draft.clause.end;
  while (end > draft.end && !context.words.isWord(end - 1)) end--;
  for (let token = end - 1; token >= Math.max(draft.end, end - FINAL_WORDS); token--) {
    const direction = context.words.isCapitalised(token) ? undefined : directionOf(context, token);
    if (direction !== undefined) return direction;
  }
  return undefined;
}

/** The nearest word of change before the number, in its clause and with no other number between. */
function directionBefore(context: ClaimContext, draft: ClaimDraft, previousEnd: number): Direction | undefined {
  const floor = Math.max(previousEnd, context.words.sentenceStart(draft.first), draft.first - REACH_BEFORE);
  for (let token = draft.first - 1; token >= floor; token--) {
    if (context.words.isMark(token, ';:()')) return undefined;
    if (context.words.nameOf[token] >= 0) continue;
    const direction = directionOf(context, token);
    if (direction !== undefined) return direction;
  }
  return undefined;
}

function directionBehind(context: ClaimContext, draft: ClaimDraft): Direction | undefined {
  const limit = Math.min(draft.clause.end, draft.end + REACH_BEHIND);
  for (let token = draft.end; token < limit; token++) {
    if (context.words.isMark(token, ',;.')) return undefined;
    if (context.words.nameOf[token] >= 0) continue;
    const direction = directionOf(context, token);
    if (direction !== undefined) return direction;
  }
  return undefined;
}

/** "to 15 %" gives the value reached, "by 15 %" and a bare number the difference. */
function modeOf({ document, lexicon }: ClaimContext, draft: ClaimDraft): 'by' | 'to' {
  const { to, by } = lexicon.sets;
  if (to.has(document.lower(draft.first)) && !by.has(document.lower(draft.first))) return 'to';
  return draft.first > 0 && to.has(document.lower(draft.first - 1)) ? 'to' : 'by';
}
