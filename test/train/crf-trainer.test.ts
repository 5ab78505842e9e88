import { describe, expect, it } from 'vitest';
import { lookUpPhrases, namesFor } from '../../src/entities/knowledge/names.ts';
import { tagNames } from '../../src/entities/tagger/tag-names.ts';
import { text as english } from '../../src/languages/en/text.ts';
import { loadPack } from '../../src/languages/load-pack.ts';
import { createDocument } from '../../src/text/document.ts';
import { allowedLabels } from '../../train/align.ts';
import { IDENTITY } from '../../train/calibrate.ts';
import type { Guideline } from '../../train/corpora.ts';
import type { LoadedDocument } from '../../train/load-documents.ts';
import { modelsOfWritten } from '../../train/model-files.ts';
import { writeModel, type WrittenModel } from '../../train/model-writer.ts';
import { trainCased, type WeightOptions } from '../../train/train-weights.ts';

const options: WeightOptions = { epochs: 12, alpha: 0.3, l1: 0.02, l2: 0, dropout: 0.1, wordDropout: 0, prune: new Map([[10, 4000]]), seed: 7, minimumCount: 1, scale: 1 / 12, threshold: 0.02, log: () => undefined };
const FIRMS = ['Zorbex', 'Quantil', 'Brenova', 'Miltrex', 'Dorvane', 'Felmora'];
const TOWNS = ['Arvel', 'Bruncy', 'Castrin', 'Delmar', 'Erquy', 'Folmont'];

function documents(guideline: Guideline, firmTag: string): LoadedDocument[] {
  return FIRMS.flatMap((firm) =>
    TOWNS.map((town) => {
      const text = `Shares of ${firm} rose after the firm moved to ${town} last week.`;
      const spans = [
        { start: text.indexOf(firm), end: text.indexOf(firm) + firm.length, tag: firmTag },
        { start: text.indexOf(town), end: text.indexOf(town) + town.length, tag: 'LOC' },
      ];
      const annotated = { id: `${firm}-${town}`, language: 'en', text, spans };
      const document = createDocument(text, english);
      return { corpus: 'test', language: 'en', annotated, document, allowed: allowedLabels(document, annotated, guideline).allowed, weight: 1 };
    }),
  );
}

const FULL: Guideline = { hides: [], means: {} };
const namesIn = (model: WrittenModel, text: string): string[] => {
  const document = createDocument(text, english);
  return tagNames(document, modelsOfWritten(model)('en'), lookUpPhrases(document, namesFor(loadPack('en').nameLists))).map(({ firstToken, endToken, type }) => `${type} ${text.slice(document.tokens.start[firstToken], document.tokens.end[endToken - 1])}`);
};

describe('training', () => {
  const trained = trainCased(documents(FULL, 'COM'), options);
  const model = writeModel(trained, trained, IDENTITY);

  it('learns names from their context, unseen ones too', () => {
    expect(namesIn(model, 'Shares of Voltaxa rose after the firm moved to Grenby last week.')).toEqual(['company Voltaxa', 'place Grenby']);
  });

  it('gives the same bytes for the same data and seed, others for another seed', () => {
    const again = trainCased(documents(FULL, 'COM'), options);
    expect(writeModel(again, again, IDENTITY)).toEqual(model);
    const other = trainCased(documents(FULL, 'COM'), { ...options, seed: 8 });
    expect(writeModel(other, other, IDENTITY)).not.toEqual(model);
  });

  it('decides an open label by the files that tell', () => {
    const coarse = documents({ hides: [], means: { ORG: ['ORG', 'COM'] } }, 'ORG');
    const mixed = trainCased([...documents(FULL, 'COM').slice(0, 6), ...coarse.slice(6)], options);
    expect(namesIn(writeModel(mixed, mixed, IDENTITY), 'Shares of Voltaxa rose after the firm moved to Grenby last week.')).toEqual(['company Voltaxa', 'place Grenby']);
  });

  it('keeps no more weights than the pruning leaves', () => {
    const pruned = trainCased(documents(FULL, 'COM'), { ...options, prune: new Map([[6, 200]]) });
    const kept = pruned.reduce((sum, { entries }) => sum + entries.length, 0);
    expect(kept).toBeLessThanOrEqual(200);
    expect(kept).toBeGreaterThan(100);
  });
});
