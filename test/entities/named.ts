import type { Entity, EntityType } from '../../src/analysis.ts';
import { findEntities } from '../../src/entities/find-entities.ts';
import type { LanguageData } from '../../src/languages/language-pack.ts';
import { createDocument } from '../../src/text/document.ts';

/** The entities of a text, found with one language pack. */
export const entitiesOf = (text: string, pack: LanguageData): readonly Entity[] => findEntities(createDocument(text, pack.text), pack).entities;

/** Names with their mentions as written, of one type or all. */
export function mentionsByName(text: string, pack: LanguageData, type?: EntityType): Record<string, string[]> {
  return Object.fromEntries(
    entitiesOf(text, pack)
      .filter((entity) => type === undefined || entity.type === type)
      .map((entity) => [entity.name, entity.mentions.map((mention) => mention.text)]),
  );
}
