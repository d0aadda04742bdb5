/** Draws the thumbnails of the catalogue that the page of images shows: `npm run images:thumbnails`. */
import { mkdir, writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { borrowCanvas } from '../functions/src/providers/studio/canvas-pool';
import { drawFigure } from '../functions/src/providers/studio/images/figure/whole-figure';
import { createStudio } from '../functions/src/providers/studio/studio';
import { type Background, BACKGROUNDS } from '../lib/domain/kinds/image/catalogue/backgrounds';
import { type FigureModel, MODELS } from '../lib/domain/kinds/image/catalogue/models';

const OUT = 'public/catalogue';
/** Twice as large as they are shown. */
const SIDE = 160;
/** The composition without photos that shows the place and a podium. */
const PODIUM = 2;

const studio = createStudio({ msPerAd: 0 });

async function placeOf(background: Background): Promise<Buffer> {
  const wish = { kind: 'chat', prompt: '', aspectRatio: '1:1', model: null, photos: [] } as const;
  const { png } = await studio.makeImage({ ...wish, variation: PODIUM, background }, new AbortController().signal);
  return png;
}

/** From head to knees, as tall as they are to each other. */
async function figureOf({ build }: FigureModel): Promise<Buffer> {
  const canvas = borrowCanvas(640, 640);
  const context = canvas.getContext('2d');
  context.fillStyle = '#e4ddd2';
  context.fillRect(0, 0, 640, 640);
  const tallest = Math.max(...MODELS.map((one) => one.build.height));
  const foot = 900;
  const top = foot - (860 * build.height) / tallest;
  drawFigure(context, { x: 320, top, foot, build, color: { l: 0.64, c: 0.035, h: 62 } }, { l: 0.3, c: 0.02, h: 60 });
  return canvas.encode('png');
}

async function save(name: string, png: Buffer): Promise<void> {
  await writeFile(`${OUT}/${name}.webp`, await sharp(png).resize(SIDE, SIDE).webp({ quality: 78 }).toBuffer());
}

await mkdir(OUT, { recursive: true });
for (const entry of BACKGROUNDS) await save(`background-${entry.id}`, await placeOf(entry));
for (const entry of MODELS) await save(`model-${entry.id}`, await figureOf(entry));
