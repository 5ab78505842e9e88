import { Shape } from '../name-hits.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import type { NameContext } from './name-context.ts';
import { setSpans } from './set-spans.ts';

/** What stands before the name of a ship, whatever the language of the text: "HMS Trent". */
const SHIP_PREFIXES: ReadonlySet<string> = new Set(['HMS', 'USS', 'RMS', 'USNS', 'USCGC', 'HMAS', 'HMCS', 'RRS', 'HNLMS', 'HDMS', 'RFA']);
/** Endings of the names of substances, by the rules of the World Health Organization: antibodies, inhibitors, peptides. */
const SUBSTANCE_ENDINGS = ['mab', 'tinib', 'ciclib', 'parib', 'degib', 'glutide', 'gliptin', 'gliptine', 'gliflozin', 'gliflozine', 'vastatin', 'vastatine', 'sartan', 'prazol', 'prazole', 'conazol', 'conazole', 'floxacin', 'floxacine', 'mycin', 'cillin', 'navir', 'tegravir', 'buvir', 'mustine', 'taxel'];
const SHORTEST_STEM = 2;
const LONGEST_SHIP = 3;
const TOLD = 0.85;

/** Products that their form alone gives away: ships by their prefix ("HMS Trent"), drugs by the ending of their substance ("Oleamab"). */
export function productForms(context: NameContext, spans: TaggedSpan[]): void {
  const { document, hits, words } = context;
  const { tokens } = document;
  const found: TaggedSpan[] = [];
  for (let token = 0; token < tokens.count; token++) {
    if (hits.shape[token] < Shape.Capital) continue;
    const end = shipEnd(token) || substanceEnd(token);
    if (end === 0) continue;
    found.push({ firstToken: token, endToken: end, type: 'product', confidence: TOLD });
    token = end - 1;
  }
  if (found.length === 0) return;
  const taken = new Uint8Array(tokens.count);
  for (const { firstToken, endToken } of found) taken.fill(1, firstToken, endToken);
  const left = spans.filter(({ firstToken, endToken }) => !taken.subarray(firstToken, endToken).includes(1));
  setSpans(spans, [...left, ...found].sort((a, b) => a.firstToken - b.firstToken));

  function shipEnd(first: number): number {
    if (!SHIP_PREFIXES.has(document.word(first))) return 0;
    let end = first + 1;
    while (end < tokens.count && end <= first + LONGEST_SHIP && context.followsOn(end) && hits.shape[end] >= Shape.Capital) end++;
    return end > first + 1 && hits.shape[first + 1] !== Shape.AllCaps ? end : 0;
  }

  function substanceEnd(token: number): number {
    // Where nouns have capitals, so have the common names of substances.
    if (words.capitalNouns || hits.shape[token] !== Shape.Capital || hits.phraseEnd[token] !== 0 || context.isTitleCased(token)) return 0;
    const word = document.word(token);
    return SUBSTANCE_ENDINGS.some((ending) => word.length >= ending.length + SHORTEST_STEM && word.endsWith(ending)) ? token + 1 : 0;
  }
}
