import { describe, expect, it } from 'vitest';
import { lookUpPhrases, namesFor } from '../../../src/entities/knowledge/names.ts';
import { viewDocument } from '../../../src/entities/tagger/document-view.ts';
import { Emissions } from '../../../src/entities/tagger/emissions.ts';
import { LABEL_BITS } from '../../../src/entities/tagger/feature-records.ts';
import { LABEL_COUNT } from '../../../src/entities/tagger/labels.ts';
import { tokenLists } from '../../../src/entities/tagger/token-lists.ts';
import type { SequenceWeights, TaggerModel } from '../../../src/entities/tagger/tagger-model.ts';
import { text as french } from '../../../src/languages/fr/text.ts';
import { loadPack } from '../../../src/languages/load-pack.ts';
import { createDocument } from '../../../src/text/document.ts';
import { IDENTITY } from '../../../train/calibrate.ts';
import { listFeatures } from '../../../train/feature-lists.ts';
import { tableOf } from '../../../train/quantize.ts';

const TEXT = `META RECRUTE NICK CLEGG À MENLO PARK
« Nick Clegg arrive », a déclaré Mark Zuckerberg, PDG de Meta, à l'AFP. Clegg, 57 ans, dirigera l'équipe de Llama 3.1 405B.
Zuckerberg a salué Clegg. Meta n'a rien dit d'autre ; Meta attend. Le « Journal du Soir » de Meta suit Clegg, et Clegg suit Meta.`;

/** Every 24-bit key has one weight that depends on the key alone. */
function everyKey(salt: number): SequenceWeights {
  const keys = new Set<number>();
  const view = viewOf(TEXT);
  for (const wantsMode of [() => true]) {
    listFeatures(view, wantsMode, (_token, own, count, context, contextCount) => {
      for (let i = 0; i < count; i++) keys.add(own[i] >>> 8);
      for (let i = 0; i < contextCount; i++) keys.add(context[i] >>> 8);
    });
  }
  const sorted = Uint32Array.from(keys).sort();
  const entries = Int16Array.from(sorted, (key) => ((((key ^ salt) % 101) - 50) << LABEL_BITS) | ((key >>> 7) % LABEL_COUNT));
  return { table: tableOf({ keys: sorted, entryStart: Uint32Array.from({ length: sorted.length + 1 }, (_, i) => i), entries }), scale: 0.5, transitions: new Float64Array(0) };
}

function viewOf(text: string): ReturnType<typeof viewDocument> {
  const document = createDocument(text, french);
  return viewDocument(document, tokenLists(document, lookUpPhrases(document, namesFor(loadPack('fr').nameLists))));
}

describe('features', () => {
  it('give the same scores word by word at run time as listed one by one in training', () => {
    const model: TaggerModel = { cased: everyKey(1), caseless: everyKey(2), calibration: IDENTITY };
    const view = viewOf(TEXT);
    const emissions = new Emissions(view, model);
    const scores = new Map<number, number[]>();
    for (let u = 0; u < view.units.count; u++) {
      const first = view.units.firstToken[u];
      const out = new Float64Array((view.units.endToken[u] - first) * LABEL_COUNT);
      emissions.write(u, view.units.firstToken[u], view.units.endToken[u], out);
      for (let token = first; token < view.units.endToken[u]; token++) scores.set(token, [...out.subarray((token - first) * LABEL_COUNT, (token - first + 1) * LABEL_COUNT)]);
    }
    let compared = 0;
    for (const mode of [0, 1]) {
      const { table, scale } = mode === 1 ? model.caseless : model.cased;
      listFeatures(view, (found) => found === mode, (token, keys, count, contextKeys, contextCount, value) => {
        const own = new Int32Array(LABEL_COUNT);
        table.addTo(own, 0, keys, 0, count);
        const context = new Int32Array(LABEL_COUNT);
        table.addTo(context, 0, contextKeys, 0, contextCount);
        const listed = Array.from(own, (sum, label) => scale * (sum + value * context[label]));
        const scored = scores.get(token) as number[];
        for (let label = 0; label < LABEL_COUNT; label++) expect(scored[label]).toBeCloseTo(listed[label], 8);
        compared++;
      });
    }
    expect(compared).toBe(view.document.tokens.count);
  });

  it('look at other places of a word in the document', () => {
    const contexts = (text: string): number => {
      let most = 0;
      listFeatures(viewOf(text), () => true, (_token, _keys, _count, _contextKeys, contextCount) => {
        most = Math.max(most, contextCount);
      });
      return most;
    };
    expect(contexts('Clegg arrive demain.')).toBe(0);
    expect(contexts('Clegg arrive demain. On attend Clegg ici.')).toBeGreaterThan(0);
  });
});
