import { LEGAL_FORMS } from '../join/legal-forms.ts';
import { Shape } from '../name-hits.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import { addName } from './claimed-tokens.ts';
import type { NameContext } from './name-context.ts';

const FORMED = 0.8;
const LONGEST_FORMED = 4;
/** Shorter words around "&" are abbreviations. */
const SHORTEST_PARTNER = 3;

/** Capitalised words before a legal form: "Dunamar S.A.". */
export function formedNames(context: NameContext, claimed: Uint8Array): TaggedSpan[] {
  const { document, hits } = context;
  const { tokens } = document;
  const found: TaggedSpan[] = [];
  for (let form = 1; form < tokens.count; form++) {
    if (claimed[form] === 1 || hits.shape[form] < Shape.Capital || !LEGAL_FORMS.has(document.lower(form)) || !context.followsOn(form)) continue;
    let first = form;
    while (first > 0 && form - first < LONGEST_FORMED && claimed[first - 1] === 0 && hits.shape[first - 1] >= Shape.Capital && context.followsOn(first) && context.mayBeName(first - 1)) first--;
    // In a line of capitals any word may stand before what looks like a legal form.
    if (first === form || (form - first > 1 && hits.shape[form - 1] > Shape.Capital && hits.shape[form - 2] > Shape.Capital)) continue;
    addName(claimed, found, first, form + 1, 'company', FORMED);
  }
  return context.words.capitalNouns ? found : [...found, ...partnerships(context, claimed)];
}

/** Two capitalised words with "&" between them in running text: "Castle & Rowe". */
function partnerships(context: NameContext, claimed: Uint8Array): TaggedSpan[] {
  const { document, hits } = context;
  const found: TaggedSpan[] = [];
  for (let sign = 1; sign + 1 < document.tokens.count; sign++) {
    if (document.word(sign) !== '&' || claimed[sign - 1] === 1 || claimed[sign + 1] === 1 || context.isTitleCased(sign)) continue;
    const isPartner = (token: number): boolean => hits.shape[token] === Shape.Capital && document.word(token).length >= SHORTEST_PARTNER && hits.tokenBits[token] === 0 && context.mayBeName(token);
    if (!isPartner(sign - 1) || !isPartner(sign + 1) || context.isInLongerName(sign - 1, sign + 2)) continue;
    addName(claimed, found, sign - 1, sign + 2, 'company', FORMED);
  }
  return found;
}
