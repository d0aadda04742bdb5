const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** `length` random lower-case letters and digits: 20 of them hold 103 bits. */
export function randomId(length: number): string {
  let id = '';
  while (id.length < length) {
    // 252 is the largest multiple of 36 in a byte; larger values would favour the first letters.
    for (const byte of crypto.getRandomValues(new Uint8Array(length))) {
      if (byte < 252 && id.length < length) id += ALPHABET.charAt(byte % 36);
    }
  }
  return id;
}

export const newJobId = () => `job_${randomId(20)}`;
export const newUploadId = () => `up_${randomId(20)}`;
