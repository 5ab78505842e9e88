import type { EntityType } from '../../analysis.ts';
import { GIVEN_NAME, PLACE_NAME } from '../knowledge/name-class.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import { listedType } from './listed-types.ts';
import type { NameContext } from './name-context.ts';

/** Surer names keep their type whatever the names beside them are. */
const SURE = 0.9;
const SHORTEST_LIST = 3;
/** Share of the confidence that the kind of a list has at least. */
const MAJORITY = 0.6;
const WIDEST_GAP = 3;

/** Names of a list are of one kind, and a name is of one kind in the whole article; what a noun told of a span in `told` stays. */
export function agreeTypes(context: NameContext, spans: TaggedSpan[], told: Uint8Array): void {
  agreeInLists(context, spans, told);
  agreeInArticle(context, spans, told);
  agreeWithLonger(context, spans, told);
  agreeWithBusiness(context, spans, told);
}

/** "Kestrel" beside "Kestrel Foods": a person of one word whom nobody calls by a full name or a title is the business whose name the word opens. */
function agreeWithBusiness({ document, hits, words }: NameContext, spans: TaggedSpan[], told: Uint8Array): void {
  const openings = new Set<string>();
  for (const { type, firstToken, endToken } of spans) if (type === 'company' && endToken - firstToken > 1 && (hits.tokenBits[firstToken] & GIVEN_NAME) === 0) openings.add(document.lower(firstToken));
  if (openings.size === 0) return;
  const titled = new Set<string>();
  const isPerson = ({ type, firstToken, endToken }: TaggedSpan): boolean => type === 'person' && (endToken - firstToken > 1 || (firstToken > 0 && words.personTitles.has(document.lower(firstToken - 1))));
  for (const span of spans) if (isPerson(span)) titled.add(document.lower(span.endToken - 1));
  for (let i = 0; i < spans.length; i++) {
    const { type, firstToken, endToken } = spans[i];
    if (told[i] === 0 && type === 'person' && endToken - firstToken === 1 && openings.has(document.lower(firstToken)) && !titled.has(document.lower(firstToken))) spans[i] = { ...spans[i], type: 'company' };
  }
}

/** "Go Ahead" beside "Go Ahead Eagles": two words that open the longer name of a body are that body, unless they are a person's. */
function agreeWithLonger({ document, hits }: NameContext, spans: TaggedSpan[], told: Uint8Array): void {
  const opening = (first: number): string => `${document.lower(first)} ${document.lower(first + 1)}`;
  const longer = new Map<string, EntityType>();
  for (const { type, firstToken, endToken } of spans) if ((type === 'company' || type === 'organization') && endToken - firstToken > 2) longer.set(opening(firstToken), type);
  if (longer.size === 0) return;
  for (let i = 0; i < spans.length; i++) {
    const { type, firstToken, endToken } = spans[i];
    if (told[i] === 1 || type !== 'person' || endToken - firstToken !== 2 || (hits.tokenBits[firstToken] & GIVEN_NAME) !== 0) continue;
    const body = longer.get(opening(firstToken));
    if (body !== undefined) spans[i] = { ...spans[i], type: body };
  }
}

/** Gives an unsure name in a list the type of the others: "Enschede, Hengelo en Gronau". */
function agreeInLists(context: NameContext, spans: TaggedSpan[], told: Uint8Array): void {
  const order = spans.map((_, i) => i).sort((a, b) => spans[a].firstToken - spans[b].firstToken);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && listed(spans[order[to - 1]], spans[order[to]])) to++;
    if (to - from >= SHORTEST_LIST) settle(order.slice(from, to));
    from = to;
  }

  function listed(left: TaggedSpan, right: TaggedSpan): boolean {
    const { document, words } = context;
    if (right.firstToken - left.endToken > WIDEST_GAP || right.firstToken <= left.endToken || document.sentenceOfToken[left.endToken] !== document.sentenceOfToken[right.firstToken]) return false;
    let separated = false;
    for (let token = left.endToken; token < right.firstToken; token++) {
      const word = document.lower(token);
      if (word === ',' || words.listWords.has(word)) separated = true;
      else if (!words.articles.has(word) && !words.connectors.has(word)) return false;
    }
    return separated;
  }

  function settle(list: readonly number[]): void {
    const weights = new Map<EntityType, number>();
    for (const i of list) weights.set(spans[i].type, (weights.get(spans[i].type) ?? 0) + spans[i].confidence);
    let best: EntityType = spans[list[0]].type;
    let all = 0;
    for (const [type, weight] of weights) {
      all += weight;
      if (weight > (weights.get(best) as number)) best = type;
    }
    if ((weights.get(best) as number) < MAJORITY * all) return;
    for (const i of list) if (told[i] === 0 && spans[i].type !== best && spans[i].confidence < SURE && mayTurn(context, spans[i], best)) spans[i] = { ...spans[i], type: best };
  }
}

/** A name of a type that the lists do not know it by may be of another. */
export function mayTurn({ hits }: NameContext, { type, firstToken, endToken }: TaggedSpan, to: EntityType): boolean {
  if (type === 'model' || to === 'model' || (hits.phraseEnd[firstToken] === endToken && listedType(hits.phraseBits[firstToken]) === type)) return false;
  if (endToken - firstToken > 1) return type !== 'person' || (hits.tokenBits[firstToken] & GIVEN_NAME) === 0;
  return type !== 'place' || (hits.phraseBits[firstToken] & PLACE_NAME) === 0;
}

/** Settles single words that are a place here and something else there, and that no list knows as a place. */
function agreeInArticle(context: NameContext, spans: TaggedSpan[], told: Uint8Array): void {
  const { document, hits } = context;
  const byWord = new Map<string, Map<EntityType, number>>();
  for (const { type, firstToken, endToken, confidence } of spans) {
    if (endToken - firstToken > 1 || type === 'model' || (hits.phraseBits[firstToken] & PLACE_NAME) !== 0) continue;
    const key = document.lower(firstToken);
    const weights = byWord.get(key) ?? new Map<EntityType, number>();
    weights.set(type, (weights.get(type) ?? 0) + confidence);
    byWord.set(key, weights);
  }
  for (let i = 0; i < spans.length; i++) {
    const { type, firstToken, endToken } = spans[i];
    const weights = told[i] === 1 || endToken - firstToken > 1 || type === 'model' ? undefined : byWord.get(document.lower(firstToken));
    if (weights === undefined || weights.size < 2) continue;
    let best = type;
    for (const [other, weight] of weights) if (weight > (weights.get(best) as number)) best = other;
    if (best !== type && (best === 'place' || type === 'place')) spans[i] = { ...spans[i], type: best };
  }
}
