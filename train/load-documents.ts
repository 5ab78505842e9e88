import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDocument, type Document } from '../src/text/document.ts';
import { allowedLabels } from './align.ts';
import { ArticleTexts } from './article-texts.ts';
import { CORPORA, type Corpus, type Guideline } from './corpora.ts';
import { readMarkedArticles } from './marked-articles.ts';
import { hashName } from './random.ts';
import { readCorpusFile, type AnnotatedText } from './read-corpus.ts';
import { textDataOf } from './text-data.ts';

/** An annotated text with its tokens and the labels allowed for each. */
export interface LoadedDocument {
  readonly corpus: string;
  readonly language: string;
  readonly annotated: AnnotatedText;
  readonly document: Document;
  readonly allowed: Uint32Array;
  readonly weight: number;
}

export interface LoadedData {
  readonly train: readonly LoadedDocument[];
  readonly heldOut: readonly LoadedDocument[];
  /** The held-out documents that are no part of an article kept for measuring: the weights that ship learn from them too. */
  readonly heldOutButOpen: readonly LoadedDocument[];
  /** Documents and lines left out because they are part of an article kept for measuring. */
  readonly leftOut: number;
  /** Names whose edges are not token edges, and all names. */
  readonly offEdge: number;
  readonly names: number;
}

/** Our own training articles, a folder for each language. */
const OWN_ARTICLES = fileURLToPath(new URL('./articles', import.meta.url));
/** One in this many authored documents is held out. */
const AUTHORED_HELD_OUT = 5;

/** Reads every chosen corpus below `folder`, split into training and held-out documents. */
export async function loadDocuments(folder: string, articles: string, chosen: (corpus: Corpus) => boolean): Promise<LoadedData> {
  const kept = new ArticleTexts(articles);
  const train: LoadedDocument[] = [];
  const heldOut: LoadedDocument[] = [];
  const heldOutButOpen: LoadedDocument[] = [];
  const seen = new Set<string>();
  let leftOut = 0;
  let offEdge = 0;
  let names = 0;
  const isOfArticle = ({ id, text }: AnnotatedText): boolean => kept.isSource(id) || kept.shareOf(text) > 0.05;
  const load = async (corpus: Corpus, language: string, annotated: AnnotatedText): Promise<LoadedDocument> => {
    const document = createDocument(annotated.text, await textDataOf(language));
    const aligned = allowedLabels(document, annotated, corpus.guideline);
    offEdge += aligned.offEdge;
    names += annotated.spans.length;
    return { corpus: corpus.name, language, annotated, document, allowed: aligned.allowed, weight: corpus.weight };
  };
  for (const corpus of CORPORA.filter(chosen)) {
    for (const language of corpus.languages) {
      const own = join(OWN_ARTICLES, language);
      if (corpus.marked === true && existsSync(own)) for (const annotated of readMarkedArticles(own, language)) train.push(await load(corpus, language, annotated));
      for (const part of [...corpus.train, ...corpus.heldOut]) {
        const path = join(folder, 'ner', 'train', `${corpus.name}.${language}.${part}.jsonl.gz`);
        if (!existsSync(path)) continue;
        for (const annotated of readCorpusFile(path, language, corpus.sentencesPerDocument ?? 0)) {
          const measured = corpus.heldOut.includes(part) || (corpus.name === 'authored' && hashName(annotated.id) % AUTHORED_HELD_OUT === 0) || (corpus.name === 'ntrex' && kept.isSource(annotated.id));
          if (measured) {
            const document = await load(corpus, language, annotated);
            heldOut.push(document);
            if (!isOfArticle(annotated)) heldOutButOpen.push(document);
            continue;
          }
          // The same text stands in several releases of some corpora.
          const same = `${language}:${annotated.text}`;
          if (seen.has(same)) continue;
          seen.add(same);
          if (isOfArticle(annotated)) leftOut++;
          else train.push(await load(corpus, language, annotated));
        }
      }
    }
  }
  return { train, heldOut, heldOutButOpen, leftOut, offEdge, names };
}

/** A document for measuring from text alone. */
export async function measuredDocument(corpus: string, annotated: AnnotatedText, guideline: Guideline): Promise<LoadedDocument> {
  const document = createDocument(annotated.text, await textDataOf(annotated.language));
  const { allowed } = allowedLabels(document, annotated, guideline);
  return { corpus, language: annotated.language, annotated, document, allowed, weight: 1 };
}
