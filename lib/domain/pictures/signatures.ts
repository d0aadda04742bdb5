/** Bytes that a file has at a place. */
export interface Signature {
  at: number;
  bytes: readonly number[];
}

export const letters = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

export function hasSignature(bytes: Uint8Array, { at, bytes: expected }: Signature): boolean {
  return expected.every((byte, index) => bytes[at + index] === byte);
}

/** Whether a text stands at a place, in ASCII. */
export const says = (bytes: Uint8Array, text: string, at = 0) => hasSignature(bytes, { at, bytes: letters(text) });

/** The brands that a file of the ISO family (MP4, HEIC, AVIF) names at its beginning, its own first; none for any other file. */
export function isoBrands(bytes: Uint8Array): string[] {
  if (!says(bytes, 'ftyp', 4)) return [];
  const size = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0);
  const text = new TextDecoder('latin1').decode(bytes.subarray(8, Math.min(size, bytes.length, 256)));
  // Four letters each; the second four are a version.
  return (text.match(/[^]{4}/g) ?? []).filter((_, index) => index !== 1);
}
