import type { Attribution, Entity, PersonEntity } from '../analysis.ts';
import { TokenKind } from '../text/tokenizer.ts';
import { standsNear, type Antecedents } from './antecedents.ts';
import { DescribedBodies } from './described-bodies.ts';
import type { LastSpeaker } from './last-speaker.ts';
import { WordFlag } from './lexicon.ts';
import type { SpeakerWords } from './noun-phrases.ts';
import { isPersonWord, personNounsIn, withoutArticle } from './person-words.ts';
import type { QuoteContext } from './quote-context.ts';
import { findRoleHolders, type RoleHolder } from './role-holders.ts';
import type { SpeakerGenders } from './speaker-genders.ts';
import { TitleHolders } from './title-holders.ts';

/** How many bearers of a function are looked at before a description, and from the first on. */
const HOLDERS_BACK = 64;
/** How many sentences back a phrase like "the manager" may point. */
const ANAPHORA_SENTENCES = 4;
/** How many sentences back a person may be named whom a noun that is no function means. */
const NAMED_SENTENCES = 2;
/** How many unnamed speakers back the same noun is looked for. */
const DESCRIBED_BACK = 8;
/** Longest phrase that points back to somebody, in tokens. */
const LONGEST_ANAPHOR = 7;
/** Fewest letters of a noun that no table knows. */
const SHORTEST_NOUN = 4;
/** So many capitals behind an article are a name. */
const NAME_CAPITALS = 3;
/** Fewest letters before the ending of a plural. */
const SHORTEST_STEM = 3;

/** Resolves descriptions of speakers: "le ministre", "the company", "die Chefin", "le communiqué de la société". */
export class DescribedSpeakers {
  readonly #context: QuoteContext;
  readonly #genders: SpeakerGenders;
  readonly #antecedents: Antecedents;
  readonly #titles: TitleHolders;
  readonly #bodies: DescribedBodies;
  readonly #holders: ReadonlyMap<string, readonly RoleHolder[]>;
  /** Unnamed speakers so far. */
  readonly #described: Attribution[] = [];

  constructor(context: QuoteContext, genders: SpeakerGenders, antecedents: Antecedents) {
    this.#context = context;
    this.#genders = genders;
    this.#antecedents = antecedents;
    this.#titles = new TitleHolders(context.entities.entities);
    this.#bodies = new DescribedBodies(context, antecedents);
    this.#holders = findRoleHolders(context);
  }

  /** Remembers a speaker without a name, who may speak again. */
  remember(attribution: Attribution): void {
    this.#described.push(attribution);
  }

  /** The entity that a description means, if the text tells. */
  entityOf(words: SpeakerWords, last: LastSpeaker | undefined): Entity | undefined {
    if (this.#belongsToAnother(words) || this.#isUnknownName(words)) return undefined;
    return this.#holderOf(words, last) ?? this.#authorOf(words, last) ?? this.#personMeant(words, last) ?? this.#personOfBody(words, last);
  }

  /** "eine Sprecherin … die Sprecherin": the same unnamed person again. */
  describedBefore(words: SpeakerWords): Attribution | undefined {
    if (words.form !== 'description' || words.end - words.start > 3 || this.#isIndefinite(words)) return undefined;
    const noun = this.#context.lower(words.end - 1);
    for (let i = this.#described.length - 1; i >= Math.max(0, this.#described.length - DESCRIBED_BACK); i--) {
      const known = this.#described[i];
      if (this.#context.lower(this.#context.document.tokenAt(known.end - 1)) === noun || known.text.toLowerCase().split(' ').includes(noun)) return known;
    }
    return undefined;
  }

  /** The entity that a description means: who holds the role, or the company, club or country last named. */
  #holderOf(words: SpeakerWords, last: LastSpeaker | undefined): Entity | undefined {
    const described = this.#contentWords(words);
    if (described.length === 0) return undefined;
    const titled = this.#titles.find(described);
    if (titled !== undefined) return titled;
    if (this.#isIndefinite(words)) return undefined;
    const holder = this.#localHolder(described, words.start) ?? this.#speakerOfSame(words, last) ?? this.#holderOfSame(described, words.start);
    if (holder !== undefined) return holder;
    if (this.#context.lexicon.demonstratives.has(this.#context.lower(words.start)) && this.#context.has(words.end - 1, WordFlag.personNoun) && last?.entity?.type === 'person') return last.entity;
    return described.length > 2 || this.#isOfBody(words) ? undefined : (this.#bodies.meant(described, words.start) ?? this.#bodies.speaking(words, described, last));
  }

  /** "i democratici del comitato": the noun of the body tells of whom, and is not who speaks. */
  #isOfBody({ start, end }: SpeakerWords): boolean {
    for (let at = start + 1; at < end; at++) if (this.#context.nameOf[at] < 0 && this.#context.has(at, WordFlag.of)) return true;
    return false;
  }

  /** Who bears the described function by the words beside their name; the nearest where there are several. */
  #localHolder(described: readonly string[], token: number): PersonEntity | undefined {
    // "o presidente da empresa": the noun may stand for the name of the body.
    const { entityNouns } = this.#context.lexicon;
    const telling = described.filter((word, index) => index === 0 || !entityNouns.has(word));
    const matches = ({ words }: RoleHolder): boolean => telling.every((word) => words.has(word));
    for (const word of telling) {
      const holders = this.#holders.get(word);
      if (holders === undefined) continue;
      const behind = firstFrom(holders, token);
      for (let i = behind - 1; i >= Math.max(0, behind - HOLDERS_BACK); i--) if (matches(holders[i])) return holders[i].entity;
      const first = holders.slice(0, HOLDERS_BACK).find(matches);
      if (first !== undefined) return first.entity;
    }
    return undefined;
  }

  /** "Szkoleniowiec", where two trainers speak: the one who spoke just before, unless the text gives them another function. */
  #speakerOfSame(words: SpeakerWords, last: LastSpeaker | undefined): Entity | undefined {
    const office = this.#officeOf(words);
    if (office === undefined || words.end - words.start > 2 || last?.entity?.type !== 'person' || !standsNear(this.#context, last.token, words.start, 1)) return undefined;
    const { tokens } = this.#context.document;
    const gender = this.#genders.ofWords(tokens.start[words.start], tokens.end[words.end - 1]);
    return agree(this.#genders.of(last.entity), gender) && !this.#holdsOtherOffice(last.entity, office) ? last.entity : undefined;
  }

  /** "le chef du gouvernement" is who the text calls "premier ministre". */
  #holderOfSame(described: readonly string[], token: number): PersonEntity | undefined {
    const { sameFunctions } = this.#context.lexicon;
    const [noun, ...field] = described;
    // "la titular de Vivienda" is who the text calls "ministra de Vivienda".
    for (const other of sameFunctions.get(described.join(' ')) ?? (sameFunctions.get(noun) ?? []).map((words) => [...words, ...field])) {
      const holder = this.#localHolder(other, token) ?? this.#titles.find(other);
      if (holder !== undefined) return holder;
    }
    return undefined;
  }

  /** "the document" of a body that spoke before speaks for it, "a statement of the company" for the company. */
  #authorOf(words: SpeakerWords, last: LastSpeaker | undefined): Entity | undefined {
    const { lexicon } = this.#context;
    // A ruling is the court's, whoever spoke before.
    if (lexicon.courtNouns.has(this.#context.lower(words.end - 1))) return undefined;
    let document = false;
    for (let at = words.start; at < words.end; at++) {
      document ||= this.#context.has(at, WordFlag.documentNoun);
      const noun = this.#context.lower(at);
      if (document && lexicon.entityNouns.has(noun)) return this.#bodies.meant([noun], words.start);
    }
    // "ustaleń śledztwa": without articles a noun behind that of the document tells whose it is.
    if (this.#context.lexicon.data.noArticles === true && !this.#context.has(words.end - 1, WordFlag.documentNoun)) return undefined;
    if (last?.entity === undefined || !document || !this.#isAnaphoric(words, (at) => this.#context.has(at, WordFlag.documentNoun))) return undefined;
    return standsNear(this.#context, last.token, words.start, ANAPHORA_SENTENCES) ? last.entity : undefined;
  }

  /** "the manager", "la jeune femme", "the sailor": a person of that gender who spoke or was named just before. */
  #personMeant(words: SpeakerWords, last: LastSpeaker | undefined): Entity | undefined {
    // Judges and prosecutors speak of the person named before them.
    if (this.#context.lexicon.courtNouns.has(withoutArticle(this.#context, this.#context.lower(words.end - 1)))) return undefined;
    if (words.form !== 'description' || this.#isBody(words) || this.#isPlural(words) || !(this.#isAnaphoric(words, (at) => isPersonWord(this.#context, at)) || this.#isUnknownPerson(words))) return undefined;
    const { tokens } = this.#context.document;
    const gender = this.#genders.ofWords(tokens.start[words.start], tokens.end[words.end - 1]);
    // Whom the sentence names behind the words is spoken to or about: "the actor told Ann Lee that".
    const before = words.start;
    const person = this.#antecedents.prominentPerson(before, gender);
    // "a filha", behind a man: somebody else than the woman named before him.
    if (this.#isKin(words) && person?.token !== this.#antecedents.prominentPerson(before, undefined)?.token) return undefined;
    const office = this.#officeOf(words);
    if (office !== undefined && (this.#context.lexicon.offices.has(office) || this.#context.has(words.end - 1, WordFlag.title))) {
      const candidate = last?.entity ?? (person === undefined ? undefined : this.#context.names[person.index].entity);
      if (candidate !== undefined && this.#holdsOtherOffice(candidate, office)) return undefined;
      // "The President said": with a capital it is the one office of that name, and nobody's who was only named.
      if (last === undefined && this.#context.isCapitalised(words.end - 1) && !this.#context.lexicon.data.capitalisedNouns) return undefined;
    }
    // Who is named as a subject behind the last speaker is nearer.
    const nearer = person !== undefined && last !== undefined && person.subject && person.token > last.token && standsNear(this.#context, person.token, words.start, 1);
    if (!nearer && last !== undefined && standsNear(this.#context, last.token, words.start, ANAPHORA_SENTENCES)) {
      if (last.entity?.type === 'person' && agree(this.#genders.of(last.entity), gender)) return last.entity;
      if (last.entity === undefined) return undefined;
    }
    if (person === undefined || !standsNear(this.#context, person.token, words.start, NAMED_SENTENCES)) return undefined;
    const { entity } = this.#context.names[person.index];
    return office !== undefined && this.#context.lexicon.offices.has(office) && this.#holdsOtherOffice(entity, office) ? undefined : entity;
  }

  /** "the disaster agency": the noun that ends a phrase without "of" is a body's or a document's. */
  #isBody({ start, end }: SpeakerWords): boolean {
    if (this.#context.nameOf[end - 1] >= 0 || !this.#context.has(end - 1, WordFlag.bodyNoun | WordFlag.documentNoun) || isPersonWord(this.#context, end - 1)) return false;
    for (let at = start + 1; at < end; at++) if (this.#context.has(at, WordFlag.of | WordFlag.preposition) && this.#context.nameOf[at] < 0) return false;
    return true;
  }

  /** "a filha", "the widow": somebody by their family, mostly else than who was named. */
  #isKin(words: SpeakerWords): boolean {
    return !this.#context.lexicon.demonstratives.has(this.#context.lower(words.start)) && this.#context.lexicon.kinNouns.has(this.#context.lower(words.end - 1));
  }

  /** "il sindaco", "die Ministerin": the office that a phrase names by its one noun. */
  #officeOf(words: SpeakerWords): string | undefined {
    const noun = this.#context.lower(words.end - 1);
    return this.#context.has(words.end - 1, WordFlag.title) || this.#context.lexicon.sameFunctions.has(noun) ? noun : undefined;
  }

  /** "el alcalde" of "el alcalde de Valencia": the office that a longer phrase begins with. */
  #leadingOffice(words: SpeakerWords): string | undefined {
    const { offices } = this.#context.lexicon;
    for (let at = words.start; at < words.end; at++) {
      const noun = this.#context.lower(at);
      if (isPersonWord(this.#context, at)) return (this.#context.has(at, WordFlag.title) || offices.has(noun)) && personNounsIn(this.#context, at).length === 1 ? noun : undefined;
    }
    return undefined;
  }

  /** True if the text gives somebody another office, which is none of the same function. */
  #holdsOtherOffice(entity: Entity, office: string): boolean {
    const { sameFunctions } = this.#context.lexicon;
    const same = sameFunctions.get(office) ?? [];
    for (const [noun, holders] of this.#holders) {
      if (noun !== office && !same.some((words) => words.includes(noun)) && holders.some((holder) => holder.entity === entity)) return true;
    }
    return false;
  }

  /** "la segretaria del Pd", "der SPD-Chef": a function of a body or place, said of who is the subject of the sentence just before. */
  #isFunctionOfBody(words: SpeakerWords): boolean {
    if (words.end - words.start > LONGEST_ANAPHOR || this.#isIndefinite(words)) return false;
    const { names, nameOf, lexicon } = this.#context;
    let person = false;
    let body = false;
    for (let at = words.start; at < words.end; at++) {
      if (nameOf[at] >= 0 && names[nameOf[at]].entity.type === 'person') return false;
      if (nameOf[at] < 0 && isPersonWord(this.#context, at)) person = true;
      // "o treinador das águias": a noun of no class that the function is of.
      else if (person && nameOf[at] < 0 && at === words.end - 1 && this.#isUnknown(at) && lexicon.articledPrepositions.has(this.#context.lower(at - 1))) body = true;
      else if (nameOf[at] >= 0 || (at > words.start && this.#context.isCapitalised(at) && !lexicon.data.capitalisedNouns)) {
        // "il gestore della rete Ondelia": a name behind another noun is what that is called.
        body ||= at === words.start || this.#context.isMark(at - 1, '-') || this.#context.has(at - 1, WordFlag.of | WordFlag.preposition | WordFlag.determiner) || isPersonWord(this.#context, at - 1);
      }
    }
    return person && body;
  }

  /** Who speaks or stands as a subject right before a phrase that names a function of a body, unless the gender differs. */
  #personOfBody(words: SpeakerWords, last: LastSpeaker | undefined): Entity | undefined {
    if (words.form !== 'description' || this.#isPlural(words) || !this.#isFunctionOfBody(words)) return undefined;
    const { tokens } = this.#context.document;
    const gender = this.#genders.ofWords(tokens.start[words.start], tokens.end[words.end - 1]);
    const person = this.#antecedents.prominentPerson(words.start, gender);
    const named = person !== undefined && person.subject && standsNear(this.#context, person.token, words.start, 2) ? person : undefined;
    const office = this.#leadingOffice(words);
    const accepted = (entity: Entity): Entity | undefined => (office !== undefined && this.#holdsOtherOffice(entity, office) ? undefined : entity);
    if (last?.entity?.type === 'person' && standsNear(this.#context, last.token, words.start, 2) && (named === undefined || named.token <= last.token)) return agree(this.#genders.of(last.entity), gender) ? accepted(last.entity) : undefined;
    return named === undefined ? undefined : accepted(this.#context.names[named.index].entity);
  }

  /** A definite singular phrase of one noun of a class, without a name, and "of" only before a noun of a body: it points back. */
  #isAnaphoric(words: SpeakerWords, isNoun: (at: number) => boolean): boolean {
    if (words.end - words.start > LONGEST_ANAPHOR || this.#isIndefinite(words)) return false;
    let found = false;
    for (let at = words.start; at < words.end; at++) {
      if (this.#context.nameOf[at] >= 0 || this.#isNameless(at, words.start)) return false;
      // "le joueur de 33 ans", "le patron du groupe".
      if (at > words.start && this.#context.has(at, WordFlag.of)) return found && (this.#context.document.tokens.kind[at + 1] === TokenKind.Number || this.#context.lexicon.entityNouns.has(this.#context.lower(words.end - 1)));
      found ||= isNoun(at);
    }
    return found;
  }

  /** "radnego Michała Zaleskiego", "ocenia Kasia": a capital inside a sentence where nouns have none is a name that nobody knows. */
  #isNameless(at: number, start: number): boolean {
    return (at > start || !this.#context.startsSentence(at)) && !this.#context.has(start, WordFlag.determiner) && this.#context.isCapitalised(at) && this.#context.flags[at] === 0 && !this.#context.lexicon.data.capitalisedNouns;
  }

  /** "the Portuguese", "le défenseur": a noun of no class that speaks is a person, as the nouns of bodies and documents are known. */
  #isUnknownPerson(words: SpeakerWords): boolean {
    // "das Klinikum", "het instituut": a noun of no person, which the article tells.
    if (this.#context.lexicon.neuterDeterminers.has(this.#context.lower(words.start))) return false;
    for (let at = words.start; at < words.end; at++) if (this.#context.has(at, WordFlag.bodyNoun | WordFlag.documentNoun) || this.#context.lexicon.entityNouns.has(this.#context.lower(at))) return false;
    return this.#isAnaphoric(words, (at) => this.#isUnknown(at));
  }

  /**
   * "The Health Service Executive said", "Konwicki pisał": three capitals behind an article, or, where nouns have no
   * article, one word of no class at the head of a sentence, are a name that nobody knows.
   */
  #isUnknownName(words: SpeakerWords): boolean {
    const { lexicon, flags } = this.#context;
    if (lexicon.data.capitalisedNouns || words.form !== 'description' || words.name >= 0) return false;
    if (lexicon.data.noArticles === true) return words.end - words.start === 1 && this.#context.startsSentence(words.start) && flags[words.start] === 0 && !isPersonWord(this.#context, words.start);
    if (words.end - words.start <= NAME_CAPITALS || !this.#context.has(words.start, WordFlag.determiner)) return false;
    const { names, nameOf } = this.#context;
    // "The Los Angeles Democrat": whose capitals are those of a place is somebody from there.
    for (let at = words.start + 1; at < words.end; at++) if (!this.#context.isCapitalised(at) || names[nameOf[at]]?.entity.type === 'place') return false;
    return true;
  }

  #isUnknown(at: number): boolean {
    const { document, flags, lexicon } = this.#context;
    // Only where the pack tells one from several.
    if (lexicon.pluralDeterminers.size === 0 && lexicon.pluralEndings.length === 0) return false;
    // "the 33-year-old".
    if (document.tokens.kind[at] === TokenKind.Number) return this.#context.isMark(at + 1, '-');
    return this.#context.isWord(at) && flags[at] === 0 && document.tokens.end[at] - document.tokens.start[at] >= SHORTEST_NOUN && !lexicon.thingEndings.some((ending) => this.#context.lower(at).endsWith(ending));
  }

  /** "les experts", "the experts": several persons; an article of both numbers is singular before a noun of women ("die Ministerin"). */
  #isPlural(words: SpeakerWords): boolean {
    const { pluralDeterminers, pluralEndings, singularEndings } = this.#context.lexicon;
    if (pluralDeterminers.has(this.#context.lower(words.start))) return !singularEndings.some((ending) => this.#context.lower(words.end - 1).endsWith(ending));
    for (let at = words.start; at < words.end; at++) {
      // "la patronne des Écologistes": what somebody is of may be several.
      if (at > words.start && this.#context.nameOf[at] < 0 && this.#context.has(at, WordFlag.of)) return false;
      const word = this.#context.lower(at);
      if (this.#context.nameOf[at] < 0 && pluralEndings.some((ending) => word.length >= ending.length + SHORTEST_STEM && word.endsWith(ending)) && this.#context.isWord(at) && !this.#context.has(at, WordFlag.determiner | WordFlag.adverb) && !this.#tellsGender(word)) return true;
    }
    return false;
  }

  #tellsGender(word: string): boolean {
    return this.#context.lexicon.feminine.has(word) || this.#context.lexicon.masculine.has(word);
  }

  /** "son avocat", "il suo avvocato", "o advogado dele": somebody else than the person spoken of. */
  #belongsToAnother(words: SpeakerWords): boolean {
    for (let at = words.start; at < words.end; at++) if (this.#context.nameOf[at] < 0 && this.#context.lexicon.possessives.has(this.#context.lower(at))) return true;
    return false;
  }

  /** A phrase that introduces somebody: with an indefinite word, or without an article where the language has them. */
  #isIndefinite(words: SpeakerWords): boolean {
    const { indefinites, definiteEndings, data } = this.#context.lexicon;
    const first = this.#context.lower(words.start);
    if (indefinites.has(first)) return true;
    if (definiteEndings.some((ending) => first.endsWith(ending))) return false;
    // "na avaliação do economista": a preposition that is one with its article.
    return data.noArticles !== true && !this.#context.has(words.start, WordFlag.determiner) && !this.#context.has(words.start - 1, WordFlag.determiner) && !this.#context.lexicon.articledPrepositions.has(this.#context.lower(words.start - 1));
  }

  #contentWords({ start, end }: SpeakerWords): string[] {
    const words: string[] = [];
    for (let at = start; at < end; at++) {
      if (!this.#context.isWord(at) || this.#context.has(at, WordFlag.determiner | WordFlag.of | WordFlag.preposition)) continue;
      words.push(withoutArticle(this.#context, this.#context.lower(at)));
    }
    return words;
  }
}

const agree = (known: 'm' | 'f' | undefined, wanted: 'm' | 'f' | undefined): boolean => known === undefined || wanted === undefined || known === wanted;

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
