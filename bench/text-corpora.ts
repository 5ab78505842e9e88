import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { detokenize } from '../train/detokenize.ts';

/** Sentences of one corpus, as treebanks cut them. */
export interface SentenceCorpus {
  readonly language: string;
  readonly name: string;
  /** Runs of sentences that stand side by side in one text. */
  readonly runs: ReadonlyArray<readonly string[]>;
}

/** Files of single sentences: treebanks, mostly of news. */
const TREEBANKS: Readonly<Record<string, readonly string[]>> = {
  fr: ['pud-projected.fr.all'],
  en: ['uner-pud.en.test', 'uner-ewt.en.dev'],
  es: ['gsd.es.train', 'pud-projected.es.all'],
  de: ['uner-pud-surface.de.test'],
  it: ['pud-projected.it.all', 'kind-wn.it.dev'],
  pt: ['uner-bosque.pt.dev', 'uner-pud-surface.pt.test'],
  nl: ['alpino.nl.train'],
  pl: ['pud-projected.pl.all'],
  sv: ['uner-pud.sv.test'],
  da: ['uner-ddt.da.dev', 'uner-ddt.da.train'],
  nb: ['norne.nb.dev'],
  fi: ['turku-ner.fi.dev', 'pud-projected.fi.all'],
  ro: ['ronec2.ro.dev'],
  ru: ['uner-pud.ru.test'],
};
/** Languages whose lines of NTREX-128 are joined as well: news, but translators often made two sentences of one. */
const NTREX = ['fr', 'en', 'es', 'de', 'it', 'pt', 'nl', 'pl'];

const ENDS_IN_STOP = /[.!?…]["'”»“’)\]]*$/;
/** Sentences of a treebank stand in no order, so they are read in runs of this many. */
const RUN = 20;

interface Line {
  readonly tokens?: readonly string[];
  readonly text?: string;
}

/** Every corpus of a folder, one after the other. */
export function* sentenceCorpora(folder: string): Generator<SentenceCorpus> {
  for (const [language, files] of Object.entries(TREEBANKS)) {
    for (const file of files) {
      const sentences = linesOf(join(folder, `${file}.jsonl.gz`)).map(({ tokens, text }) => text ?? detokenize(withOpenMarks(tokens ?? []), language).text);
      yield { language, name: file, runs: chunks(sentences.map((sentence) => sentence.trim()).filter((sentence) => isWhole(sentence))) };
    }
    if (NTREX.includes(language)) {
      const articles = linesOf(join(folder, `ntrex.${language}.train.jsonl.gz`)).map(({ text = '' }) => text.split('\n').map((line) => line.trim()).filter((line) => ENDS_IN_STOP.test(line)));
      yield { language, name: `ntrex.${language}.train`, runs: articles };
    }
  }
}

/** Swedish and Finnish open and close with the same mark: the first, third, … is written on to its word. */
function withOpenMarks(tokens: readonly string[]): string[] {
  const written: string[] = [];
  let isOpen = tokens.includes('“') || tokens.includes('„');
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i] === '”') {
      isOpen = !isOpen;
      if (isOpen && i + 1 < tokens.length) {
        written.push(`”${tokens[++i]}`);
        continue;
      }
    }
    written.push(tokens[i]);
  }
  return written;
}

function linesOf(file: string): Line[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Line);
}

/** Headlines and pieces of sentences cannot be told from what follows them: a sentence begins like one and ends in a stop. */
function isWhole(sentence: string): boolean {
  return ENDS_IN_STOP.test(sentence) && /^\P{L}*\p{Lu}/u.test(sentence);
}

function chunks(sentences: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(sentences.length / RUN) }, (_, i) => sentences.slice(i * RUN, (i + 1) * RUN));
}
