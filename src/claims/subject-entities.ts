import type { Entity, EntityType } from '../analysis.ts';
import { type PronounKind, REPORTING, WordFlag } from '../quotes/lexicon.ts';
import { SpeakerGenders } from '../quotes/speaker-genders.ts';
import { TokenKind } from '../text/tokenizer.ts';
import { isGenitive } from '../text/genitive.ts';
import { NounReferents } from './noun-referents.ts';
import { isLinkNoun, isParticipleForm, NOUN, phraseFrom } from './noun-phrase.ts';
import { type ClaimContext, type ClaimDraft, endsLike, isVerb, isYear, type TokenRange } from './claim-context.ts';

/** What a claim is about, as tokens; `entity` where the words stand for one. */
export interface Subject extends TokenRange {
  readonly entity?: Entity;
}

/** A claim before this one, with the subject that it got. */
export interface Previous {
  readonly draft: ClaimDraft;
  readonly subject: Subject | undefined;
}

/** Farthest, in characters, that a pronoun or a noun for a person stands from the name that it means. */
const NEAR = 400;
/** How many mentions back the most salient entity of a type is looked for. */
const LOOK_BACK = 6;

interface MentionEnd {
  readonly end: number;
  readonly entity: Entity;
}

/** Gives phrases, descriptions and pronouns the entities that they stand for. */
export class SubjectEntities {
  readonly #context: ClaimContext;
  readonly #byId: ReadonlyMap<string, Entity>;
  readonly #latest = new Map<EntityType, MentionEnd[]>();
  readonly #referents: NounReferents;
  readonly #genders: SpeakerGenders;

  constructor(context: ClaimContext) {
    this.#context = context;
    this.#referents = new NounReferents(context);
    this.#genders = new SpeakerGenders(context.words);
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
    // "the 1991 pilgrimage": a year before a noun only says which.
    if (isDate[phrase.first] === 1 && phrase.end - phrase.first > 1 && isDate[phrase.first + 1] === 0 && isYear(document.word(phrase.first)) && lexicon.premodifiers) return this.named({ first: phrase.first + 1, end: phrase.end });
    if (isDate[phrase.first] === 1) return undefined;
    // "88 deaths": the number is no part of what it tells of.
    if (this.#isNoThing(phrase)) return undefined;
    let start = this.#behindLink(phrase);
    if (start >= phrase.end) return undefined;
    while (start + 1 < phrase.end && document.tokens.kind[start] === TokenKind.Number) start++;
    // "Today's announcement": what the genitive of a date belongs to.
    if (start + 1 < phrase.end && isGenitive(document.word(start))) start++;
    if (start > phrase.first) return this.named({ first: start, end: phrase.end });
    const { up, down, transition, results } = lexicon.sets;
    // "les 27 000 que": digits alone are no thing.
    if (phrase.end - phrase.first === 1 && document.tokens.kind[phrase.first] === TokenKind.Number && words.nameOf[phrase.first] < 0) return undefined;
    const only = phrase.end - phrase.first === 1 && words.nameOf[phrase.first] < 0 ? document.lower(phrase.first) : '';
    // "Las pérdidas se elevan a": what is lost is a thing.
    if ((up.has(only) || down.has(only) || transition.has(only)) && !results.has(only)) return undefined;
    if (only !== '' && this.#isAdverb(phrase.first)) return undefined;
    for (let token = phrase.first; token < phrase.end; token++) {
      const name = words.nameOf[token];
      if (name < 0) continue;
      if (token > phrase.first && this.hangs(token)) break;
      // "the United Kingdom's Conservative Party": a genitive is not the head.
      if (isGenitive(document.word(words.names[name].end)) && words.names[name].end < phrase.end) {
        token = words.names[name].end;
        continue;
      }
      const { first, end, entity, mention } = words.names[name];
      // "Willoughbys geschätztes Vermögen": a name in the genitive that belongs to the noun behind it.
      if (end < phrase.end && words.nameOf[end] < 0 && mention.text.endsWith('s') && !entity.name.endsWith('s') && !words.has(end, WordFlag.of)) {
        token = end - 1;
        continue;
      }
      // "ABC ocupó": what follows a name without a link is no part of its phrase.
      const goesOn = phrase.end > end && (words.nameOf[end] >= 0 || words.has(end, WordFlag.of) || (lexicon.nameBeforeNoun && this.#isPlainNoun(end)));
      return { first: token > phrase.first ? phrase.first : first, end: goesOn ? phrase.end : end, entity };
    }
    const entity = this.standsFor(phrase);
    return entity === undefined ? phrase : { ...phrase, entity };
  }

  /** "Perhaps", "attualmente": a word that opens clauses, or one with the ending of an adverb, no article before it. */
  #isAdverb(token: number): boolean {
    const { words, lexicon } = this.#context;
    const before = token - 1;
    if (before >= 0 && words.nameOf[before] < 0 && words.has(before, WordFlag.determiner)) return false;
    const word = words.lower(token);
    return lexicon.sets.openers.has(word) || lexicon.adverbEndings.some((ending) => word.length > ending.length + 3 && word.endsWith(ending));
  }

  /** "in front of a crowd", "au large de l'île": a noun that makes a preposition with "of" is no part of a phrase; the first token that is. */
  #behindLink({ first, end }: TokenRange): number {
    const { words, lexicon } = this.#context;
    if (!isLinkNoun(this.#context, first) || words.nameOf[first + 1] >= 0 || !words.has(first + 1, WordFlag.of)) return first;
    let token = first + 1;
    while (token < end && words.nameOf[token] < 0 && words.has(token, WordFlag.of | WordFlag.determiner) && !lexicon.sets.linkNouns.has(words.lower(token))) token++;
    return token;
  }

  /** "The plant in Leeds employs": a phrase as `named` gives it, with what prepositions tie to it as far as `end`, its verb. */
  whole(phrase: TokenRange, end: number): Subject | undefined {
    const { words, isDate, document } = this.#context;
    const subject = this.named(phrase) ?? this.#changeItself(phrase);
    if (subject === undefined || subject.end !== phrase.end) return subject;
    let last = phrase.end;
    while (last < end) {
      if (words.nameOf[last] >= 0 || !words.has(last, WordFlag.preposition | WordFlag.of)) return subject;
      const next = phraseFrom(this.#context, last + 1, end);
      // "Das Haus mit 14 Zimmern": another number tells of the same thing.
      if (next === undefined || isDate[next.first] === 1 || document.tokens.kind[next.first] === TokenKind.Number) return subject;
      last = next.end;
    }
    // "the market for such chips": with more words a noun stands for nothing named before.
    const described = last > phrase.end && !this.#holdsName(phrase);
    return described ? { first: subject.first, end: last } : { ...subject, end: last };
  }

  /** "la croissance sera de 1,5 %", "este incremento en los precios": a noun of change with its article is itself a subject. */
  #changeItself(phrase: TokenRange): Subject | undefined {
    const { words, lexicon } = this.#context;
    const { first, end } = phrase;
    return end - first === 1 && words.nameOf[first] < 0 && lexicon.sets.changeNouns.has(words.lower(first)) && words.has(first - 1, WordFlag.determiner) ? phrase : undefined;
  }

  /** "Betroffen seien 113 000", "is gerenoveerd voor": a participle alone, or a phrase without a capital where nouns have one, is no thing. */
  #isNoThing({ first, end }: TokenRange): boolean {
    const { words, lexicon } = this.#context;
    const { capitalisedNouns } = words.lexicon.data;
    if (end - first === 1 && isParticipleForm(this.#context, first) && !words.has(first - 1, WordFlag.determiner) && (!words.isCapitalised(first) || words.startsSentence(first)) && (capitalisedNouns ? words.startsSentence(first) : lexicon.finalVerbs)) return true;
    // "adding 540 people": a gerund alone.
    if (!lexicon.finalVerbs && end - first === 1 && words.nameOf[first] < 0 && (words.flags[first] & ~REPORTING) === 0 && !words.startsSentence(first) && (words.isMark(first - 1, ',') || (!lexicon.premodifiers && words.has(first - 1, WordFlag.conjunction))) && endsLike(words.lower(first), lexicon.gerundEndings)) return true;
    if (!capitalisedNouns || this.#holdsName({ first, end })) return false;
    for (let token = first; token < end; token++) if (words.isCapitalised(token) || this.#context.document.tokens.kind[token] !== TokenKind.Word) return false;
    return true;
  }

  #holdsName({ first, end }: TokenRange): boolean {
    for (let token = first; token < end; token++) if (this.#context.words.nameOf[token] >= 0) return true;
    return false;
  }

  /** The name that an apposition starting at a token explains: "Puig, un mecánico". */
  apposed(first: number): Subject | undefined {
    const { words, numbers } = this.#context;
    let token = first - 1;
    while (words.nameOf[token] < 0 && words.has(token, WordFlag.determiner)) token--;
    if (words.nameOf[first] >= 0 || !words.isMark(token, ',')) return undefined;
    // "Puig, un mecánico,": a word alone before a noun of people that an indefinite article brings in is a name, known or not.
    const lone = token - 1;
    const isName = lone >= 0 && words.nameOf[lone] < 0 && words.startsSentence(lone) && words.isCapitalised(lone) && words.flags[lone] === 0 && numbers.words.get(words.lower(first - 1))?.article !== undefined;
    if (isName) return { first: lone, end: token };
    if (words.nameOf[token - 1] < 0) return undefined;
    return this.named({ first: words.names[words.nameOf[token - 1]].first, end: token });
  }

  /** "Yeti Airlines passenger plane": a word in lower case behind a name that is nothing but a noun. */
  #isPlainNoun(token: number): boolean {
    const { words } = this.#context;
    return words.isWord(token) && (words.flags[token] & ~NOUN) === 0 && !words.isCapitalised(token) && !isVerb(this.#context, token);
  }

  /** "Le modèle", "the company", "the actor": a definite noun alone stands for the last entity of its type. */
  standsFor({ first, end }: TokenRange): Entity | undefined {
    const { words, lexicon, document, numbers } = this.#context;
    const determiner = first - 1;
    // "Firma zatrudnia 500 osób": without articles a noun alone is definite.
    const definite = words.has(determiner, WordFlag.determiner) ? numbers.words.get(document.lower(determiner))?.article === undefined : words.lexicon.data.noArticles === true && end - first === 1;
    if (end - first > 2 || !definite) return undefined;
    // "her son": somebody else than the person last named.
    const owned = words.lexicon.possessives.has(document.lower(determiner));
    const before = document.tokens.start[first];
    const type = lexicon.entityNouns.get(document.lower(first)) ?? (end - first === 2 ? lexicon.entityNouns.get(document.lower(end - 1)) : undefined);
    // "La commune" is the place last named, "the company" mostly the one that the article is about.
    const typed = type === 'place' && !lexicon.sets.institutions.has(document.lower(end - 1)) ? this.#latestAt('place', before)?.entity : type === undefined ? undefined : this.#foremost(type, before, document.lower(end - 1));
    const noun = lexicon.premodifiers ? end - 1 : first;
    const called = this.#referents.named(noun) ?? typed ?? this.#referents.of(noun);
    if (owned && (called?.type === 'person' || words.has(first, WordFlag.personNoun))) return undefined;
    if (called !== undefined || type !== undefined) return called;
    const plural = numbers.nounEndings.plural.some((ending) => document.lower(first).endsWith(ending));
    if (plural || end - first > 1) return undefined;
    // Without articles only a noun of its type tells that something named before is meant.
    if (!words.has(determiner, WordFlag.determiner)) return undefined;
    if (words.has(first, WordFlag.personNoun)) return this.latestOf('person', before, NEAR);
    if (lexicon.sets.institutions.has(document.lower(first))) return this.#foremost('organization', before, document.lower(first));
    return undefined;
  }

  /** The person that a definite description starting at a token stands for. */
  definitePerson(first: number): Subject | undefined {
    const { document, numbers } = this.#context;
    return numbers.words.get(document.lower(first - 1))?.article === undefined ? this.personBefore(first, first) : undefined;
  }

  /** "De 21-jarige spits": a phrase, which behind a definite article stands for the person last named. */
  described(phrase: TokenRange, number: number): Subject | undefined {
    const { words } = this.#context;
    const subject = this.named(phrase);
    if (subject === undefined || subject.entity !== undefined || words.nameOf[number - 1] >= 0 || !words.has(number - 1, WordFlag.determiner)) return subject;
    const person = this.definitePerson(number);
    return person?.entity === undefined ? subject : { ...subject, entity: person.entity };
  }

  /** The last person named before a token, whom the word at `at` stands for. */
  personBefore(token: number, at: number): Subject | undefined {
    const entity = this.latestOf('person', this.#context.document.tokens.start[token], NEAR);
    return entity === undefined ? undefined : { first: at, end: at + 1, entity };
  }

  /** What a pronoun of the third person, or a verb without subject, may stand for: the last person, or the last thing or body, before an offset. */
  antecedentOf(pronoun: PronounKind | undefined, before: number): Entity | undefined {
    const person = this.#latestPerson(pronoun, before);
    const types = pronoun === 'n' ? (['company', 'organization', 'model', 'product', 'event', 'work'] as const) : (['company', 'organization', 'model', 'product'] as const);
    const others = types.map((type) => this.#latestAt(type, before));
    // A place is mostly where something happens, unless the article is about it.
    const place = this.#latestAt('place', before);
    if (pronoun === 'n' && place?.entity.salience === 1) others.push(place);
    const latest = (pronoun === 'n' || pronoun === 'p' ? others : pronoun === undefined ? [person, ...others] : [person]).reduce((one, other) => ((other?.end ?? -1) > (one?.end ?? -1) ? other : one), undefined);
    return latest !== undefined && before - latest.end <= NEAR ? latest.entity : undefined;
  }

  /** False for a person whom a pronoun of the other gender cannot mean. */
  agrees(entity: Entity | undefined, pronoun: PronounKind | undefined): boolean {
    if (entity?.type !== 'person' || (pronoun !== 'm' && pronoun !== 'f')) return true;
    const gender = this.#genders.of(entity);
    return gender === undefined || gender === pronoun;
  }

  /** The person last mentioned before an offset whom a pronoun may mean. */
  #latestPerson(pronoun: PronounKind | undefined, before: number): MentionEnd | undefined {
    const mentions = this.#latest.get('person') ?? [];
    const count = this.#countBefore(mentions, before);
    for (let i = count - 1; i >= Math.max(0, count - LOOK_BACK); i--) if (this.agrees(mentions[i].entity, pronoun)) return mentions[i];
    return undefined;
  }

  /** The company that an article speaks of: the most salient of the last before an offset. */
  foremostCompany(before: number): Entity | undefined {
    return this.#foremost('company', before);
  }

  /** The most salient entity of a type among the last that were mentioned before an offset. */
  #foremost(type: EntityType, before: number, noun?: string): Entity | undefined {
    const mentions = this.#latest.get(type) ?? [];
    // "the police" is no court: only a body with that word in its name.
    const institution = noun !== undefined && this.#context.lexicon.sets.institutions.has(noun);
    let best: Entity | undefined;
    for (let i = this.#countBefore(mentions, before) - 1, steps = 0; i >= 0 && steps < LOOK_BACK; i--, steps++) {
      const { entity } = mentions[i];
      if (noun !== undefined && (institution ? !entity.name.toLowerCase().includes(noun) : !this.#referents.mayBe(entity, noun))) continue;
      if (best === undefined || entity.salience > best.salience) best = entity;
    }
    return best;
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

  /** The last entity of a type mentioned before an offset, at most `reach` before it. */
  latestOf(type: EntityType, before: number, reach = Infinity): Entity | undefined {
    const latest = this.#latestAt(type, before);
    return latest !== undefined && before - latest.end <= reach ? latest.entity : undefined;
  }

  #latestAt(type: EntityType, before: number): MentionEnd | undefined {
    const mentions = this.#latest.get(type) ?? [];
    const count = this.#countBefore(mentions, before);
    return count === 0 ? undefined : mentions[count - 1];
  }

  /** How many of the mentions, which are in order, end before an offset. */
  #countBefore(mentions: readonly MentionEnd[], before: number): number {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (mentions[middle].end <= before) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
