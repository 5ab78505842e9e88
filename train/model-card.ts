import type { Judged } from './calibrate.ts';
import { reliability } from './calibrate.ts';
import { CORPORA, type Corpus } from './corpora.ts';
import type { LoadedDocument } from './load-documents.ts';

/** What the card tells beside the figures. */
export interface CardFacts {
  readonly command: string;
  readonly seed: number;
  readonly settings: string;
  readonly train: readonly LoadedDocument[];
  readonly leftOut: number;
  readonly chosen: (corpus: Corpus) => boolean;
  /** Markdown tables of accuracy. */
  readonly figures: string;
  readonly judged: readonly Judged[];
  /** The files and their sizes, that of all languages first. */
  readonly sizes: ReadonlyArray<{ readonly name: string; readonly gzipped: number }>;
}

/** The card that stands beside the weights. */
export function modelCard(facts: CardFacts): string {
  const rows = reliability(facts.judged).filter(({ count }) => count > 0);
  const [shared, ...languages] = facts.sizes;
  const total = facts.sizes.reduce((sum, { gzipped }) => sum + gzipped, 0);
  return `# Model card: names

A linear-chain CRF over hashed features that finds names of eight types (person, company, organization, place, model, product, event, work) in articles of many languages, with one set of weights for all of them. \`models/ner.bin\` holds the weights of features that several languages show, \`models/ner.CODE.bin\` those that one language alone shows.

- Made by: \`${facts.command}\` (seed ${facts.seed}; ${facts.settings}). The same data and seed give the same bytes.
- Size, gzipped: ${shared.gzipped} bytes for all languages, and ${languages.map(({ name, gzipped }) => `${name.split('.').at(-2)} ${gzipped}`).join(', ')}; ${total} in all.
- Two sets of weights: one for running text and headlines in title case, one for text in capitals only or without any.
- Left out of training: ${facts.leftOut} documents that are part of the articles kept for measuring. The weights that ship have seen all others; those in \`models/held-out\`, trained with the same settings and seed, have not seen the held-out documents either, and all figures below are theirs. The last table is the exception: no weights have seen whole articles or a translation of them.

## Data

Files that annotate fewer types count as partial annotation: the likelihood of all label paths that they allow is trained. Small corpora annotated by our own guidelines pass several times an epoch.

| corpus | languages | documents | tokens | passes | licence | source |
|---|---|---|---|---|---|---|
${dataRows(facts)}

## Accuracy on held-out documents

Exact extent and type, F1. F8: eight types (five for winer); F3: PER ORG LOC, companies counted as organizations; conll was never trained on. \`npm run bench:ner\` prints these tables anew.

${facts.figures}

## Reliability of \`confidence\`

Of the names found in held-out ntrex, authored and winer documents, by calibrated confidence (the curve was fitted on one half of them, the table shows the other half):

| confidence | names | mean confidence | right |
|---|---|---|---|
${rows.map(({ band, count, meanConfidence, right }) => `| ${band} | ${count} | ${meanConfidence.toFixed(3)} | ${right.toFixed(3)} |`).join('\n')}

## Limits

Products, events and works are found far less surely than persons and places. A company is often taken for another kind of organization, and the other way round. Text in capitals only, or in small letters only, costs about 15 points. Languages without training text are read with what the others taught.
`;
}

function dataRows({ train, chosen }: CardFacts): string {
  return CORPORA.filter(chosen)
    .map((corpus) => {
      const own = train.filter((document) => document.corpus === corpus.name && corpus.languages.includes(document.language));
      const tokens = own.reduce((sum, { document }) => sum + document.tokens.count, 0);
      return `| ${corpus.name} | ${corpus.languages.join(' ')} | ${own.length} | ${tokens} | ${corpus.weight} | ${corpus.licence} | ${corpus.attribution} |`;
    })
    .join('\n');
}
