import { ner } from '../../generated/ner.ts';
import { modelOf, readSharedModel, type SharedModel } from './model-file.ts';
import type { TaggerModel } from './tagger-model.ts';

let shared: SharedModel | undefined;
/** By the weights themselves: an app may bring a pack of its own for a code. */
const known = new Map<(() => Uint8Array) | undefined, TaggerModel>();

/** The model that ships with the package for a language whose own weights `nameWeights` gives; read when first asked for. */
export function shippedModel(nameWeights: (() => Uint8Array) | undefined): TaggerModel {
  let model = known.get(nameWeights);
  if (model === undefined) {
    shared ??= readSharedModel(ner());
    model = modelOf(shared, nameWeights?.());
    known.set(nameWeights, model);
  }
  return model;
}
