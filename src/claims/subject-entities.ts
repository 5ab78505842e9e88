import type { Entity, EntityType } from '../analysis.ts';
import { WordFlag } from '../quotes/lexicon.ts';
import { TokenKind } from '../text/tokenizer.ts';
import type { ClaimContext, ClaimDraft, TokenRange } from './claim-context.ts';
import { isGenitive } from './noun-phrase.ts';

/** What a claim is about, as tokens; `entity` where the words stand for one. */
export interface Subject extends TokenRange {
  readonly entity?: Entity;
}

/** Gives phrases, descriptions and pronouns the entities that they stand for. */
export class SubjectEntities {
  readonly #context: ClaimContext;
  readonly #byId: ReadonlyMap<string, Entity>;
  readonly #latest = new Map<EntityType, Array<{ readonly end: number; readonly entity: Entity }>>();

  constructor(context: ClaimContext) {
    this.#context = context;
    this.#byId = new Map(context.layers.entities.entities.map((entity) => [entity.id, entity]));
    for (const { mention, entity } of context.layers.entities.index.mentions) {
      const known = this.#latest.get(entity.type);
      if (known === undefined) this.#latest.set(entity.type, [{ end: mention.end, entity }]);
      else known.push({ end: mention.end, entity });
    }
  }

  /** A phrase with the entity that it is or stands for; undefined for dates and words of change alone. */
  named(phrase: TokenRange | undefined): Subject | undefined {
    if (phrase === undefined) return undefined;
    const { words, lexicon, document, isDate } = this.#context;
    if (isDate[phrase.first] === 1) return undefined;
    // "88 deaths": the number is no part of what it tells of.
    let start = phrase.first;
    while (start + 1 < phrase.end && document.tokens.kind[start] === TokenKind.Number) start++;
    if (start > phrase.first) return this.named({ first: start, end: phrase.end });
    const { up, down, transition } = lexicon.sets;
    const only = phrase.end - phrase.first === 1 && words.nameOf[phrase.first] < 0 ? document.lower(phrase.first) : '';
    if (up.has(only) || down.has(only) || transition.has(only)) return undefined;
    for (let token = phrase.first; token < phrase.end; token++) {
      const name = words.nameOf[token];
      if (name < 0) continue;
      if (token > phrase.first && this.hangs(token)) break;
      // "the United Kingdom's Conservative Party": a genitive is not the head.
      if (isGenitive(document.word(words.names[name].end)) && words.names[name].end < phrase.end) {
        token = words.names[name].end;
        continue;
      }
        const { first, end, entity } = words.names[name];
      // "ABC ocupó": what follows a name without a link is no part of its phrase.
      const goesOn = phrase.end > end && (words.nameOf[end] >= 0 || words.has(end, WordFlag.of));
      return { first: token > phrase.first ? phrase.first : first, end: goesOn ? phrase.end : end, entity };
    }
    // "Le modèle", "the company": a definite noun alone stands for the last entity of its type.
    const type = lexicon.entityNouns.get(document.lower(phrase.first));
    if (type === undefined || phrase.end - phrase.first > 2 || !words.has(phrase.first - 1, WordFlag.determiner)) return phrase;
    const entity = this.latestOf(type, document.tokens.start[phrase.first]);
    return entity === undefined ? phrase : { ...phrase, entity };
  }

  /** True if a name hangs on the words before it by "of" or a preposition. */
  hangs(token: number): boolean {
    const { words } = this.#context;
    const { first } = words.names[words.nameOf[token]];
    return words.has(first - 1, WordFlag.of | WordFlag.preposition) || (words.has(first - 1, WordFlag.determiner) && words.has(first - 2, WordFlag.of | WordFlag.preposition));
  }

  /** "we" and "I" inside a quote: the speaker's organisation, or the speaker; `at` is the word that says so. */
  speaker(draft: ClaimDraft, at: number, plural: boolean): Subject | undefined {
    const entity = this.#byId.get(draft.quote?.speaker?.entityId ?? '');
    if (entity === undefined) return undefined;
    const organizationId = plural && entity.type === 'person' ? entity.roles.find((role) => role.organizationId !== undefined)?.organizationId : undefined;
    return { first: at, end: at + 1, entity: this.#byId.get(organizationId ?? '') ?? entity };
  }

  /** The last entity of a type mentioned before an offset. */
  latestOf(type: EntityType, before: number): Entity | undefined {
    const mentions = this.#latest.get(type) ?? [];
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (mentions[middle].end <= before) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? undefined : mentions[low - 1].entity;
  }
}
