import { wordAt, MOST_PLACES, placeInRun, type DocumentView } from '../src/entities/tagger/document-view.ts';
import { contextFeatures, MOST_KEYS, neighbourFeatures, ownFeatures, placeFeatures, runFeatures } from '../src/entities/tagger/features.ts';

/** Called for each token in order with its keys; the buffers are reused. */
export type TokenSink = (token: number, keys: Int32Array, count: number, contextKeys: Int32Array, contextCount: number, contextValue: number) => void;

/** Lists every feature of every token of units in one of `modes`. */
export function listFeatures(view: DocumentView, wantsMode: (mode: number) => boolean, sink: TokenSink): void {
  const { units, words } = view;
  const hashes = words.hashes;
  const keys = new Int32Array(MOST_KEYS * 6);
  const contextKeys = new Int32Array(MOST_KEYS * MOST_PLACES);
  for (let u = 0; u < units.count; u++) {
    if (!wantsMode(units.mode[u])) continue;
    const first = units.firstToken[u];
    const end = units.endToken[u];
    for (let token = first; token < end; token++) {
      const b2 = wordAt(view, token - 2, first, end);
      const b1 = wordAt(view, token - 1, first, end);
      const word = wordAt(view, token, first, end);
      const a1 = wordAt(view, token + 1, first, end);
      const a2 = wordAt(view, token + 2, first, end);
      let at = ownFeatures(hashes, word, keys, 0);
      at = neighbourFeatures(hashes, b2, -2, keys, at);
      at = neighbourFeatures(hashes, b1, -1, keys, at);
      at = neighbourFeatures(hashes, a1, 1, keys, at);
      at = neighbourFeatures(hashes, a2, 2, keys, at);
      at = placeFeatures(hashes, b2, b1, word, a1, a2, view.flags[token], keys, at);
      if (view.runEnd[token] !== 0) {
        const before2 = wordAt(view, view.runFirst[token] - 2, first, end);
        const before = wordAt(view, view.runFirst[token] - 1, first, end);
        const after = wordAt(view, view.runEnd[token], first, end);
        const after2 = wordAt(view, view.runEnd[token] + 1, first, end);
        at = runFeatures(hashes, before2, before, words.wordOfToken[view.runFirst[token]], words.wordOfToken[view.runEnd[token] - 1], after, after2, view.runLists[token], placeInRun(view, token), keys, at);
      }
      let contexts = 0;
      let places = 0;
      if (words.nameLike[word] !== 0) {
        const form = view.formOfWord[word];
        for (let p = 0; p < view.placeCount[form] && places < MOST_PLACES; p++) {
          const place = view.places[form * (MOST_PLACES + 1) + p];
          if (place === token) continue;
          places++;
          contexts = contextOf(view, place, contextKeys, contexts);
        }
      }
      sink(token, keys, at, contextKeys, contexts, places === 0 ? 0 : 1 / Math.sqrt(places));
    }
  }
}

function contextOf(view: DocumentView, place: number, out: Int32Array, at: number): number {
  const u = view.unitOfToken[place];
  const first = view.units.firstToken[u];
  const end = view.units.endToken[u];
  return contextFeatures(
    view.words.hashes,
    wordAt(view, place - 2, first, end),
    wordAt(view, place - 1, first, end),
    wordAt(view, place, first, end),
    wordAt(view, place + 1, first, end),
    wordAt(view, place + 2, first, end),
    view.flags[place],
    out,
    at,
  );
}
