import type nlp from 'compromise';
import type { Analysis, Analyze, AnalyzeOptions, Entity, NumericClaim, Quote, Span } from '../analysis.ts';
import { tokensOf, type TokenSpans } from './token-spans.ts';

/** A view of a compromise document, as every size of compromise has it. */
export type CompromiseView = ReturnType<ReturnType<typeof nlp>['all']>;

/** A finding with the view of its words; a finding over several sentences is a view of as many phrases. */
export interface Found<Finding> {
  readonly finding: Finding;
  readonly view: CompromiseView;
}

/** What the plugin adds to every view; all of it is about the whole document. */
export interface ArticleMethods {
  /** The analysis of the document's text. */
  article(): Analysis;
  /** The words of all quotes, tagged `#ArticleQuote`. */
  articleQuotes(): CompromiseView;
  /** The words of all numeric claims, tagged `#ArticleClaim`. */
  articleClaims(): CompromiseView;
  /** The words of all mentions of entities, tagged `#ArticleEntity`. */
  articleEntities(): CompromiseView;
  /** Every quote and claim with its words, and those of its speaker or source. */
  articleFindings(): { readonly analysis: Analysis; readonly quotes: ReadonlyArray<Found<Quote> & { readonly speaker: CompromiseView }>; readonly claims: ReadonlyArray<Found<NumericClaim> & { readonly source: CompromiseView }> };
}

/** A plugin in the shape that compromise takes. */
export interface ArticlePlugin {
  readonly tags: Readonly<Record<string, object>>;
  readonly api: (view: { prototype: object }) => object;
}

type Pointer = [sentence: number, start: number, end: number];

const TAGS = { quotes: 'ArticleQuote', claims: 'ArticleClaim', entities: 'ArticleEntity' } as const;

/**
 * A plugin for compromise: `nlp.plugin(articlePlugin(analyze))` gives its documents our quotes and claims,
 * as views to go on with. `analyze` is that of the package or of `createAnalyzer`.
 */
export function articlePlugin(analyze: Analyze, options: AnalyzeOptions = {}): ArticlePlugin {
  return {
    tags: { [TAGS.quotes]: {}, [TAGS.claims]: {}, [TAGS.entities]: {} },
    api: (view) => Object.assign(view.prototype, methods(analyze, options)),
  };
}

function methods(analyze: Analyze, options: AnalyzeOptions): ArticleMethods & ThisType<CompromiseView> {
  const read = (view: CompromiseView): { whole: CompromiseView; analysis: Analysis; pointTo: (spans: readonly Span[]) => CompromiseView } => {
    const whole = view.all();
    const { text, tokens, places } = layOut(whole);
    const pointTo = (spans: readonly Span[]): CompromiseView => viewOf(whole, spans.flatMap((span) => pointersOf(tokens, places, span)));
    return { whole, analysis: analyze(text, options), pointTo };
  };
  const tagged = (view: CompromiseView, layer: keyof typeof TAGS, spansOf: (analysis: Analysis) => readonly Span[]): CompromiseView => {
    const { analysis, pointTo } = read(view);
    const found = pointTo(spansOf(analysis));
    found.tag(TAGS[layer]);
    return found;
  };
  return {
    article() {
      return read(this).analysis;
    },
    articleQuotes() {
      return tagged(this, 'quotes', ({ quotes }) => quotes);
    },
    articleClaims() {
      return tagged(this, 'claims', ({ claims }) => claims);
    },
    articleEntities() {
      return tagged(this, 'entities', ({ entities }) => entities.flatMap(({ mentions }: Entity) => mentions));
    },
    articleFindings() {
      const { analysis, pointTo } = read(this);
      return {
        analysis,
        quotes: analysis.quotes.map((quote) => ({ finding: quote, view: pointTo([quote]), speaker: pointTo(quote.speaker === null ? [] : [quote.speaker]) })),
        claims: analysis.claims.map((claim) => ({ finding: claim, view: pointTo([claim]), source: pointTo(claim.source === undefined ? [] : [claim.source]) })),
      };
    },
  };
}

/** The text of a document, and where each term stands in it and in its sentence. */
function layOut(whole: CompromiseView): { text: string; tokens: TokenSpans; places: ReadonlyArray<readonly [sentence: number, term: number]> } {
  let text = '';
  const start: number[] = [];
  const end: number[] = [];
  const places: Array<readonly [number, number]> = [];
  whole.document.forEach((sentence, n) => {
    sentence.forEach((term, i) => {
      text += term.pre;
      start.push(text.length);
      text += term.text;
      end.push(text.length);
      text += term.post;
      places.push([n, i]);
    });
  });
  return { text, tokens: { start, end }, places };
}

/** One pointer for each sentence that the span has words of. */
function pointersOf(tokens: TokenSpans, places: ReadonlyArray<readonly [sentence: number, term: number]>, span: Span): Pointer[] {
  const pointers: Pointer[] = [];
  const [first, behind] = tokensOf(tokens, span);
  for (let token = first; token < behind; token++) {
    const [sentence, term] = places[token];
    const last = pointers.at(-1);
    if (last !== undefined && last[0] === sentence) last[2] = term + 1;
    else pointers.push([sentence, term, term + 1]);
  }
  return pointers;
}

/** compromise's types say one pointer where it takes a list. */
function viewOf(whole: CompromiseView, pointers: readonly Pointer[]): CompromiseView {
  return (whole.update as unknown as (pointers: readonly Pointer[]) => CompromiseView).call(whole, pointers);
}
