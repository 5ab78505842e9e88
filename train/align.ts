import { beginLabel, insideLabel, LABEL_COUNT } from '../src/entities/tagger/labels.ts';
import { Letter, letterClass } from '../src/entities/tagger/letter-case.ts';
import type { Document } from '../src/text/document.ts';
import { TAGS, type Guideline, type Tag } from './corpora.ts';
import type { AnnotatedText } from './read-corpus.ts';

/** Labels that the annotation allows for each token, as a bit set. */
export interface AllowedLabels {
  readonly allowed: Uint32Array;
  /** Names whose edges are not token edges; they are widened to whole tokens. */
  readonly offEdge: number;
}

const O = 1;

/** Turns gold names into the labels that each token of `document` may have under a guideline. */
export function allowedLabels(document: Document, annotated: AnnotatedText, guideline: Guideline): AllowedLabels {
  const { tokens, text } = document;
  const hiddenBegin = bits(guideline.hides, beginLabel);
  const hiddenInside = bits(guideline.hides, insideLabel);
  const allowed = new Uint32Array(tokens.count);
  for (let token = 0; token < tokens.count; token++) {
    const head = letterClass(text.charCodeAt(tokens.start[token]));
    // A hidden name begins with a capital, a digit or a letter without case.
    const mayBegin = head !== Letter.Lower && head !== Letter.Other;
    allowed[token] = O | hiddenInside | (mayBegin ? hiddenBegin : 0);
  }
  let offEdge = 0;
  for (const span of annotated.spans) {
    const first = document.tokenAt(span.start);
    let end = first;
    while (end < tokens.count && tokens.start[end] < span.end) end++;
    if (end === first) continue;
    if (tokens.start[first] !== span.start || tokens.end[end - 1] !== span.end) offEdge++;
    const types = guideline.means[span.tag] ?? [span.tag as Tag];
    const real = types.filter((type): type is Tag => type !== 'O');
    const orNothing = real.length < types.length ? O : 0;
    const begin = bits(real, beginLabel) | orNothing;
    const inside = bits(real, insideLabel) | orNothing;
    if (begin === 0) throw new Error(`unknown label ${span.tag} in ${annotated.id}`);
    allowed[first] = begin;
    for (let token = first + 1; token < end; token++) allowed[token] = inside;
  }
  return { allowed, offEdge };
}

function bits(types: readonly Tag[], label: (index: number) => number): number {
  let set = 0;
  for (const type of types) {
    const index = TAGS.indexOf(type);
    if (index < 0) throw new Error(`unknown type ${type}`);
    set |= 1 << label(index);
  }
  return set;
}

/** Every label. */
export const ALL_LABELS = (1 << LABEL_COUNT) - 1;
