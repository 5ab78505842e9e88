import type { Entity, Mention } from '../analysis.ts';
import type { LanguageData } from '../languages/language-pack.ts';
import type { Document } from '../text/document.ts';
import { TokenKind } from '../text/tokenizer.ts';
import { canonicalName } from './join/canonical-name.ts';
import type { Draft, FoundName } from './join/draft.ts';
import { joinNames } from './join/join-names.ts';
import { lookUpPhrases, namesFor } from './knowledge/names.ts';
import { MentionIndex } from './mention-index.ts';
import { findModels } from './models/find-models.ts';
import { linkMakers } from './models/link-makers.ts';
import { readModelName, type ModelName } from './models/model-name.ts';
import { findNameHits, markInflectedGivenNames, type NameHits } from './name-hits.ts';
import { findOwnNames, type OwnHit } from './own/own-names.ts';
import { NOTHING_OWN, type OwnKnowledge } from './own/own-knowledge.ts';
import { personGenders, type PersonGender } from './person-genders.ts';
import { findRoles } from './roles.ts';
import { refineNames } from './refine/refine-names.ts';
import { shippedModel } from './tagger/shipped-model.ts';
import { tagNames } from './tagger/tag-names.ts';
import type { TaggerModel } from './tagger/tagger-model.ts';
import { saliences } from './salience.ts';
import type { TaggedSpan } from './tagged-span.ts';
import { entityWords, type EntityWords } from './word-sets.ts';

/** A model with a version that the tagger is this sure of counts in an article without a word of AI. */
const SURE_MODEL = 0.8;
const DIGIT = /\d/;
/** Confidence of a name that the app lists: it may still mean another thing of that name. */
const LISTED_BY_APP = 0.99;

/** The entities of a document with an index over their mentions. */
export interface EntityLayer {
  readonly entities: readonly Entity[];
  readonly index: MentionIndex;
  /** Grammatical genders of persons by entity id, where titles or given names tell. */
  readonly genders?: ReadonlyMap<string, PersonGender>;
}

/** Finds the named entities of a document, all mentions of one thing joined. Another `model` than the one that ships serves measuring. */
export function findEntities(document: Document, pack: LanguageData, own: OwnKnowledge = NOTHING_OWN, model: TaggerModel = shippedModel(pack.nameWeights)): EntityLayer {
  const words = entityWords(pack.entities);
  const listed = namesFor(pack.nameLists);
  const phrases = lookUpPhrases(document, listed);
  const hits = findNameHits(document, listed, phrases);
  markInflectedGivenNames(document, hits, listed, pack.entities.caseEndings);
  const { models, aboutAi } = findModels(document, hits, words, own.families);
  const guesses: TaggedSpan[] = [];
  const tags = tagNames(document, model, phrases, words.capitalNouns, guesses);
  const tagged = refineNames(document, hits, words, listed, tags, guesses);
  const listedByApp = own.names === undefined ? [] : findOwnNames(document, own.names);
  const names = combine(document, words, aboutAi, listedByApp, models, tagged);
  const drafts = joinNames(document, hits, words, names);
  const entities = toEntities(document, hits, words, drafts);
  linkMakers(document, words, drafts, entities);
  findRoles(document, words, drafts, entities);
  return { entities, index: new MentionIndex(entities), genders: personGenders(document, hits, words, drafts, entities) };
}

/**
 * Names of the app's own win over all others that they overlap, then models found by pattern; the tagger's further models count in an
 * article that speaks of AI, elsewhere only if it is sure of them and they have a version. Handles are names of their own.
 */
function combine(document: Document, words: EntityWords, aboutAi: boolean, own: readonly OwnHit[], models: readonly ModelName[], tagged: readonly TaggedSpan[]): FoundName[] {
  const { tokens } = document;
  const taken = new Uint8Array(tokens.count);
  const names: FoundName[] = [];
  const add = (span: TaggedSpan, kind: Mention['kind'], more: Pick<FoundName, 'model' | 'own'> = {}): void => {
    for (let token = span.firstToken; token < span.endToken; token++) if (taken[token] === 1) return;
    taken.fill(1, span.firstToken, span.endToken);
    names.push({ ...span, ...more, kind, start: tokens.start[span.firstToken], end: tokens.end[span.endToken - 1] });
  };
  const hasDigit = ({ firstToken, endToken }: TaggedSpan): boolean => DIGIT.test(document.text.slice(tokens.start[firstToken], tokens.end[endToken - 1]));
  for (const { firstToken, endToken, entry } of own) add({ firstToken, endToken, type: entry.type, confidence: LISTED_BY_APP }, 'name', { own: entry });
  for (const model of models) add({ firstToken: model.firstToken, endToken: model.endToken, type: 'model', confidence: model.confidence }, 'name', { model });
  for (const span of tagged) {
    if (span.type !== 'model') add(span, 'name');
    else if (aboutAi || (span.confidence >= SURE_MODEL && hasDigit(span))) add(span, 'name', { model: readModelName(document, words, span.firstToken, span.endToken, span.confidence) });
  }
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.kind[token] === TokenKind.Handle) add({ firstToken: token, endToken: token + 1, type: 'person', confidence: 0.5 }, 'handle');
  }
  return names.sort((a, b) => a.start - b.start);
}

function toEntities(document: Document, hits: NameHits, words: EntityWords, drafts: readonly Draft[]): Entity[] {
  const salience = saliences(document, drafts);
  return drafts.map((draft, i) => {
    const name = canonicalName(document, hits, words, draft);
    const full = name.split(' ').length;
    const base = {
      id: `e${i + 1}`,
      name,
      mentions: draft.names.map(({ start, end, kind }): Mention => {
        const text = document.text.slice(start, end);
        return { start, end, text, kind: kind === 'name' && text !== name && text.split(' ').length < full ? 'alias' : kind };
      }),
      confidence: confidenceOf(draft),
      salience: salience[i],
      ...(draft.own?.ref === undefined ? {} : { ref: draft.own.ref }),
    };
    if (draft.type === 'person') return { ...base, type: 'person', roles: [] };
    if (draft.type !== 'model') return { ...base, type: draft.type };
    const model = draft.names.find((found) => found.model !== undefined)?.model;
    return {
      ...base,
      type: 'model',
      ...(model === undefined ? {} : { family: model.family }),
      ...(model?.version === undefined ? {} : { version: model.version }),
      ...(model?.maker === undefined ? {} : { maker: model.maker }),
    };
  });
}

/** Several mentions support each other: the best of them, raised a little for each further one. */
function confidenceOf({ names }: Draft): number {
  const best = names.reduce((most, { confidence }) => Math.max(most, confidence), 0);
  return Math.round(1000 * (1 - (1 - best) * 0.9 ** Math.min(names.length - 1, 5))) / 1000;
}
