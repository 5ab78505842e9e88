import type { Analysis, Entity, NumericClaim, Quote } from '../analysis.ts';
import { describeCue, describeEntity, describeFigure, describeSpeaker, entitiesById } from './describe.ts';
import { escapeHtml } from './escape.ts';
import { HTML_STYLE } from './html-style.ts';
import { markUp, type Markup } from './mark-up.ts';

/** Options of `toHtml`. */
export interface HtmlOptions {
  /** Title of the page; default "Article analysis". */
  readonly title?: string;
  /** Whether to give a whole page with its style, or the `<main>` element alone; default true. */
  readonly page?: boolean;
}

/**
 * An article as accessible HTML without scripts: entities highlighted and linked to the list of
 * names, quotes to their speakers, claims with their figures. Every string of the article is escaped.
 */
export function toHtml(text: string, analysis: Analysis, { title = 'Article analysis', page = true }: HtmlOptions = {}): string {
  const language = analysis.language.code === 'und' ? '' : ` lang="${escapeHtml(analysis.language.code)}"`;
  const main = [
    '<main class="article-analysis">',
    `<h1>${escapeHtml(title)}</h1>`,
    `<article${language}>`,
    articleHtml(text, analysis),
    '</article>',
    '<div class="findings">',
    ...entitySection(analysis),
    ...quoteSection(analysis, language),
    ...claimSection(analysis, language),
    ...dateSection(analysis, language),
    '</div>',
    '</main>',
  ].join('\n');
  if (!page) return `${main}\n`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
${main}
</body>
</html>
`;
}

/** The text in paragraphs with every finding marked up; a mark over several paragraphs is opened again in each. */
function articleHtml(text: string, { entities, quotes, claims, dates }: Analysis): string {
  const marks: Markup[] = [
    ...quotes.map((quote) => mark(quote, 'span', `id="${escapeHtml(quote.id)}" class="quote ${escapeHtml(quote.kind)}" title="${escapeHtml(quoteTitle(quote))}"`, `class="quote ${escapeHtml(quote.kind)}"`)),
    ...claims.map((claim) => mark(claim, 'span', `id="${escapeHtml(claim.id)}" class="claim" title="${escapeHtml(describeFigure(claim))}"`, 'class="claim"')),
    ...dates.map((date) => mark(date, 'time', `${date.iso !== undefined && isHtmlTime(date.iso) ? `datetime="${escapeHtml(date.iso)}" ` : ''}class="date"`, 'class="date"')),
    ...entities.flatMap((entity) =>
      entity.mentions.map((mention, i) => {
        const link = `href="#list-${escapeHtml(entity.id)}" class="entity ${escapeHtml(entity.type)}" title="${escapeHtml(`${entity.type}: ${entity.name}`)}"`;
        return mark(mention, 'a', `id="${escapeHtml(entity.id)}-${i + 1}" ${link}`, link);
      }),
    ),
  ];
  return markUp(text, marks, escapeHtml);
}

const mark = ({ start, end }: { start: number; end: number }, tag: string, first: string, again: string): Markup => ({
  start,
  end,
  open: `<${tag} ${first}>`,
  reopen: `<${tag} ${again}>`,
  close: `</${tag}>`,
});

/** HTML's `datetime` takes a year of four digits, a month, or a day, and no interval or unknown part. */
const isHtmlTime = (iso: string): boolean => /^\d{4}(?:-\d{2}){0,2}$/.test(iso);

const quoteTitle = (quote: Quote): string => `${quote.kind} quote, ${describeSpeaker(quote.speaker)}`;

function entitySection(analysis: Analysis): string[] {
  if (analysis.entities.length === 0) return [];
  const byId = entitiesById(analysis);
  return section('names', `Names (${analysis.entities.length})`, 'ul', analysis.entities.map((entity) => entityItem(entity, byId)));
}

function entityItem(entity: Entity, byId: ReadonlyMap<string, Entity>): string {
  const note = describeEntity(entity, byId);
  const links = entity.mentions.map((_, i) => `<a href="#${escapeHtml(entity.id)}-${i + 1}" aria-label="${escapeHtml(`${entity.name}, mention ${i + 1}`)}">${i + 1}</a>`);
  return `<li id="list-${escapeHtml(entity.id)}"><strong>${escapeHtml(entity.name)}</strong> <span class="type ${escapeHtml(entity.type)}">${escapeHtml(entity.type)}</span>${
    note === '' ? '' : ` <span class="note">${escapeHtml(note)}</span>`
  } <span class="mentions">${links.join(' ')}</span></li>`;
}

function quoteSection({ quotes }: Analysis, language: string): string[] {
  if (quotes.length === 0) return [];
  return section('quotes', `Who said what (${quotes.length})`, 'ol', quotes.map((quote) => {
    const cue = describeCue(quote);
    const note = cue === '' ? quote.kind : `${quote.kind}, ${cue}`;
    return `<li>${speakerLink(quote)} <span class="note">${escapeHtml(note)}</span><blockquote${language}><a href="#${escapeHtml(quote.id)}">${escapeHtml(quote.text)}</a></blockquote></li>`;
  }));
}

function speakerLink({ speaker }: Quote): string {
  const name = `<strong>${escapeHtml(describeSpeaker(speaker))}</strong>`;
  return speaker?.entityId === undefined ? name : `<a href="#list-${escapeHtml(speaker.entityId)}">${name}</a>`;
}

function claimSection({ claims }: Analysis, language: string): string[] {
  if (claims.length === 0) return [];
  return section('claims', `Figures (${claims.length})`, 'ol', claims.map((claim) => claimItem(claim, language)));
}

function claimItem(claim: NumericClaim, language: string): string {
  const source = claim.source === undefined ? '' : `says ${claim.source.entityId === undefined ? escapeHtml(claim.source.name) : `<a href="#list-${escapeHtml(claim.source.entityId)}">${escapeHtml(claim.source.name)}</a>`}`;
  const notes = [
    escapeHtml(describeFigure(claim)),
    claim.subject === undefined ? '' : `about <span${language}>${escapeHtml(claim.subject.text)}</span>`,
    source,
    claim.modality === 'asserted' ? '' : escapeHtml(claim.modality),
  ].filter((note) => note !== '');
  return `<li><a href="#${escapeHtml(claim.id)}"${language}>${escapeHtml(claim.text)}</a> <span class="note">${notes.join(' · ')}</span></li>`;
}

function dateSection({ dates }: Analysis, language: string): string[] {
  if (dates.length === 0) return [];
  return section('dates', `Dates (${dates.length})`, 'ul', dates.map((date) => {
    const when = [date.iso, date.isoEnd].filter((iso) => iso !== undefined).join(' to ');
    return `<li><span${language}>${escapeHtml(date.text)}</span>${when === '' ? '' : ` <span class="note">${escapeHtml(when)}</span>`}</li>`;
  }));
}

function section(id: string, title: string, list: 'ul' | 'ol', items: readonly string[]): string[] {
  return [`<section aria-labelledby="${id}-heading">`, `<h2 id="${id}-heading">${escapeHtml(title)}</h2>`, `<${list}>`, ...items, `</${list}>`, '</section>'];
}
