import type { LogoType } from './upload';

/** Every allowed file is known by this many of its first bytes. */
export const TYPE_IS_KNOWN_BY = 65_536;

const SIGNATURES: readonly { type: LogoType; parts: readonly { at: number; bytes: readonly number[] }[] }[] = [
  { type: 'image/png', parts: [{ at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] }] },
  { type: 'image/jpeg', parts: [{ at: 0, bytes: [0xff, 0xd8, 0xff] }] },
  {
    type: 'image/webp',
    // RIFF, four bytes of length, WEBP
    parts: [
      { at: 0, bytes: [0x52, 0x49, 0x46, 0x46] },
      { at: 8, bytes: [0x57, 0x45, 0x42, 0x50] },
    ],
  },
];

/** What a file is by its first bytes, whatever its name or declared type say; null when it is none of ours. */
export function mediaType(bytes: Uint8Array): LogoType | null {
  for (const { type, parts } of SIGNATURES) {
    if (parts.every((part) => part.bytes.every((byte, index) => bytes[part.at + index] === byte))) return type;
  }
  return looksLikeSvg(bytes) ? 'image/svg+xml' : null;
}

/** The root element of XML: what follows a declaration, comments and a DOCTYPE. */
function looksLikeSvg(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, TYPE_IS_KNOWN_BY)).trimStart();
  return start.startsWith('<') && /<(?:[\w-]+:)?svg[\s>/]/.test(start) && !/^<(?:!doctype\s+html|html)/i.test(start);
}
