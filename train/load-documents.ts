import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createDocument, type Document } from '../src/text/document.ts';
import { allowedLabels } from './align.ts';
import { ArticleTexts } from './article-texts.ts';
import { CORPORA, type Corpus, type Guideline } from './corpora.ts';
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
  /** Documents and lines left out because they are part of an article kept for measuring. */
  readonly leftOut: number;
  /** Names whose edges are not token edges, and all names. */
  readonly offEdge: number;
  readonly names: number;
}

/** One in this many authored documents is held out. */
const AUTHORED_HELD_OUT = 5;

/** Reads every chosen corpus below `folder`, split into training and held-out documents. */
export async function loadDocuments(folder: string, articles: string, chosen: (corpus: Corpus) => boolean): Promise<LoadedData> {
  const kept = new ArticleTexts(articles);
  const train: LoadedDocument[] = [];
  const heldOut: LoadedDocument[] = [];
  const seen = new Set<string>();
  let leftOut = 0;
  let offEdge = 0;
  let names = 0;
  const load = async (corpus: Corpus, language: string, annotated: AnnotatedText): Promise<LoadedDocument> => {
    const document = createDocument(annotated.text, await textDataOf(language));
    const aligned = allowedLabels(document, annotated, corpus.guideline);
    offEdge += aligned.offEdge;
    names += annotated.spans.length;
    return { corpus: corpus.name, language, annotated, document, allowed: aligned.allowed, weight: corpus.weight };
  };
  for (const corpus of CORPORA.filter(chosen)) {
    for (const language of corpus.languages) {
      for (const part of [...corpus.train, ...corpus.heldOut]) {
        const path = join(folder, 'ner', 'train', `${corpus.name}.${language}.${part}.jsonl.gz`);
        if (!existsSync(path)) continue;
        for (const annotated of readCorpusFile(path, language, corpus.sentencesPerDocument ?? 0)) {
          const measured = corpus.heldOut.includes(part) || (corpus.name === 'authored' && hashName(annotated.id) % AUTHORED_HELD_OUT === 0) || (corpus.name === 'ntrex' && kept.isSource(annotated.id));
          if (measured) {
            heldOut.push(await load(corpus, language, annotated));
            continue;
          }
          // The same text stands in several releases of some corpora.
          const same = `${language}:${annotated.text}`;
          if (seen.has(same)) continue;
          seen.add(same);
          if (kept.isSource(annotated.id) || kept.shareOf(annotated.text) > 0.05) leftOut++;
          else train.push(await load(corpus, language, annotated));
        }
      }
    }
  }
  return { train, heldOut, leftOut, offEdge, names };
}

/** A document for measuring from text alone. */
export async function measuredDocument(corpus: string, annotated: AnnotatedText, guideline: Guideline): Promise<LoadedDocument> {
  const document = createDocument(annotated.text, await textDataOf(annotated.language));
  const { allowed } = allowedLabels(document, annotated, guideline);
  return { corpus, language: annotated.language, annotated, document, allowed, weight: 1 };
}
