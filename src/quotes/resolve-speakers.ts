import type { Attribution, Entity, PersonEntity } from '../analysis.ts';
import type { Draft } from './draft.ts';
import { WordFlag } from './lexicon.ts';
import type { SpeakerWords } from './noun-phrases.ts';
import type { QuoteContext } from './quote-context.ts';
import { findRoleHolders, type RoleHolder } from './role-holders.ts';
import { TitleHolders } from './title-holders.ts';

/** How many names back an antecedent is looked for. */
const NAMES_BACK = 24;
/** How many sentences back an antecedent may stand. */
const SENTENCES_BACK = 7;

/** How many bearers of a function are looked at before a description, and from the first on. */
const HOLDERS_BACK = 64;
/** How many sentences back a phrase like "the manager" may point. */
const ANAPHORA_SENTENCES = 4;
/** How many unnamed speakers back the same noun is looked for. */
const DESCRIBED_BACK = 8;
/** How much more central an earlier company must be to be meant instead of the last one. */
const CENTRAL = 1.5;

type Gender = 'm' | 'f' | undefined;

/** Turns the words at each cue into speakers, in text order, following who spoke last. */
export class SpeakerResolver {
  readonly #context: QuoteContext;
  readonly #genders = new Map<string, Gender>();
  readonly #byId: ReadonlyMap<string, Entity>;
  readonly #titles: TitleHolders;
  readonly #holders: ReadonlyMap<string, readonly RoleHolder[]>;
  /** Unnamed speakers so far. */
  readonly #described: Attribution[] = [];
  /** The last resolved speaker and the token of the quote or cue that named it. */
  #last: { attribution: Attribution; token: number } | undefined;

  constructor(context: QuoteContext) {
    this.#context = context;
    const { entities } = context.entities;
    this.#byId = new Map(entities.map((entity) => [entity.id, entity]));
    this.#titles = new TitleHolders(entities);
    this.#holders = findRoleHolders(context);
  }

  /** The attribution of a draft, and of what relays it; call in text order. */
  resolve(draft: Draft): Attribution | null {
    const token = this.#context.document.tokenAt(draft.start);
    const found = draft.speaker === null ? this.#inherit(draft, token) : this.#resolveWords(draft.speaker, token);
    if (found !== null && found.via === 'description' && found.entityId === undefined) this.#described.push(found);
    if (found !== null && draft.kind !== 'post' && !this.#isDocument(found)) this.#last = { attribution: found, token: draft.speaker === null ? token : Math.max(draft.speaker.start, token) };
    return found;
  }

  /** The attribution of a relay, which does not become the last speaker. */
  resolveRelay(words: SpeakerWords): Attribution | null {
    return this.#resolveWords(words, words.start);
  }

  #resolveWords(words: SpeakerWords, token: number): Attribution | null {
    const span = this.#spanOf(words);
    if (words.form === 'pronoun') {
      if (words.pronoun === 'i') return { ...span, name: span.text, via: 'pronoun' };
      const resolved = this.#antecedent(words);
      return resolved === undefined ? { ...span, name: span.text, via: 'pronoun' } : { ...span, name: resolved.name, ...(resolved.entityId === undefined ? {} : { entityId: resolved.entityId }), via: 'pronoun' };
    }
    if (words.name >= 0) {
      const { entity } = this.#context.names[words.name];
      return { ...span, entityId: entity.id, name: entity.name, via: 'name' };
    }
    const entity = this.#holderOf(words, token) ?? this.#authorOf(words) ?? this.#personMeant(words, token);
    if (entity !== undefined) return { ...span, entityId: entity.id, name: entity.name, via: 'description' };
    const known = this.#describedBefore(words);
    if (known !== undefined) return { ...span, name: known.name, via: 'description' };
    return { ...span, name: span.text, via: words.form === 'name' ? 'name' : 'description' };
  }

  #spanOf({ start, end }: SpeakerWords): { start: number; end: number; text: string } {
    const { text, tokens } = this.#context.document;
    const from = tokens.start[start];
    const to = tokens.end[end - 1];
    return { start: from, end: to, text: text.slice(from, to) };
  }

  /** A quote without a speaker of its own goes to the last one, or to the person who stands out just before it. */
  #inherit(draft: Draft, token: number): Attribution | null {
    const reference = draft.cue === null ? token : draft.cue.start;
    const person = this.#prominentPerson(reference, undefined);
    const last = this.#last;
    const { sentenceOfToken } = this.#context.document;
    const near = last !== undefined && token < sentenceOfToken.length && sentenceOfToken[token] - sentenceOfToken[Math.min(last.token, token)] <= SENTENCES_BACK * 2;
    if (last !== undefined && near && (person === undefined || person.token <= last.token || (draft.evidence === 'floating' && this.#isPerson(last.attribution)))) {
      const { start, end, text, name, entityId } = last.attribution;
      return { start, end, text, name, ...(entityId === undefined ? {} : { entityId }), via: 'inherited' };
    }
    if (person !== undefined) {
      const { mention, entity } = this.#context.names[person.index];
      return { start: mention.start, end: mention.end, text: mention.text, entityId: entity.id, name: entity.name, via: 'inherited' };
    }
    return null;
  }

  #isPerson(attribution: Attribution): boolean {
    if (attribution.entityId === undefined) return attribution.via !== 'description';
    return this.#entityOf(attribution)?.type === 'person';
  }

  #entityOf(attribution: Attribution | undefined): Entity | undefined {
    return attribution?.entityId === undefined ? undefined : this.#byId.get(attribution.entityId);
  }

  #antecedent(words: SpeakerWords): { name: string; entityId?: string } | undefined {
    const { pronoun, start } = words;
    const last = this.#last;
    const gender = pronoun === 'm' || pronoun === 'f' ? pronoun : undefined;
    const lastFits = last !== undefined && this.#fits(last.attribution, pronoun);
    if (pronoun === 'p' || pronoun === 'n' || pronoun === 'o') {
      if (lastFits) return last.attribution;
      const body = this.#lastName(start, (entity) => entity.type === 'company' || entity.type === 'organization');
      return body ?? last?.attribution;
    }
    const person = this.#prominentPerson(start, gender);
    if (lastFits && (person === undefined || person.token <= last.token)) return last.attribution;
    if (person !== undefined) return fromEntity(this.#context.names[person.index].entity);
    if (lastFits) return last.attribution;
    return this.#lastName(start, (entity) => entity.type === 'company' || entity.type === 'organization');
  }

  /** True if the last speaker can be meant by a pronoun of this kind. */
  #fits(attribution: Attribution, pronoun: SpeakerWords['pronoun']): boolean {
    const entity = this.#entityOf(attribution);
    if (entity === undefined) {
      if (pronoun === 'p') return true;
      const gender = this.#genderOfWords(attribution.start, attribution.end);
      return gender === undefined || pronoun === gender;
    }
    if (entity.type !== 'person') return pronoun === 'p' || pronoun === 'n' || pronoun === 'o' || pronoun === 'f';
    if (pronoun === 'p' || pronoun === 'n') return false;
    const gender = this.#genderOf(entity);
    return gender === undefined || pronoun === undefined || pronoun === 'o' || gender === pronoun;
  }

  #lastName(before: number, accept: (entity: Entity) => boolean): { name: string; entityId: string } | undefined {
    const { names } = this.#context;
    const from = lastBefore(names, before);
    for (let i = from; i >= 0 && i > from - NAMES_BACK; i--) if (accept(names[i].entity)) return fromEntity(names[i].entity);
    return undefined;
  }

  /** The entity before a token that the text is about: the last one, unless another is far more central. */
  #topicOf(before: number, accept: (entity: Entity) => boolean): Entity | undefined {
    const { names } = this.#context;
    const from = lastBefore(names, before);
    let best: Entity | undefined;
    for (let i = from; i >= 0 && i > from - NAMES_BACK; i--) {
      const { entity } = names[i];
      if (accept(entity) && (best === undefined || entity.salience > CENTRAL * best.salience)) best = entity;
    }
    return best;
  }

  /** The person before a token who is most likely meant: the first of the nearest sentence that names one of that gender. */
  #prominentPerson(before: number, gender: Gender): { index: number; token: number } | undefined {
    const { names, document } = this.#context;
    const { sentenceOfToken } = document;
    if (before >= this.#context.count) return undefined;
    const here = sentenceOfToken[before];
    const from = lastBefore(names, before);
    let best: { index: number; token: number; sentence: number; subject: boolean } | undefined;
    for (let i = from; i >= 0 && i > from - NAMES_BACK; i--) {
      const { entity, first } = names[i];
      const sentence = sentenceOfToken[first];
      if (here - sentence > SENTENCES_BACK || (best !== undefined && sentence < best.sentence)) break;
      if (entity.type !== 'person' || this.#context.markOf[first] >= 0) continue;
      const known = this.#genderOf(entity);
      if (gender !== undefined && known !== undefined && known !== gender) continue;
      const subject = !this.#context.has(first - 1, WordFlag.preposition | WordFlag.of);
      if (best === undefined || subject || !best.subject) best = { index: i, token: first, sentence, subject };
    }
    return best;
  }

  /** Gender by the words before any mention of the person, "Mme", "la ministre", "spokeswoman"; else by the given name. */
  #genderOf(entity: PersonEntity): Gender {
    if (this.#genders.has(entity.id)) return this.#genders.get(entity.id);
    let found: Gender;
    for (const mention of entity.mentions) {
      const first = this.#context.document.tokenAt(mention.start);
      found = this.#genderBefore(first);
      if (found !== undefined) break;
    }
    found ??= this.#context.entities.genders?.get(entity.id);
    this.#genders.set(entity.id, found);
    return found;
  }

  #genderBefore(first: number): Gender {
    const { lexicon } = this.#context;
    for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
      if (this.#context.isMark(at, ',;:()') || this.#context.nameOf[at] >= 0) return undefined;
      const word = this.#context.lower(at);
      // An article tells only through the noun of a person behind it: "la ministre".
      if (this.#context.has(at, WordFlag.determiner) && !(at + 1 < first && this.#context.has(at + 1, WordFlag.personNoun | WordFlag.title))) continue;
      if (lexicon.feminine.has(word)) return 'f';
      if (lexicon.masculine.has(word)) return 'm';
    }
    return undefined;
  }

  #genderOfWords(start: number, end: number): Gender {
    const { document, lexicon } = this.#context;
    for (let at = document.tokenAt(start); at < this.#context.count && document.tokens.start[at] < end; at++) {
      const word = this.#context.lower(at);
      if (lexicon.feminine.has(word)) return 'f';
      if (lexicon.masculine.has(word)) return 'm';
    }
    return undefined;
  }

  /** The entity that a description means: who holds the role, or the company, club or country last named. */
  #holderOf(words: SpeakerWords, token: number): Entity | undefined {
    const described = this.#contentWords(words);
    if (described.length === 0) return undefined;
    const definite = this.#context.has(words.start, WordFlag.determiner) || words.end - words.start > 0;
    if (!definite) return undefined;
    const titled = this.#titles.find(described);
    if (titled !== undefined) return titled;
    if (this.#isIndefinite(words)) return undefined;
    const holder = this.#localHolder(described, words.start);
    if (holder !== undefined) return holder;
    if (this.#context.lexicon.demonstratives.has(this.#context.lower(words.start)) && this.#context.has(words.end - 1, WordFlag.personNoun)) {
      const speaker = this.#entityOf(this.#last?.attribution);
      if (speaker?.type === 'person') return speaker;
    }
    const type = this.#context.lexicon.entityNouns.get(described[0]) ?? this.#context.lexicon.entityNouns.get(described[described.length - 1]);
    if (type === undefined || described.length > 2) return undefined;
    // "the company" may be any; a ministry, court or city must bear the noun in its name.
    const accept = (entity: Entity): boolean => entity.type === type && (type === 'company' || entity.name.toLowerCase().includes(described[0]));
    return this.#topicOf(Math.max(token, words.start), accept);
  }

  /** Who bears the described function by the words beside their name; the nearest where there are several. */
  #localHolder(described: readonly string[], token: number): Entity | undefined {
    const holders = this.#holders.get(described[0]) ?? [];
    const matches = ({ words }: RoleHolder): boolean => described.every((word) => words.has(word));
    const behind = firstFrom(holders, token);
    for (let i = behind - 1; i >= Math.max(0, behind - HOLDERS_BACK); i--) if (matches(holders[i])) return holders[i].entity;
    return holders.slice(0, HOLDERS_BACK).find(matches)?.entity;
  }

  /** "the document" of a body that spoke before speaks for it. */
  #authorOf(words: SpeakerWords): Entity | undefined {
    const last = this.#last;
    if (last === undefined || last.attribution.entityId === undefined || !this.#isAnaphoric(words, WordFlag.documentNoun)) return undefined;
    return this.#isNear(last.token, words.start) ? this.#entityOf(last.attribution) : undefined;
  }

  /** "the manager", "la jeune femme": a person of that gender who spoke or was named just before. */
  #personMeant(words: SpeakerWords, token: number): Entity | undefined {
    if (words.form !== 'description' || !this.#isAnaphoric(words, WordFlag.personNoun)) return undefined;
    const gender = this.#genderOfWords(this.#spanOf(words).start, this.#spanOf(words).end);
    const last = this.#last;
    if (last !== undefined && this.#isNear(last.token, words.start)) {
      const entity = this.#entityOf(last.attribution);
      if (entity?.type === 'person' && agree(this.#genderOf(entity), gender)) return entity;
      if (entity === undefined) return undefined;
    }
    const person = this.#prominentPerson(Math.max(token, words.start), gender);
    return person !== undefined && sentenceDistance(this.#context, person.token, words.start) <= 1 ? this.#context.names[person.index].entity : undefined;
  }

  /** A definite singular phrase of one noun of a class, without a name or "of": it points back. */
  #isAnaphoric(words: SpeakerWords, noun: number): boolean {
    if (words.end - words.start > 4 || this.#isIndefinite(words)) return false;
    for (let at = words.start + 1; at < words.end; at++) if (this.#context.nameOf[at] >= 0 || this.#context.has(at, WordFlag.of)) return false;
    return this.#context.has(words.end - 1, noun);
  }

  #isNear(from: number, to: number): boolean {
    return sentenceDistance(this.#context, from, to) <= ANAPHORA_SENTENCES;
  }

  /** "eine Sprecherin … die Sprecherin": the same unnamed person again. */
  #describedBefore(words: SpeakerWords): Attribution | undefined {
    if (words.form !== 'description' || words.end - words.start > 3 || this.#isIndefinite(words)) return undefined;
    const noun = this.#context.lower(words.end - 1);
    for (let i = this.#described.length - 1; i >= Math.max(0, this.#described.length - DESCRIBED_BACK); i--) {
      const known = this.#described[i];
      if (this.#context.lower(this.#context.document.tokenAt(known.end - 1)) === noun || known.text.toLowerCase().split(' ').includes(noun)) return known;
    }
    return undefined;
  }

  #isDocument({ start, end, entityId, via }: Attribution): boolean {
    if (entityId !== undefined || via !== 'description') return false;
    for (let at = this.#context.document.tokenAt(start); at < this.#context.count && this.#context.document.tokens.start[at] < end; at++) if (this.#context.has(at, WordFlag.documentNoun)) return true;
    return false;
  }

  #isIndefinite(words: SpeakerWords): boolean {
    const first = this.#context.lower(words.start);
    return !this.#context.has(words.start, WordFlag.determiner) || INDEFINITE.test(first);
  }

  #contentWords({ start, end }: SpeakerWords): string[] {
    const words: string[] = [];
    for (let at = start; at < end; at++) {
      if (!this.#context.isWord(at) || this.#context.has(at, WordFlag.determiner | WordFlag.of | WordFlag.preposition)) continue;
      words.push(this.#context.lower(at));
    }
    return words;
  }
}

/** An indefinite article introduces somebody new in every language of the packs: un-, ein-, "a", "an". */
const INDEFINITE = /^(?:u[nm]|ein|een|an?$)/;

const sentenceDistance = ({ document: { sentenceOfToken } }: QuoteContext, a: number, b: number): number => sentenceOfToken[Math.max(a, b)] - sentenceOfToken[Math.min(a, b)];

const agree = (known: Gender, wanted: Gender): boolean => known === undefined || wanted === undefined || known === wanted;

const fromEntity = (entity: Entity): { name: string; entityId: string } => ({ name: entity.name, entityId: entity.id });

/** Index of the first holder whose noun stands at `token` or behind it. */
function firstFrom(holders: readonly RoleHolder[], token: number): number {
  let low = 0;
  let high = holders.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holders[middle].token < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the last name that ends at or before `token`. */
function lastBefore(names: QuoteContext['names'], token: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (names[middle].end > token) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}
