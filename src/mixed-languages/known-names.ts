import type { Entity } from '../analysis.ts';
import { compileOwnNames, type OwnEntry } from '../entities/own/own-names.ts';
import { NOTHING_OWN, type OwnKnowledge } from '../entities/own/own-knowledge.ts';
import type { TextData } from '../languages/text-data.ts';

/** Names less sure than this are not looked for in other parts of the text. */
const SURE = 0.6;
const SHORTEST_NAME = 3;

/**
 * Lets the pack of one language know the names that another part of the article introduces: a surname
 * alone is hard to tell without the full name. An app's own names stay as they are.
 */
export function withKnownNames(own: OwnKnowledge = NOTHING_OWN, known: readonly Entity[], language: TextData): OwnKnowledge {
  if (own.names !== undefined) return own;
  const entries = known.flatMap((entity): OwnEntry[] => {
    const { type, name, mentions, confidence } = entity;
    if (type === 'model' || confidence < SURE || name.length < SHORTEST_NAME) return [];
    const surname = type === 'person' ? name.split(' ').slice(1).slice(-1) : [];
    const aliases = [...mentions.map(({ text }) => text), ...surname].filter((alias) => alias !== name && alias.length >= SHORTEST_NAME && !alias.startsWith('@'));
    return [{ name, aliases: [...new Set(aliases)], ref: undefined, type, matchCase: true }];
  });
  return { ...own, names: compileOwnNames(entries, language) };
}
