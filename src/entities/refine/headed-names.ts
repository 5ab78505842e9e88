import { hasCases } from '../join/stem.ts';
import { GIVEN_NAME, NameClass } from '../knowledge/name-class.ts';
import { Shape } from '../name-hits.ts';
import { NAME_PARTICLES } from '../particles.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import type { NameContext } from './name-context.ts';
import { setSpans } from './set-spans.ts';

const HEADED = 0.6;
const PERSON = 0.65;
const LONGEST = 9;
const LONGEST_PERSON = 4;
const MOST_LINKS = 2;
/** Words before a name that are no part of it though they have a capital. */
const NEVER = NameClass.FunctionWord | NameClass.Calendar;

/**
 * Runs of capitalised words that the tagger passed over and that their own words give away: a head noun
 * ("Office of Management and Budget", "Clean Water Act") or a given name with a surname.
 * `claimed` marks the tokens of names found before; places among `kept` that belong to such a name go into it.
 */
export function headedNames(context: NameContext, claimed: Uint8Array, kept: TaggedSpan[]): TaggedSpan[] {
  const { document, hits, words } = context;
  const { tokens } = document;
  const found: TaggedSpan[] = [];
  // Where nouns have capitals, capitalised words tell too little.
  if (words.capitalNouns) return found;
  const places = new Map<number, TaggedSpan>();
  for (const span of kept) if (span.type === 'place') places.set(span.firstToken, span);
  const cases = hasCases(words);
  const absorbed = new Set<TaggedSpan>();
  for (let token = 0; token < tokens.count; token++) {
    if (claimed[token] === 1 || hits.shape[token] !== Shape.Capital || !startsRun(token)) continue;
    const end = runEnd(token);
    if (end - token < 2) continue;
    const behind = personBehindPlace(token, end);
    if (behind !== undefined) found.push({ firstToken: token, endToken: behind.firstToken, type: 'place', confidence: HEADED });
    const span = behind ?? headed(token, end) ?? person(token, end);
    if (span !== undefined) found.push(span);
    token = (span?.endToken ?? end) - 1;
  }
  if (absorbed.size > 0) setSpans(kept, kept.filter((span) => !absorbed.has(span)));
  return found;

  /** True for the first capitalised word of a run in a sentence of mostly lower case. */
  function startsRun(token: number): boolean {
    if (isApart(token) || context.isTitleCased(token)) return false;
    return token === 0 || !context.followsOn(token) || hits.shape[token - 1] < Shape.Capital || isApart(token - 1) || (cases && context.isLedToPlace(token));
  }

  /** A small word, a month, or the article that opens a sentence: "O Ministério da Saúde". */
  function isApart(token: number): boolean {
    return (hits.tokenBits[token] & NEVER) !== 0 || (context.isSentenceStart(token) && words.articles.has(document.lower(token)));
  }

  /** Where the run ends: capitalised words and the joining words between them, none of another name. */
  function runEnd(first: number): number {
    let end = first + 1;
    for (let token = first + 1; token < tokens.count && token < first + LONGEST && context.followsOn(token) && claimed[token] === 0; token++) {
      if (hits.shape[token] >= Shape.Capital) {
        if ((hits.tokenBits[token] & NameClass.Calendar) !== 0) break;
        end = token + 1;
      } else if (!words.connectors.has(document.lower(token)) && !NAME_PARTICLES.has(document.lower(token))) break;
    }
    return end;
  }

  function headed(first: number, end: number): TaggedSpan | undefined {
    if (end - first < 2) return undefined;
    const from = words.kindsFollow ? first : headIn(first, end);
    const type = context.headKind(from, end);
    if (type === undefined || goesOn(end)) return words.kindsFollow ? headed(first, partEnd(first, end)) : undefined;
    if (words.kindsFollow && type === 'event') return { firstToken: from, endToken: eventEnd(context, from, end), type, confidence: HEADED };
    const place = type === 'organization' || type === 'event' ? placeBehind(end) : undefined;
    if (place !== undefined) absorbed.add(place);
    return { firstToken: from, endToken: place?.endToken ?? end, type, confidence: HEADED };
  }

  /** Where a name ends that a run goes on from with a small word, so that no name seems to end in its head noun; `first` for none. */
  function partEnd(first: number, end: number): number {
    for (let token = end - 2; token > first + 1; token--) if (hits.shape[token] === Shape.Lower && hits.shape[token - 1] >= Shape.Capital) return token;
    return first;
  }

  /** The first head noun of the run that no capitalised word stands right before: "Dirige la Federación Hotelera". */
  function headIn(first: number, end: number): number {
    for (let token = first; token < end; token++) if (hits.shape[token] === Shape.Capital && words.headKinds.has(document.lower(token)) && (token === first || hits.shape[token - 1] < Shape.Capital)) return token;
    return first;
  }

  /** The place that the name goes on with: "Fuerzas Armadas del Líbano". */
  function placeBehind(end: number): TaggedSpan | undefined {
    let token = end;
    while (token < end + MOST_LINKS && token < tokens.count && context.followsOn(token) && words.genitives.has(document.lower(token)) && hits.shape[token] === Shape.Lower) token++;
    return token > end && context.followsOn(token) ? places.get(token) : undefined;
  }

  /** A listed given name and one to three further words that no list knows. */
  function person(first: number, end: number): TaggedSpan | undefined {
    if (end - first > LONGEST_PERSON || goesOn(end) || (hits.tokenBits[first] & GIVEN_NAME) === 0 || (hits.tokenBits[first] & ~GIVEN_NAME) !== 0) return undefined;
    for (let token = first + 1; token < end; token++) {
      if (hits.shape[token] < Shape.Capital) {
        if (!NAME_PARTICLES.has(document.lower(token)) || words.joiners.has(document.lower(token))) return undefined;
      } else if ((hits.tokenBits[token] & ~GIVEN_NAME) !== 0 || !context.mayBeName(token) || context.kindOf(token) !== undefined || words.awardWords.has(document.lower(token))) return undefined;
    }
    return { firstToken: first, endToken: end, type: 'person', confidence: PERSON };
  }

  /** "W Zakopanem | Kamil Stoch": where places have an ending behind their preposition, a given name begins another name. */
  function personBehindPlace(first: number, end: number): TaggedSpan | undefined {
    if (!cases || !context.isLedToPlace(first) || !context.mayBeName(first) || (hits.tokenBits[first] & GIVEN_NAME) !== 0 || words.headKinds.has(document.lower(first)) || words.placeHeads.has(document.lower(first))) return undefined;
    return end - first > 2 ? person(first + 1, end) : undefined;
  }

  /** True where a capitalised word of another name follows at once. */
  function goesOn(end: number): boolean {
    return end < tokens.count && hits.shape[end] >= Shape.Capital && context.followsOn(end);
  }
}

/** An event ends before a small word other than "of": "Monaco Grand Prix for McLaren". */
export function eventEnd({ document, hits, words }: NameContext, first: number, end: number): number {
  for (let token = first + 1; token < end; token++) if (hits.shape[token] === Shape.Lower && !words.freeConnectors.has(document.lower(token))) return token;
  return end;
}
