import sharp from 'sharp';
import { prepareLogo } from '../../functions/src/inputs/prepare-logo';
import { preparePhoto } from '../../functions/src/inputs/prepare-photo';
import type { AdBrief } from '../../functions/src/providers/provider';

export const PRODUCT_SIDE = 800;

/** An ad for a product photo of 800 px with grain, as photos have, cut out; drawn here, so that it is the same anywhere. */
export async function benchBrief(): Promise<AdBrief> {
  const photo = await preparePhoto(await productPhoto(), { name: 'bag.png', content_type: 'image/png' });
  const logo = await prepareLogo(Buffer.from(LOGO), { name: 'logo.svg', content_type: 'image/svg+xml' });
  return {
    template: 'product_hero',
    variation: 1,
    aspectRatio: '1:1',
    copy: {
      headline: 'Carry the whole week',
      line: 'A canvas bag with room for all of it.',
      call_to_action: 'Shop now',
      points: ['Waxed canvas', 'Two outer pockets', 'Repaired for free'],
    },
    brandName: 'Harrow',
    productName: 'Week Bag',
    primaryColor: '#1F4D3A',
    secondaryColor: '#F2E6D0',
    language: 'english',
    prompt: '',
    photos: [photo],
    logo,
    size: null,
    draft: false,
    base: null,
  };
}

const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 60"><circle cx="30" cy="30" r="26" fill="#B4552D"/>
  <path d="M18 42V18h6v9h12v-9h6v24h-6V33H24v9z" fill="#fff"/><rect x="70" y="22" width="120" height="16" fill="#B4552D"/></svg>`;

async function productPhoto(): Promise<Buffer> {
  const side = PRODUCT_SIDE;
  const bag = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 800 800">
    <defs><linearGradient id="g" x2="1" y2="1"><stop stop-color="#d9a066"/><stop offset="1" stop-color="#8a5a2b"/></linearGradient></defs>
    <path d="M240 260C240 40 560 40 560 260" fill="none" stroke="#5b3a1c" stroke-width="34"/>
    <path d="M20 250h760l-60 540H80z" fill="url(#g)"/><rect x="150" y="430" width="220" height="220" rx="14" fill="#a8743c"/>
    <rect x="430" y="430" width="220" height="220" rx="14" fill="#a8743c"/><rect x="340" y="300" width="120" height="60" fill="#f6f1e4"/></svg>`;
  const { data, info } = await sharp(Buffer.from(bag)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  let state = 1;
  for (let at = 0; at < data.length; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    if (at % 4 !== 3) data[at] = Math.min(255, Math.max(0, (data[at] ?? 0) + (state >>> 28) - 8));
  }
  const { width, height } = info;
  return sharp(data, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
}
