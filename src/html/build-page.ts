import { Parser } from 'htmlparser2';
import { type DomDocument, type DomElement, type DomNode, emptyDocument } from './dom.ts';

/** A stretch of a text node and where it stands in the source; of equal length unless it is a character reference. */
export interface SourcePiece {
  /** Offset inside the node. */
  readonly at: number;
  readonly length: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

/** A page as a light DOM, with the place in the source of every text in it. */
export interface Page {
  readonly document: DomDocument;
  readonly sources: WeakMap<DomNode, readonly SourcePiece[]>;
  readonly elements: number;
  /** `datetime` of the first `<time>`. */
  readonly time?: string;
  /** The first headline. */
  readonly headline?: DomNode;
}

/** Nothing inside these is text of an article; scripts are never looked at, let alone run. */
const LEFT_OUT = new Set(['nav', 'script', 'style', 'iframe', 'noscript', 'template', 'svg', 'math', 'canvas', 'object', 'embed', 'audio', 'video', 'textarea', 'select', 'frameset', 'noframes', 'applet', 'map']);
const HEAD_ONLY = new Set(['title', 'meta', 'base', 'link']);
const VOID = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr']);
/** Attributes that finding the article reads. */
const KEPT_ATTRIBUTES = ['id', 'class', 'role', 'rel', 'itemprop', 'name', 'property', 'content', 'datetime', 'hidden', 'aria-hidden', 'aria-modal', 'lang'];
/** What is said beyond this length by an attribute or a block of metadata is of no use. */
const LONGEST_VALUE = 1000;
const LONGEST_METADATA = 200_000;
/** Elements nested deeper hang on the last one of this depth: no real page goes there. */
const DEEPEST = 200;
/** The parser's cost grows with the square of the depth; a page nested this deep is read no further. */
const BOTTOMLESS = 10_000;
const ELEMENT_NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const HIDING_STYLES = ['display:none', 'visibility:hidden'];

/** How a page is built; names of classes mislead on some pages. */
export interface PageOptions {
  readonly withClasses: boolean;
}

/** Reads HTML, whatever its state, in one pass; only text, structure and metadata are kept. */
export function buildPage(html: string, { withClasses }: PageOptions): Page {
  const document = emptyDocument();
  const sources = new WeakMap<DomNode, readonly SourcePiece[]>();
  const open: DomElement[] = [];
  /** Elements open beyond the deepest that is built. */
  let tooDeep = 0;
  /** Elements open inside one that is left out, itself included. */
  let skipped = 0;
  let elements = 0;
  let time: string | undefined;
  let headline: DomElement | undefined;
  let text = '';
  let pieces: SourcePiece[] = [];

  const parent = (): DomElement => open[open.length - 1] ?? document.body;
  const flush = (): void => {
    if (text === '') return;
    const node = document.createTextNode(text);
    sources.set(node, pieces);
    parent().appendChild(node);
    text = '';
    pieces = [];
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        flush();
        if (skipped > 0 || (LEFT_OUT.has(name) && !isMetadata(name, attributes))) {
          skipped++;
          return;
        }
        if (name === 'html' || name === 'head' || name === 'body') {
          if (name === 'html' && attributes.lang !== undefined) document.documentElement.setAttribute('lang', attributes.lang.slice(0, LONGEST_VALUE));
          return;
        }
        if (name === 'time' && time === undefined && attributes.datetime !== undefined) time = attributes.datetime;
        if (open.length >= DEEPEST && !HEAD_ONLY.has(name)) {
          if (!VOID.has(name) && ++tooDeep > BOTTOMLESS) parser.pause();
          return;
        }
        elements++;
        const element = document.createElement(ELEMENT_NAME.test(name) ? name : 'span');
        copyAttributes(attributes, element);
        const home = HEAD_ONLY.has(name) || name === 'script' ? document.head : parent();
        home.appendChild(element);
        if (!VOID.has(name)) open.push(element);
        if (name === 'h1') headline ??= element;
      },
      ontext(data) {
        if (skipped > 0) return;
        if (open[open.length - 1]?.nodeName === 'SCRIPT' && text.length > LONGEST_METADATA) return;
        pieces.push({ at: text.length, length: data.length, sourceStart: parser.startIndex, sourceEnd: parser.endIndex + 1 });
        text += data;
      },
      onclosetag(name) {
        flush();
        if (skipped > 0) skipped--;
        else if (name === 'html' || name === 'head' || name === 'body' || VOID.has(name)) return;
        else if (tooDeep > 0) tooDeep--;
        else open.pop();
      },
      oncomment: flush,
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true, recognizeSelfClosing: false },
  );
  parser.write(html);
  parser.end();
  flush();
  return { document, sources, elements, ...(time === undefined ? {} : { time }), ...(headline === undefined ? {} : { headline }) };

  function copyAttributes(attributes: Readonly<Record<string, string>>, element: DomElement): void {
    for (const name of KEPT_ATTRIBUTES) {
      const value = attributes[name];
      if (value === undefined || value.length > LONGEST_VALUE) continue;
      if (!withClasses && (name === 'class' || name === 'id')) continue;
      element.setAttribute(name, value);
    }
    if (attributes.type === 'application/ld+json') element.setAttribute('type', attributes.type);
    // Links count, where they lead does not; an address that is code would only be in the way.
    if (attributes.href !== undefined) element.setAttribute('href', '#');
    const { style } = attributes;
    if (style === undefined || style.length > LONGEST_VALUE) return;
    const plain = style.replace(/\s/g, '').toLowerCase();
    if (HIDING_STYLES.some((hiding) => plain.includes(hiding))) element.setAttribute('style', 'display:none');
  }
}

/** Schema.org data in JSON: read as data, not run. */
function isMetadata(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return name === 'script' && attributes.type === 'application/ld+json';
}
