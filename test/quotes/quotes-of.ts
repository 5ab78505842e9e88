import type { Entity, Quote } from '../../src/analysis.ts';
import { findDates } from '../../src/dates/find-dates.ts';
import { MentionIndex } from '../../src/entities/mention-index.ts';
import { languagePacks } from '../../src/languages/index.ts';
import { findQuotes } from '../../src/quotes/find-quotes.ts';
import { createDocument } from '../../src/text/document.ts';

/** Names of a test text by type; every occurrence in the text becomes a mention. */
export type Names = Partial<Record<'person' | 'company' | 'organization' | 'place' | 'work', readonly string[]>>;

function entitiesOf(text: string, names: Names): Entity[] {
  const entities: Entity[] = [];
  for (const [type, list] of Object.entries(names)) {
    for (const name of list) {
      const [full, ...others] = name.split('|');
      const mentions = [full, ...others].flatMap((form) => {
        const found = [];
        for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) found.push({ start: at, end: at + form.length, text: form, kind: 'name' as const });
        return found;
      });
      const apart = mentions.filter((m) => !mentions.some((o) => o !== m && o.start <= m.start && o.end >= m.end && o.end - o.start > m.end - m.start)).sort((a, b) => a.start - b.start);
      const base = { id: `e${entities.length + 1}`, name: full, mentions: apart, confidence: 1, salience: 1 };
      if (type === 'person') entities.push({ ...base, type, roles: [] });
      else entities.push({ ...base, type: type as 'company' | 'organization' | 'place' | 'work' });
    }
  }
  return entities;
}

/** The quotes of a text in a language, its names given: "Claire Dubois|Dubois" is one person with two forms. */
export function quotesOf(language: string, text: string, names: Names = {}): readonly Quote[] {
  const pack = languagePacks.find(({ code }) => code === language);
  if (pack === undefined) throw new Error(`no pack for ${language}`);
  const document = createDocument(text, pack.text);
  const entities = entitiesOf(text, names);
  return findQuotes(document, { entities, index: new MentionIndex(entities) }, findDates(document, pack.dates, undefined), pack.quotes).quotes;
}

/** One line a quote: kind, content, speaker, cue; the form that the tests state. */
export const inShort = (quotes: readonly Quote[]): string[] => quotes.map(({ kind, text, speaker, cue }) => `${kind} [${text}] ${speaker?.name ?? '-'} (${cue?.text ?? '-'})`);
