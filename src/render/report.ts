import type { Analysis, EntityType, NumericClaim, Quote } from '../analysis.ts';
import { cellWidth, padCells, wrapCells } from './columns.ts';
import { describeCue, describeEntity, describeFigure, describeSpeaker, entitiesById } from './describe.ts';
import { escapeTerminal } from './escape.ts';

/** Options of `toReport`. */
export interface ReportOptions {
  /** Cells of a line; default 80. */
  readonly width?: number;
  /** Whether headings and names stand out by terminal colours; default false. */
  readonly color?: boolean;
  /** Name of the article, for the first line. */
  readonly title?: string;
}

interface Style {
  readonly width: number;
  strong(text: string): string;
  faint(text: string): string;
}

const TYPE_ORDER: readonly EntityType[] = ['person', 'company', 'organization', 'model', 'product', 'place', 'event', 'work'];
const TYPE_HEADINGS: Readonly<Record<EntityType, string>> = {
  person: 'People',
  company: 'Companies',
  organization: 'Organizations',
  model: 'AI models',
  product: 'Products',
  place: 'Places',
  event: 'Events',
  work: 'Works',
};

/** The analysis as a plain text report for people: who, who said what, which figures, when. */
export function toReport(analysis: Analysis, { width = 80, color = false, title }: ReportOptions = {}): string {
  const paint = (code: number) => (text: string) => (color && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text);
  const style: Style = { width: Math.max(40, width), strong: paint(1), faint: paint(2) };
  const { quotes, claims, dates } = analysis;
  const head = title === undefined ? [] : [style.strong(escapeTerminal(title))];
  const sections = [
    entityLines(analysis, style),
    section('Who said what', quotes, (quote) => quoteLines(quote, style), style),
    section('Figures', claims, (claim) => claimLines(claim, style), style),
    section('Dates', dates, dateLine(dates, style), style),
  ].filter((lines) => lines.length > 0);
  const body = sections.length === 0 ? ['', 'Nothing found.'] : sections.flatMap((lines) => ['', ...lines]);
  const lines = [...head, languageLine(analysis), ...body];
  return `${lines.join('\n')}\n`;
}

/** A heading with the number of findings, and their lines; nothing where there are none. */
function section<Finding>(name: string, findings: readonly Finding[], linesOf: (finding: Finding) => readonly string[], style: Style): string[] {
  return findings.length === 0 ? [] : [heading(`${name} (${findings.length})`, style), ...findings.flatMap(linesOf)];
}

function languageLine({ language, languages, sentences }: Analysis): string {
  const count = `${sentences.length} ${sentences.length === 1 ? 'sentence' : 'sentences'}`;
  if (language.code === 'und') return `Language not recognised, ${count}`;
  const pack = language.supported ? '' : ', no language pack';
  const others = [...new Set(languages.map(({ code }) => code))].filter((code) => code !== language.code);
  const parts = !language.supported || others.length === 0 ? '' : `, in parts ${escapeTerminal(others.join(', '))}`;
  return `Language: ${language.code} (${Math.round(language.confidence * 100)} %${pack})${parts}, ${count}`;
}

const heading = (text: string, style: Style): string => style.strong(text.toUpperCase());

function entityLines(analysis: Analysis, style: Style): string[] {
  const byId = entitiesById(analysis);
  const lines: string[] = [];
  for (const type of TYPE_ORDER) {
    const found = analysis.entities.filter((entity) => entity.type === type).sort((a, b) => b.salience - a.salience);
    if (found.length === 0) continue;
    if (lines.length > 0) lines.push('');
    lines.push(heading(`${TYPE_HEADINGS[type]} (${found.length})`, style));
    const names = found.map((entity) => escapeTerminal(entity.name));
    const column = Math.min(32, widest(names));
    for (const [i, entity] of found.entries()) {
      const count = `${entity.mentions.length}×`.padStart(4);
      const others = [...new Set(entity.mentions.map((mention) => mention.text))].filter((text) => text !== entity.name);
      const also = others.length === 0 ? '' : `also ${others.slice(0, 4).join(', ')}${others.length > 4 ? ', …' : ''}`;
      const notes = [describeEntity(entity, byId), also].filter((note) => note !== '').map(escapeTerminal).join(' · ');
      for (const line of hanging(`  ${style.strong(padCells(names[i], column))} ${count}  `, 2 + Math.max(column, cellWidth(names[i])) + count.length + 3, notes, style)) lines.push(line);
    }
  }
  return lines;
}

function quoteLines(quote: Quote, style: Style): string[] {
  const cue = escapeTerminal(describeCue(quote));
  const who = escapeTerminal(describeSpeaker(quote.speaker));
  const asWritten = quote.speaker !== null && quote.speaker.text !== quote.speaker.name ? `, “${escapeTerminal(quote.speaker.text)}”` : '';
  const note = [quote.kind, cue].filter((part) => part !== '').join(', ');
  const said = quote.kind === 'indirect' ? escapeTerminal(quote.text) : `“${escapeTerminal(quote.text)}”`;
  return [`  ${style.strong(who)}${asWritten} ${style.faint(`(${note})`)}`, ...wrapCells(said, style.width - 4).map((line) => `    ${line}`)];
}

function claimLines(claim: NumericClaim, style: Style): string[] {
  const notes = [
    describeFigure(claim),
    claim.subject === undefined ? '' : `about ${claim.subject.text}`,
    claim.denominator === undefined ? '' : `of ${claim.denominator.text}`,
    claim.reference === undefined ? '' : `compared with ${claim.reference.text}`,
    claim.source === undefined ? '' : `says ${claim.source.name}`,
    claim.time === undefined ? '' : `when: ${claim.time.iso ?? claim.time.text}`,
    claim.modality === 'asserted' ? '' : claim.modality,
  ].filter((note) => note !== '');
  const text = wrapCells(escapeTerminal(claim.text), style.width - 2).map((line) => `  ${style.strong(line)}`);
  return [...text, ...wrapCells(escapeTerminal(notes.join(' · ')), style.width - 4).map((line) => `    ${line}`)];
}

/** How the dates are written: one line each, their words in a column. */
function dateLine(dates: Analysis['dates'], style: Style): (date: Analysis['dates'][number]) => string[] {
  const column = Math.min(40, widest(dates.map((date) => escapeTerminal(date.text))));
  return (date) => {
    const when = date.iso === undefined ? '' : date.isoEnd === undefined ? date.iso : `${date.iso} to ${date.isoEnd}`;
    return [`  ${padCells(escapeTerminal(date.text), column)}  ${style.faint(when)}`.trimEnd()];
  };
}

/** A line whose note goes on under itself. */
function hanging(start: string, indent: number, note: string, style: Style): string[] {
  if (note === '') return [start.trimEnd()];
  const room = style.width - indent;
  if (room < 24) return [start.trimEnd(), ...wrapCells(note, style.width - 6).map((line) => `      ${line}`)];
  return wrapCells(note, room).map((line, i) => (i === 0 ? start : ' '.repeat(indent)) + line);
}

const widest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, cellWidth(text)), 0);
