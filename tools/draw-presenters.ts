/** Draws the presenters who can be chosen: `npm run video:presenters [-- --out folder]`. Illustrations, of nobody. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PRESENTER_DETAILS, PRESENTER_IDS, type PresenterId } from '../lib/domain/video/presenter';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'public/presenters' } } });

interface Look {
  ground: string;
  skin: string;
  /** The shade beside nose and under the chin. */
  shade: string;
  hair: string;
  clothes: string;
  collar: string;
  /** Behind the head, and over it, in a picture of 240 × 300. */
  behind: string;
  over: string;
}

const EYES = '<path d="M97 139a5 6 0 1 0 .1 0ZM143 139a5 6 0 1 0 .1 0Z" fill="#241c19"/>';
const SMILE = '<path d="M101 172q19 17 38 0" fill="none" stroke="#7c2d26" stroke-width="5" stroke-linecap="round"/>';
const GRIN =
  '<path d="M98 168h44q-4 24-22 24t-22-24Z" fill="#fff" stroke="#7c2d26" stroke-width="3" stroke-linejoin="round"/>';

const LOOKS: Record<PresenterId, Look> = {
  maya: {
    ...{ ground: '#f3d8c7', skin: '#a9714f', shade: '#8d5a3c', hair: '#2d1d18', clothes: '#d9a12b', collar: '#c38c1c' },
    behind: curls([
      [62, 108],
      [52, 140],
      [58, 172],
      [70, 196],
      [178, 108],
      [188, 140],
      [182, 172],
      [170, 196],
      [84, 80],
      [120, 68],
      [156, 80],
    ]),
    over: '<path d="M66 136q-4-64 54-64t54 64q-14-40-54-40t-54 40Z" fill="#2d1d18"/>',
  },
  jonas: {
    ...{ ground: '#d5e0d2', skin: '#f0c9a8', shade: '#dcab85', hair: '#b58a52', clothes: '#34503c', collar: '#f6f4ee' },
    behind: '',
    over: '<path d="M70 130q-8-62 50-62t50 62q-8-26-24-34-30 8-58 0-12 12-18 34Z" fill="#b58a52"/><path d="M74 150q2 58 46 58t46-58q-4 18-16 20-30-8-60 0-12-2-16-20Z" fill="#a67c46"/>',
  },
  amina: {
    ...{ ground: '#efe0d6', skin: '#d9a47c', shade: '#bf875f', hair: '#9fb39a', clothes: '#f4ebdb', collar: '#e6d8c1' },
    behind: '<path d="M56 146q0-88 64-88t64 88q0 66-30 96H86q-30-30-30-96Z" fill="#8fa58a"/>',
    over: '<path d="M68 150q-6-76 52-76t52 76q-6-52-52-52t-52 52Z" fill="#b4c5ae"/><path d="M78 188q42 46 84 0l12 48q-54 28-108 0Z" fill="#a5b8a0"/>',
  },
  kenji: {
    ...{ ground: '#d3dbe6', skin: '#eec39b', shade: '#d6a277', hair: '#191a1e', clothes: '#25345a', collar: '#1c294a' },
    behind: '',
    over: '<path d="M70 134q-10-68 52-68 58 0 48 68-4-24-14-36-34 6-62-6-16 12-24 42Z" fill="#191a1e"/><g fill="none" stroke="#3a3a3f" stroke-width="3.5"><circle cx="97" cy="143" r="16"/><circle cx="143" cy="143" r="16"/><path d="M113 141q7-4 14 0"/></g>',
  },
  lucia: {
    ...{ ground: '#f0ddd0', skin: '#d8a67e', shade: '#bd8660', hair: '#402a22', clothes: '#bd5b3c', collar: '#a44b2f' },
    behind: '<path d="M58 138q0-74 62-74t62 74q4 40-8 66H66q-12-26-8-66Z" fill="#402a22"/>',
    over: '<path d="M70 146q-4-70 50-72 56 2 50 72-8-36-30-46-44 14-62 12-6 14-8 34Z" fill="#4c332a"/>',
  },
  samuel: {
    ...{ ground: '#f5e3b8', skin: '#6d4430', shade: '#573424', hair: '#15100e', clothes: '#2456c9', collar: '#1b46aa' },
    behind: '',
    over: '<path d="M72 128q-4-58 48-58t48 58q-6-20-16-28-32-8-64 0-10 8-16 28Z" fill="#15100e"/>',
  },
  ingrid: {
    ...{ ground: '#dfe3e0', skin: '#f5d5bd', shade: '#e0b597', hair: '#c9ccd0', clothes: '#73273a', collar: '#fbfaf6' },
    behind: '<path d="M62 134q0-70 58-70t58 70q2 26-6 44H68q-8-18-6-44Z" fill="#b9bdc2"/>',
    over: '<path d="M70 140q-6-66 52-68 52 2 48 66-10-30-34-38-20 16-56 16-8 10-10 24Z" fill="#d5d8dc"/><path d="M84 158q5 4 10 2M146 160q5 2 10-2" fill="none" stroke="#d3a383" stroke-width="2.5" stroke-linecap="round"/>',
  },
  arjun: {
    ...{ ground: '#dcd5e4', skin: '#b07d54', shade: '#93653f', hair: '#4a4a4d', clothes: '#3a3d44', collar: '#2e3137' },
    behind: '',
    over: '<path d="M70 132q-8-64 50-66 60 2 50 66-6-24-18-34-34 10-62 2-14 10-20 32Z" fill="#3d3d41"/><path d="M73 146q0 64 47 66 47-2 47-66-4 22-14 24-33-10-66 0-10-2-14-24Z" fill="#8b8b8f"/>',
  },
};

function curls(places: readonly (readonly [number, number])[]): string {
  return places.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="25" fill="#2d1d18"/>`).join('');
}

/** Shoulders, neck and head are everybody's; what is theirs lies behind and over them. */
function portrait(id: PresenterId): string {
  const { ground, skin, shade, hair, clothes, collar, behind, over } = LOOKS[id];
  const brows = id === 'ingrid' || id === 'arjun' ? '#77777b' : id === 'amina' ? '#3a2a22' : hair;
  const drawn = [
    `<rect width="240" height="300" fill="${ground}"/>`,
    behind,
    `<path d="M18 300q2-66 62-78h80q60 12 62 78Z" fill="${clothes}"/>`,
    `<path d="M84 222q36 34 72 0l8 6q-44 52-88 0Z" fill="${collar}"/>`,
    `<path d="M100 190h40v34q-20 22-40 0Z" fill="${shade}"/>`,
    `<path d="M70 132q0-56 50-56t50 56q2 78-50 78t-50-78Z" fill="${skin}"/>`,
    over,
    `<path d="M84 126q12-8 24-2M132 124q12-6 24 2" fill="none" stroke="${brows}" stroke-width="5" stroke-linecap="round"/>`,
    EYES,
    `<path d="M121 142q6 14-4 16" fill="none" stroke="${shade}" stroke-width="4" stroke-linecap="round"/>`,
    id === 'samuel' || id === 'maya' ? GRIN : SMILE,
  ];
  const { name } = PRESENTER_DETAILS[id];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 300"><title>${name}, drawn</title>${drawn.join('')}</svg>\n`;
}

await mkdir(values.out, { recursive: true });
for (const id of PRESENTER_IDS) await writeFile(path.join(values.out, `${id}.svg`), portrait(id));
