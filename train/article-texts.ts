import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const WINDOW = 24;
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Articles kept for measuring: training text that is part of one of them is left out. */
export class ArticleTexts {
  readonly #windows = new Set<string>();
  readonly #documents = new Set<string>();
  readonly count: number;

  constructor(folder: string) {
    let count = 0;
    for (const file of jsonFiles(folder)) {
      const article = JSON.parse(readFileSync(file, 'utf8')) as { text?: string; source?: { doc?: string } };
      if (typeof article.text !== 'string') continue;
      count++;
      if (article.source?.doc !== undefined) this.#documents.add(article.source.doc.replace(/^ntrex-/, ''));
      const plain = letters(article.text);
      for (let at = 0; at + WINDOW <= plain.length; at++) this.#windows.add(plain.slice(at, at + WINDOW));
    }
    this.count = count;
  }

  /** True for a document that an article was taken from, in any language. */
  isSource(documentId: string): boolean {
    return this.#documents.has(documentId.replace(/^ntrex-/, ''));
  }

  /** Share of the text that stands in one of the articles word for word. */
  shareOf(text: string): number {
    let inside = 0;
    let all = 0;
    const plain = letters(text);
    for (let at = 0; at + WINDOW <= plain.length; at += WINDOW) {
      all++;
      if (this.#windows.has(plain.slice(at, at + WINDOW))) inside++;
    }
    return all === 0 ? 0 : inside / all;
  }
}

function jsonFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).sort().flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return jsonFiles(path);
    return name.endsWith('.json') && name !== 'optional.json' ? [path] : [];
  });
}
