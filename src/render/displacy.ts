import type { Analysis, EntityType } from '../analysis.ts';
import { CodePointOffsets } from './code-points.ts';

/** What displaCy's entity view takes with `manual=True`; offsets count code points, as Python does. */
export interface DisplacyDocument {
  readonly text: string;
  readonly title: string | null;
  readonly ents: ReadonlyArray<{ readonly start: number; readonly end: number; readonly label: string; readonly kb_id: string }>;
}

/** spaCy's label where it has one of the same meaning; a model has none. */
const LABELS: Readonly<Record<EntityType, string>> = {
  person: 'PERSON',
  company: 'ORG',
  organization: 'ORG',
  model: 'MODEL',
  product: 'PRODUCT',
  place: 'GPE',
  event: 'EVENT',
  work: 'WORK_OF_ART',
};

/** The mentions as a document for spaCy's displaCy; `kb_id` is the entity that a mention belongs to. */
export function toDisplacy(text: string, analysis: Analysis, title: string | null = null): DisplacyDocument {
  const offsets = new CodePointOffsets(text);
  const ents = analysis.entities
    .flatMap((entity) =>
      entity.mentions.map((mention) => ({ start: offsets.of(mention.start), end: offsets.of(mention.end), label: LABELS[entity.type], kb_id: entity.id })),
    )
    .sort((a, b) => a.start - b.start);
  return { text, title, ents };
}
