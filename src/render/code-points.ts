/**
 * Turns UTF-16 offsets into offsets in code points, which Python and the W3C annotation model
 * count in. Only the positions behind the text's surrogate pairs are kept.
 */
export class CodePointOffsets {
  readonly #behindPairs: number[] = [];

  constructor(text: string) {
    for (let at = 0; at < text.length - 1; at++) {
      if (text.charCodeAt(at) >> 10 !== 0x36 || text.charCodeAt(at + 1) >> 10 !== 0x37) continue;
      at++;
      this.#behindPairs.push(at + 1);
    }
  }

  /** The offset in code points of an offset in UTF-16 code units. */
  of(offset: number): number {
    let low = 0;
    let high = this.#behindPairs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#behindPairs[middle] <= offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  }
}
