import { GIVEN_NAME, PLACE_NAME } from '../knowledge/name-class.ts';
import { Shape } from '../name-hits.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import type { NameContext } from './name-context.ts';
import { surnamesIn } from './surnames.ts';
import { setSpans } from './set-spans.ts';

/** Surer persons stay persons whatever stands before them. */
const SURE = 0.8;

/** Makes places of unsure persons behind a preposition of place, "em Olinda", unless a person of the article has the name. */
export function placeNames(context: NameContext, spans: TaggedSpan[]): void {
  const { document, hits, words } = context;
  if (words.placePrepositions.size === 0) return;
  const surnames = surnamesIn(document, spans);
  for (let i = 0; i < spans.length; i++) {
    const { type, confidence, firstToken, endToken } = spans[i];
    if (type !== 'person' || confidence >= SURE || !context.isLedToPlace(firstToken)) continue;
    const given = (hits.tokenBits[firstToken] & GIVEN_NAME) !== 0;
    if (surnames.has(document.lower(firstToken)) || (given && (endToken - firstToken > 1 || isGivenTo(firstToken)))) continue;
    spans[i] = { ...spans[i], type: 'place' };
  }

  /** "a Luciano", "à Léo": a given name that no town has, behind a preposition that persons have too. */
  function isGivenTo(token: number): boolean {
    return (hits.tokenBits[token] & PLACE_NAME) === 0 && words.personPrepositions.has(document.lower(token - 1));
  }
}

/** Saints that places are called after, whatever the language of the text. */
export const SAINTS: ReadonlySet<string> = new Set(['san', 'santa', 'santo', 'sant', "sant'", 'são', 'saint', 'sainte', 'sint', 'sankt', 'st', 'ste', 'św', 'święty', 'świętego', 'świętej']);

/** Joins a place that ends with the word for a saint with the saint's name, which was taken for a person: "chiesa di San Giovanni". */
export function joinSaints(context: NameContext, spans: TaggedSpan[]): void {
  const { document } = context;
  const joined: TaggedSpan[] = [];
  for (let i = 0; i < spans.length; i++) {
    const place = spans[i];
    const saint = spans.at(i + 1);
    const isOne = place.type === 'place' && saint?.type === 'person' && saint.firstToken === place.endToken && context.followsOn(saint.firstToken) && SAINTS.has(document.lower(place.endToken - 1));
    joined.push(isOne ? { ...place, endToken: saint.endToken } : place);
    if (isOne) i++;
  }
  setSpans(spans, joined);
}

/** A body that is called after a saint takes the word before it: "Sint Lucas Ziekenhuis". */
export function takeSaints(context: NameContext, spans: TaggedSpan[]): void {
  const { document, hits } = context;
  for (let i = 0; i < spans.length; i++) {
    const { type, firstToken } = spans[i];
    if ((type !== 'organization' && type !== 'company') || !context.followsOn(firstToken) || hits.shape[firstToken - 1] !== Shape.Capital || !SAINTS.has(document.lower(firstToken - 1))) continue;
    if (i === 0 || spans[i - 1].endToken < firstToken) spans[i] = { ...spans[i], firstToken: firstToken - 1 };
  }
}
