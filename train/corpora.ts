/** Short names of the corpora for the types of the contract, in the order of the model's labels. */
export const TAGS = ['PER', 'COM', 'ORG', 'LOC', 'MODEL', 'PROD', 'EVT', 'WORK'] as const;
export type Tag = (typeof TAGS)[number];

/** How a file's labels are to be read. */
export interface Guideline {
  /** Types that the file does not annotate: a token without label may still belong to one. */
  readonly hides: readonly Tag[];
  /** Labels that stand for one of several types; `O` means that it may be no name at all. */
  readonly means: Readonly<Record<string, readonly (Tag | 'O')[]>>;
}

const SMALL_TYPES: readonly Tag[] = ['PROD', 'EVT', 'WORK'];
const COARSE_ORG = { ORG: ['ORG', 'COM'], ORG_OR_COM: ['ORG', 'COM'] } as const;
const SPLIT_ORG = { ORG_OR_COM: ['ORG', 'COM'] } as const;
const MISC = { MISC: ['PROD', 'EVT', 'WORK', 'O'] } as const;

/** All eight types, our own guidelines. */
const FINE: Guideline = { hides: [], means: {} };
/** PER ORG LOC with ORG split by hand. */
const THREE_SPLIT: Guideline = { hides: SMALL_TYPES, means: SPLIT_ORG };
const THREE_COARSE: Guideline = { hides: SMALL_TYPES, means: COARSE_ORG };
const MISC_SPLIT: Guideline = { hides: [], means: { ...SPLIT_ORG, ...MISC } };
const MISC_COARSE: Guideline = { hides: [], means: { ...COARSE_ORG, ...MISC } };

export type Licence = 'CC BY' | 'CC BY-SA' | 'CC0' | 'MIT' | 'own';

/** One source of annotated text. Files are `NAME.LANG.PART.jsonl.gz`. */
export interface Corpus {
  readonly name: string;
  readonly languages: readonly string[];
  /** Parts to train on. */
  readonly train: readonly string[];
  /** Parts held out for measuring. */
  readonly heldOut: readonly string[];
  readonly guideline: Guideline;
  readonly licence: Licence;
  /** What the licence asks to be named. */
  readonly attribution: string;
  /** How often an epoch passes over it; more for text annotated by our own guidelines. */
  readonly weight: number;
  /** Sentences that make up a document where the file does not say. */
  readonly sentencesPerDocument?: number;
  /** True for text of our own with marks in place, which stands in `train/articles` and not in the data folder. */
  readonly marked?: boolean;
}

const EIGHT = ['fr', 'en', 'es', 'de', 'it', 'pt', 'nl', 'pl'] as const;

const crossner = (domain: string): Corpus => ({
  name: `crossner-${domain}`, languages: ['en'], train: ['train', 'test'], heldOut: ['dev'], guideline: MISC_COARSE, licence: 'MIT', weight: 1, sentencesPerDocument: 1,
  attribution: 'CrossNER (Liu et al. 2021), Wikipedia text',
});

/** Every corpus that shipped weights may be trained on. */
export const CORPORA: readonly Corpus[] = [
  { name: 'ntrex', languages: EIGHT, train: ['train'], heldOut: [], guideline: FINE, licence: 'CC BY-SA', weight: 3, attribution: 'NTREX-128 (Federmann, Kocmi, Xin 2022, Microsoft), own annotation' },
  { name: 'authored', languages: EIGHT, train: ['train'], heldOut: [], guideline: FINE, licence: 'own', weight: 5, attribution: 'articles written for this project' },
  { name: 'own-articles', languages: [...EIGHT, 'da', 'fi', 'nb', 'ro', 'sv'], train: [], heldOut: [], guideline: FINE, licence: 'own', weight: 1, marked: true, attribution: 'articles written for this project, in `train/articles`' },
  { name: 'alpino', languages: ['nl'], train: ['train'], heldOut: [], guideline: FINE, licence: 'CC BY-SA', weight: 3, attribution: 'UD Dutch-Alpino (van Noord et al.), own annotation' },
  { name: 'gsd', languages: ['es'], train: ['train'], heldOut: [], guideline: FINE, licence: 'CC BY-SA', weight: 3, attribution: 'UD Spanish-GSD, own annotation' },
  { name: 'winer', languages: ['fr'], train: ['train'], heldOut: ['dev'], guideline: { hides: ['WORK'], means: SPLIT_ORG }, licence: 'CC BY', weight: 1, attribution: 'WiNER-fr (Dupont), French Wikinews CC BY 2.5' },
  { name: 'kind-wn', languages: ['it'], train: ['train'], heldOut: ['dev'], guideline: THREE_SPLIT, licence: 'CC BY', weight: 1, sentencesPerDocument: 12, attribution: 'KIND (Paccosi, Palmero Aprosio 2022), Italian Wikinews CC BY 2.5' },
  { name: 'kind-adg', languages: ['it'], train: ['train'], heldOut: ['dev'], guideline: THREE_COARSE, licence: 'CC BY', weight: 1, sentencesPerDocument: 12, attribution: 'KIND (Paccosi, Palmero Aprosio 2022), writings of A. De Gasperi' },
  { name: 'uner-bosque', languages: ['pt'], train: ['train'], heldOut: ['dev'], guideline: THREE_SPLIT, licence: 'CC BY-SA', weight: 1, attribution: 'Universal NER (Mayhew et al. 2024) on UD Portuguese-Bosque' },
  { name: 'germeval2014', languages: ['de'], train: ['test'], heldOut: ['dev'], guideline: MISC_SPLIT, licence: 'CC BY', weight: 1, attribution: 'GermEval 2014 NER (Benikova, Biemann et al.)' },
  { name: 'smartdata-v1', languages: ['de'], train: ['train', 'test'], heldOut: [], guideline: THREE_SPLIT, licence: 'CC BY', weight: 1, attribution: 'SmartData corpus (Schiersch et al. 2018, DFKI)' },
  { name: 'smartdata-v3', languages: ['de'], train: ['dev', 'test'], heldOut: [], guideline: THREE_SPLIT, licence: 'CC BY', weight: 1, attribution: 'SmartData corpus (Schiersch et al. 2018, DFKI)' },
  { name: 'gum-names', languages: ['en'], train: ['train', 'test'], heldOut: ['dev'], guideline: MISC_SPLIT, licence: 'CC BY-SA', weight: 1, attribution: 'GUM (Zeldes 2017), files under CC BY and CC BY-SA' },
  { name: 'uner-ewt', languages: ['en'], train: ['test'], heldOut: ['dev'], guideline: THREE_SPLIT, licence: 'CC BY-SA', weight: 1, attribution: 'Universal NER (Mayhew et al. 2024) on UD English-EWT' },
  { name: 'uner-pud', languages: ['en'], train: ['test'], heldOut: [], guideline: THREE_SPLIT, licence: 'CC BY-SA', weight: 1, attribution: 'Universal NER (Mayhew et al. 2024) on Parallel UD' },
  { name: 'uner-pud', languages: ['sv', 'ru'], train: ['test'], heldOut: [], guideline: THREE_COARSE, licence: 'CC BY-SA', weight: 1, attribution: 'Universal NER (Mayhew et al. 2024) on Parallel UD' },
  { name: 'uner-pud-surface', languages: ['de', 'pt'], train: ['test'], heldOut: [], guideline: THREE_COARSE, licence: 'CC BY-SA', weight: 1, attribution: 'Universal NER (Mayhew et al. 2024) on Parallel UD' },
  { name: 'pud-projected', languages: ['es', 'fr', 'it', 'pl', 'fi'], train: ['all'], heldOut: [], guideline: THREE_COARSE, licence: 'CC BY-SA', weight: 1, attribution: 'Parallel UD, labels projected from Universal NER' },
  { name: 'wikigold', languages: ['en'], train: ['test'], heldOut: [], guideline: MISC_SPLIT, licence: 'CC BY', weight: 1, sentencesPerDocument: 10, attribution: 'WikiGold (Balasuriya et al. 2009)' },
  { name: 'europarl-ner', languages: ['en', 'de', 'es', 'it'], train: ['test'], heldOut: [], guideline: MISC_COARSE, licence: 'CC BY', weight: 1, sentencesPerDocument: 8, attribution: 'Europarl NER (Agerri et al. 2018)' },
  crossner('ai'), crossner('literature'), crossner('music'), crossner('politics'), crossner('science'),
  { name: 'norne', languages: ['nb', 'nn'], train: ['train'], heldOut: ['dev'], guideline: { hides: [], means: { ...SPLIT_ORG, MISC: ['EVT', 'PROD', 'O'], PROD: ['PROD', 'WORK', 'COM'] } }, licence: 'CC0', weight: 1, sentencesPerDocument: 12, attribution: 'NorNE (Jørgensen et al. 2020)' },
  { name: 'uner-ddt', languages: ['da'], train: ['train'], heldOut: ['dev'], guideline: THREE_SPLIT, licence: 'CC BY-SA', weight: 1, sentencesPerDocument: 10, attribution: 'Universal NER (Mayhew et al. 2024) on UD Danish-DDT' },
  { name: 'turku-ner', languages: ['fi'], train: ['train'], heldOut: ['dev'], guideline: { hides: [], means: { ...SPLIT_ORG, MISC: ['EVT', 'O'], PROD: ['PROD', 'WORK'] } }, licence: 'CC BY-SA', weight: 1, attribution: 'Turku NER (Luoma et al. 2020)' },
  { name: 'klintan-webbnyheter', languages: ['sv'], train: ['train'], heldOut: ['test'], guideline: MISC_SPLIT, licence: 'CC BY', weight: 1, sentencesPerDocument: 10, attribution: 'Swedish NER on Webbnyheter 2012 (Klintberg), Språkbanken text' },
  { name: 'ronec1', languages: ['ro'], train: ['train'], heldOut: [], guideline: { hides: [], means: { ...SPLIT_ORG, MISC: ['EVT', 'O'] } }, licence: 'MIT', weight: 1, attribution: 'RONEC (Dumitrescu, Avram 2020)' },
  { name: 'ronec2', languages: ['ro'], train: ['dev'], heldOut: [], guideline: { hides: [], means: { ...SPLIT_ORG, MISC: ['EVT', 'O'] } }, licence: 'MIT', weight: 1, sentencesPerDocument: 10, attribution: 'RONEC 2 (Dumitrescu, Avram 2020)' },
  { name: 'factrueval', languages: ['ru'], train: ['dev'], heldOut: [], guideline: THREE_COARSE, licence: 'MIT', weight: 1, attribution: 'FactRuEval 2016' },
];

/** Files that are only measured on. Never trained on and never shipped. */
export const MEASURE_ONLY: readonly { readonly name: string; readonly languages: readonly string[]; readonly part: string; readonly sentencesPerDocument: number }[] = [
  { name: 'conll', languages: ['en', 'es', 'nl', 'de'], part: 'val', sentencesPerDocument: 15 },
  { name: 'wikineural', languages: ['fr', 'en', 'es', 'de', 'it', 'pt', 'nl', 'pl', 'ru'], part: 'val', sentencesPerDocument: 1 },
];

const PERMISSIVE: ReadonlySet<Licence> = new Set<Licence>(['CC BY', 'CC0', 'MIT', 'own']);

/** Which corpora a choice means: "all", "permissive" (no share-alike), or names with commas between. */
export function chooseCorpora(choice: string): (corpus: Corpus) => boolean {
  if (choice === 'all') return () => true;
  if (choice === 'permissive') return ({ licence }) => PERMISSIVE.has(licence);
  const names = new Set(choice.split(','));
  return ({ name }) => names.has(name);
}
