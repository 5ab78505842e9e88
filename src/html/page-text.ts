import { type DomNode, ELEMENT, TEXT } from './dom.ts';
import type { SourcePiece } from './build-page.ts';

/** A stretch of an article's text and where it stands in the HTML. */
export interface SourceSpan {
  /** Offsets into the text. */
  start: number;
  end: number;
  /** Offsets into the HTML; the range is of equal length, or one character reference. */
  sourceStart: number;
  sourceEnd: number;
}

/** A text with its places in the source, in order. */
export interface PageText {
  readonly text: string;
  readonly spans: SourceSpan[];
}

const Break = { None: 0, Blank: 1, Line: 2, Paragraph: 3 } as const;
type Break = (typeof Break)[keyof typeof Break];
const BREAKS = ['', ' ', '\n', '\n\n'] as const;

const PARAGRAPHS = new Set('ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DETAILS DIALOG DIV DL FIELDSET FIGURE FIGCAPTION FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE UL'.split(' '));
const LINES = new Set('BR LI DT DD TR CAPTION'.split(' '));
const CELLS = new Set(['TD', 'TH']);
const isBlank = (unit: number): boolean => unit === 0x20 || (unit >= 0x09 && unit <= 0x0d && unit !== 0x0b);

/**
 * The text of a part of the page as a reader sees it: blanks run together, paragraphs an empty line
 * apart, list items and table rows a line each. Elements in `leftOut` are passed over.
 */
export function textOf(root: DomNode, sources: WeakMap<DomNode, readonly SourcePiece[]>, leftOut: ReadonlySet<string> = new Set()): PageText {
  const parts: string[] = [];
  const spans: SourceSpan[] = [];
  let length = 0;
  let pending: Break = Break.None;
  let preformatted = 0;

  let node: DomNode | null = root;
  while (node !== null) {
    if (node.nodeType === TEXT) addText(node);
    else if (node.nodeType === ELEMENT) enter(node.nodeName);
    if (node.firstChild !== null && !leftOut.has(node.nodeName)) {
      node = node.firstChild;
      continue;
    }
    while (node !== null) {
      if (node.nodeType === ELEMENT) leave(node.nodeName);
      if (node === root) node = null;
      else if (node.nextSibling === null) {
        node = node.parentNode;
        continue;
      } else node = node.nextSibling;
      break;
    }
  }
  return { text: parts.join(''), spans };

  function separate(kind: Break): void {
    if (kind > pending) pending = kind;
  }

  function enter(name: string): void {
    separate(breakAround(name));
    if (name === 'PRE') preformatted++;
  }

  function leave(name: string): void {
    separate(breakAround(name));
    if (name === 'PRE') preformatted--;
  }

  function addText(text: DomNode): void {
    const content = text.textContent ?? '';
    for (const piece of sources.get(text) ?? []) addPiece(content.slice(piece.at, piece.at + piece.length), piece);
  }

  function addPiece(content: string, { sourceStart, sourceEnd }: SourcePiece): void {
    const isLiteral = sourceEnd - sourceStart === content.length;
    let at = 0;
    while (at < content.length) {
      const unit = content.charCodeAt(at);
      if (isBlank(unit)) {
        separate(preformatted > 0 && unit === 0x0a ? Break.Line : Break.Blank);
        at++;
        continue;
      }
      let end = at + 1;
      while (end < content.length && !isBlank(content.charCodeAt(end))) end++;
      addWord(content.slice(at, end), isLiteral ? sourceStart + at : sourceStart, isLiteral ? sourceStart + end : sourceEnd);
      at = end;
    }
  }

  /** Adds characters without blanks, behind the break that is due. */
  function addWord(word: string, sourceStart: number, sourceEnd: number): void {
    const last = spans.at(-1);
    const isLiteral = word.length === sourceEnd - sourceStart;
    const gap = length === 0 ? '' : BREAKS[pending];
    pending = Break.None;
    if (gap !== '') parts.push(gap);
    parts.push(word);
    const start = length + gap.length;
    length = start + word.length;
    // A blank of the source between two words is a character of the span.
    if (last !== undefined && isLiteral && gap.length < 2 && last.end - last.start === last.sourceEnd - last.sourceStart && last.sourceEnd + gap.length === sourceStart) {
      last.end = length;
      last.sourceEnd = sourceEnd;
    } else spans.push({ start, end: length, sourceStart, sourceEnd });
  }
}

function breakAround(name: string): Break {
  if (PARAGRAPHS.has(name)) return Break.Paragraph;
  if (LINES.has(name)) return Break.Line;
  return CELLS.has(name) ? Break.Blank : Break.None;
}
