import type { Analysis } from '../analysis.ts';
import { describeEntity, entitiesById } from './describe.ts';

/** The layers of an analysis that can be laid out as rows. */
export type Layer = 'entities' | 'quotes' | 'claims' | 'dates';

/** Every layer, in the order of the article's questions: who, said what, with which figures, when. */
export const LAYERS: readonly Layer[] = ['entities', 'quotes', 'claims', 'dates'];

/** One finding as a flat record: the same columns for every layer, empty where one does not apply. */
export interface Row {
  readonly layer: Layer;
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  /** The entity's name, the quote's speaker, the claim's source. */
  readonly who: string;
  readonly whoId: string;
  /** Roles and makers, reporting words, what a figure is about. */
  readonly about: string;
  readonly value: string;
  readonly min: string;
  readonly max: string;
  readonly comparator: string;
  readonly unit: string;
  readonly modality: string;
  readonly date: string;
  readonly confidence: string;
  readonly start: string;
  readonly end: string;
}

/** The columns of a row in their order. */
export const COLUMNS = [
  'layer', 'id', 'kind', 'text', 'who', 'whoId', 'about', 'value', 'min', 'max', 'comparator', 'unit', 'modality', 'date', 'confidence', 'start', 'end',
] as const satisfies ReadonlyArray<keyof Row>;

const EMPTY: Omit<Row, 'layer' | 'text' | 'start' | 'end'> = {
  id: '', kind: '', who: '', whoId: '', about: '', value: '', min: '', max: '', comparator: '', unit: '', modality: '', date: '', confidence: '',
};

const asText = (value: number | undefined): string => (value === undefined ? '' : String(value));

/** Lays the findings of an analysis out as rows, layer by layer. */
export function toRows(analysis: Analysis, layers: readonly Layer[] = LAYERS): Row[] {
  return LAYERS.filter((layer) => layers.includes(layer)).flatMap((layer) => rowsOf[layer](analysis));
}

const rowsOf: Readonly<Record<Layer, (analysis: Analysis) => Row[]>> = {
  entities: (analysis) => {
    const byId = entitiesById(analysis);
    return analysis.entities.map((entity) => ({
      ...EMPTY,
      layer: 'entities',
      id: entity.id,
      kind: entity.type,
      text: entity.mentions.map((mention) => mention.text).join(' | '),
      who: entity.name,
      whoId: entity.id,
      about: describeEntity(entity, byId),
      confidence: asText(entity.confidence),
      start: asText(entity.mentions[0]?.start),
      end: asText(entity.mentions[0]?.end),
    }));
  },
  quotes: (analysis) =>
    analysis.quotes.map((quote) => ({
      ...EMPTY,
      layer: 'quotes',
      id: quote.id,
      kind: quote.kind,
      text: quote.text,
      who: quote.speaker?.name ?? '',
      whoId: quote.speaker?.entityId ?? '',
      about: quote.cue?.text ?? '',
      date: quote.date ?? '',
      confidence: asText(quote.confidence),
      start: asText(quote.start),
      end: asText(quote.end),
    })),
  claims: (analysis) =>
    analysis.claims.map((claim) => ({
      ...EMPTY,
      layer: 'claims',
      id: claim.id,
      kind: claim.kind,
      text: claim.text,
      who: claim.source?.name ?? '',
      whoId: claim.source?.entityId ?? '',
      about: claim.subject?.text ?? '',
      value: claim.decimal ?? asText(claim.value),
      min: asText(claim.min),
      max: asText(claim.max),
      comparator: claim.comparator,
      unit: claim.unit?.currency ?? claim.unit?.ucum ?? claim.unit?.text ?? '',
      modality: claim.modality,
      date: claim.time?.iso ?? claim.time?.text ?? '',
      confidence: asText(claim.confidence),
      start: asText(claim.start),
      end: asText(claim.end),
    })),
  dates: (analysis) =>
    analysis.dates.map((date) => ({
      ...EMPTY,
      layer: 'dates',
      text: date.text,
      date: date.iso === undefined ? '' : date.isoEnd === undefined ? date.iso : `${date.iso}/${date.isoEnd}`,
      start: asText(date.start),
      end: asText(date.end),
    })),
};
