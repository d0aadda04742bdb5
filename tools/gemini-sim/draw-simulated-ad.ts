import sharp, { type OverlayOptions } from 'sharp';
import { textOf, type ReadQuestion } from './read-question';

const COLOR = /^#[0-9a-f]{6}$/i;

/**
 * A picture in the asked size that shows whose it is: the question's photo, logo, words and colours, plainly set.
 * @returns a PNG file
 */
export async function drawSimulatedAd(question: ReadQuestion, [width, height]: [number, number]): Promise<Buffer> {
  const { photo, logo } = question;
  const pictures = await Promise.all([
    photo && placed(photo, { left: 0.12 * width, top: 0.3 * height, width: 0.76 * width, height: 0.5 * height }),
    logo && placed(logo, { left: 0.8 * width, top: 0.06 * height, width: 0.14 * width, height: 0.08 * height }),
  ]);
  return sharp(Buffer.from(ground(question, width, height)))
    .composite(pictures.filter((picture) => picture !== null))
    .flatten()
    .png({ compressionLevel: 1 })
    .toBuffer();
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The picture as large as fits, in the middle of the box. */
async function placed(bytes: Buffer, box: Box): Promise<OverlayOptions> {
  const input = await sharp(bytes)
    .autoOrient()
    .resize(Math.round(box.width), Math.round(box.height), { fit: 'contain', background: '#00000000' })
    .png({ compressionLevel: 1 })
    .toBuffer();
  return { input, left: Math.round(box.left), top: Math.round(box.top) };
}

function ground({ data }: ReadQuestion, width: number, height: number): string {
  const [primary, secondary] = [colorOf(data.primary_color, '#1d63f0'), colorOf(data.secondary_color, '#f2e9dc')];
  const size = Math.min(width, height);
  const words = (text: string, y: number, share: number) =>
    `<text x="50%" y="${y * height}" font-size="${Math.min(share * size, (1.5 * width) / Math.max(text.length, 1))}"
      fill="#fff" stroke="#000" stroke-width="${share * size * 0.12}" paint-order="stroke" text-anchor="middle"
      font-family="sans-serif" font-weight="bold">${escaped(text)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <linearGradient id="g" x2="1" y2="1"><stop stop-color="${primary}"/><stop offset="1" stop-color="${secondary}"/>
    </linearGradient><rect width="100%" height="100%" fill="url(#g)"/>
    ${words(textOf(data, 'headline') || textOf(data, 'product'), 0.2, 0.07)}
    ${words(textOf(data, 'line'), 0.27, 0.035)}
    ${words(textOf(data, 'call_to_action'), 0.88, 0.045)}
    ${words(['simulated', textOf(data, 'change')].filter(Boolean).join(': '), 0.96, 0.02)}</svg>`;
}

function colorOf(value: unknown, otherwise: string): string {
  return typeof value === 'string' && COLOR.test(value) ? value : otherwise;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
