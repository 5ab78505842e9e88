import { LONGEST_CODE } from '../src/entities/tagger/prefix-code.ts';

/** Lengths of a prefix code for symbol counts (Huffman); counts are flattened until no word is too long. */
export function prefixLengths(counts: readonly number[]): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  let flat = counts.map((count) => count);
  for (;;) {
    lengths.fill(0);
    let nodes = flat.flatMap((count, symbol) => (count > 0 ? [{ count, order: symbol, symbols: [symbol] }] : []));
    if (nodes.length === 1) lengths[nodes[0].symbols[0]] = 1;
    while (nodes.length > 1) {
      nodes.sort((a, b) => b.count - a.count || b.order - a.order);
      const [a, b] = nodes.splice(-2);
      for (const symbol of [...a.symbols, ...b.symbols]) lengths[symbol]++;
      nodes = [...nodes, { count: a.count + b.count, order: Math.min(a.order, b.order), symbols: [...a.symbols, ...b.symbols] }];
    }
    if (lengths.every((length) => length <= LONGEST_CODE)) return lengths;
    flat = flat.map((count) => (count > 0 ? (count >> 1) + 1 : 0));
  }
}
