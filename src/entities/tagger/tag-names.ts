import type { Document } from '../../text/document.ts';
import type { Names } from '../knowledge/names.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import { viewDocument } from './document-view.ts';
import { Decoder } from './decoder.ts';
import { Emissions } from './emissions.ts';
import { beginLabel, isBegin, typeOfLabel, TYPES } from './labels.ts';
import type { Calibration, TaggerModel } from './tagger-model.ts';
import { tokenLists } from './token-lists.ts';
import { CaseMode } from './units.ts';

/** Names less sure than this are left out: below about half the F1 that is reached, each costs more than it brings. */
const LEAST_CONFIDENCE = 0.35;

/** Finds the names of a document, none nested or overlapping, in order. */
export function tagNames(document: Document, model: TaggerModel, names: Names): TaggedSpan[] {
  const view = viewDocument(document, tokenLists(document, names));
  const emissions = new Emissions(view, model);
  const { units } = view;
  let longest = 0;
  for (let u = 0; u < units.count; u++) longest = Math.max(longest, units.endToken[u] - units.firstToken[u]);
  const decoder = new Decoder(longest);
  const spans: TaggedSpan[] = [];
  for (let u = 0; u < units.count; u++) {
    const first = units.firstToken[u];
    const length = units.endToken[u] - first;
    emissions.write(u, decoder.emission);
    const weights = units.mode[u] === CaseMode.Caseless ? model.caseless : model.cased;
    if (!decoder.decode(length, weights.transitions)) continue;
    decoder.sumPaths(length);
    const { labels } = decoder;
    for (let t = 0; t < length; t++) {
      if (!isBegin(labels[t])) continue;
      const type = typeOfLabel(labels[t]);
      let end = t + 1;
      while (end < length && labels[end] !== 0 && !isBegin(labels[end])) end++;
      const raw = decoder.probability(t, end, beginLabel(type), length);
      const confidence = calibrate(model.calibration, raw);
      if (confidence >= LEAST_CONFIDENCE) spans.push({ firstToken: first + t, endToken: first + end, type: TYPES[type], confidence });
      t = end - 1;
    }
  }
  return spans;
}

/** Reads the curve at `raw`, straight between its points. */
export function calibrate({ raw, calibrated }: Calibration, value: number): number {
  let i = 0;
  while (i < raw.length && raw[i] < value) i++;
  if (i === 0) return calibrated[0];
  if (i === raw.length) return calibrated[i - 1];
  const share = (value - raw[i - 1]) / (raw[i] - raw[i - 1]);
  return calibrated[i - 1] + share * (calibrated[i] - calibrated[i - 1]);
}
