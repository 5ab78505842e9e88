import type { ReportingVerb, VerbFrame } from './quote-data.ts';

/** Present, past and participle of a regular verb, by its infinitive. */
export type RegularForms = (infinitive: string) => readonly [present: string, past: string, participle: string];

const words = (forms: string): string => forms.replaceAll(/[,/]/g, ' ');

function formsOf(row: string, regular: RegularForms): readonly [infinitive: string, present: string, past: string, participle: string] {
  const [infinitive, present, past, participle = ''] = row.split(':');
  if (present === undefined) return [infinitive, ...regular(infinitive)];
  return [infinitive, words(present), words(past), words(participle)];
}

/**
 * Reporting verbs of rows between blanks: a regular verb by its infinitive, any other as
 * "infinitive:present:past:participle", where commas divide forms of one kind.
 */
export function reportingVerbsOf(rows: string, frame: VerbFrame, regular: RegularForms): ReportingVerb[] {
  return rows.split(/\s+/).map((row) => {
    const [lemma, present, past, participle] = formsOf(row, regular);
    return { lemma, frame, finite: `${present} ${past}`, participle, gerund: '', infinitive: lemma };
  });
}

/** Verbs that report only with a second word, in rows between blanks: "slå:slår:slog:slagit+fast". */
export function particleVerbsOf(rows: string, regular: RegularForms): ReportingVerb[] {
  return rows.split(/\s+/).map((row) => {
    const [verb, particle] = row.split('+');
    const [infinitive, present, past, participle] = formsOf(verb, regular);
    return { lemma: `${infinitive} ${particle}`, frame: 'say', finite: `${present} ${past}`, participle, gerund: '', infinitive, particle };
  });
}

/** The present and past forms of such rows. */
export function finiteFormsOf(rows: string, regular: RegularForms): string[] {
  return rows.split(/\s+/).flatMap((row) => {
    const [, present, past] = formsOf(row, regular);
    return `${present} ${past}`.split(' ');
  });
}
