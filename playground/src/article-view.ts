import type { Analysis } from 'article-analysis';
import { make } from './dom.ts';
import { languageAt, type Layer } from './layers.ts';

/** Longest text that is shown; more would make the page slow, and nobody reads it here. */
const SHOWN = 200_000;

interface Mark {
  readonly start: number;
  readonly end: number;
  /** Id of the finding: "q1", "c2", "e3", "d4". */
  readonly id: string;
  readonly classes: readonly string[];
}

/** The article with its findings marked, and where each finding stands in it. */
export interface ArticleView {
  /** The marked pieces of a finding, in order. */
  piecesOf(id: string): readonly HTMLElement[];
}

/**
 * Writes the article into an element. Each run of characters with the same findings becomes one flat
 * piece that names them all, so marks may nest and cross.
 */
export function showArticle(into: HTMLElement, text: string, analysis: Analysis): ArticleView {
  const pieces = new Map<string, HTMLElement[]>();
  const marks = marksOf(analysis);
  const shown = text.slice(0, SHOWN);
  const paragraphs: Node[] = [];
  let next = 0;
  let active: Mark[] = [];
  let at = 0;
  for (const line of shown.split(/(\r\n?|\n)/)) {
    const end = at + line.length;
    if (line.trim() !== '') paragraphs.push(paragraph(at, end, paragraphs.length === 0));
    at = end;
  }
  if (text.length > SHOWN) paragraphs.push(make('p', { class: 'cut' }, `The first ${SHOWN.toLocaleString('en')} of ${text.length.toLocaleString('en')} characters are shown; the findings are those of the whole text.`));
  into.replaceChildren(...paragraphs);
  return { piecesOf: (id) => pieces.get(id) ?? [] };

  function paragraph(from: number, to: number, first: boolean): HTMLElement {
    const element = make('p', { lang: languageAt(analysis, from), ...(first && to - from < 160 ? { class: 'headline' } : {}) });
    let position = from;
    while (position < to) {
      active = active.filter(({ end }) => end > position);
      for (; next < marks.length && marks[next].start <= position; next++) if (marks[next].end > position) active.push(marks[next]);
      let stop = next < marks.length ? Math.min(to, marks[next].start) : to;
      for (const { end } of active) stop = Math.min(stop, end);
      element.append(piece(shown.slice(position, stop), position));
      position = stop;
    }
    return element;
  }

  function piece(part: string, position: number): Node | string {
    if (active.length === 0) return part;
    const edges = active.flatMap((mark) => [...(mark.start === position ? ['starts'] : []), ...(mark.end === position + part.length ? ['ends'] : [])]);
    const element = make('span', { class: [...new Set([...active.flatMap(({ classes }) => classes), ...edges])].join(' '), 'data-ids': active.map(({ id }) => id).join(' ') }, part);
    for (const { id } of active) {
      const known = pieces.get(id);
      if (known === undefined) pieces.set(id, [element]);
      else known.push(element);
    }
    return element;
  }
}

function marksOf({ entities, quotes, claims, dates }: Analysis): Mark[] {
  const mark = ({ start, end }: { start: number; end: number }, id: string, ...classes: Array<Layer | string>): Mark => ({ start, end, id, classes });
  return [
    ...quotes.map((quote) => mark(quote, quote.id, 'quote', quote.kind)),
    ...claims.map((claim) => mark(claim, claim.id, 'claim')),
    ...dates.map((date, i) => mark(date, `d${i + 1}`, 'date')),
    ...entities.flatMap((entity) => entity.mentions.map((mention) => mark(mention, entity.id, 'entity', entity.type))),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}
