import type { Comparator } from '../analysis.ts';
import type { Document } from '../text/document.ts';
import type { Lexicon } from './lexicon.ts';
import type { PhraseMatch } from './phrase-table.ts';
import type { NumberReader } from './number-reader.ts';
import type { QuantityDraft } from './quantity-draft.ts';

/** A draft with the words that compare on either side of it, before it no earlier than `floor`. */
export function compared(document: Document, lexicon: Lexicon, numbers: NumberReader, floor: number, draft: QuantityDraft): QuantityDraft {
  const { sentenceOfToken } = document;
  let before = draft.firstToken - 1;
  let found: QuantityDraft = draft;
  const inReach = (token: number): boolean => token >= floor && sentenceOfToken[token] === sentenceOfToken[draft.firstToken];
  if (inReach(before)) {
    let match = lexicon.comparatorsBefore.endingAt(document, before);
    if (match === undefined && lexicon.sets.determiners.has(document.lower(before)) && inReach(before - 1)) {
      before--;
      match = lexicon.comparatorsBefore.endingAt(document, before);
    }
    // "en, al menos, dos ocasiones"
    if (match === undefined && before === draft.firstToken - 1 && document.text[document.tokens.start[before]] === ',' && inReach(before - 1)) {
      const inserted = lexicon.comparatorsBefore.endingAt(document, before - 1);
      if (inserted !== undefined && (inserted.value === 'atLeast' || inserted.value === 'atMost') && inserted.endToken - inserted.firstToken > 1) match = inserted;
    }
    // "finita con un 3 a 2": before a score an article compares nothing.
    if (draft.kind === 'score' && match !== undefined && match.endToken - match.firstToken === 1 && lexicon.words.get(document.lower(match.firstToken))?.article !== undefined) match = undefined;
    if (match !== undefined && match.firstToken >= floor && !(isGoal(document, lexicon, match, floor) && !(draft.kind === 'count' && draft.measure.noun)) && !(draft.fromToStart === true && lexicon.rangeOpenings.endingAt(document, before) !== undefined)) {
      found = { ...found, firstToken: match.firstToken, start: match.start, comparator: joined(draft.comparator, match.value) };
      const outer = inReach(match.firstToken - 1) ? lexicon.comparatorsBefore.endingAt(document, match.firstToken - 1) : undefined;
      // "een meer dan zeven jaar durende oorlog": an article before words that compare is the noun's.
      const isArticle = outer !== undefined && outer.endToken - outer.firstToken === 1 && lexicon.words.get(document.lower(outer.firstToken))?.article !== undefined;
      // "verfügt über mehr als 300": one that says the same before it is the verb's preposition.
      const isSame = outer !== undefined && outer.endToken - outer.firstToken === 1 && outer.value === match.value && outer.value !== 'about';
      if (outer !== undefined && !isArticle && !isSame && outer.firstToken >= floor) found = { ...found, firstToken: outer.firstToken, start: outer.start, comparator: joined(found.comparator, outer.value) };
    }
  }
  const next = numbers.next(draft.endToken - 1, false);
  const after = next < 0 ? undefined : lexicon.comparatorsAfter.startingAt(document, next);
  if (after !== undefined && !comparesNext(document, lexicon, numbers, after)) found = { ...found, endToken: after.endToken, end: after.end, comparator: after.value === 'equal' ? orEqual(found.comparator) : joined(found.comparator, after.value), comparatorEnd: after.end };
  return found;
}

/** "bajó tres décimas, hasta el 11,2 %": behind the size of a change such a word says where it led. */
function isGoal(document: Document, lexicon: Lexicon, match: PhraseMatch<Comparator>, floor: number): boolean {
  if (match.value !== 'atMost' || floor === 0 || match.firstToken !== floor + 1 || document.text[document.tokens.start[floor]] !== ',') return false;
  return lexicon.rangeTo.startingAt(document, match.firstToken) !== undefined;
}

/** "5000 or less than 6000": the words behind the first number compare the second one. */
function comparesNext(document: Document, lexicon: Lexicon, numbers: NumberReader, after: PhraseMatch<Comparator>): boolean {
  for (let token = after.firstToken + 1; token < after.endToken; token++) {
    const before = lexicon.comparatorsBefore.startingAt(document, token);
    if (before === undefined || before.endToken < after.endToken) continue;
    const number = numbers.next(before.endToken - 1, false);
    if (number >= 0 && numbers.read(number) !== undefined) return true;
  }
  return false;
}

/** "less than 5000 or equal" */
function orEqual(inner: Comparator): Comparator {
  return inner === 'over' ? 'atLeast' : inner === 'under' ? 'atMost' : inner;
}

/** The comparator of two: the outer word decides unless it only says how exact the inner one is. */
function joined(inner: Comparator, outer: Comparator): Comparator {
  if (inner === 'range') return inner;
  if (inner === 'vague') return outer === 'about' ? inner : outer === 'over' || outer === 'atLeast' ? outer : inner;
  if (outer === 'about' && inner !== 'equal') return inner;
  return outer;
}
