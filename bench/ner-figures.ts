import { lookUpPhrases, namesFor } from '../src/entities/knowledge/names.ts';
import { tagNames } from '../src/entities/tagger/tag-names.ts';
import type { TaggerModel } from '../src/entities/tagger/tagger-model.ts';
import { TAGS } from '../train/corpora.ts';
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

/** Tags every set with the model of its language and counts exact matches. */
export function measure(sets: readonly TestSet[], modelOf: (language: string) => TaggerModel): Figures[] {
  return sets.map((set) => {
    const model = modelOf(set.language);
    const fineTypes = FINE_TYPES[set.corpus];
    const fine = new Score(set.corpus === 'winer' ? fiveTypes : (tag) => (fineTypes?.includes(tag) === true ? tag : undefined));
    const three = new Score(threeTypes);
    for (const { document, annotated } of set.documents) {
      const found = tagNames(document, model, lookUpPhrases(document, namesFor(set.language)));
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
