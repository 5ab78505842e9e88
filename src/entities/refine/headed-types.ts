import { GIVEN_NAME, PLACE_NAME } from '../knowledge/name-class.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import { CLUB_TAILS } from './club-tails.ts';
import { namesByCompounds } from './compound-names.ts';
import { eventEnd } from './headed-names.ts';
import type { NameContext } from './name-context.ts';

/** Surer names keep their type whatever their head noun says; a person by given name sooner. */
const SURE = 0.95;
const SURE_PERSON = 0.8;

/** Last words of the names of sports grounds, which are often called after a business: "Philips Stadion", "Red Bull Arena". */
const GROUNDS: ReadonlySet<string> = new Set(['arena', 'stadium', 'stadion', 'stade', 'stadio', 'estadio', 'estádio']);

/** Gives names of several words the type of their head noun: "University of Tampa" is no place, "Helms Amendment" no body. */
export function headTypes(context: NameContext, spans: TaggedSpan[]): void {
  const { hits } = context;
  const byCompounds = namesByCompounds(context);
  for (let i = 0; i < spans.length; i++) {
    const { type, confidence, firstToken, endToken } = spans[i];
    // "Konstakademien" is no place where every body is written in one word.
    if (byCompounds && endToken - firstToken === 1 && type !== 'model' && confidence < SURE_PERSON && hits.phraseEnd[firstToken] === 0) {
      const kind = context.compoundKind(firstToken);
      if (kind !== undefined) spans[i] = { ...spans[i], type: kind };
      continue;
    }
    if (type === 'model' || endToken - firstToken < 2 || confidence >= SURE || hits.phraseEnd[firstToken] === endToken) continue;
    if ((type === 'company' || type === 'person') && GROUNDS.has(context.document.lower(endToken - 1))) {
      spans[i] = { ...spans[i], type: 'place' };
      continue;
    }
    if (type !== 'person' && CLUB_TAILS.has(context.document.word(endToken - 1))) {
      spans[i] = { ...spans[i], type: 'organization' };
      continue;
    }
    const kind = context.headKind(firstToken, endToken);
    if (kind === undefined || kind === type) continue;
    // "Cambridge University Press" and "Ministry of Sound" are businesses all the same.
    if (type === 'company' && kind === 'organization') continue;
    if (type === 'person' && confidence >= SURE_PERSON && (hits.tokenBits[firstToken] & GIVEN_NAME) !== 0) continue;
    if (kind === 'place' && type !== 'person' && type !== 'product' && (hits.phraseBits[firstToken] & PLACE_NAME) === 0 && type !== 'work') continue;
    spans[i] = { ...spans[i], type: kind, endToken: kind === 'event' && context.words.kindsFollow ? eventEnd(context, firstToken, endToken) : endToken };
  }
}
