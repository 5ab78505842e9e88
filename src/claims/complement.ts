import { WordFlag } from '../quotes/lexicon.ts';
import type { ClaimContext } from './claim-context.ts';
import { phraseFrom } from './noun-phrase.ts';
import type { Subject, SubjectEntities } from './subject-entities.ts';

/** Most tokens of a measure in brackets. */
const LONGEST_MEASURE = 12;

/** The noun phrase behind "of" at a token, over the marks around a quoted word. */
export function complementOf(context: ClaimContext, entities: SubjectEntities, token: number, limit: number): Subject | undefined {
  const { words } = context;
  // "40 acres (16 hectares) of land": over the same measure in brackets.
  if (words.isMark(token, '(')) {
    let closing = token + 1;
    while (closing < Math.min(words.sentenceEnd(token), token + LONGEST_MEASURE) && !words.isMark(closing, ')')) closing++;
    return words.isMark(closing, ')') && !words.isMark(closing + 1, '(') ? complementOf(context, entities, closing + 1, words.sentenceEnd(token)) : undefined;
  }
  if (token >= limit || words.nameOf[token] >= 0 || !words.has(token, WordFlag.of)) return undefined;
  let from = token + 1;
  const stop = words.sentenceEnd(token);
  while (from < stop && words.nameOf[from] < 0 && words.has(from, WordFlag.determiner)) from++;
  if (words.isMark(from, '"“«„')) {
    while (from < Math.min(stop, token + 6) && !words.isMark(from + 1, '"”»“')) from++;
    from += 2;
    return entities.named(phraseFrom(context, from, stop));
  }
  // "il 40% dei tagli": what a share is taken of is a thing, though its noun may tell of a change.
  const taken = phraseFrom(context, token + 1, limit);
  const whole: Subject | undefined = entities.named(taken) ?? (taken !== undefined && context.lexicon.sets.changeNouns.has(words.lower(taken.first)) ? taken : undefined);
  // "39 percent of the voters": people, not a person named before.
  const described = whole?.entity?.type === 'person' && words.nameOf[whole.first] < 0 && words.nameOf[whole.end - 1] < 0;
  return described ? { first: whole.first, end: whole.end } : whole;
}
