import type { Entity, PersonEntity } from '../analysis.ts';
import { bracketsEnd, bracketsStart } from '../text/brackets.ts';
import type { Document } from '../text/document.ts';
import { TokenKind } from '../text/tokenizer.ts';
import type { Draft } from './join/draft.ts';
import { isRoleWord } from './role-words.ts';
import type { EntityWords } from './word-sets.ts';

const LONGEST_ROLE = 14;

/**
 * Attaches the functions that the article gives to persons: behind the name between commas ("Nick Clegg,
 * président des affaires internationales de Meta") and before it ("Le PDG de Meta, Mark Zuckerberg", "CEO Jane Roe").
 */
export function findRoles(document: Document, words: EntityWords, drafts: readonly Draft[], entities: readonly Entity[]): void {
  const { text, tokens } = document;
  const bodyAt = new Map<number, { readonly id: string; readonly endToken: number }>();
  entities.forEach((entity, i) => {
    if (entity.type === 'person' || entity.type === 'model') return;
    for (const { firstToken, endToken } of drafts[i].names) bodyAt.set(firstToken, { id: entity.id, endToken });
  });
  const personAt = new Map<number, number>();
  const personEnding = new Map<number, number>();
  entities.forEach((entity, i) => {
    if (entity.type !== 'person') return;
    for (const { firstToken, endToken } of drafts[i].names) {
      personAt.set(firstToken, endToken);
      personEnding.set(endToken, firstToken);
    }
  });

  /** For each token the person, counted from one, to whose function it belongs; persons are read one after the other. */
  const holder = new Uint32Array(tokens.count);
  entities.forEach((entity, i) => {
    if (entity.type !== 'person') return;
    for (const { firstToken, endToken } of drafts[i].names) {
      const behind = roleBehind(endToken);
      if (behind !== undefined) add(entity, i + 1, behind);
      const before = roleBefore(firstToken);
      if (before !== undefined) add(entity, i + 1, before);
    }
    entity.roles.sort((a, b) => a.start - b.start);
  });

  interface Role {
    readonly first: number;
    readonly end: number;
    readonly titleEnd: number;
    readonly organizationId: string | undefined;
  }

  function add(person: PersonEntity, number: number, { first, end, titleEnd, organizationId }: Role): void {
    for (let at = first; at < end; at++) if (holder[at] === number) return;
    holder.fill(number, first, end);
    const start = tokens.start[first];
    const stop = tokens.end[end - 1];
    const title = text.slice(start, tokens.end[titleEnd - 1]);
    person.roles.push({ start, end: stop, text: text.slice(start, stop), title, ...(organizationId === undefined ? {} : { organizationId }) });
  }

  function roleBehind(from: number): Role | undefined {
    if (from + 1 >= tokens.count || (document.word(from) !== ',' && document.word(from) !== '(')) return undefined;
    let first = from + 1;
    while (first < from + 4 && first < tokens.count && (words.articles.has(document.lower(first)) || document.word(first) === "'s")) first++;
    // "Jane Roe, Nordlys's chief executive": the body comes first.
    const body = bodyAt.get(first);
    let owner: string | undefined;
    if (body !== undefined) {
      owner = body.id;
      first = body.endToken;
      if (document.lower(first) === "'s") first++;
    }
    return readRole(first, owner);
  }

  /** Reads a role that starts at `first`: role words, joining words, capitalised parts and the body it belongs to. */
  function readRole(first: number, owner: string | undefined): Role | undefined {
    if (first >= tokens.count || !isRole(first)) return undefined;
    const sentence = document.sentenceOfToken[first];
    let end = first;
    let titleEnd = first;
    let organizationId = owner;
    for (let at = first; at < first + LONGEST_ROLE && at < tokens.count && document.sentenceOfToken[at] === sentence; ) {
      const body = bodyAt.get(at);
      if (body !== undefined) {
        organizationId ??= body.id;
        end = body.endToken;
        break;
      }
      if (personAt.has(at)) break;
      const kind = tokens.kind[at];
      if (kind === TokenKind.Punctuation) {
        const behind = bracketsEnd(document, at);
        if (behind > at) {
          at = behind;
          continue;
        }
        const joined = text[tokens.start[at]] === '-' && tokens.start[at] === tokens.end[at - 1];
        if (!joined) break;
        at++;
        continue;
      }
      const lower = document.lower(at);
      if (words.roleStops.has(lower)) break;
      if (!words.roleConnectors.has(lower)) {
        end = at + 1;
        titleEnd = at + 1;
      }
      at++;
    }
    if (end === first) return undefined;
    return { first, end, titleEnd: Math.max(titleEnd, first + 1), organizationId };
  }

  function isRole(token: number): boolean {
    const lower = document.lower(token);
    if (isRoleWord(words, lower)) return true;
    // Hyphens separate tokens: "vice-président", "co-founder".
    return token + 2 < tokens.count && document.word(token + 1) === '-' && words.roles.has(`${lower}-${document.lower(token + 2)}`);
  }

  function roleBefore(person: number): Role | undefined {
    let last = person - 1;
    if (last < 0) return undefined;
    if (document.word(last) === ',') last--;
    last = bracketsStart(document, last + 1) - 1;
    const sentence = document.sentenceOfToken[person];
    let first = -1;
    for (let at = last; at >= 0 && at > last - LONGEST_ROLE && document.sentenceOfToken[at] === sentence; at--) {
      if (personEnding.has(at + 1)) break;
      at = bracketsStart(document, at + 1) - 1;
      if (at < 0) break;
      const lower = document.lower(at);
      if (isRole(at)) first = at;
      else if (tokens.kind[at] === TokenKind.Punctuation && document.word(at) !== '-') break;
      else if (words.articles.has(lower) && first >= 0) break;
    }
    if (first < 0) return undefined;
    const role = readRole(first, undefined);
    return role !== undefined && role.end === last + 1 ? role : undefined;
  }
}
