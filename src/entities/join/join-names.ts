import type { EntityType } from '../../analysis.ts';
import type { Document } from '../../text/document.ts';
import { familyKey } from '../models/model-families.ts';
import { withoutEnding } from '../models/model-name.ts';
import type { NameHits } from '../name-hits.ts';
import type { OwnName } from '../own/own-names.ts';
import type { EntityWords } from '../word-sets.ts';
import { rootOf, wordsOf, type Draft, type FoundName } from './draft.ts';
import { joinBodies } from './join-bodies.ts';
import { joinHandles } from './join-handles.ts';
import { joinPersons } from './join-persons.ts';
import { LEGAL_FORMS } from './legal-forms.ts';

/**
 * Joins the names of a document that name one thing. Every step looks candidates up by key, so the cost
 * grows with the number of names alone.
 */
export function joinNames(document: Document, hits: NameHits, words: EntityWords, names: readonly FoundName[]): Draft[] {
  const drafts = draftsOf(document, words, names);
  joinPersons(document, hits, words, drafts);
  joinBodies(document, hits, words, drafts);
  joinHandles(document, drafts);
  const joined = drafts.filter((draft) => draft.mergedInto === undefined && draft.names.length > 0);
  for (const draft of joined) draft.names.sort((a, b) => a.start - b.start);
  return joined.map(rootOf).sort((a, b) => a.names[0].start - b.names[0].start);
}

/** One draft for each name as written, whatever its case and accents; its type is the one that most speaks for. */
function draftsOf(document: Document, entityWords: EntityWords, names: readonly FoundName[]): Draft[] {
  const groups = new Map<string, { words: readonly string[]; names: FoundName[]; own: OwnName | undefined }>();
  // Names that are written like an entry of a gazetteer are that entry, also where case keeps them from being found by it.
  const ownKeys = new Map<string, string>();
  for (const { own } of names) if (own !== undefined) ownKeys.set(nameKeyOf(own.type, own.words), `own:${own.index}`);
  for (const name of names) {
    const words = name.own?.words ?? withoutLegalForm(wordsOf(document, name), name.type);
    const plain = keyOf(document, entityWords, name, words);
    const key = name.own === undefined ? (ownKeys.get(plain) ?? plain) : `own:${name.own.index}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { words, names: [name], own: name.own });
    else {
      group.names.push(name);
      group.own ??= name.own;
    }
  }
  return [...groups.values()].map(({ words, names: grouped, own }) => ({ type: own?.type ?? typeOf(grouped), words, names: grouped, mergedInto: undefined, own }));
}

/** Models are one by family, version and qualifiers; a place and a team of one name stay apart. */
function keyOf(document: Document, entityWords: EntityWords, name: FoundName, words: readonly string[]): string {
  if (name.type === 'model') return `model:${familyKey(withoutEnding(entityWords, document.text.slice(name.start, name.end)))}`;
  if (name.kind === 'handle') return `@${words.join(' ')}`;
  return nameKeyOf(name.type, words);
}

const nameKeyOf = (type: EntityType, words: readonly string[]): string => `${type === 'place' ? 'place' : 'name'}:${words.join(' ')}`;

function withoutLegalForm(words: string[], type: EntityType): string[] {
  if (type !== 'company' && type !== 'organization') return words;
  let end = words.length;
  while (end > 1 && LEGAL_FORMS.has(words[end - 1])) end--;
  return words.slice(0, end);
}

function typeOf(names: readonly FoundName[]): EntityType {
  const weights = new Map<EntityType, number>();
  for (const { type, confidence } of names) weights.set(type, (weights.get(type) ?? 0) + confidence);
  let best = names[0].type;
  for (const [type, weight] of weights) if (weight > (weights.get(best) as number)) best = type;
  return best;
}
