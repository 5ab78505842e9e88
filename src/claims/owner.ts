import type { Entity } from '../analysis.ts';
import { type PronounKind, WordFlag } from '../quotes/lexicon.ts';
import type { ClaimContext, ClaimDraft } from './claim-context.ts';
import type { PronounSubjects } from './pronoun-subject.ts';
import type { Subject, SubjectEntities } from './subject-entities.ts';

/**
 * The entity that a subject belongs to where it is none itself: "its revenue", "Son action" by whom
 * the possessive means, "Shares", "La receita" by the company that the article speaks of.
 */
export function subjectOwner(context: ClaimContext, entities: SubjectEntities, pronouns: PronounSubjects, draft: ClaimDraft, subject: Subject): Entity | undefined {
  const { words, lexicon } = context;
  const before = subject.first - 1;
  const open = before < 0 || words.nameOf[before] >= 0 ? '' : words.lower(before);
  // "her son", "mi clienta": a person is of nobody.
  for (let token = subject.first; token < subject.end; token++) if (words.nameOf[token] >= 0 || words.has(token, WordFlag.personNoun) || lexicon.entityNouns.get(words.lower(token)) === 'person') return undefined;
  if (words.lexicon.possessives.has(open)) {
    if (lexicon.sets.firstPlural.has(open) || lexicon.sets.firstSingular.has(open)) return entities.speaker(draft, before, lexicon.sets.firstPlural.has(open))?.entity;
    return possessor(context, entities, pronouns, before);
  }
  const head = lexicon.premodifiers && !lexicon.finalVerbs ? subject.end - 1 : subject.first;
  if (!lexicon.sets.figureNouns.has(words.lower(head))) return undefined;
  const definite = words.has(before, WordFlag.determiner) && !words.has(before, WordFlag.of | WordFlag.relative) && context.numbers.words.get(open)?.article === undefined;
  const bare = lexicon.premodifiers && !lexicon.finalVerbs && words.startsSentence(subject.first);
  return definite || bare ? entities.foremostCompany(context.document.tokens.start[subject.first]) : undefined;
}

/** Whom a possessive means: the subject of its sentence or of the one before, else what a pronoun there would stand for. */
function possessor({ words, lexicon, document }: ClaimContext, entities: SubjectEntities, pronouns: PronounSubjects, token: number): Entity | undefined {
  const kind = lexicon.possessiveKinds.get(words.lower(token));
  const start = words.sentenceStart(token);
  for (const first of [token, start - 1]) {
    const entity = first < 0 ? undefined : pronouns.mainSubject({ first })?.entity;
    if (entity !== undefined && entity.type !== 'place' && fits(entities, entity, kind)) return entity;
  }
  const entity = kind === undefined ? undefined : entities.antecedentOf(kind, document.tokens.start[token]);
  return entity !== undefined && fits(entities, entity, kind) ? entity : undefined;
}

/** "his" and "her" are of persons of that gender, "its" of anything else. */
const fits = (entities: SubjectEntities, entity: Entity, kind: PronounKind | undefined): boolean =>
  kind === 'm' || kind === 'f' ? entity.type === 'person' && entities.agrees(entity, kind) : (kind !== 'n' && kind !== 'p') || entity.type !== 'person';
