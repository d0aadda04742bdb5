import { says } from '../signatures';

const ORIENTATION = 0x0112;

/** How its camera was held, 1 upright to 8, by an EXIF block that begins with `II*` or `MM`; 1 where it doesn’t say. */
export function orientationOf(exif: Uint8Array): number {
  const little = says(exif, 'II*\0');
  if (!little && !says(exif, 'MM\0*')) return 1;
  const view = new DataView(exif.buffer, exif.byteOffset, exif.byteLength);
  const first = exif.length < 8 ? exif.length : view.getUint32(4, little);
  if (first + 2 > exif.length) return 1;
  const count = view.getUint16(first, little);
  for (let at = first + 2; at < first + 2 + count * 12 && at + 12 <= exif.length; at += 12) {
    if (view.getUint16(at, little) !== ORIENTATION) continue;
    const value = view.getUint16(at + 8, little);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** An EXIF block that says how the camera was held and nothing else: 26 bytes. */
export function exifOfOrientation(orientation: number): Uint8Array {
  const [headerAndOne, short] = [[0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 1, 0], 3];
  const entry = [ORIENTATION & 0xff, ORIENTATION >> 8, short, 0, 1, 0, 0, 0, orientation, 0, 0, 0];
  return Uint8Array.from([...headerAndOne, ...entry, 0, 0, 0, 0]);
}
