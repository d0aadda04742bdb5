import sharp from 'sharp';
import type { TemplateId } from '../../../../lib/domain/ads/template';
import { prepareLogo } from '../../inputs/prepare-logo';
import { preparePhoto } from '../../inputs/prepare-photo';
import type { AdBrief, MadeAd } from '../provider';
import type { PreparedFile } from '../../inputs/prepared-image';
import { drawAd } from './draw-ad';
import { TEMPLATES } from './templates/registry';

export interface SampleInputs {
  /** A tall cut-out. */
  bottle: PreparedFile;
  /** A photo with its own scene. */
  photo: PreparedFile;
  logo: PreparedFile;
}

/** Everything that studio can make, for tests. */
export const COMPOSITIONS = Object.entries(TEMPLATES).flatMap(([template, { length }]) =>
  Array.from({ length }, (_, index) => ({ template: template as TemplateId, variation: index + 1 })),
);

/** Drawn and prepared as a person's uploads are. */
export async function sampleInputs(): Promise<SampleInputs> {
  const cut = svg(520, 540, '<rect x="200" y="60" width="120" height="420" rx="30" fill="#2a7d4f"/>');
  const scene = svg(
    800,
    600,
    `<defs><linearGradient id="g" x2="1" y2="1"><stop stop-color="#d8b48a"/><stop offset="1" stop-color="#2f3a4a"/>
    </linearGradient></defs><rect width="800" height="600" fill="url(#g)"/>
    <rect y="400" width="800" height="200" fill="#6b4a32"/><circle cx="420" cy="330" r="120" fill="#c02b2b"/>`,
  );
  const mark = svg(60, 20, '<circle cx="10" cy="10" r="9" fill="#222046"/><rect x="24" y="6" width="34" height="8"/>');
  return {
    bottle: await preparePhoto(await sharp(cut).png().toBuffer(), { name: 'bottle.png', content_type: 'image/png' }),
    photo: await preparePhoto(await sharp(scene).jpeg().toBuffer(), { name: 'scene.jpg', content_type: 'image/jpeg' }),
    logo: await prepareLogo(mark, { name: 'logo.svg', content_type: 'image/svg+xml' }),
  };
}

function svg(width: number, height: number, inner: string): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${inner}</svg>`,
  );
}

export function sampleAd({ bottle, logo }: SampleInputs, changes: Partial<AdBrief> = {}): AdBrief {
  return {
    template: 'product_hero',
    variation: 1,
    aspectRatio: '1:1',
    copy: {
      headline: 'Step into summer',
      line: 'The autumn taste of English apples.',
      call_to_action: 'Shop now',
      points: ['Pressed from whole apples', 'No sugar added', 'Bottled at the orchard'],
    },
    brandName: 'Orchard',
    productName: 'Apple Juice',
    primaryColor: '#1D63F0',
    secondaryColor: '#F4F6FA',
    language: 'english',
    prompt: '',
    photos: [bottle],
    logo,
    size: null,
    draft: false,
    base: null,
    ...changes,
  };
}

/** What studio draws, without the time that a file takes. */
export async function drawn(brief: AdBrief): Promise<Pick<MadeAd, 'raster' | 'marks' | 'width' | 'height'>> {
  const { canvas, marks } = await drawAd(brief);
  const { width, height } = canvas;
  return { raster: { data: canvas.data(), channels: 4 }, marks, width, height };
}
