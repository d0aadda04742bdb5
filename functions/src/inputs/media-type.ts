import type { LogoType } from '../../../lib/domain/upload';

const SIGNATURES: readonly { type: LogoType; at: number; bytes: readonly number[] }[] = [
  { type: 'image/png', at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/jpeg', at: 0, bytes: [0xff, 0xd8, 0xff] },
];

/** What a file is by its first bytes, whatever its name or declared type say; null when it is none of ours. */
export function mediaType(bytes: Buffer): LogoType | null {
  for (const { type, at, bytes: signature } of SIGNATURES) {
    if (signature.every((byte, index) => bytes[at + index] === byte)) return type;
  }
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP') return 'image/webp';
  return looksLikeSvg(bytes) ? 'image/svg+xml' : null;
}

/** The root element of XML: what follows a declaration, comments and a DOCTYPE. */
function looksLikeSvg(bytes: Buffer): boolean {
  const start = bytes
    .toString('utf8', 0, 65_536)
    .replace(/^\uFEFF/, '')
    .trimStart();
  return start.startsWith('<') && /<(?:[\w-]+:)?svg[\s>/]/.test(start) && !/^<(?:!doctype\s+html|html)/i.test(start);
}
