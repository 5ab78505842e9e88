import type { Entity } from '../../analysis.ts';
import type { Document } from '../../text/document.ts';
import { foldWord, type Draft } from '../join/draft.ts';
import type { EntityWords } from '../word-sets.ts';

const FARTHEST_MAKER = 3;

/** Sets the maker of each model: the known one, or the business that the text says right beside the name ("Zephyr-2 de Nordlys"). */
export function linkMakers(document: Document, words: EntityWords, drafts: readonly Draft[], entities: readonly Entity[]): void {
  const makerAt = new Map<number, Entity>();
  const makerEnding = new Map<number, Entity>();
  const byName = new Map<string, Entity>();
  entities.forEach((entity, i) => {
    if (entity.type !== 'company' && entity.type !== 'organization') return;
    for (const { firstToken, endToken } of drafts[i].names) {
      makerAt.set(firstToken, entity);
      makerEnding.set(endToken, entity);
      byName.set(foldWord(document.text.slice(document.tokens.start[firstToken], document.tokens.end[endToken - 1])), entity);
    }
    byName.set(drafts[i].words.join(' '), entity);
  });
  entities.forEach((entity, i) => {
    if (entity.type !== 'model') return;
    const known = entity.maker === undefined ? undefined : (byName.get(foldWord(entity.maker)) ?? byName.get(foldWord(entity.maker).replace(/ ai$/, '')));
    const said = known ?? (entity.maker === undefined ? saidMaker(drafts[i]) : undefined);
    if (said === undefined) return;
    entity.maker ??= said.name;
    entity.makerId = said.id;
  });

  function saidMaker(draft: Draft): Entity | undefined {
    for (const { firstToken, endToken } of draft.names) {
      for (let at = endToken; at < endToken + FARTHEST_MAKER && at < document.tokens.count; at++) {
        const maker = makerAt.get(at);
        if (maker !== undefined && at > endToken) return maker;
        if (!words.connectors.has(document.lower(at)) && !words.makerWords.has(document.lower(at))) break;
      }
      const before = makerEnding.get(firstToken - 1);
      if (before !== undefined && document.lower(firstToken - 1) === "'s") return before;
    }
    return undefined;
  }
}
