import type { Attribution } from '../analysis.ts';
import { phraseLength, WordFlag } from '../quotes/lexicon.ts';
import { attributionOf, isDataPhrase, possessorOf, prepositionalSource, resolvedSpeaker } from './attribution.ts';
import { TokenKind } from '../text/tokenizer.ts';
import { type ClaimContext, type ClaimDraft, endsLike, isVerb, type TokenRange } from './claim-context.ts';
import { closingVerb } from './closing-report.ts';
import { colonReport } from './colon-report.ts';
import { hearsayVerb, speechBefore, verbContinued } from './continued-report.ts';
import { agentSource, foundSource, frontedEvidence, nextEvidence, shownSource, surveySource, trailingSource } from './evidence.ts';
import { freePhrase, phraseBehind } from './free-phrase.ts';
import { PronounSubjects } from './pronoun-subject.ts';
import { heardBefore } from './hearing.ts';
import { beforeSecondNoun } from './noun-border.ts';
import { opinionVerb } from './opinion.ts';
import { verbBehind } from './inverted-report.ts';
import { relativeOf } from './over-relative.ts';
import { ratingOf } from './rating.ts';
import { reckoningOf } from './reckoning.ts';
import { reports, tellsOnlyClause } from './report-verb.ts';
import { relativeReport } from './relative-report.ts';
import { speakerOf } from './speech-of.ts';
import { type Subject, SubjectEntities } from './subject-entities.ts';
import { frameOf } from './verb-frame.ts';

/** Types of things that can say something. */
const SPEAKING: ReadonlySet<string> = new Set(['person', 'company', 'organization', 'place']);
/** Most words before figures of one's own that open the sentence: "according to its". */
const MOST_OPENING = 3;
/** Farthest that a reporting verb may stand before the number that it reports. */
const REACH = 25;

/**
 * Who claims: the speaker of the quote around the claim; else whom the sentence names by a
 * preposition ("according to X"), or the subject of a verb of saying or expecting whose object holds
 * the number ("X a annoncé la suppression de 6 000 emplois"). Nobody where the article speaks itself.
 * Claims come in order.
 */
export class SourceFinder {
  readonly #context: ClaimContext;
  readonly #entities: SubjectEntities;
  readonly #pronouns: PronounSubjects;
  /** Source of the last claim that a reporting verb's object held, with its sentence. */
  #report: { readonly sentence: number; readonly source: Attribution; readonly end: number } | undefined;
  /** Source of the quote that the last claim stood in, with its sentence. */
  #quoted: { readonly sentence: number; readonly source: Attribution } | undefined;

  /** The first quote that starts behind the last claim. */
  #nextQuote = 0;

  constructor(context: ClaimContext) {
    this.#context = context;
    this.#entities = new SubjectEntities(context);
    this.#pronouns = new PronounSubjects(context, this.#entities);
  }

  of(draft: ClaimDraft): Attribution | undefined {
    const { document, lexicon } = this.#context;
    const sentence = document.sentenceOfToken[draft.first];
    const speaker = draft.quote?.speaker ?? undefined;
    // "The survey showed that 54 percent said they would": those who are counted are asked, and the survey tells.
    if (draft.quote !== undefined && !(speaker !== undefined && (isShare(this.#context, speaker) || isNobody(this.#context, speaker)))) {
      // "verwies auf fehlende Ärzte: Zwölf Stellen seien": a report without a verb of its own that a colon announces.
      const announced = draft.quote.kind === 'indirect' && draft.quote.cue === undefined ? this.#announced(draft) : undefined;
      const source = announced ?? (speaker === undefined ? undefined : this.#speakerOf(speaker));
      this.#quoted = source === undefined ? undefined : { sentence, source };
      return source;
    }
    // "…, selon Meta, soit le double": the same fact in another way, on the same authority.
    if (draft.first > 0 && lexicon.sets.apposition.has(document.lower(draft.first - 1)) && this.#quoted?.sentence === sentence) return this.#quoted.source;
    const around = this.#betweenQuotes(draft, sentence);
    if (around !== undefined) return around;
    const attributed = prepositionalSource(this.#context, this.#entities, this.#pronouns, draft.first, draft.end);
    const found = (attributed === undefined ? undefined : this.#ownOf(attributed) ?? attributed) ?? this.#reported(draft) ?? this.#announced(draft) ?? this.#reckoned(draft) ?? this.#spokenOf(draft) ?? this.#inRelative(draft) ?? shownSource(this.#context, this.#entities, draft) ?? frontedEvidence(this.#context, this.#entities, draft) ?? trailingSource(this.#context, this.#entities, draft) ?? nextEvidence(this.#context, this.#entities, draft) ?? foundSource(this.#context, this.#entities, draft) ?? surveySource(this.#context, this.#entities, draft) ?? agentSource(this.#context, this.#entities, draft);
    if (found !== undefined) this.#report = { sentence, source: found, end: draft.end };
    // The object of a report may list several numbers.
    return found ?? this.#continued(draft, sentence) ?? (this.#report?.sentence === sentence && !this.#isBehindFronted(draft, this.#report.end) ? this.#report.source : undefined);
  }

  /** Who speaks in a quote: whose words it gives as "their own", whom a description or a pronoun means; nobody for "on". */
  #speakerOf(speaker: Attribution): Attribution | undefined {
    const { document, words } = this.#context;
    const token = document.tokenAt(speaker.start);
    const kind = speaker.entityId === undefined && document.tokens.end[token] === speaker.end && words.nameOf[token] < 0 ? words.lexicon.pronouns.get(words.lower(token)) : undefined;
    if (kind === 'i') return undefined;
    const person = kind === 'm' || kind === 'f' ? this.#entities.antecedentOf(kind, speaker.start) : undefined;
    if (person !== undefined) return { ...speaker, entityId: person.id, name: person.name };
    return this.#ownOf(speaker) ?? resolvedSpeaker(this.#context, this.#entities, speaker);
  }

  /** "Alors que le bilan annonçait 18 décès, ce sont 45 personnes": the comma ends the clause that opens the sentence and holds the report. */
  #isBehindFronted({ first }: ClaimDraft, reported: number): boolean {
    const { words } = this.#context;
    const start = words.sentenceStart(first);
    if (words.nameOf[start] >= 0 || !(isAside(words, start) || (words.nameOf[start + 1] < 0 && words.has(start + 1, WordFlag.complementiser) && !words.has(start + 1, WordFlag.preposition | WordFlag.determiner) && !isVerb(this.#context, start)))) return false;
    for (let token = Math.max(reported, start); token < first; token++) if (words.nameOf[token] < 0 && words.isMark(token, ',')) return true;
    return false;
  }

  /** "… at an early stage" by pleading guilty to fourteen charges and "spared …": between two parts of what one person says in a sentence. */
  #betweenQuotes(draft: ClaimDraft, sentence: number): Attribution | undefined {
    const { document, layers } = this.#context;
    const { quotes } = layers.quotes;
    const start = document.tokens.start[draft.first];
    while (this.#nextQuote < quotes.length && quotes[this.#nextQuote].start < start) this.#nextQuote++;
    const before = quotes.at(this.#nextQuote - 1);
    const after = quotes.at(this.#nextQuote);
    if (this.#nextQuote === 0 || before === undefined || after === undefined || after.kind === 'indirect' || before.kind !== 'mixed' || before.end > start) return undefined;
    const speaker = before.speaker ?? undefined;
    if (speaker === undefined || after.speaker?.name !== speaker.name) return undefined;
    if (document.sentenceOfToken[document.tokenAt(before.end - 1)] !== sentence || document.sentenceOfToken[document.tokenAt(after.start)] !== sentence) return undefined;
    return resolvedSpeaker(this.#context, this.#entities, speaker);
  }

  /** "nach eigenen Angaben": figures of their own are those of the subject of the sentence. */
  #ownOf({ start, end, via }: Attribution): Attribution | undefined {
    const { document, lexicon, words } = this.#context;
    if (via !== 'description' || lexicon.sets.ownWords.size === 0) return undefined;
    const first = document.tokenAt(start);
    for (let token = first; token < words.count && document.tokens.start[token] < end; token++) {
      if (words.nameOf[token] >= 0 || !lexicon.sets.ownWords.has(document.lower(token))) continue;
      const sentence = { first: words.sentenceStart(first), end: words.sentenceEnd(first) };
      let behind = first;
      while (behind < sentence.end && document.tokens.start[behind] < end) behind++;
      if (words.nameOf[behind] < 0 && words.isMark(behind, ',')) behind++;
      // Where they open the sentence its subject follows them.
      const before = freePhrase(this.#context, { first: sentence.first, end: first });
      const opened = first - sentence.first <= MOST_OPENING && before === undefined ? (phraseBehind(this.#context, behind - 1, sentence.end) ?? phraseBehind(this.#context, behind, sentence.end)) : undefined;
      return this.#ofSubject(opened ?? this.#pronouns.mainSubject({ first: sentence.end }) ?? before);
    }
    return undefined;
  }

  /** The subject of a sentence as a source: the one whom it names, or its words. */
  #ofSubject(subject: Subject | undefined): Attribution | undefined {
    if (subject === undefined) return undefined;
    const found = attributionOf(this.#context, this.#entities, subject, 'description');
    const { entity } = subject;
    return entity === undefined || found === undefined || found.entityId !== undefined || !SPEAKING.has(entity.type) ? found : { ...found, entityId: entity.id, name: entity.name };
  }

  /** "La policía habló de 30 heridos": who speaks of the number. */
  #spokenOf(draft: ClaimDraft): Attribution | undefined {
    const phrase = speakerOf(this.#context, draft);
    return phrase === undefined ? undefined : attributionOf(this.#context, this.#entities, phrase, 'description');
  }

  /** "the 300 cases that the ministry reported": who tells in the relative clause behind the number. */
  #inRelative(draft: ClaimDraft): Attribution | undefined {
    const found = relativeReport(this.#context, draft);
    if (found === undefined) return undefined;
    if (found.phrase !== undefined) return this.#speaks(found.phrase, true) ? attributionOf(this.#context, this.#entities, found.phrase, 'name') : undefined;
    return this.#ofSubject(this.#pronouns.mainSubject({ first: draft.first }));
  }

  /** The subject of the reporting verb before a number, over infinitives that hang on it ("a promis de réduire"). */
  #reported(draft: ClaimDraft): Attribution | undefined {
    const { words, lexicon } = this.#context;
    const floor = Math.max(words.sentenceStart(draft.first), draft.first - REACH);
    let aside = false;
    let auxiliary = false;
    let forecast = false;
    for (let token = draft.first - 1; token >= floor; token--) {
      if (words.nameOf[token] >= 0) continue;
      // "its growth forecast": a noun behind an article, perhaps over another noun.
      if (lexicon.sets.forecasts.has(words.lower(token)) && (words.has(token - 1, WordFlag.determiner) || (words.has(token - 2, WordFlag.determiner) && words.nameOf[token - 1] < 0))) {
        forecast = true;
        continue;
      }
      if (words.isMark(token, ';:«»“”"')) return undefined;
      // "Le bilan annonçait 18 décès, ce sont 45 personnes": behind the comma another clause has its own verb, unless a word before opens it.
      if (auxiliary && words.isMark(token, ',')) aside = true;
      auxiliary ||= words.has(token, WordFlag.beAuxiliary | WordFlag.haveAuxiliary) && !words.has(token, WordFlag.preposition | WordFlag.determiner);
      // "warned of fires, after 3 villages burned": a clause that only says when or why is not what was said, "said that after 3 villages burned" is.
      if (words.has(token, WordFlag.complementiser) && !words.has(token, WordFlag.preposition)) aside = isLinked(words, token);
      else if (isAside(words, token)) aside = true;
      const by = ratingOf(this.#context, token, draft)?.by;
      if (by !== undefined) return attributionOf(this.#context, this.#entities, by, 'name');
      const report = reports(this.#context, token) && !tellsOnlyClause(this.#context, token);
      // "sprach von einem Schaden von 3 Millionen"
      const speaks = !report && phraseLength(lexicon.speaksOf, token, draft.first, words.lower) > 0 && !words.has(token - 1, WordFlag.beAuxiliary);
      if (report || speaks || this.#expects(token)) return aside || isTold(draft, token) || this.#isAddressed(draft, token) ? undefined : this.#subjectOf(token, report || speaks, draft.first);
      if (this.#counts(token, draft)) return this.#subjectOf(token, false, draft.first);
      // "says it has recorded more than 19 million": the participle of the clause that is reported.
      const isPart = words.has(token - 1, WordFlag.haveAuxiliary) && words.nameOf[token - 1] < 0;
      const relative = isVerb(this.#context, token) ? relativeOf(this.#context, token) : -1;
      if (relative >= 0) {
        token = relative;
        continue;
      }
      // "szacuje straty na 3 mln": right behind a verb that tells stands its object.
      const isObject = this.#expects(token - 1) || reports(this.#context, token - 1);
      // "cut its forecast to 3 %": who changes or keeps a forecast makes it.
      if (forecast && isVerb(this.#context, token) && !words.has(token, WordFlag.beAuxiliary) && !aside) return words.has(token - 1, WordFlag.beAuxiliary) ? undefined : this.#subjectOf(token, true, draft.first);
      if (isVerb(this.#context, token) && !isObject && !isPart && !words.has(token, WordFlag.haveAuxiliary | WordFlag.beAuxiliary) && !isInfinitive(this.#context, token)) return undefined;
    }
    return undefined;
  }

  /** "announced a record crowd: 31,000 fans", "hat 300 Fälle gemeldet": who tells before a colon, or by a verb that closes the clause. */
  #announced(draft: ClaimDraft): Attribution | undefined {
    const report = colonReport(this.#context, draft);
    if (report !== undefined) return this.#subjectOf(report.verb, true, report.colon);
    const closing = closingVerb(this.#context, draft);
    if (closing !== undefined) return this.#subjectOf(closing.auxiliary, closing.report, draft.first);
    const opinion = opinionVerb(this.#context, draft);
    return opinion >= 0 ? this.#subjectOf(opinion, true, draft.first) : this.#behind(draft);
  }

  /** "by the union's count", "The jury heard that": whose reckoning it is, or before whom it was told. */
  #reckoned(draft: ClaimDraft): Attribution | undefined {
    const reckoning = reckoningOf(this.#context, draft.first, draft.end);
    if (reckoning?.phrase !== undefined) return attributionOf(this.#context, this.#entities, reckoning.phrase, 'description');
    if (reckoning !== undefined) return possessorOf(this.#context, this.#entities, reckoning.possessive);
    const hearer = heardBefore(this.#context, draft);
    return hearer === undefined ? undefined : attributionOf(this.#context, this.#entities, hearer, 'description');
  }

  /** "Le maire a parlé de 300 dossiers. Soixante familles seraient concernées.": the mood of hearsay goes on with the report before. */
  #continued({ clause, first }: ClaimDraft, sentence: number): Attribution | undefined {
    const { document } = this.#context;
    const hearsay = hearsayVerb(this.#context, clause);
    if (hearsay < 0) return undefined;
    const same = speechBefore(this.#context, hearsay);
    if (same >= 0) return this.#subjectOf(same, true, first);
    const last = this.#report;
    if (last !== undefined && last.sentence === sentence - 1 && document.paragraphOfSentence[sentence] === document.paragraphOfSentence[sentence - 1]) {
      this.#report = { ...last, sentence };
      return last.source;
    }
    const verb = verbContinued(this.#context, first);
    return verb < 0 ? undefined : this.#subjectOf(verb, true, this.#context.words.sentenceEnd(verb));
  }

  /** "Drei neue Fälle meldete das Ministerium": who tells by a verb behind the number. */
  #behind(draft: ClaimDraft): Attribution | undefined {
    const { words } = this.#context;
    const verb = verbBehind(this.#context, draft);
    if (verb < 0 || !((reports(this.#context, verb) && !tellsOnlyClause(this.#context, verb)) || this.#expects(verb))) return undefined;
    const phrase = this.#subjectBehind(verb, words.sentenceEnd(verb));
    return phrase !== undefined && this.#speaks(phrase, true) ? attributionOf(this.#context, this.#entities, phrase, 'name') : undefined;
  }

  /** "has told 5,000 managers that": those counted are spoken to. */
  #isAddressed({ item, first, end }: ClaimDraft, verb: number): boolean {
    const { words } = this.#context;
    const addresses = (words.lexicon.verbs.get(words.lower(verb)) ?? []).some(({ verb: { lemma } }) => words.lexicon.addresseeVerbs.has(lemma));
    return addresses && item.quantity.kind === 'count' && first - verb <= 2 && words.nameOf[end] < 0 && words.has(end, WordFlag.complementiser | WordFlag.infinitiveMarker);
  }

  /** "insurers expect a bill of": a verb of expecting or estimating. */
  #expects(token: number): boolean {
    const { document, lexicon, words } = this.#context;
    // "Output is expected to fall": behind a form of "be" the subject is what is foreseen.
    return lexicon.sets.expects.has(document.lower(token)) && !words.has(token - 1, WordFlag.beAuxiliary) && isVerb(this.#context, token);
  }

  /** "Die Polizei zählte 1.400 Teilnehmer": a verb of counting, whose subject is one of those who count crowds and damage. */
  #counts(token: number, { item }: ClaimDraft): boolean {
    const { lexicon, words } = this.#context;
    const { counts, gauges, tallies, withWords } = lexicon.sets;
    const word = words.lower(token);
    const tallied = tallies.has(word) && !(words.nameOf[token + 1] < 0 && withWords.has(words.lower(token + 1)));
    const gauged = gauges.has(word) && !(words.nameOf[token + 1] < 0 && words.has(token + 1, WordFlag.preposition | WordFlag.of));
    if ((item.quantity.kind !== 'count' && !gauged) || !(tallied || gauged || counts.has(word)) || words.has(token - 1, WordFlag.beAuxiliary) || (!tallied && lexicon.sets.held.has(item.noun?.text.toLowerCase() ?? ''))) return false;
    const phrase = freePhrase(this.#context, frameOf(this.#context, token).field) ?? (lexicon.finalVerbs ? this.#subjectBehind(token, words.sentenceEnd(token)) : undefined);
    // "Das Wetteramt maß 42 Grad": an office measures, a firm or team has what it registers.
    if (phrase !== undefined && gauged && words.nameOf[phrase.first] >= 0 && words.names[words.nameOf[phrase.first]].entity.type === 'organization') return true;
    if (phrase !== undefined && (isDataPhrase(this.#context, phrase) || (tallied && this.#isBody(phrase)))) return true;
    return phrase !== undefined && lexicon.sets.counters.has(words.lower(lexicon.premodifiers && !lexicon.finalVerbs ? phrase.end - 1 : phrase.first));
  }

  /** True for a person or body that may count others: not for a place, which only has them. */
  #isBody(phrase: TokenRange): boolean {
    const { words, lexicon } = this.#context;
    const name = words.nameOf[phrase.first];
    if (name >= 0) return words.names[name].entity.type !== 'place' && SPEAKING.has(words.names[name].entity.type);
    return lexicon.entityNouns.get(words.lower(phrase.first)) !== 'place' && this.#speaks(phrase, true);
  }

  /** Who tells by a verb: its subject, where the verb comes second perhaps behind it ("Im Mai erwartet die Bank"). */
  #subjectOf(verb: number, report: boolean, limit: number): Attribution | undefined {
    const { lexicon, words } = this.#context;
    const { field, pronoun, joined } = frameOf(this.#context, verb);
    if (pronoun >= 0) return undefined;
    // "analysts polled by Reuters had expected": behind a participle that hangs on the subject.
    // "The site counted matches and found that": or with the verb before a conjunction.
    const shared = joined >= 0 && (!report || words.has(field.end - 1, WordFlag.conjunction));
    const before = freePhrase(this.#context, field) ?? (shared ? freePhrase(this.#context, frameOf(this.#context, joined).field) : undefined);
    if (before !== undefined && this.#speaks(before, report)) return attributionOf(this.#context, this.#entities, before, 'name');
    if (!lexicon.finalVerbs || words.has(verb - 1, WordFlag.conjunction)) return undefined;
    const behind = this.#subjectBehind(verb, limit);
    return behind !== undefined && this.#speaks(behind, true) ? attributionOf(this.#context, this.#entities, behind, 'name') : undefined;
  }

  /** The noun phrase right behind a verb; where nouns are capitalised it ends before a second noun, which is an object. */
  #subjectBehind(verb: number, limit: number): TokenRange | undefined {
    const phrase = phraseBehind(this.#context, verb, limit);
    return phrase === undefined ? undefined : beforeSecondNoun(this.#context, phrase);
  }

  /** True for names and for nouns of people and bodies; of other nouns only a verb of expecting tells that they speak. */
  #speaks(phrase: TokenRange, report: boolean): boolean {
    const { words, lexicon } = this.#context;
    const { first } = phrase;
    if (words.nameOf[first] >= 0 || !report) return true;
    if (isDataPhrase(this.#context, phrase)) return true;
    // "the French government", "die örtliche Polizei": the noun may stand behind its adjectives.
    for (let token = first; token < phrase.end && (words.nameOf[token] >= 0 || !words.has(token, WordFlag.of | WordFlag.preposition)); token++) {
      if (words.nameOf[token] >= 0) continue;
      if (words.has(token, WordFlag.personNoun | WordFlag.bodyNoun) || lexicon.sets.reporters.has(words.lower(token)) || SPEAKING.has(lexicon.entityNouns.get(words.lower(token)) ?? '')) return true;
    }
    return false;
  }
}

/** True for a word that can only open a clause beside another: "nachdem", "nadat". */
const isAside = (words: ClaimContext['words'], token: number): boolean =>
  words.has(token, WordFlag.subordinator) && !words.has(token, WordFlag.objectPronoun | WordFlag.preposition | WordFlag.relative | WordFlag.conjunction);

/** "riet der 38-Jährigen": the one right behind the verb is spoken to. */
const isTold = ({ item, first }: ClaimDraft, verb: number): boolean => item.quantity.kind === 'age' && first - verb <= 2;

/** "dopo che", "después de que": the word that opens a clause hangs on a preposition. */
const isLinked = (words: ClaimContext['words'], token: number): boolean =>
  token > 0 && words.nameOf[token - 1] < 0 && words.has(token - 1, WordFlag.preposition | WordFlag.of) && !words.has(token - 1, WordFlag.relative);

const isInfinitive = ({ words }: ClaimContext, token: number): boolean => words.lexicon.infinitiveEndings.some((ending) => words.lower(token).endsWith(ending));

/** True for one word that names nobody: a verb, an adverb or a participle that was taken for the speaker. */
function isNobody(context: ClaimContext, { start, end, via }: Attribution): boolean {
  const { document, words, lexicon } = context;
  const token = document.tokenAt(start);
  if (via !== 'description' || document.tokens.end[token] < end || words.nameOf[token] >= 0) return false;
  if (words.has(token, WordFlag.complementiser | WordFlag.subordinator) && !words.has(token, WordFlag.subjectPronoun)) return true;
  if (words.has(token, WordFlag.personNoun | WordFlag.bodyNoun | WordFlag.documentNoun) || words.has(token - 1, WordFlag.determiner) || lexicon.sets.dataNouns.has(words.lower(token))) return false;
  const word = words.lower(token);
  return words.has(token, WordFlag.adverb) || lexicon.sets.openers.has(word) || endsLike(word, lexicon.gerundEndings) || (isVerb(context, token) && !words.isCapitalised(token));
}

/** "With 98 percent of precincts reporting,": a share is no speaker, unless it is one of people. */
function isShare({ document, words, numbers }: ClaimContext, { start, via }: Attribution): boolean {
  let first = document.tokenAt(start);
  while (words.nameOf[first] < 0 && words.has(first, WordFlag.complementiser | WordFlag.determiner) && document.tokens.kind[first] === TokenKind.Word) first++;
  // "nine of 10 voters"
  const isNumber = (token: number): boolean => document.tokens.kind[token] === TokenKind.Number || (words.nameOf[token] < 0 && numbers.words.get(words.lower(token))?.cardinal !== undefined);
  if (via === 'description' && isNumber(first) && words.has(first + 1, WordFlag.of) && isNumber(first + 2)) return true;
  return via === 'description' && document.tokens.kind[first] === TokenKind.Number && numbers.units.startingAt(document, first + 1) !== undefined && !words.has(first + 1, WordFlag.personNoun);
}
