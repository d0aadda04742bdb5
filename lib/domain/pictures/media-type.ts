import type { LogoType } from '../shared/upload';
import { hasSignature, isoBrands, letters, says, type Signature } from './signatures';
import { rootElement, xmlText } from './xml-text';

/** Every allowed file is known by this many of its first bytes. */
export const TYPE_IS_KNOWN_BY = 65_536;

const SIGNATURES: readonly (readonly [LogoType, readonly Signature[]])[] = [
  ['image/png', [{ at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] }]],
  ['image/jpeg', [{ at: 0, bytes: [0xff, 0xd8, 0xff] }]],
  // RIFF, four bytes of length, WEBP
  [
    'image/webp',
    [
      { at: 0, bytes: letters('RIFF') },
      { at: 8, bytes: letters('WEBP') },
    ],
  ],
  ['image/gif', [{ at: 0, bytes: letters('GIF8') }]],
];

/** What a file is by its first bytes, whatever its name or declared type say; null when it is none of ours. */
export function mediaType(bytes: Uint8Array): LogoType | null {
  for (const [type, parts] of SIGNATURES) if (parts.every((part) => hasSignature(bytes, part))) return type;
  if (isoBrands(bytes).some((brand) => brand === 'avif' || brand === 'avis')) return 'image/avif';
  if (isTiff(bytes)) return isCameraRaw(bytes) ? null : 'image/tiff';
  return rootElement(xmlText(bytes.subarray(0, TYPE_IS_KNOWN_BY))) === 'svg' ? 'image/svg+xml' : null;
}

export const isTiff = (bytes: Uint8Array) => says(bytes, 'II*\0') || says(bytes, 'MM\0*');

const DNG_VERSION = 50_706;
const SUBFILE = 254;
const IS_SMALL_COPY = 1;

/**
 * Whether what looks like a TIFF is what a camera has seen, undeveloped: what can be read of it without its maker’s
 * programs is a stamp-sized copy, which comes first.
 */
export function isCameraRaw(bytes: Uint8Array): boolean {
  if (!isTiff(bytes)) return false;
  if (says(bytes, 'CR', 8)) return true;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49;
  const first = bytes.length < 8 ? 0 : view.getUint32(4, little);
  if (first === 0 || first + 2 > bytes.length) return false;
  const count = view.getUint16(first, little);
  for (let at = first + 2; at < first + 2 + count * 12 && at + 12 <= bytes.length; at += 12) {
    const tag = view.getUint16(at, little);
    if (tag === DNG_VERSION || (tag === SUBFILE && view.getUint32(at + 8, little) === IS_SMALL_COPY)) return true;
  }
  return false;
}
