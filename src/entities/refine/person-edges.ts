import { GIVEN_NAME, NameClass, PLACE_NAME } from '../knowledge/name-class.ts';
import { Shape } from '../name-hits.ts';
import { NAME_PARTICLES } from '../particles.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import type { NameContext } from './name-context.ts';

/** Abbreviations inside names, whatever the language of the text. */
const ABBREVIATIONS = new Set(['mr', 'mrs', 'ms', 'dr', 'st', 'jr', 'sr', 'wm', 'prof', 'rev', 'gen', 'sen', 'rep', 'gov', 'col', 'lt', 'sgt', 'capt']);
/** Letters of an initial before a full stop. */
const LONGEST_INITIAL = 1;

/**
 * The person in a span: without title, function or nationality before the name ("Kamerlid Hamza el Idrissi",
 * "l'Argentine Pilar Etchegoyen") and without a word in lower case behind it. The span itself where nothing is to be cut.
 */
export function personWithin(context: NameContext, span: TaggedSpan): TaggedSpan {
  const { document, hits, words } = context;
  let { firstToken, endToken } = span;
  if (span.type === 'person') {
    while (firstToken < endToken - 1 && !isGiven(firstToken) && (words.personTitles.has(document.lower(firstToken)) || document.word(firstToken) === '.' || (context.isRole(firstToken) && hits.shape[firstToken + 1] >= Shape.Capital))) firstToken++;
    const titled = behindTitle(firstToken, endToken);
    if (titled > 0) firstToken = titled;
    for (let token = firstToken + 2; token < endToken; token++) {
      if (hits.shape[token] === Shape.Lower && document.tokens.start[token] > document.tokens.end[token - 1] && !NAME_PARTICLES.has(document.lower(token)) && document.word(token).length > 2) {
        endToken = token;
        break;
      }
    }
  }
  if (span.type === 'person') endToken = joinedEnd(endToken);
  if ((span.type === 'person' || span.type === 'place') && firstToken + 2 < endToken && hits.phraseEnd[firstToken] <= firstToken + 1 && isPlain(firstToken + 2)) {
    const origin = hits.tokenBits[firstToken] & (NameClass.Nationality | NameClass.Country);
    if (origin !== 0 && !isGiven(firstToken) && isGiven(firstToken + 1) && hits.shape[firstToken + 1] === Shape.Capital && (hits.tokenBits[firstToken + 1] & PLACE_NAME) === 0) return { ...span, type: 'person', firstToken: firstToken + 1, endToken };
  }
  return firstToken === span.firstToken && endToken === span.endToken ? span : { ...span, firstToken, endToken };

  /** The end of "Suleiman al-Amr" where the part with the particle was left out. */
  function joinedEnd(end: number): number {
    const { start, end: ends, count } = document.tokens;
    if (end + 2 >= count || !context.followsOn(end) || !NAME_PARTICLES.has(document.lower(end)) || document.word(end + 1) !== '-') return end;
    return start[end + 1] === ends[end] && start[end + 2] === ends[end + 1] && hits.shape[end + 2] === Shape.Capital ? end + 3 : end;
  }

  function isGiven(token: number): boolean {
    return (hits.tokenBits[token] & GIVEN_NAME) !== 0;
  }

  /** Where the name begins behind a title with words of its own before it: "House Speaker Paul Ryan"; 0 for none. */
  function behindTitle(first: number, end: number): number {
    if (isGiven(first)) return 0;
    for (let token = end - 2; token > first; token--) {
      const title = words.personTitles.has(document.lower(token)) || context.isRole(token);
      if (title && hits.shape[token] === Shape.Capital && hits.shape[token + 1] >= Shape.Capital && !isGiven(token)) return token + 1;
    }
    return 0;
  }

  function isPlain(token: number): boolean {
    return hits.shape[token] >= Shape.Capital || NAME_PARTICLES.has(document.lower(token));
  }
}

/** Where the second of two persons begins that a full stop parts, "Xi. Aung San Suu Kyi"; 0 where the stop is one of an initial or title. */
export function secondPerson({ document, words }: NameContext, { type, firstToken, endToken }: TaggedSpan): number {
  if (type !== 'person') return 0;
  for (let token = firstToken + 1; token + 1 < endToken; token++) {
    if (document.word(token) !== '.') continue;
    const before = document.lower(token - 1);
    if (before.length > LONGEST_INITIAL && !before.includes('.') && !ABBREVIATIONS.has(before) && !words.personTitles.has(before)) return token + 1;
  }
  return 0;
}

/** Gives surnames that stand alone the capital particle that belongs to them: "De Kraker" where "Joris de Kraker" is named. */
export function addParticles(context: NameContext, spans: TaggedSpan[]): void {
  const { document, hits } = context;
  const particled = new Set<string>();
  for (const { type, firstToken, endToken } of spans) {
    if (type === 'person' && endToken - firstToken > 2 && NAME_PARTICLES.has(document.lower(endToken - 2))) particled.add(`${document.lower(endToken - 2)} ${document.lower(endToken - 1)}`);
  }
  cutGenitives(context, spans, particled);
  if (particled.size === 0) return;
  for (let i = 0; i < spans.length; i++) {
    const { type, firstToken, endToken } = spans[i];
    if ((type !== 'person' && type !== 'place') || endToken - firstToken > 1 || !context.followsOn(firstToken) || hits.shape[firstToken - 1] < Shape.Capital) continue;
    if (!particled.has(`${document.lower(firstToken - 1)} ${document.lower(firstToken)}`)) continue;
    let first = firstToken - 1;
    while (first > 0 && context.followsOn(first) && hits.shape[first - 1] >= Shape.Capital && NAME_PARTICLES.has(document.lower(first - 1))) first--;
    spans[i] = { ...spans[i], type: 'person', firstToken: first };
  }
}

/** Takes the word of a genitive from a surname that others have without it: "d'Abdeslam" beside "Salah Abdeslam". */
function cutGenitives({ document, hits, words }: NameContext, spans: TaggedSpan[], particled: ReadonlySet<string>): void {
  const isCut = ({ type, firstToken, endToken }: TaggedSpan): boolean =>
    type === 'person' && endToken - firstToken === 2 && hits.shape[firstToken] === Shape.Lower && words.genitives.has(document.lower(firstToken)) && !particled.has(`${document.lower(firstToken)} ${document.lower(firstToken + 1)}`);
  if (!spans.some(isCut)) return;
  const plain = new Set<string>();
  for (const span of spans) if (span.type === 'person' && !isCut(span)) plain.add(document.lower(span.endToken - 1));
  for (let i = 0; i < spans.length; i++) if (isCut(spans[i]) && plain.has(document.lower(spans[i].endToken - 1))) spans[i] = { ...spans[i], firstToken: spans[i].firstToken + 1 };
}
