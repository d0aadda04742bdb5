import sharp from 'sharp';
import type { AdBrief } from './provider';
import type { PreparedFile } from '../inputs/prepared-image';

/** A complete brief with drawn pictures, for tests and for warming up. */
export async function sampleBrief(changes: Partial<AdBrief> = {}): Promise<AdBrief> {
  return {
    template: 'product_hero',
    variation: 1,
    aspectRatio: '1:1',
    copy: {
      headline: 'Stays hot for ten hours',
      line: 'Steel outside, steel inside.',
      call_to_action: 'Shop now',
      points: ['Double-walled steel', 'Fits every cup holder', 'Closes tight'],
    },
    brandName: 'Norden',
    productName: 'Norden Bottle',
    primaryColor: '#1D63F0',
    secondaryColor: '#F2E9DC',
    language: 'english',
    prompt: 'Product hero ad for Norden Bottle.',
    photos: [await drawnFile('bottle.png', '#c0392b')],
    logo: await drawnFile('logo.png', '#14213d'),
    size: null,
    draft: false,
    base: null,
    ...changes,
  };
}

async function drawnFile(name: string, color: string): Promise<PreparedFile> {
  const [width, height] = [240, 320];
  const bytes = await sharp(
    Buffer.from(`<svg width="${width}" height="${height}"><rect x="40" y="20" width="160"
    height="280" rx="40" fill="${color}"/></svg>`),
  )
    .png()
    .toBuffer();
  return {
    bytes,
    image: {
      name,
      content_type: 'image/png',
      width,
      height,
      ground: 'cutout',
      ground_color: null,
      subject: { x: 0, y: 0, width: 1, height: 1 },
      own_shadow: false,
      average_color: color,
    },
  };
}
