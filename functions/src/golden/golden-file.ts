import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { ASPECT_RATIOS } from '../../../lib/domain/shared/aspect-ratio';
import { CELLS, GRID, type Fingerprint } from './fingerprint';

export const GOLDEN_FOLDER = import.meta.dirname;

/** Fingerprints of a template's ads: a row per variation, a column per ratio. */
export type Golden = Fingerprint[][];

/**
 * A golden is kept as a small picture that can be looked at: each ad as a tile of its cells'
 * colours, and beside it one of what goes on inside them.
 */
const WIDTH = ASPECT_RATIOS.length * 2 * GRID;

export async function writeGolden(folder: string, template: string, golden: Golden): Promise<void> {
  const height = golden.length * GRID;
  const data = Buffer.alloc(WIDTH * height * 3);
  golden.forEach((row, variation) =>
    row.forEach(({ colors, edges }, ratio) => {
      for (let cell = 0; cell < CELLS; cell++) {
        data.set(colors.subarray(cell * 3, cell * 3 + 3), offset(variation, ratio, cell, 0));
        data.fill(edges[cell] ?? 0, offset(variation, ratio, cell, 1), offset(variation, ratio, cell, 1) + 3);
      }
    }),
  );
  const png = await sharp(data, { raw: { width: WIDTH, height, channels: 3 } })
    .png({ compressionLevel: 9, adaptiveFiltering: true })
    .toBuffer();
  await mkdir(folder, { recursive: true });
  await writeFile(fileOf(folder, template), png);
}

/** Null when there is none for the template. */
export async function readGolden(folder: string, template: string): Promise<Golden | null> {
  const file = await readFile(fileOf(folder, template)).catch(() => null);
  if (!file) return null;
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  if (info.width !== WIDTH) return null;
  return Array.from({ length: info.height / GRID }, (_, variation) =>
    ASPECT_RATIOS.map((_ratio, ratio) => {
      const colors = new Uint8Array(CELLS * 3);
      const edges = new Uint8Array(CELLS);
      for (let cell = 0; cell < CELLS; cell++) {
        const at = offset(variation, ratio, cell, 0);
        colors.set(data.subarray(at, at + 3), cell * 3);
        edges[cell] = data[offset(variation, ratio, cell, 1)] ?? 0;
      }
      return { colors, edges };
    }),
  );
}

const fileOf = (folder: string, template: string) => path.join(folder, `${template}.png`);

/** Where a cell stands in the picture's data; `tile` 0 is the colours, 1 what goes on inside. */
function offset(variation: number, ratio: number, cell: number, tile: 0 | 1): number {
  const x = (ratio * 2 + tile) * GRID + (cell % GRID);
  const y = variation * GRID + Math.floor(cell / GRID);
  return (y * WIDTH + x) * 3;
}
