import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { detokenize } from './detokenize.ts';

/** A gold name by character offsets with the label of its file. */
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
}

/** One annotated document as running text. */
export interface AnnotatedText {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly spans: readonly GoldSpan[];
}

interface CharacterRow {
  doc: string;
  text: string;
  entities: { start: number; end: number; type: string }[];
}

interface TokenRow {
  tokens: string[];
  tags: string[];
  doc?: string;
}

/** Reads a file of either format; sentences of token files become lines of documents. */
export function readCorpusFile(path: string, language: string, sentencesPerDocument: number): AnnotatedText[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter((line) => line !== '');
  const documents: AnnotatedText[] = [];
  let open: { id: string; group: string; sentences: number; text: string; spans: GoldSpan[] } | undefined;
  const close = (): void => {
    if (open !== undefined) documents.push({ id: open.id, language, text: open.text, spans: open.spans });
    open = undefined;
  };
  for (const [index, line] of lines.entries()) {
    const row = JSON.parse(line) as CharacterRow | TokenRow;
    if ('text' in row) {
      documents.push({ id: row.doc, language, text: row.text, spans: row.entities.map(({ start, end, type }) => ({ start, end, tag: type })) });
      continue;
    }
    const group = row.doc ?? '';
    if (open === undefined || open.group !== group || (sentencesPerDocument > 0 && open.sentences >= sentencesPerDocument)) {
      close();
      open = { id: `${group}#${index}`, group, sentences: 0, text: '', spans: [] };
    }
    const written = detokenize(row.tokens, language);
    const base = open.text === '' ? 0 : open.text.length + 1;
    open.text += (base === 0 ? '' : '\n') + written.text;
    open.sentences++;
    for (const { first, end, tag } of tagSpans(row.tags)) {
      open.spans.push({ start: base + written.start[first], end: base + written.end[end - 1], tag });
    }
  }
  close();
  return documents;
}

/** Spans of BIO tags in half-open token indices. */
export function tagSpans(tags: readonly string[]): { first: number; end: number; tag: string }[] {
  const spans: { first: number; end: number; tag: string }[] = [];
  let first = -1;
  for (let i = 0; i <= tags.length; i++) {
    const tag = tags[i] ?? 'O';
    const goesOn = tag.startsWith('I-') && first >= 0 && tags[i - 1].slice(2) === tag.slice(2);
    if (first >= 0 && !goesOn) {
      spans.push({ first, end: i, tag: tags[i - 1].slice(2) });
      first = -1;
    }
    if (tag !== 'O' && !goesOn) first = i;
  }
  return spans;
}
