import type { Attribution, Entity } from '../analysis.ts';
import { Antecedents, type Candidate, SENTENCES_BACK } from './antecedents.ts';
import { DescribedSpeakers } from './described-speakers.ts';
import type { Draft } from './draft.ts';
import type { LastSpeaker } from './last-speaker.ts';
import { OWN_PRONOUN, WordFlag } from './lexicon.ts';
import { holdsPerson, type SpeakerWords } from './noun-phrases.ts';
import { isPersonWord } from './person-words.ts';
import type { QuoteContext } from './quote-context.ts';
import { SpeakerGenders } from './speaker-genders.ts';
import { subjectOfSentence } from './sentence-subject.ts';

/** How many words may say what a person is before the name that a sentence begins with. */
const LONGEST_LEAD = 3;

/** Turns the words at each cue into speakers, in text order, following who spoke last. */
export class SpeakerResolver {
  readonly #context: QuoteContext;
  readonly #genders: SpeakerGenders;
  readonly #antecedents: Antecedents;
  readonly #descriptions: DescribedSpeakers;
  readonly #byId: ReadonlyMap<string, Entity>;
  /** The last resolved speaker, the token of the quote or cue that named it, and the first and last token of the quote. */
  #last: { attribution: Attribution; token: number; from: number; until: number } | undefined;

  constructor(context: QuoteContext) {
    this.#context = context;
    this.#byId = new Map(context.entities.entities.map((entity) => [entity.id, entity]));
    this.#genders = new SpeakerGenders(context);
    this.#antecedents = new Antecedents(context, this.#genders);
    this.#descriptions = new DescribedSpeakers(context, this.#genders, this.#antecedents);
  }

  /** The attribution of a draft, and of what relays it; call in text order. */
  resolve(draft: Draft): Attribution | null {
    const token = this.#context.document.tokenAt(draft.start);
    const found = draft.speaker === null ? this.#inherit(draft, token) : this.#resolveWords(draft.speaker, token);
    if (found !== null && found.via === 'description' && found.entityId === undefined) this.#descriptions.remember(found);
    // "ritiene che abbia dimostrato di essere prevenuto": who makes a report inside another's does not go on.
    const inner = draft.kind === 'indirect' && this.#last !== undefined && draft.cue !== null && this.#last.until >= this.#context.document.tokenAt(draft.end - 1) && token > this.#last.from;
    if (found !== null && !inner && draft.kind !== 'post' && !this.#isDocument(found) && !this.#isNobody(draft)) this.#last = { attribution: found, token: draft.speaker === null ? token : Math.max(draft.speaker.start, token), from: token, until: this.#context.document.tokenAt(draft.end - 1) };
    return found;
  }

  /** "ce", "selon moi": a pronoun that no named speaker goes by, and nobody points back to. */
  #isNobody({ speaker, evidence }: Draft): boolean {
    return speaker?.form === 'pronoun' && speaker.pronoun === 'i' && (evidence === 'source' || !this.#context.has(speaker.start, OWN_PRONOUN));
  }

  /** The attribution of a relay, which does not become the last speaker. */
  resolveRelay(words: SpeakerWords): Attribution | null {
    return this.#resolveWords(words, words.start);
  }

  #resolveWords(words: SpeakerWords, token: number): Attribution | null {
    const span = this.#spanOf(words);
    if (words.standsFor !== undefined) {
      const meant = this.#resolveWords(words.standsFor, token);
      if (meant !== null) return { ...span, name: meant.name, ...(meant.entityId === undefined ? {} : { entityId: meant.entityId }), via: 'description' };
    }
    if (words.form === 'pronoun') {
      if (words.pronoun === 'i') return { ...span, name: span.text, via: 'pronoun' };
      const resolved = this.#antecedent(words);
      return resolved === undefined ? { ...span, name: span.text, via: 'pronoun' } : { ...span, name: resolved.name, ...(resolved.entityId === undefined ? {} : { entityId: resolved.entityId }), via: 'pronoun' };
    }
    if (words.name >= 0) {
      const { entity } = this.#context.names[words.name];
      return { ...span, entityId: entity.id, name: entity.name, via: 'name' };
    }
    const entity = this.#descriptions.entityOf(words, this.#lastSpeaker());
    if (entity !== undefined) return { ...span, entityId: entity.id, name: entity.name, via: 'description' };
    const known = this.#descriptions.describedBefore(words);
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
    const gender = draft.cue === null || draft.cue.kind !== 'verb' ? undefined : this.#genders.ofVerb(draft.cue.head);
    const person = this.#antecedents.prominentPerson(reference, gender);
    const last = this.#last !== undefined && this.#agrees(this.#last.attribution, gender) ? this.#last : undefined;
    const described = draft.cue === null ? null : this.#subjectBefore(token);
    if (described !== null && (last === undefined || last.token < this.#context.document.tokenAt(described.start)) && (person === undefined || person.token < this.#context.document.tokenAt(described.start))) return described;
    const { sentenceOfToken } = this.#context.document;
    const near = last !== undefined && token < sentenceOfToken.length && sentenceOfToken[token] - sentenceOfToken[Math.min(last.token, token)] <= SENTENCES_BACK * 2;
    const floats = draft.evidence === 'floating' && last !== undefined && this.#isPerson(last.attribution) && !this.#leads(person, token);
    if (last !== undefined && near && (person === undefined || person.token <= Math.max(last.token, last.until) || (!person.subject && !this.#opensParagraph(person, last.token, token)) || floats)) {
      const { start, end, text, name, entityId } = last.attribution;
      return { start, end, text, name, ...(entityId === undefined ? {} : { entityId }), via: 'inherited' };
    }
    if (person !== undefined) {
      const { mention, entity } = this.#context.names[person.index];
      return { start: mention.start, end: mention.end, text: mention.text, entityId: entity.id, name: entity.name, via: 'inherited' };
    }
    return draft.evidence === 'floating' ? this.#subjectBehind(draft) : null;
  }

  /** "D66-leider Rob Jansma was kritisch. “…”": a person who is the subject of the sentence right before. */
  #leads(person: Candidate | undefined, token: number): boolean {
    const { sentenceOfToken, paragraphOfSentence } = this.#context.document;
    if (person?.subject !== true || token >= this.#context.count) return false;
    const here = sentenceOfToken[token];
    return here - person.sentence === 1 && paragraphOfSentence[here] === paragraphOfSentence[person.sentence];
  }

  /** "Delusione per lo skipper Jure Kos. «Non ho scuse».": a person named in the paragraph of a quote, where who spoke last did so before it. */
  #opensParagraph(person: Candidate, last: number, token: number): boolean {
    const { sentenceOfToken, paragraphOfSentence } = this.#context.document;
    if (token >= this.#context.count) return false;
    const here = paragraphOfSentence[sentenceOfToken[token]];
    return paragraphOfSentence[person.sentence] === here && paragraphOfSentence[sentenceOfToken[last]] !== here;
  }

  /** "« Je pars. » Paul Martin a mis fin au suspense.": words that open a text go to the person whom the next sentence of their paragraph begins with. */
  #subjectBehind(draft: Draft): Attribution | null {
    const { document, count, nameOf, names } = this.#context;
    const { sentences, sentenceOfToken, paragraphOfSentence } = document;
    const sentence = sentenceOfToken[Math.min(count - 1, document.tokenAt(draft.end - 1))] + 1;
    if (sentence >= sentences.count || paragraphOfSentence[sentence] !== paragraphOfSentence[sentence - 1]) return null;
    // "Melkveehouder Gerrit Wolters windt er geen doekjes om.", "Lorsque Inès Delmas a lu": what the person is may stand before the name, or what leads the clause.
    let first = sentences.firstToken[sentence];
    while (first < sentences.firstToken[sentence] + LONGEST_LEAD && nameOf[first] < 0 && (isPersonWord(this.#context, first) || this.#context.has(first, WordFlag.title | WordFlag.determiner) || (first === sentences.firstToken[sentence] && this.#context.has(first, WordFlag.subordinator)))) first++;
    const index = nameOf[first];
    if (index < 0 || names[index].entity.type !== 'person') return null;
    const { mention, entity } = names[index];
    return { start: mention.start, end: mention.end, text: mention.text, entityId: entity.id, name: entity.name, via: 'inherited' };
  }

  /** "La alcaldesa recibió a la prensa. «…», aseguró.": the person of the sentence before, where the verb leaves its subject out. */
  #subjectBefore(token: number): Attribution | null {
    const { sentences, sentenceOfToken } = this.#context.document;
    if (token >= this.#context.count || !this.#context.lexicon.data.proDrop) return null;
    const before = sentences.firstToken[sentenceOfToken[token]] - 1;
    if (before < 0 || this.#context.markOf[before] >= 0 || this.#opensWithSpeech(sentenceOfToken[before])) return null;
    const words = subjectOfSentence(this.#context, before);
    if (words?.form !== 'description' || !this.#context.has(words.start, WordFlag.determiner) || !holdsPerson(this.#context, words.start, words.end)) return null;
    const found = this.#resolveWords(words, words.start);
    return found === null ? null : { ...found, via: 'inherited' };
  }

  /** "De verdachte ontkent. Hij verklaarde …": the person without a name who is the subject of the sentence before a pronoun. */
  #describedSubject(token: number, gender: 'm' | 'f'): Attribution | null {
    const { sentences, sentenceOfToken } = this.#context.document;
    // A pronoun behind marks attributes them: the sentence before is that before the marks.
    let sentence = sentenceOfToken[token];
    while (sentence > 0 && this.#opensWithSpeech(sentence)) sentence--;
    if (sentence === sentenceOfToken[token]) sentence--;
    if (sentence < 0 || sentenceOfToken[token] - sentence > SENTENCES_BACK || this.#opensWithSpeech(sentence)) return null;
    const words = subjectOfSentence(this.#context, sentences.endToken[sentence] - 1);
    if (words === undefined || !(this.#standsForPerson(words) || this.#standsForBody(words, sentenceOfToken[token] - sentence))) return null;
    const { tokens } = this.#context.document;
    const first = words.form === 'name' ? words.start - 1 : words.start;
    const told = this.#genders.ofWords(tokens.start[first], tokens.end[words.end - 1]);
    return told !== undefined && told !== gender ? null : this.#resolveWords(words, words.start);
  }

  #standsForPerson({ start, end, form }: SpeakerWords): boolean {
    return form === 'description' && this.#context.has(start, WordFlag.determiner) && holdsPerson(this.#context, start, end);
  }

  /** "Le ministère a proposé une taxe. Il précise …": a body with its article, right before, where bodies have no pronoun of their own. */
  #standsForBody({ start, end, form, name }: SpeakerWords, distance: number): boolean {
    const { lexicon, names } = this.#context;
    if (lexicon.thingPronouns || lexicon.data.noArticles === true || distance > 1) return false;
    if (form === 'name') return name >= 0 && names[name].entity.type === 'organization' && start > 0 && this.#context.has(start - 1, WordFlag.determiner);
    if (form !== 'description' || !this.#context.has(start, WordFlag.determiner)) return false;
    for (let at = start + 1; at < end && !this.#context.has(at, WordFlag.of); at++) if (this.#context.has(at, WordFlag.bodyNoun)) return true;
    return false;
  }

  /** True for a sentence that begins with words in marks or behind a dash: its first subject is not the reporter's. */
  #opensWithSpeech(sentence: number): boolean {
    const { markOf, quoteOf, document } = this.#context;
    const first = document.sentences.firstToken[sentence];
    return markOf[first] >= 0 || quoteOf[first] >= 0 || (this.#context.isMark(first, '–—-') && quoteOf[first + 1] >= 0);
  }

  /** True unless the last speaker is a person of another gender than a verb tells. */
  #agrees(attribution: Attribution, gender: 'm' | 'f' | undefined): boolean {
    const entity = gender === undefined ? undefined : this.#entityOf(attribution);
    if (entity?.type !== 'person') return true;
    const known = this.#genders.of(entity);
    return known === undefined || known === gender;
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
      return this.#lastBody(start) ?? (last !== undefined && pronoun !== 'p' ? last.attribution : undefined);
    }
    // "Ce dernier", "este último", "celui-ci": more than one word points to whom was named last.
    const latter = words.end - start > 1 ? this.#antecedents.lastName(start, (entity) => entity.type === 'person' && (gender === undefined || (this.#genders.of(entity) ?? gender) === gender)) : undefined;
    if (latter !== undefined) return fromEntity(latter);
    const person = this.#antecedents.prominentPerson(start, gender);
    // "De schrijfster Eva Smit schrok toen zij ontdekte": the subject of the sentence itself is nearer than that of the sentence before.
    const nearer = person?.subject === true && this.#context.markOf[start] < 0 && person.token >= this.#context.sentenceStart(start);
    const described = gender === undefined || nearer ? null : this.#describedSubject(start, gender);
    if (described !== null) return described;
    if (lastFits && (person === undefined || !person.subject || person.token <= last.token)) return last.attribution;
    if (person !== undefined) return fromEntity(this.#context.names[person.index].entity);
    if (lastFits) return last.attribution;
    // Where things have a pronoun of their own, "he" stands for no body.
    return this.#context.lexicon.thingPronouns ? undefined : this.#lastBody(start);
  }

  #lastBody(before: number): { name: string; entityId: string } | undefined {
    const body = this.#antecedents.lastName(before, (entity) => entity.type === 'company' || entity.type === 'organization');
    return body === undefined ? undefined : fromEntity(body);
  }

  #lastSpeaker(): LastSpeaker | undefined {
    return this.#last === undefined ? undefined : { entity: this.#entityOf(this.#last.attribution), token: this.#last.token };
  }

  /** True if the last speaker can be meant by a pronoun of this kind. */
  #fits(attribution: Attribution, pronoun: SpeakerWords['pronoun']): boolean {
    const entity = this.#entityOf(attribution);
    if (entity === undefined) {
      if (pronoun === 'p') return true;
      // "il" stands for no "intention": somebody must be named, or a noun of persons or bodies.
      if ((pronoun === 'm' || pronoun === 'f') && attribution.via === 'description' && !this.#holdsNoun(attribution)) return false;
      const own = attribution.via === 'pronoun' ? this.#context.lexicon.pronouns.get(attribution.name.toLowerCase()) : undefined;
      if (own !== undefined && own !== pronoun) return false;
      const gender = this.#genders.ofWords(attribution.start, attribution.end);
      return gender === undefined || pronoun === undefined || pronoun === gender;
    }
    if (entity.type !== 'person') return pronoun === 'p' || pronoun === 'n' || pronoun === 'o' || (pronoun === 'f' && !this.#context.lexicon.thingPronouns);
    if (pronoun === 'p' || pronoun === 'n') return false;
    const gender = this.#genders.of(entity);
    return gender === undefined || pronoun === undefined || pronoun === 'o' || gender === pronoun;
  }

  /** True if a noun of a person or body stands in the words of a speaker, or they introduce somebody new ("un agriculteur"). */
  #holdsNoun({ start, end }: Attribution): boolean {
    const { document, count, lexicon } = this.#context;
    if (lexicon.indefinites.has(this.#context.lower(document.tokenAt(start)))) return true;
    for (let at = document.tokenAt(start); at < count && document.tokens.start[at] < end; at++) if (this.#context.has(at, WordFlag.personNoun | WordFlag.bodyNoun | WordFlag.title)) return true;
    return false;
  }

  #isDocument({ start, end, entityId, via }: Attribution): boolean {
    if (entityId !== undefined || via !== 'description') return false;
    for (let at = this.#context.document.tokenAt(start); at < this.#context.count && this.#context.document.tokens.start[at] < end; at++) if (this.#context.has(at, WordFlag.documentNoun)) return true;
    return false;
  }
}

const fromEntity = (entity: Entity): { name: string; entityId: string } => ({ name: entity.name, entityId: entity.id });
