import type { Analysis, Entity, NumericClaim, Quote } from 'article-analysis';
import { figureOf, noteOf, notesOf } from './describe.ts';
import { make } from './dom.ts';
import { languageAt, TYPE_NAMES, type Layer } from './layers.ts';
import { voicesOf, type Voice } from './voices.ts';

/** Shows a finding in the article; the second number tells which of several mentions. */
export type ShowInArticle = (id: string, mention?: number) => void;

/** The tabs of the panel by id, with their names. */
export const TABS = [
  ['voices', 'Voices'],
  ['names', 'Names'],
  ['figures', 'Figures'],
  ['dates', 'Dates'],
] as const;

/** Id of a tab. */
export type TabId = (typeof TABS)[number][0];

/** The content of every tab for an analysis. Parts of hidden layers carry `data-layer`, by which the style hides them. */
export function panelsOf(analysis: Analysis, show: ShowInArticle): Readonly<Record<TabId, Node>> {
  const lang = { lang: languageAt(analysis, 0) };
  return { voices: voices(), names: names(), figures: figures(), dates: dates() };

  function voices(): Node {
    const { voices: all, unattributed } = voicesOf(analysis);
    const cards = all.map(voiceCard);
    if (unattributed.length > 0) {
      cards.push(make('section', { class: 'voice', 'data-layer': 'claim' }, make('h3', {}, 'The article itself'), claimList(unattributed)));
    }
    return orNothing(cards, 'Nobody is quoted, and no figure is given.');
  }

  function voiceCard({ name, entityId, quotes, claims }: Voice): HTMLElement {
    const entity = analysis.entities.find(({ id }) => id === entityId);
    const note = entity === undefined ? '' : noteOf(entity, analysis);
    return make(
      'section',
      { class: 'voice' },
      make('h3', {}, entity === undefined ? make('span', lang, name) : make('span', { class: `entity ${entity.type}`, ...lang }, name)),
      ...(note === '' ? [] : [make('p', { class: 'note', ...lang }, note)]),
      ...quotes.map(({ quote, claims: inside }) => quoteItem(quote, inside)),
      ...(claims.length === 0 ? [] : [claimList(claims, false)]),
    );
  }

  function quoteItem(quote: Quote, claims: readonly NumericClaim[]): HTMLElement {
    const via = quote.via === undefined ? [] : [make('span', { class: 'via' }, 'via ', make('span', lang, quote.via.name))];
    return make(
      'div',
      { class: 'said', 'data-layer': 'quote', 'data-id': quote.id },
      make('p', { class: 'said-how' }, make('span', { class: 'tag' }, quote.kind), ...(quote.cue === null ? [] : [make('span', { class: 'cue', ...lang }, quote.cue.text)]), ...via),
      make('blockquote', { class: quote.kind, lang: languageAt(analysis, quote.start) }, jump(quote.id, quote.text)),
      ...(claims.length === 0 ? [] : [claimList(claims, false)]),
    );
  }

  function claimList(claims: readonly NumericClaim[], withSource = true): HTMLElement {
    return make('ul', { class: 'claims', 'data-layer': 'claim' }, ...claims.map((claim) => claimItem(claim, withSource)));
  }

  function claimItem(claim: NumericClaim, withSource: boolean): HTMLElement {
    const notes = notesOf(claim, withSource);
    return make(
      'li',
      { 'data-id': claim.id },
      make('strong', { class: 'figure', ...lang }, figureOf(claim)),
      make('span', { lang: languageAt(analysis, claim.start) }, jump(claim.id, claim.text)),
      ...(notes.length === 0 ? [] : [make('span', { class: 'note', ...lang }, notes.join(' · '))]),
    );
  }

  function names(): Node {
    const sorted = [...analysis.entities].sort((a, b) => b.salience - a.salience);
    return orNothing(sorted.length === 0 ? [] : [make('ul', { class: 'names' }, ...sorted.map(nameItem))], 'No names were found.');
  }

  function nameItem(entity: Entity): HTMLElement {
    const note = noteOf(entity, analysis);
    const others = [...new Set(entity.mentions.map(({ text }) => text))].filter((text) => text !== entity.name);
    return make(
      'li',
      { 'data-layer': entity.type, 'data-id': entity.id },
      make('span', { class: 'name-line' }, make('span', { class: `entity ${entity.type}`, ...lang }, entity.name), make('span', { class: 'tag' }, TYPE_NAMES[entity.type])),
      ...(note === '' ? [] : [make('span', { class: 'note', ...lang }, note)]),
      ...(others.length === 0 ? [] : [make('span', { class: 'note' }, 'also ', make('span', lang, others.join(', ')))]),
      make('span', { class: 'mentions' }, ...entity.mentions.map((_, i) => make('button', { type: 'button', class: 'mention', 'aria-label': `${entity.name}, mention ${i + 1} of ${entity.mentions.length}`, click: () => show(entity.id, i) }, String(i + 1)))),
    );
  }

  function figures(): Node {
    return orNothing(analysis.claims.length === 0 ? [] : [claimList(analysis.claims)], 'No figures were found.');
  }

  function dates(): Node {
    const items = analysis.dates.map(({ text, iso, isoEnd, start }, i) =>
      make('li', { 'data-layer': 'date' satisfies Layer, 'data-id': `d${i + 1}`, lang: languageAt(analysis, start) }, jump(`d${i + 1}`, text), make('span', { class: 'note', lang: 'en' }, [iso, isoEnd].filter((part) => part !== undefined).join(' to ') || 'needs the date of the article')),
    );
    return orNothing(items.length === 0 ? [] : [make('ul', { class: 'dates' }, ...items)], 'No dates were found.');
  }

  function jump(id: string, text: string): HTMLElement {
    return make('button', { type: 'button', class: 'jump', click: () => show(id) }, text);
  }
}

function orNothing(nodes: readonly Node[], message: string): Node {
  const fragment = document.createDocumentFragment();
  fragment.append(...(nodes.length === 0 ? [make('p', { class: 'nothing' }, message)] : nodes));
  return fragment;
}
