import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { readMarkedArticles } from '../marked-articles.ts';
import type { LanguageClass } from './classes.ts';

/** Folders of the training data: three unpacked npm packages, the corpora whose texts may train weights, and articles of our own. */
export interface SourceFolders {
  readonly words: string;
  readonly cldr: string;
  readonly corpora: string;
  readonly udhr: string;
  readonly articles: string;
}

/** Words of a language with how often they are met, and running text where there is some. */
export interface Vocabulary {
  readonly words: Map<string, number>;
  /** Words of edited texts, which are surely of the language. */
  readonly trusted: ReadonlySet<string>;
  readonly sentences: string[];
}

/** Files whose spelling is not today's, or whose words are mostly names and slang. */
const LEFT_OUT = /^(?:newseye|wnut17|btc|crossner|dfki)/;
const WORD = /[\p{L}\p{M}]+/gu;

const SERBIAN_LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'абвгдђежзијклљмнњопрстћуфхцчџш'].map((letter, i) => [letter, 'a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š'.split(' ')[i]]),
);

/** Reads words and sentences of one language. */
export function readVocabulary(language: LanguageClass, folders: SourceFolders): Vocabulary {
  const words = new Map<string, number>();
  const add = (word: string, weight: number): void => void words.set(word, (words.get(word) ?? 0) + weight);
  const trusted = new Set<string>();
  const addTrusted = (word: string, weight: number): void => {
    trusted.add(word);
    add(word, weight);
  };
  if (language.words !== undefined) {
    const list = readFileSync(path.join(folders.words, `${language.words}.txt`), 'utf8').split(/\r?\n/);
    list.forEach((entry, rank) => {
      const word = entry.trim().toLowerCase().normalize('NFC');
      if (/^[\p{L}\p{M}]+$/u.test(word)) add(word, 1000 / (rank + 30));
    });
  }
  for (const folder of language.cldr) {
    const file = path.join(folders.cldr, folder, 'annotations.json');
    if (!existsSync(file)) continue;
    for (const text of annotationTexts(readFileSync(file, 'utf8'))) for (const word of text.toLowerCase().normalize('NFC').match(WORD) ?? []) addTrusted(word, 0.05);
  }
  const sentences: string[] = [];
  for (const name of language.udhr ?? []) {
    for (const text of declarationTexts(readFileSync(path.join(folders.udhr, `${name}.html`), 'utf8'))) {
      sentences.push(text);
      for (const word of text.toLowerCase().normalize('NFC').match(WORD) ?? []) addTrusted(word, 0.5);
    }
  }
  for (const file of readdirSync(folders.corpora)) {
    if (file.split('.')[1] !== language.code || LEFT_OUT.test(file)) continue;
    readCorpus(path.join(folders.corpora, file), sentences, addTrusted);
  }
  const articles = path.join(folders.articles, language.code);
  if (existsSync(articles)) for (const { text } of readMarkedArticles(articles, language.code)) readText(text, sentences, addTrusted);
  return { words, trusted, sentences };
}

/** Every other paragraph of a translation; the rest is for measuring. */
function declarationTexts(html: string): string[] {
  return [...html.matchAll(/<(?:p|li)>([^<]{40,})<\/(?:p|li)>/g)].map(([, text]) => text.trim()).filter((_, i) => i % 2 === 0);
}

function annotationTexts(json: string): string[] {
  const { annotations } = JSON.parse(json) as { annotations: { annotations: Record<string, { default?: string[]; tts?: string[] }> } };
  return Object.values(annotations.annotations).flatMap(({ default: keywords = [], tts = [] }) => [...keywords, ...tts]);
}

interface CorpusLine {
  tokens?: string[];
  tags?: string[];
  text?: string;
}

function readCorpus(file: string, sentences: string[], add: (word: string, weight: number) => void): void {
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    if (line === '') continue;
    const { tokens, tags, text } = JSON.parse(line) as CorpusLine;
    if (text !== undefined || tokens === undefined) {
      readText(text ?? '', sentences, add);
      continue;
    }
    addSentence(tokens.join(' '), sentences);
    addWords(tokens.filter((token, i) => tags?.[i] === 'O' && (i === 0 || token === token.toLowerCase())), add);
  }
}

/** Takes the lines of a text, and of its words those without a capital, which are no names. */
function readText(text: string, sentences: string[], add: (word: string, weight: number) => void): void {
  for (const line of text.split('\n')) {
    addSentence(line, sentences);
    addWords(line.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu) ?? [], add);
  }
}

function addSentence(sentence: string, sentences: string[]): void {
  if (sentence.length > 20) sentences.push(sentence.slice(0, 300));
}

function addWords(tokens: readonly string[], add: (word: string, weight: number) => void): void {
  for (const token of tokens) for (const word of token.toLowerCase().normalize('NFC').match(WORD) ?? []) add(word, 0.1);
}

/** Gives every n-gram of a language inside words with its share of all n-grams of its length. */
export type GramVisitor = (gram: string, share: number) => void;

/** The n-gram tables that lingua (Apache-2.0) carries in its WebAssembly file. */
export class LinguaTables {
  readonly #tables = new Map<string, Buffer[]>();

  constructor(file: string) {
    const bytes = readFileSync(file);
    const segments = dataSegments(bytes);
    for (const name of ['unigrams.json.br', 'bigrams.json.br', 'trigrams.json.br', 'quadrigrams.json.br', 'fivegrams.json.br']) {
      for (const packed of filesNamed(bytes, segments, name)) {
        const table = brotliDecompressSync(packed);
        const language = /"language":"(\w+)"/.exec(table.subarray(0, 100).toString('utf8'))?.[1] ?? '';
        const known = this.#tables.get(language);
        if (known === undefined) this.#tables.set(language, [table]);
        else known.push(table);
      }
    }
  }

  /** The commonest five-letter parts of words, for languages without a word list. */
  commonParts(language: string, count: number): string[] {
    const parts: Array<readonly [string, number]> = [];
    this.visit(language, (gram, share) => {
      if (gram.length === 5) parts.push([gram, share]);
    });
    return parts.sort(([, a], [, b]) => b - a).slice(0, count).map(([gram]) => gram);
  }

  /** Visits the n-grams of one language, short ones first. */
  visit(language: string, visitor: GramVisitor): void {
    let shorter = new Map<string, number>([['', 1]]);
    for (const table of this.#tables.get(language) ?? []) {
      const { ngrams } = JSON.parse(table.toString('utf8')) as { ngrams: Record<string, string> };
      const shares = new Map<string, number>();
      for (const [fraction, grams] of Object.entries(ngrams)) {
        const [part, whole] = fraction.split('/').map(Number);
        for (const gram of grams.split(' ')) {
          const share = (part / whole) * (shorter.get(gram.slice(0, -1)) ?? 0);
          shares.set(gram, share);
          visitor(gram, share);
        }
      }
      shorter = shares;
    }
  }
}

interface DataSegment {
  readonly address: number;
  readonly offset: number;
  readonly length: number;
}

/** The data segments of a WebAssembly file. */
function dataSegments(bytes: Buffer): DataSegment[] {
  let at = 8;
  const number = (): number => {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = bytes[at++];
      value += (byte & 127) * shift;
      if (byte < 128) return value;
    }
  };
  const segments: DataSegment[] = [];
  while (at < bytes.length) {
    const id = bytes[at++];
    const length = number();
    const end = at + length;
    if (id === 11) {
      for (let left = number(); left > 0; left--) {
        if (number() !== 0) throw new Error('only active data segments are known');
        at++;
        const address = number();
        at++;
        const size = number();
        segments.push({ address, offset: at, length: size });
        at += size;
      }
    }
    at = end;
  }
  return segments;
}

/** The contents of all files of a name: each is found by the record of two slices that points at its name. */
function* filesNamed(bytes: Buffer, segments: readonly DataSegment[], name: string): Generator<Buffer> {
  const at = bytes.indexOf(name);
  const home = segments.find(({ offset, length }) => at >= offset && at < offset + length);
  if (home === undefined) return;
  const record = Buffer.alloc(8);
  record.writeUInt32LE(home.address + at - home.offset, 0);
  record.writeUInt32LE(name.length, 4);
  for (let found = bytes.indexOf(record); found >= 0; found = bytes.indexOf(record, found + 1)) {
    const address = bytes.readUInt32LE(found + 8);
    const length = bytes.readUInt32LE(found + 12);
    const segment = segments.find((s) => address >= s.address && address + length <= s.address + s.length);
    if (segment === undefined) continue;
    const start = segment.offset + address - segment.address;
    yield bytes.subarray(start, start + length);
  }
}

/** Cyrillic Serbian words in Latin letters. */
export function latinSerbian(word: string): string {
  return [...word].map((letter) => SERBIAN_LETTERS[letter] ?? letter).join('');
}
