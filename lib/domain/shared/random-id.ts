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

/** The numbers of 16 digits that start with 1 to 8: 52.8 bits. */
const FIRST_NUMBER = 1_000_000_000_000_000;
const NUMBERS = 8_000_000_000_000_000;

/** The id of a job whose clients expect a whole number, as text. */
export function newNumericJobId(): string {
  for (;;) {
    const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
    // 53 random bits; those beyond the range are drawn again, so that all ids are equally likely.
    const drawn = (high >>> 11) * 2 ** 32 + low;
    if (drawn < NUMBERS) return String(FIRST_NUMBER + drawn);
  }
}

/** The id of a job whose clients expect an ObjectId: 24 hex digits. */
export function newHexJobId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
