import type { EntityType } from '../../analysis.ts';
import { Shape } from '../name-hits.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import { mayTurn } from './agreeing-types.ts';
import { addName } from './claimed-tokens.ts';
import type { NameContext } from './name-context.ts';

const LISTED_BESIDE = 0.65;
/** Surer names keep their type. */
const SURE = 0.9;
const LONGEST_NAME = 3;

/**
 * The noun that tells what a name is tells it of the names listed behind it too: "les fonds Accel, Sequoia et Northzone".
 * Gives those of `kept` the type of the first and adds those that no step has found; a list ends in a word like "et".
 */
export function toldLists(context: NameContext, claimed: Uint8Array, kept: TaggedSpan[], told: readonly TaggedSpan[]): TaggedSpan[] {
  const { document, hits, words } = context;
  const { tokens } = document;
  const indexOfStart = new Map(kept.map(({ firstToken }, i) => [firstToken, i]));
  const toldAt = new Set(told.map(({ firstToken }) => firstToken));
  const found: TaggedSpan[] = [];
  for (const { endToken, type } of told) if (type === 'company' || type === 'organization') continueList(endToken, type);
  return found;

  function continueList(from: number, type: EntityType): void {
    const members: { readonly first: number; readonly end: number }[] = [];
    let closed = false;
    for (let at = from; !closed && at + 1 < tokens.count && context.followsOn(at); ) {
      closed = words.listWords.has(document.lower(at));
      if (!closed && document.word(at) !== ',') return;
      const first = at + 1;
      const end = memberEnd(first);
      if (end === first) return;
      members.push({ first, end });
      at = end;
    }
    if (!closed) return;
    for (const { first, end } of members) {
      const index = indexOfStart.get(first);
      if (index === undefined) {
        if (claimed[first] === 0) addName(claimed, found, first, end, type, LISTED_BESIDE);
      } else if (kept[index].type !== type && kept[index].confidence < SURE && mayTurn(context, kept[index], type)) kept[index] = { ...kept[index], type };
    }
  }

  /** Where a member of the list ends that begins at `first`: a name found before, or capitalised words that may be one; `first` for neither. */
  function memberEnd(first: number): number {
    if (!context.followsOn(first) || toldAt.has(first)) return first;
    const index = indexOfStart.get(first);
    if (index !== undefined) return kept[index].endToken;
    let end = first;
    while (end < tokens.count && end < first + LONGEST_NAME && claimed[end] === 0 && context.followsOn(end) && (end === first ? context.mayBeName(end) : context.mayGoOn(end))) end++;
    const goesOn = end < tokens.count && context.followsOn(end) && hits.shape[end] >= Shape.Capital;
    // What a list knows by another kind was left out for a reason.
    return goesOn || hits.phraseEnd[first] !== 0 ? first : end;
  }
}
