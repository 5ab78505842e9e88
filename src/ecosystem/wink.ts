import type { Document, ItemSentence, ItemToken, ItsHelpers } from 'wink-nlp';
import type { Analysis, Analyze, AnalyzeOptions, Entity, Mention, NumericClaim, Quote, Span } from '../analysis.ts';
import { tokensOf, type TokenSpans } from './token-spans.ts';

/** A finding with its tokens in a wink document. */
export interface WinkFinding<Finding> {
  readonly finding: Finding;
  readonly tokens: readonly ItemToken[];
  /** The sentences that it has words of. */
  readonly sentences: readonly ItemSentence[];
  /** Puts markers around its tokens, shown by `doc.out(its.markedUpText)`; default "<mark>" and "</mark>". */
  markup(begin?: string, end?: string): void;
}

/** What our analysis finds in a wink document. */
export interface WinkArticle {
  readonly analysis: Analysis;
  readonly quotes: ReadonlyArray<WinkFinding<Quote> & { readonly speaker: readonly ItemToken[] }>;
  readonly claims: ReadonlyArray<WinkFinding<NumericClaim> & { readonly source: readonly ItemToken[] }>;
  readonly mentions: ReadonlyArray<WinkFinding<Mention> & { readonly entity: Entity }>;
}

/**
 * Reads the text of a wink document and gives our quotes, claims and mentions as its tokens:
 * `readArticle(nlp.readDoc(text), nlp.its, analyze)`. Offsets of the analysis count in `doc.out()`.
 */
export function readArticle(doc: Document, its: Pick<ItsHelpers, 'precedingSpaces' | 'value'>, analyze: Analyze, options: AnalyzeOptions = {}): WinkArticle {
  const { text, spans } = layOut(doc, its);
  const tokens = doc.tokens();
  const analysis = analyze(text, options);
  const tokensIn = (span: Span): ItemToken[] => {
    const [first, behind] = tokensOf(spans, span);
    return Array.from({ length: behind - first }, (_, i) => tokens.itemAt(first + i));
  };
  const found = <Finding extends Span>(finding: Finding): WinkFinding<Finding> => {
    const own = tokensIn(finding);
    return {
      finding,
      tokens: own,
      sentences: sentencesOf(own),
      markup: (begin = '<mark>', end = '</mark>') => {
        if (own.length === 1) own[0].markup(begin, end);
        if (own.length < 2) return;
        own[0].markup(begin, '');
        own[own.length - 1].markup('', end);
      },
    };
  };
  return {
    analysis,
    quotes: analysis.quotes.map((quote) => ({ ...found(quote), speaker: quote.speaker === null ? [] : tokensIn(quote.speaker) })),
    claims: analysis.claims.map((claim) => ({ ...found(claim), source: claim.source === undefined ? [] : tokensIn(claim.source) })),
    mentions: analysis.entities.flatMap((entity) => entity.mentions.map((mention) => ({ ...found(mention), entity }))),
  };
}

/** The text as the document keeps it, and where each token stands in it. */
function layOut(doc: Document, its: Pick<ItsHelpers, 'precedingSpaces' | 'value'>): { text: string; spans: TokenSpans } {
  const spaces = doc.tokens().out(its.precedingSpaces);
  const values = doc.tokens().out(its.value);
  const start: number[] = [];
  const end: number[] = [];
  let text = '';
  values.forEach((value, i) => {
    text += spaces[i];
    start.push(text.length);
    text += value;
    end.push(text.length);
  });
  return { text, spans: { start, end } };
}

function sentencesOf(tokens: readonly ItemToken[]): ItemSentence[] {
  const sentences = new Map<number, ItemSentence>();
  for (const token of tokens) {
    const sentence = token.parentSentence();
    if (!sentences.has(sentence.index())) sentences.set(sentence.index(), sentence);
  }
  return [...sentences.values()];
}
