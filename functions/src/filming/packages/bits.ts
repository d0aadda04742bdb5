/** Reads the bits of a parameter set of H.264, whose bytes keep clear of start codes by a 3 that is skipped. */
export class BitReader {
  readonly #bytes: Uint8Array;
  position = 0;

  constructor(escaped: Uint8Array) {
    this.#bytes = escaped.filter((byte, at) => !(byte === 3 && escaped[at - 1] === 0 && escaped[at - 2] === 0));
  }

  bits(count: number): number {
    let value = 0;
    for (let bit = 0; bit < count; bit++) value = value * 2 + this.#next();
    return value;
  }

  /** A number in exponential Golomb code. */
  golomb(): number {
    let zeros = 0;
    while (this.#next() === 0) {
      if (++zeros > 31) throw new RangeError('This is no parameter set');
    }
    return 2 ** zeros - 1 + this.bits(zeros);
  }

  #next(): number {
    const byte = this.#bytes[this.position >> 3];
    if (byte === undefined) throw new RangeError('This parameter set is too short');
    return (byte >> (7 - (this.position++ & 7))) & 1;
  }
}

/** Writes what `BitReader` reads. */
export class BitWriter {
  readonly #bits: number[] = [];

  bits(value: number, count: number): void {
    for (let bit = count - 1; bit >= 0; bit--) this.#bits.push(Math.floor(value / 2 ** bit) & 1);
  }

  golomb(value: number): void {
    const length = Math.floor(Math.log2(value + 1));
    this.bits(0, length);
    this.bits(value + 1, length + 1);
  }

  /** All of it, with the bit that ends a parameter set, kept clear of start codes. */
  end(): Uint8Array {
    this.bits(1, 1);
    while (this.#bits.length % 8 > 0) this.bits(0, 1);
    const escaped: number[] = [];
    for (let at = 0; at < this.#bits.length; at += 8) {
      const byte = this.#bits.slice(at, at + 8).reduce((value, bit) => value * 2 + bit, 0);
      if (byte <= 3 && escaped.at(-1) === 0 && escaped.at(-2) === 0) escaped.push(3);
      escaped.push(byte);
    }
    return Uint8Array.from(escaped);
  }
}
