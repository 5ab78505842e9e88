import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { changeCase } from '../train/change-case.ts';
import { MEASURE_ONLY, chooseCorpora } from '../train/corpora.ts';
import { loadDocuments, measuredDocument, type LoadedDocument } from '../train/load-documents.ts';
import { readCorpusFile, type AnnotatedText } from '../train/read-corpus.ts';

/** Documents of one corpus and language that no weight was trained on. */
export interface TestSet {
  readonly corpus: string;
  readonly language: string;
  readonly documents: readonly LoadedDocument[];
}

const NO_GUIDELINE = { hides: [], means: { ORG: ['ORG', 'COM'], MISC: ['PROD', 'EVT', 'WORK', 'O'] } } as const;
/** Article types by the short names of the corpora. */
const ARTICLE_TAGS: Readonly<Record<string, string>> = { person: 'PER', company: 'COM', organization: 'ORG', place: 'LOC', model: 'MODEL', product: 'PROD', event: 'EVT', work: 'WORK' };

/** The held-out documents of the training corpora and the files kept for measuring only. */
export async function loadTestSets(data: string, articles: string): Promise<TestSet[]> {
  const { heldOut } = await loadDocuments(data, articles, chooseCorpora('all'));
  const measured: LoadedDocument[] = [];
  for (const { name, languages, part, sentencesPerDocument } of MEASURE_ONLY) {
    for (const language of languages) {
      const path = join(data, 'ner', 'eval', `${name}.${language}.${part}.jsonl.gz`);
      if (!existsSync(path)) continue;
      for (const annotated of readCorpusFile(path, language, sentencesPerDocument)) measured.push(await measuredDocument(name, annotated, NO_GUIDELINE));
    }
  }
  return groupSets([...heldOut, ...measured]);
}

/** Documents by corpus and language, in order of first sight. */
export function groupSets(documents: readonly LoadedDocument[]): TestSet[] {
  const groups = new Map<string, { corpus: string; language: string; documents: LoadedDocument[] }>();
  for (const document of documents) {
    const key = `${document.corpus}.${document.language}`;
    const group = groups.get(key) ?? { corpus: document.corpus, language: document.language, documents: [] };
    group.documents.push(document);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The same documents with their case changed. */
export async function recase(sets: readonly TestSet[], change: (text: string) => string): Promise<TestSet[]> {
  const changed: TestSet[] = [];
  for (const set of sets) {
    const documents: LoadedDocument[] = [];
    for (const document of set.documents) {
      const copy = await changeCase(document, change);
      if (copy !== undefined) documents.push(copy);
    }
    changed.push({ ...set, documents });
  }
  return changed;
}

interface GoldArticle {
  id: string;
  language: string;
  text: string;
  entities: { type: string; mentions: { start: number; end: number }[] }[];
}

/** Whole articles with every mention annotated; spans that count neither way are left out with `skip`. */
export async function loadArticles(folder: string): Promise<TestSet[]> {
  const documents: LoadedDocument[] = [];
  for (const path of jsonFiles(folder)) {
    const article = JSON.parse(readFileSync(path, 'utf8')) as Partial<GoldArticle>;
    if (article.text === undefined || article.entities === undefined || article.language === undefined) continue;
    const annotated: AnnotatedText = {
      id: article.id ?? path,
      language: article.language,
      text: article.text,
      spans: article.entities.flatMap(({ type, mentions }) => mentions.map(({ start, end }) => ({ start, end, tag: ARTICLE_TAGS[type] }))),
    };
    documents.push(await measuredDocument('articles', annotated, { hides: [], means: {} }));
  }
  return groupSets(documents);
}

function jsonFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return jsonFiles(path);
      return name.endsWith('.json') && name !== 'optional.json' ? [path] : [];
    });
}
