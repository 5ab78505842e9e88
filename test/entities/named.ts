import { expect, test } from 'vitest';
import type { Entity, EntityType } from '../../src/analysis.ts';
import { findEntities } from '../../src/entities/find-entities.ts';
import type { LanguageData } from '../../src/languages/language-pack.ts';
import { loadPack } from '../../src/languages/load-pack.ts';
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

/** Mentions as written, each behind its type ("company: Nordlys"), found with the pack of a language. */
export const typedMentions = (text: string, code: string): string[] => entitiesOf(text, loadPack(code)).flatMap(({ type, mentions }) => mentions.map((mention) => `${type}: ${mention.text}`));

/** Names of entities, each behind its type ("event: Noël"), found with the pack of a language. */
export const typedNames = (text: string, code: string): string[] => entitiesOf(text, loadPack(code)).map(({ name, type }) => `${type}: ${name}`);

/** A test for each sentence that holds a name of a type. */
export function expectNames(rows: ReadonlyArray<readonly [code: string, text: string, name: string]>): void {
  test.each(rows)('%s: %s', (code, text, name) => {
    expect(typedMentions(text, code)).toContain(name);
  });
}
