import { findEntities } from '../src/entities/find-entities.ts';
import { lookUpPhrases } from '../src/entities/knowledge/names.ts';
import { tagNames } from '../src/entities/tagger/tag-names.ts';
import type { TaggedSpan } from '../src/entities/tagged-span.ts';
import type { TaggerModel } from '../src/entities/tagger/tagger-model.ts';
import { loadPack } from '../src/languages/load-pack.ts';
import type { Document } from '../src/text/document.ts';
import { TAGS } from '../train/corpora.ts';
import { hasCapitalNouns } from '../train/capital-nouns.ts';
import { listedNames } from '../train/listed-names.ts';
import { f1, Score, threeTypes } from '../train/score.ts';
import type { TestSet } from './ner-data.ts';

/** Figures of one corpus and language. */
export interface Figures {
  readonly set: TestSet;
  /** All types that the corpus annotates in full. */
  readonly fine: Score;
  /** PER ORG LOC, companies counted as organizations. */
  readonly three: Score;
}

/** Corpora whose own labels are scored beside the three types, with the types that count. */
const FINE_TYPES: Readonly<Record<string, readonly string[]>> = { ntrex: TAGS, authored: TAGS, articles: TAGS };

/** WiNER's sealed tests keep its five types. */
const fiveTypes = (tag: string): string | undefined => threeTypes(tag) ?? (tag === 'PROD' || tag === 'EVT' ? tag : undefined);

/** The names of a document in a language. */
export type NameFinder = (document: Document, language: string) => readonly TaggedSpan[];

/** The tagger alone. */
export const taggerAlone = (modelOf: (language: string) => TaggerModel): NameFinder => (document, language) => tagNames(document, modelOf(language), lookUpPhrases(document, listedNames(language)), hasCapitalNouns(language));

/** The whole layer as `analyze` runs it: tagger, lists, rules and joining. */
export const wholeLayer = (modelOf: (language: string) => TaggerModel): NameFinder => (document, language) => {
  const { tokens } = document;
  const beginning = new Map<number, number>();
  const ending = new Map<number, number>();
  for (let token = 0; token < tokens.count; token++) {
    beginning.set(tokens.start[token], token);
    ending.set(tokens.end[token], token + 1);
  }
  return findEntities(document, loadPack(language), undefined, modelOf(language)).entities.flatMap(({ type, confidence, mentions }) =>
    mentions.flatMap(({ start, end, kind }) => {
      const firstToken = beginning.get(start);
      const endToken = ending.get(end);
      return kind === 'handle' || firstToken === undefined || endToken === undefined ? [] : [{ firstToken, endToken, type, confidence }];
    }),
  );
};

/** Finds the names of every set and counts exact matches. */
export function measure(sets: readonly TestSet[], find: NameFinder): Figures[] {
  return sets.map((set) => {
    const fineTypes = FINE_TYPES[set.corpus];
    const fine = new Score(set.corpus === 'winer' ? fiveTypes : (tag) => (fineTypes?.includes(tag) === true ? tag : undefined));
    const three = new Score(threeTypes);
    for (const { document, annotated } of set.documents) {
      const found = find(document, set.language);
      fine.add(document, annotated.spans, found);
      three.add(document, annotated.spans, found);
    }
    return { set, fine, three };
  });
}

const cell = (score: Score, type: string): string => {
  const counts = score.byType.get(type);
  return counts === undefined || counts.gold === 0 ? '' : `${f1(counts).toFixed(1)}`;
};

/** What spaCy 3.8 reaches where it was trained on the same text. */
const SPACY: Readonly<Record<string, string>> = { 'winer.fr': '83.0 (five types)' };

/** A Markdown table, a row for each corpus and language, and means by corpus. */
export function figureTable(figures: readonly Figures[]): string {
  const lines = [`| test | F8 | F3 | ${TAGS.join(' | ')} | spaCy |`, `|---|---|---|${TAGS.map(() => '---|').join('')}---|`];
  const means = new Map<string, number[]>();
  for (const { set, fine, three } of figures) {
    const name = `${set.corpus}.${set.language}`;
    const annotated = fine.all.gold > 0;
    const byType = TAGS.map((type) => (annotated ? cell(fine, type) : cell(three, type)));
    lines.push(`| ${name} | ${annotated ? f1(fine.all).toFixed(1) : ''} | ${f1(three.all).toFixed(1)} | ${byType.join(' | ')} | ${SPACY[name] ?? ''} |`);
    if (annotated && set.corpus !== 'winer') means.set(set.corpus, [...(means.get(set.corpus) ?? []), f1(fine.all)]);
  }
  for (const [corpus, values] of means) lines.push(`| **${corpus}, mean** | **${(values.reduce((a, b) => a + b, 0) / values.length).toFixed(1)}** | |${TAGS.map(() => ' |').join('')} |`);
  lines.push(`| **F3, mean of ${figures.length}** | | **${meanThree(figures).toFixed(1)}** |${TAGS.map(() => ' |').join('')} |`);
  for (const corpus of means.keys()) {
    const byType = TAGS.map((type) => {
      const sum = { gold: 0, found: 0, right: 0 };
      for (const { set, fine } of figures) {
        const counts = set.corpus === corpus ? fine.byType.get(type) : undefined;
        if (counts === undefined) continue;
        sum.gold += counts.gold;
        sum.found += counts.found;
        sum.right += counts.right;
      }
      return sum.gold === 0 ? '' : `${f1(sum).toFixed(1)} (${sum.gold})`;
    });
    lines.push(`| ${corpus}, all languages | | | ${byType.join(' | ')} | |`);
  }
  return lines.join('\n');
}

/** Mean of the three-type figures over sets. */
export const meanThree = (figures: readonly Figures[]): number => figures.reduce((sum, { three }) => sum + f1(three.all), 0) / Math.max(1, figures.length);
