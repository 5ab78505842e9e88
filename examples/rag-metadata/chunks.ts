import { analyze, type Analysis } from 'article-analysis';

/** A piece of an article for a vector store, with what a query may filter by. */
export interface Chunk {
  /** Whole sentences of the article. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly metadata: {
    readonly language: string;
    /** Named in the chunk, by the fullest name that the article uses: "Zuckerberg" gives "Mark Zuckerberg". */
    readonly people: readonly string[];
    readonly organizations: readonly string[];
    readonly places: readonly string[];
    readonly models: readonly string[];
    /** Who speaks in the chunk, also where it only says "she". */
    readonly speakers: readonly string[];
    /** Exact values of its figures: "12000000 EUR". */
    readonly figures: readonly string[];
    /** ISO dates. */
    readonly dates: readonly string[];
  };
}

type Place = { readonly start: number; readonly end: number };

/** Cuts an article into chunks of whole sentences, at most `size` characters unless a sentence alone is longer. */
export function chunksOf(text: string, { size = 800, referenceDate }: { size?: number; referenceDate?: string } = {}): Chunk[] {
  const analysis = analyze(text, referenceDate === undefined ? {} : { referenceDate });
  const chunks: Place[] = [];
  for (const { start, end } of analysis.sentences) {
    const last = chunks.at(-1);
    if (last !== undefined && end - last.start <= size) chunks[chunks.length - 1] = { start: last.start, end };
    else chunks.push({ start, end });
  }
  return chunks.map(({ start, end }) => ({ text: text.slice(start, end), start, end, metadata: metadataOf(analysis, { start, end }) }));
}

function metadataOf({ language, entities, quotes, claims, dates }: Analysis, chunk: Place): Chunk['metadata'] {
  const inside = ({ start, end }: Place): boolean => start < chunk.end && end > chunk.start;
  const named = entities.filter(({ mentions }) => mentions.some(inside));
  const namesOf = (...types: readonly string[]): string[] => named.filter(({ type }) => types.includes(type)).map(({ name }) => name);
  const unique = (values: ReadonlyArray<string | undefined>): string[] => [...new Set(values.filter((value) => value !== undefined))];
  return {
    language: language.code,
    people: namesOf('person'),
    organizations: namesOf('company', 'organization'),
    places: namesOf('place'),
    models: namesOf('model'),
    speakers: unique(quotes.filter(inside).map(({ speaker }) => speaker?.name)),
    figures: unique(claims.filter(inside).map(({ decimal, unit }) => (decimal === undefined ? undefined : `${decimal} ${unit?.currency ?? unit?.ucum ?? unit?.text ?? ''}`.trim()))),
    dates: unique(dates.filter(inside).map(({ iso }) => iso)),
  };
}
