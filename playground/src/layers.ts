import type { Analysis, EntityType } from 'article-analysis';

/** What can be shown or hidden in the article. */
export type Layer = EntityType | 'quote' | 'claim' | 'date';

/** Every layer with its name for people, in the order of the legend. */
export const LAYERS: ReadonlyArray<readonly [layer: Layer, label: string]> = [
  ['quote', 'Quotes'],
  ['claim', 'Figures'],
  ['date', 'Dates'],
  ['person', 'People'],
  ['company', 'Companies'],
  ['organization', 'Organizations'],
  ['model', 'AI models'],
  ['product', 'Products'],
  ['place', 'Places'],
  ['event', 'Events'],
  ['work', 'Works'],
];

/** Names of the types for one of them. */
export const TYPE_NAMES: Readonly<Record<EntityType, string>> = {
  person: 'person',
  company: 'company',
  organization: 'organization',
  model: 'AI model',
  product: 'product',
  place: 'place',
  event: 'event',
  work: 'work',
};

/** The `lang` of the passage at an offset; an article may hold several languages. */
export function languageAt({ language, languages }: Analysis, offset: number): string {
  const code = languages.find(({ start, end }) => start <= offset && offset < end)?.code ?? language.code;
  return code === 'und' ? '' : code;
}

/** How many findings of a layer an analysis has. */
export function countOf(analysis: Analysis, layer: Layer): number {
  if (layer === 'quote') return analysis.quotes.length;
  if (layer === 'claim') return analysis.claims.length;
  if (layer === 'date') return analysis.dates.length;
  return analysis.entities.filter(({ type }) => type === layer).length;
}

/** Name of a language in English, or its code where the browser knows none. */
export function languageName(code: string): string {
  if (code === 'und') return 'unknown language';
  return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
}

/** Number as it is read: groups of three, and the words for large ones. */
export function readableNumber(value: number): string {
  return new Intl.NumberFormat('en', Math.abs(value) >= 1e6 ? { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 6 } : { maximumFractionDigits: 6 }).format(value);
}

/** How sure a finding is, for people; nothing is ever quite sure. */
export function sureness(confidence: number): string {
  return confidence > 0.99 ? 'over 99 % sure' : `${Math.round(100 * confidence)} % sure`;
}
