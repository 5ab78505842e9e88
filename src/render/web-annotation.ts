import type { Analysis, Span } from '../analysis.ts';
import { CodePointOffsets } from './code-points.ts';
import { describeFigure } from './describe.ts';

/** Options of `toWebAnnotation`. */
export interface WebAnnotationOptions {
  /** IRI of the article that the annotations point into; default "urn:article". */
  readonly source?: string;
}

/** A W3C Web Annotation of one finding. */
export interface WebAnnotation {
  readonly type: 'Annotation';
  readonly id: string;
  readonly motivation: 'identifying' | 'describing' | 'classifying';
  readonly body: ReadonlyArray<{ readonly type: 'TextualBody'; readonly purpose: 'tagging' | 'identifying' | 'describing'; readonly value: string }>;
  readonly target: {
    readonly source: string;
    readonly selector: readonly [
      { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string },
      { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
    ];
  };
}

/** A page of annotations as JSON-LD (W3C Web Annotation Data Model). */
export interface WebAnnotationPage {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly type: 'AnnotationPage';
  readonly id: string;
  readonly items: readonly WebAnnotation[];
}

type Body = WebAnnotation['body'][number];

/** Text before and behind a span, by which a reader finds it again in a changed page. */
const CONTEXT = 32;

/** Every mention, quote, claim and date as a W3C Web Annotation; positions count code points, as the model asks. */
export function toWebAnnotation(text: string, analysis: Analysis, { source = 'urn:article' }: WebAnnotationOptions = {}): WebAnnotationPage {
  const offsets = new CodePointOffsets(text);
  const items: WebAnnotation[] = [];
  const add = (id: string, span: Span, motivation: WebAnnotation['motivation'], body: readonly Body[]): void => {
    items.push({
      type: 'Annotation',
      id: `${source}#${id}`,
      motivation,
      body,
      target: {
        source,
        selector: [
          { type: 'TextQuoteSelector', exact: span.text, prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start), suffix: text.slice(span.end, span.end + CONTEXT) },
          { type: 'TextPositionSelector', start: offsets.of(span.start), end: offsets.of(span.end) },
        ],
      },
    });
  };
  for (const entity of analysis.entities) {
    for (const [i, mention] of entity.mentions.entries()) add(`${entity.id}-${i + 1}`, mention, 'identifying', [tag(entity.type), value('identifying', entity.name)]);
  }
  for (const quote of analysis.quotes) {
    const speaker = quote.speaker === null ? [] : [value('identifying', quote.speaker.name)];
    add(quote.id, quote, 'describing', [tag('quote'), tag(quote.kind), ...speaker]);
  }
  for (const claim of analysis.claims) add(claim.id, claim, 'describing', [tag('claim'), tag(claim.kind), value('describing', describeFigure(claim))]);
  for (const [i, date] of analysis.dates.entries()) {
    add(`d${i + 1}`, date, 'classifying', [tag('date'), ...(date.iso === undefined ? [] : [value('describing', date.isoEnd === undefined ? date.iso : `${date.iso}/${date.isoEnd}`)])]);
  }
  return { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', id: `${source}#annotations`, items };
}

const tag = (text: string): Body => value('tagging', text);
const value = (purpose: Body['purpose'], text: string): Body => ({ type: 'TextualBody', purpose, value: text });
