import { Readability } from '@mozilla/readability';
import { buildPage, type Page } from './build-page.ts';
import type { DomNode } from './dom.ts';
import { type PageText, type SourceSpan, textOf } from './page-text.ts';

export type { SourceSpan } from './page-text.ts';

/** The article of a page. */
export interface ExtractedArticle {
  /** Headline; empty if the page has none. */
  title: string;
  /** Who wrote it, as the page says. */
  byline?: string;
  /** When it was published, ISO 8601 as the page says; what `referenceDate` of `analyze` takes. */
  date?: string;
  /** What readers read, without headline and byline: for `analyze`. */
  text: string;
  /** Where the pieces of `text` stand in the HTML, in order of `start`. Breaks between paragraphs stand nowhere. */
  source: SourceSpan[];
}

/** A text this long is an article; shorter, the page is read again without believing its class names. */
const ARTICLE_LENGTH = 500;
/** Pages of more elements are no articles; their text is given whole, in linear time. */
const MOST_ELEMENTS = 20_000;
/** What frames an article on a page. */
const FRAME = new Set('HEADER FOOTER ASIDE FORM BUTTON DIALOG TITLE SCRIPT'.split(' '));
const DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Finds the article of a web page. Nothing of the page is run or loaded; pages in any state are
 * read, and where no article can be told from the rest, all text that is no frame is given.
 * @throws TypeError if `html` is not a string.
 */
export function extractArticle(html: string): ExtractedArticle {
  if (typeof html !== 'string') throw new TypeError('html must be a string');
  const page = buildPage(html, { withClasses: true });
  const first = page.elements > MOST_ELEMENTS ? NOTHING : read(page);
  let best = first;
  if (first.content.text.length < ARTICLE_LENGTH && page.elements <= MOST_ELEMENTS) {
    const second = read(buildPage(html, { withClasses: false }));
    if (second.content.text.length > best.content.text.length) best = second;
  }
  const whole = best.content.text === '' ? wholeText(html) : best.content;
  const byline = first.byline ?? best.byline;
  const date = [first.date, page.time].find((value) => value !== undefined && DATE.test(value));
  return {
    title: first.title ?? best.title ?? '',
    ...(byline === undefined ? {} : { byline }),
    ...(date === undefined ? {} : { date }),
    text: whole.text,
    source: whole.spans,
  };
}

/**
 * The range of the HTML that a span of the article's text stands for; tags inside it are part of
 * the range. A span of nothing but breaks is the empty range behind what precedes it.
 */
export function sourceRange({ source }: ExtractedArticle, { start, end }: { start: number; end: number }): { start: number; end: number } {
  let low = 0;
  let high = source.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (source[middle].end > start) high = middle;
    else low = middle + 1;
  }
  const first = source[low];
  let last = low;
  while (last + 1 < source.length && source[last + 1].start < end) last++;
  if (first === undefined || first.start >= end) {
    const before = source[low - 1]?.sourceEnd ?? 0;
    return { start: before, end: before };
  }
  return { start: placeOf(first, Math.max(start, first.start), first.sourceStart), end: placeOf(source[last], Math.min(end, source[last].end), source[last].sourceEnd) };
}

/** The place of an offset in a literal span; of a character reference the given edge. */
function placeOf(span: SourceSpan, offset: number, edge: number): number {
  return span.end - span.start === span.sourceEnd - span.sourceStart ? span.sourceStart + offset - span.start : edge;
}

interface Reading {
  readonly content: PageText;
  readonly title?: string;
  readonly byline?: string;
  readonly date?: string;
}

const NOTHING: Reading = { content: { text: '', spans: [] } };

/** What Readability takes for the article of a page. */
function read({ document, sources, headline: heading }: Page): Reading {
  // Readability takes the page apart: the headline is read before.
  const headline = heading === undefined ? '' : textOf(heading, sources).text.replace(/\s+/g, ' ');
  // The content is asked for as it is, not as HTML, so that its texts are still known; the
  // second tries that Readability makes on short results would lose them, so none is short.
  const found = new Readability<DomNode>(document as never, { serializer: (node: DomNode) => node, charThreshold: -1 }).parse();
  if (found === null) return NOTHING;
  const { content, title, byline, publishedTime } = found;
  return {
    content: content == null ? NOTHING.content : textOf(content, sources),
    // "Headline | Newspaper" is what browsers show; the headline alone is on the page.
    ...given('title', headline !== '' && title?.includes(headline) === true ? headline : title),
    ...given('byline', byline),
    ...given('date', publishedTime),
  };
}

function given<Key extends string>(key: Key, value: string | null | undefined): Partial<Record<Key, string>> {
  const clean = value?.replace(/\s+/g, ' ').trim() ?? '';
  return clean === '' ? {} : ({ [key]: clean } as Partial<Record<Key, string>>);
}

/** All text of the page but its frame. */
function wholeText(html: string): PageText {
  const { document, sources } = buildPage(html, { withClasses: false });
  return textOf(document.body, sources, FRAME);
}
