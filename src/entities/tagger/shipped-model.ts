import { ner } from '../../generated/ner.ts';
import { readModel } from './model-file.ts';
import type { TaggerModel } from './tagger-model.ts';

let read: TaggerModel | undefined;

/** The model that ships with the package; read when first asked for. */
export function shippedModel(): TaggerModel {
  read ??= readModel(ner());
  return read;
}
