import type { Analysis } from 'article-analysis';
import { figureOf, noteOf, notesOf } from './describe.ts';
import { make } from './dom.ts';
import { sureness, TYPE_NAMES } from './layers.ts';

/** What is known of one finding, in a line or two. */
export function detailOf(analysis: Analysis, id: string): HTMLElement | undefined {
  const line = (kind: string, main: string, notes: readonly string[]): HTMLElement =>
    make('p', {}, make('span', { class: 'tag' }, kind), ' ', make('strong', {}, main), ...(notes.length === 0 ? [] : [make('span', { class: 'note' }, notes.join(' · '))]));

  const quote = analysis.quotes.find((candidate) => candidate.id === id);
  if (quote !== undefined) {
    const cue = quote.cue === null ? [] : [`“${quote.cue.text}”`];
    return line(`${quote.kind} quote`, quote.speaker?.name ?? 'Speaker not said', [...cue, ...(quote.via === undefined ? [] : [`via ${quote.via.name}`]), sureness(quote.confidence)]);
  }
  const claim = analysis.claims.find((candidate) => candidate.id === id);
  if (claim !== undefined) return line('figure', figureOf(claim), [...notesOf(claim), sureness(claim.confidence)]);
  const entity = analysis.entities.find((candidate) => candidate.id === id);
  if (entity !== undefined) {
    const note = noteOf(entity, analysis);
    return line(TYPE_NAMES[entity.type], entity.name, [...(note === '' ? [] : [note]), `${entity.mentions.length}×`, sureness(entity.confidence)]);
  }
  const date = analysis.dates[Number(id.slice(1)) - 1];
  if (!id.startsWith('d') || date === undefined) return undefined;
  return line('date', date.text, [[date.iso, date.isoEnd].filter((part) => part !== undefined).join(' to ')].filter((part) => part !== ''));
}
