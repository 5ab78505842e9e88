import { ner } from '../../generated/ner.ts';
import { modelOf, readSharedModel, type SharedModel } from './model-file.ts';
import type { TaggerModel } from './tagger-model.ts';

let shared: SharedModel | undefined;
const known = new Map<string, TaggerModel>();

/**
 * The model that ships with the package for the language `code`, read when first asked for;
 * `nameWeights` gives the weights that come with the language.
 */
export function shippedModel(code: string, nameWeights: (() => Uint8Array) | undefined): TaggerModel {
  let model = known.get(code);
  if (model === undefined) {
    shared ??= readSharedModel(ner());
    model = modelOf(shared, nameWeights?.());
    known.set(code, model);
  }
  return model;
}
