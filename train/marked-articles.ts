import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tag } from './corpora.ts';
import type { AnnotatedText, GoldSpan } from './read-corpus.ts';

/** The letters that mark names in our own training articles, as in "{P Ann Lee} of {C Nvidia}". */
const TAG_OF_LETTER: Readonly<Record<string, Tag>> = { P: 'PER', C: 'COM', O: 'ORG', L: 'LOC', M: 'MODEL', D: 'PROD', E: 'EVT', W: 'WORK' };

const MARK = /\{([PCOLMDEW]) ([^{}\n]+)\}/gu;
const HEADLINE = /^=[ \t]*/u;

/**
 * Reads our own training articles of one language: every file of the folder holds several, each
 * beginning with a line "= Headline" (or "=" alone), paragraphs a line, names marked in place.
 *
 * @throws {SyntaxError} if a brace stands outside a mark.
 */
export function readMarkedArticles(folder: string, language: string): AnnotatedText[] {
  return readdirSync(folder).filter((name) => name.endsWith('.txt')).sort().flatMap((name) =>
    articlesOf(readFileSync(join(folder, name), 'utf8')).map((source, index) => parseMarked(source, `own-${language}-${name.replace(/\.txt$/, '')}-${index + 1}`, language)));
}

/** The articles of a file, each from its headline on. */
function articlesOf(file: string): string[] {
  const articles: string[][] = [];
  for (const line of file.split('\n')) {
    if (HEADLINE.test(line)) articles.push([line.replace(HEADLINE, '')]);
    else articles.at(-1)?.push(line);
  }
  return articles.map((lines) => lines.map((line) => line.trim()).filter((line) => line !== '').join('\n')).filter((text) => text !== '');
}

/** Takes the marks out of an article and keeps where the names stood. */
export function parseMarked(source: string, id: string, language: string): AnnotatedText {
  const spans: GoldSpan[] = [];
  let text = '';
  let at = 0;
  for (const mark of source.matchAll(MARK)) {
    text += source.slice(at, mark.index);
    spans.push({ start: text.length, end: text.length + mark[2].length, tag: TAG_OF_LETTER[mark[1]] });
    text += mark[2];
    at = mark.index + mark[0].length;
  }
  text += source.slice(at);
  const brace = text.search(/[{}]/u);
  if (brace >= 0) throw new SyntaxError(`${id}: a brace outside a mark near "${text.slice(Math.max(0, brace - 20), brace + 30)}"`);
  return { id, language, text, spans };
}
