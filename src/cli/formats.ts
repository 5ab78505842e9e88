import type { Analysis } from '../analysis.ts';
import { toConll, toCsv, toDisplacy, toHtml, toReport, toTable, toWebAnnotation } from '../render.ts';

/** One article that the command line has analysed. */
export interface Analysed {
  /** Name of the file, "-" for standard input. */
  readonly file: string;
  readonly text: string;
  readonly analysis: Analysis;
}

/** What a format needs to know beside the article. */
export interface FormatContext {
  /** Whether other articles are printed too, so that each must be named. */
  readonly several: boolean;
  /** Whether this is the first one that is printed. */
  readonly first: boolean;
  /** Cells of a line of the terminal. */
  readonly columns: number;
  readonly color: boolean;
}

/** How articles are printed: each by `article`, several of them with `before` and `after` around all. */
export interface Format {
  article(article: Analysed, context: FormatContext): string;
  readonly before?: string;
  readonly after?: string;
}

const titleOf = (file: string): string => (file === '-' ? 'Article' : file);

/** One JSON value for one article, a list for several. */
const jsonFormat = (one: (article: Analysed) => unknown, ofSeveral: (article: Analysed) => unknown = one): Format => ({
  article: (article, { several, first }) =>
    several ? `${first ? '' : ',\n'}${JSON.stringify(ofSeveral(article), null, 2)}` : `${JSON.stringify(one(article), null, 2)}\n`,
  before: '[\n',
  after: '\n]\n',
});

const blankBetween = ({ first }: FormatContext): string => (first ? '' : '\n');

/** Every output format by its name. */
export const FORMATS = {
  report: {
    article: ({ file, analysis }, context) => {
      const { several, columns: width, color } = context;
      return blankBetween(context) + toReport(analysis, { width, color, ...(several ? { title: titleOf(file) } : {}) });
    },
  },
  table: {
    article: ({ file, analysis }, context) => blankBetween(context) + toTable(analysis, context.several ? { title: titleOf(file) } : {}),
  },
  json: jsonFormat(
    ({ analysis }) => analysis,
    ({ file, analysis }) => ({ file, analysis }),
  ),
  jsonl: { article: ({ file, analysis }) => `${JSON.stringify({ file, analysis })}\n` },
  csv: { article: ({ file, analysis }, { first }) => toCsv(analysis, { file, header: first }) },
  html: { article: ({ file, text, analysis }) => toHtml(text, analysis, { title: titleOf(file) }) },
  webannotation: jsonFormat(({ file, text, analysis }) => toWebAnnotation(text, analysis, file === '-' ? {} : { source: encodeURI(file) })),
  displacy: jsonFormat(({ file, text, analysis }) => toDisplacy(text, analysis, titleOf(file))),
  conll: {
    article: ({ text, analysis }, context) => `${blankBetween(context)}${context.several ? '-DOCSTART-\tO\n\n' : ''}${toConll(text, analysis)}`,
  },
} as const satisfies Readonly<Record<string, Format>>;

/** Name of an output format. */
export type FormatName = keyof typeof FORMATS;
