/** Reads bits from bytes, the lowest bit of each byte first. Behind the end it reads zeros. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #at: number;
  #held = 0;
  #count = 0;

  constructor(bytes: Uint8Array, from: number) {
    this.#bytes = bytes;
    this.#at = from;
  }

  /** The next `count` bits as a number, 24 at most. */
  bits(count: number): number {
    const value = this.peek(count);
    this.skip(count);
    return value;
  }

  /** The next `count` bits without passing them, 24 at most. */
  peek(count: number): number {
    while (this.#count < count) {
      this.#held |= (this.#at < this.#bytes.length ? this.#bytes[this.#at] : 0) << this.#count;
      this.#at++;
      this.#count += 8;
    }
    return this.#held & ((1 << count) - 1);
  }

  skip(count: number): void {
    this.#held >>>= count;
    this.#count -= count;
  }
}
