import { randomBytes } from 'node:crypto';
import { pngChunk } from '../../../lib/domain/pictures/cleaning/clean-png';

const PHOTO_BYTES = 500_000;
const PNG_START = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const FRAME_BYTES = PNG_START.length + 2 * 12;
const BOUNDARY = 'bench-boundary';

const FIELDS = {
  brand_name: 'Northwind',
  product_full_name: 'Juniper Tonic',
  product_description: 'A crisp tonic with real juniper.',
  primary_color_hex: '#0B5D3B',
  secondary_color_hex: '#F4E9CD',
  count: '4',
};

/** The documented form with two photos, or what the API takes for such: it looks at their first bytes, and that they have an end. */
export function photoForm() {
  const part = (disposition: string, content: Buffer) => [
    Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n`),
    content,
    Buffer.from('\r\n'),
  ];
  const photo = () =>
    Buffer.concat([PNG_START, pngChunk('IDAT', randomBytes(PHOTO_BYTES - FRAME_BYTES)), pngChunk('IEND', Buffer.of())]);
  const parts = [
    ...Object.entries(FIELDS).flatMap(([name, value]) => part(`name="${name}"`, Buffer.from(value))),
    ...['front.png', 'back.png'].flatMap((name) => part(`name="product_images"; filename="${name}"`, photo())),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ];
  const body = Buffer.concat(parts);
  return {
    body,
    headers: { 'Content-Type': `multipart/form-data; boundary=${BOUNDARY}`, 'Content-Length': String(body.length) },
  };
}
