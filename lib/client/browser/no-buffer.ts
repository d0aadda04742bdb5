/**
 * Stands in the browser where a package asks whether a value is one of Node’s buffers, as Firestore does: none is. The
 * bundler would bring a whole one along for the question, 7 kB of gzip.
 */
export class Buffer {
  constructor() {
    throw new Error('There are no buffers in a browser');
  }

  static isBuffer(): boolean {
    return false;
  }
}
