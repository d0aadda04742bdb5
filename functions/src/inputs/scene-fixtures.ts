import sharp from 'sharp';
import type { Pixels } from './pixels';

/** A photo of a product in its surroundings, drawn, so that it is known which pixels are the product's. */
export interface ScenePhoto {
  name: string;
  width: number;
  height: number;
  /** What stands behind the product, with its shadow. */
  behind: string;
  product: string;
  /** What covers a part of it. */
  before?: string;
}

const DEFS = `<defs>
  <filter id="soft"><feGaussianBlur stdDeviation="14"/></filter>
  <filter id="far"><feGaussianBlur stdDeviation="7"/></filter>
  <filter id="wood" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".006 .12" numOctaves="4" seed="3"/>
    <feColorMatrix values="0 0 0 0 .32 0 0 0 0 .18 0 0 0 0 .08 .9 0 0 0 -.2"/></filter>
  <filter id="grass" x="0" y="0" width="1" height="1"><feTurbulence type="turbulence" baseFrequency=".09 .035" numOctaves="4" seed="8"/>
    <feColorMatrix values="0 0 0 0 .05 0 0 0 0 .2 0 0 0 0 .03 2.2 0 0 0 -.1"/></filter>
  <filter id="cloth" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".4" numOctaves="2" seed="5"/>
    <feColorMatrix values="0 0 0 0 .1 0 0 0 0 .1 0 0 0 0 .15 .7 0 0 0 -.2"/></filter>
  <filter id="veins" x="0" y="0" width="1" height="1"><feTurbulence type="turbulence" baseFrequency=".008 .014" numOctaves="5" seed="11"/>
    <feColorMatrix values="0 0 0 0 .35 0 0 0 0 .36 0 0 0 0 .4 -3 0 0 0 .75"/></filter>
  <linearGradient id="round"><stop stop-color="#000" stop-opacity=".45"/><stop offset=".28" stop-color="#fff" stop-opacity=".28"/>
    <stop offset=".55" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity=".5"/></linearGradient>
  <linearGradient id="day" x2="1" y2="1"><stop stop-color="#fff" stop-opacity=".35"/><stop offset="1" stop-color="#000" stop-opacity=".35"/></linearGradient>
  <radialGradient id="ball" cx=".35" cy=".3"><stop stop-color="#fff" stop-opacity=".5"/><stop offset=".5" stop-color="#fff" stop-opacity="0"/>
    <stop offset="1" stop-color="#000" stop-opacity=".45"/></radialGradient></defs>`;

const surface = (color: string, filter: string, y: number, [width, height]: readonly [number, number]) =>
  `<rect y="${y}" width="${width}" height="${height - y}" fill="${color}"/><rect y="${y}" width="${width}" height="${height - y}" filter="url(#${filter})"/>`;
const wall = (color: string, [width, height]: readonly [number, number]) =>
  `<rect width="${width}" height="${height}" fill="${color}"/><rect width="${width}" height="${height}" fill="url(#day)"/>`;
const shadow = (x: number, y: number, across: number, down: number) =>
  `<ellipse cx="${x}" cy="${y}" rx="${across}" ry="${down}" opacity=".45" filter="url(#soft)"/>`;
/** A shape in a colour, and once more as it is lit. */
const lit = (shape: string, color: string, light = 'round') =>
  `${shape.replace('/>', ` fill="${color}"/>`)}${shape.replace('/>', ` fill="url(#${light})"/>`)}`;

const LYING = [800, 600] as const;
const STANDING = [600, 800] as const;
const BRICKS = Array.from(
  { length: 160 },
  (_, brick) =>
    `<rect x="${(brick % 14) * 60 - (Math.floor(brick / 14) % 2) * 30}" y="${Math.floor(brick / 14) * 34}" width="56" height="30" fill="${['#9a5a44', '#a86650', '#8e5340'][brick % 3]}"/>`,
).join('');
const LEAVES = Array.from(
  { length: 26 },
  (_, leaf) =>
    `<ellipse cx="${40 + ((leaf * 137) % 240)}" cy="${90 + ((leaf * 89) % 300)}" rx="60" ry="17" fill="${leaf % 2 ? '#2f6b3c' : '#4c8a4f'}" transform="rotate(${(leaf * 47) % 180} ${40 + ((leaf * 137) % 240)} ${90 + ((leaf * 89) % 300)})"/>`,
).join('');
const finger = (x: number, y: number, length: number) =>
  `<rect x="${x}" y="${y}" width="${length}" height="46" rx="23" fill="#d9a283"/><rect x="${x}" y="${y + 28}" width="${length}" height="18" rx="9" fill="#b97f63" opacity=".6"/>`;

/** Products on tables, in rooms, on grass and in hands. */
export const SCENE_PHOTOS: readonly ScenePhoto[] = [
  {
    ...{ name: 'a bottle on a wooden table before a wall', width: 600, height: 800 },
    behind: `${wall('#c9d3d6', STANDING)}${surface('#b98a5a', 'wood', 560, STANDING)}${shadow(330, 690, 130, 24)}`,
    product:
      lit(
        '<path d="M262 150h76v70q0 30 30 60t30 90v290q0 30-30 30h-136q-30 0-30-30v-290q0-60 30-90t30-60z"/>',
        '#1f6b45',
      ) +
      lit('<rect x="202" y="430" width="196" height="160"/>', '#f0e7d2') +
      lit('<rect x="256" y="110" width="88" height="56" rx="8"/>', '#c9a227'),
  },
  {
    ...{ name: 'a mug in a living room', width: 800, height: 600 },
    behind: `${wall('#d8cbb8', LYING)}<g filter="url(#far)"><rect x="30" y="60" width="150" height="190" fill="#7d92a6"/><rect x="520" y="120" width="280" height="220" rx="40" fill="#8d6b78"/><rect x="560" y="20" width="90" height="70" fill="#efe3b0"/></g>${surface('#8f9496', 'cloth', 400, LYING)}${shadow(400, 515, 150, 20)}`,
    product: `<path d="M500 300q110-10 100 75t-110 70" fill="none" stroke="#b3352a" stroke-width="28"/>${lit('<path d="M280 240h230v230q0 40-40 40h-150q-40 0-40-40z"/>', '#c83c30')}<ellipse cx="395" cy="242" rx="115" ry="22" fill="#e7ded2"/><ellipse cx="395" cy="244" rx="98" ry="15" fill="#3d241a"/>`,
  },
  {
    ...{ name: 'a ball on grass', width: 800, height: 600 },
    behind: `<rect width="800" height="600" fill="#9cc3e0"/><g filter="url(#far)">${LEAVES}<rect x="420" y="70" width="340" height="160" fill="#527a48"/></g>${surface('#5c9a3e', 'grass', 210, LYING)}${shadow(410, 480, 160, 30)}`,
    product:
      lit('<circle cx="400" cy="340" r="150"/>', '#e9531d', 'ball') +
      '<path d="M260 290q140 60 280-5M290 440q120-70 225 0" fill="none" stroke="#f6f1e6" stroke-width="22"/>',
  },
  {
    ...{ name: 'a jar held in a hand', width: 600, height: 800 },
    behind: `${wall('#6f8a8c', STANDING)}<g filter="url(#far)"><rect x="40" y="90" width="170" height="260" fill="#8fa9a4"/><rect x="420" y="160" width="150" height="330" fill="#557072"/></g><path d="M600 620q-120-40-230-10l-170 60q-60 60 0 110l400 40z" fill="#d9a283"/>`,
    product:
      lit('<rect x="180" y="280" width="220" height="340" rx="40"/>', '#5b2a86') +
      lit('<rect x="196" y="220" width="188" height="76" rx="12"/>', '#e8e3da') +
      '<rect x="180" y="380" width="220" height="120" fill="#f2c94c"/>',
    before: finger(150, 520, 130) + finger(160, 572, 120) + finger(150, 466, 118),
  },
  {
    ...{ name: 'a box on floor boards', width: 800, height: 600 },
    behind: `${surface('#a9713f', 'wood', 0, LYING)}<path d="M0 150h800M0 320h800M0 480h800" stroke="#4a2c14" stroke-width="4"/>${shadow(430, 470, 220, 26)}`,
    product:
      '<path d="M230 190l200-60 190 60-200 70z" fill="#7fb2e5"/><path d="M230 190l190 70v230l-190-80z" fill="#2f6fb5"/><path d="M620 190l-200 70v230l200-90z" fill="#1f4f86"/><path d="M260 250l120 44v50l-120-44z" fill="#fff"/>',
  },
  {
    ...{ name: 'a can before a wall of bricks', width: 600, height: 800 },
    behind: `<rect width="600" height="800" fill="#cbbfb2"/>${BRICKS}${surface('#6d6a66', 'cloth', 600, STANDING)}${shadow(300, 700, 140, 22)}`,
    product:
      lit('<path d="M190 260q0-30 24-44h172q24 14 24 44v400q0 28-24 40h-172q-24-12-24-40z"/>', '#14a3a8') +
      lit('<rect x="190" y="380" width="220" height="150"/>', '#f3f6f4') +
      '<ellipse cx="300" cy="220" rx="88" ry="12" fill="#c8ccd0"/>',
  },
  {
    ...{ name: 'a bag on a sofa', width: 800, height: 600 },
    behind: `${wall('#e3ded5', LYING)}<rect x="-20" y="170" width="840" height="460" rx="60" fill="#4e6a80"/><rect x="-20" y="170" width="840" height="460" rx="60" filter="url(#cloth)"/><rect x="60" y="200" width="180" height="170" rx="30" fill="#c6b04c"/>${shadow(470, 500, 190, 24)}`,
    product: `<path d="M380 300q10-130 85-130t85 130" fill="none" stroke="#6b3a1e" stroke-width="20"/>${lit('<path d="M320 280h290l30 210q0 24-24 24h-304q-24 0-22-24z"/>', '#a8602e')}<rect x="440" y="330" width="60" height="44" rx="6" fill="#e6c35a"/>`,
  },
  {
    ...{ name: 'a candle among leaves', width: 800, height: 600 },
    behind: `${wall('#39413c', LYING)}${LEAVES}<g transform="translate(800) scale(-1 1)">${LEAVES}</g>${surface('#c4b9a8', 'cloth', 460, LYING)}${shadow(420, 545, 130, 18)}`,
    product:
      lit('<rect x="310" y="230" width="200" height="310" rx="16"/>', '#f1e3c6') +
      '<ellipse cx="410" cy="236" rx="98" ry="14" fill="#fff6dc"/><path d="M408 236v-46h5v46z" fill="#20180f"/><rect x="350" y="350" width="120" height="110" fill="#c05a3c"/>',
  },
  {
    ...{ name: 'a watch on marble', width: 800, height: 600 },
    behind: `${surface('#ece9e4', 'veins', 0, LYING)}${shadow(415, 320, 170, 60)}`,
    product: `<path d="M340 20h120l14 150h-148zM326 430h148l-14 150h-120z" fill="#4a2d1d"/>${lit('<circle cx="400" cy="300" r="150"/>', '#2b3138', 'ball')}<circle cx="400" cy="300" r="118" fill="#143a5e"/><path d="M400 300v-84M400 300l58 40" stroke="#f0d9a0" stroke-width="9"/>`,
  },
  {
    ...{ name: 'a tube on a towel', width: 600, height: 800 },
    behind: `${surface('#d9b7b7', 'cloth', 0, STANDING)}<path d="M0 250q300-60 600 20M0 560q280 70 600-10" fill="none" stroke="#b08d90" stroke-width="16" filter="url(#far)"/>${shadow(325, 420, 95, 300)}`,
    product:
      lit('<path d="M200 130h210l-34 470h-142z"/>', '#2d8f6f') +
      lit('<rect x="246" y="600" width="120" height="90" rx="10"/>', '#f4f4f0') +
      '<rect x="196" y="110" width="218" height="28" fill="#246f57"/><rect x="246" y="260" width="120" height="150" fill="#f7f2e3"/>',
  },
];

const draw = ({ width, height }: ScenePhoto, inner: string) =>
  sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${DEFS}${inner}</svg>`),
  );

/** As a phone stores it: sharpened by nothing, with its grain, as JPEG. */
export async function takePhoto(photo: ScenePhoto): Promise<Buffer> {
  const { width, height, behind, product, before = '' } = photo;
  const { data } = await draw(photo, behind + product + before)
    .blur(0.6)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  let state = 7;
  for (let at = 0; at < data.length; at++) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    data[at] = Math.max(0, Math.min(255, (data[at] ?? 0) + ((state >>> 16) % 9) - 4));
  }
  return sharp(data, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 88 })
    .toBuffer();
}

/** 1 for each pixel of the product that is seen. */
export async function trueMask(photo: ScenePhoto): Promise<Uint8Array> {
  const alphaOf = async (inner: string) => {
    const { data } = await draw(photo, inner).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    return data;
  };
  const [product, before] = [await alphaOf(photo.product), await alphaOf(photo.before ?? '')];
  return Uint8Array.from({ length: photo.width * photo.height }, (_, pixel) =>
    (product[pixel * 4 + 3] ?? 0) > 127 && (before[pixel * 4 + 3] ?? 0) < 128 ? 1 : 0,
  );
}

/** How well two masks agree: what both have of what one of them has. */
export function overlap(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let [both, any] = [0, 0];
  for (let pixel = 0; pixel < one.length; pixel++) {
    const [a, b] = [(one[pixel] ?? 0) > 0, (other[pixel] ?? 0) > 0];
    if (a && b) both++;
    if (a || b) any++;
  }
  return any === 0 ? 1 : both / any;
}

export type { Pixels };
