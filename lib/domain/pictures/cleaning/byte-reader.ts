const NONE = new Uint8Array();

/** A file that is read as it arrives: looked at ahead in small pieces, and let through in large ones. */
export class ByteReader {
  private held: Uint8Array = NONE;
  private readonly chunks: AsyncIterator<Uint8Array>;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.chunks = chunks[Symbol.asyncIterator]();
  }

  /** Whether so many bytes are still to come; they can be looked at then. */
  async has(count: number): Promise<boolean> {
    while (this.held.length < count) {
      const next = await this.chunks.next();
      if (next.done) return false;
      this.held = this.held.length === 0 ? next.value : joined([this.held, next.value]);
    }
    return true;
  }

  /** What can be looked at without waiting. */
  get ahead(): Uint8Array {
    return this.held;
  }

  /** A whole number of so many bytes, the largest first; 0 beyond the end. */
  number(bytes: number, at = 0): number {
    let value = 0;
    for (let index = at; index < at + bytes; index += 1) value = value * 256 + (this.held[index] ?? 0);
    return value;
  }

  /** The next bytes, fewer where the file ends before. */
  async take(count: number): Promise<Uint8Array> {
    await this.has(count);
    const taken = this.held.subarray(0, count);
    this.held = this.held.subarray(count);
    return taken;
  }

  /** Lets the next bytes through as they come; gives whether all of them came. */
  async *through(count: number): AsyncGenerator<Uint8Array, boolean> {
    for (let left = count; left > 0;) {
      if (!(await this.has(1))) return false;
      const piece = await this.take(Math.min(left, this.held.length));
      left -= piece.length;
      yield piece;
    }
    return true;
  }

  /** Reads past bytes; gives whether all of them came. */
  async skip(count: number): Promise<boolean> {
    const skipping = this.through(count);
    for (;;) {
      const next = await skipping.next();
      if (next.done) return next.value;
    }
  }

  /** All that is left. */
  async rest(): Promise<Uint8Array> {
    const pieces = [this.held];
    this.held = NONE;
    for (let next = await this.chunks.next(); !next.done; next = await this.chunks.next()) pieces.push(next.value);
    return joined(pieces);
  }
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
