/**
 * Records how Chromium shows the files of `color-fixtures.ts`, which the decoder is held to: run it when a fixture comes,
 * or when a new Chromium shows something else.
 */
import { chromium } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromiumFlags, findChromium } from './test/chromium';
import { COLOR_FIXTURES, SPOTS } from '../functions/src/inputs/decode/color-fixtures';

const FILE = path.resolve(import.meta.dirname, '../functions/src/inputs/decode/browser-colors.json');

const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
const page = await browser.newPage();

/** Width, height, and red, green, blue and opacity of each spot. */
async function shown(bytes: Buffer) {
  return page.evaluate(
    async ({ base64, spots }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const { naturalWidth: width, naturalHeight: height } = image;
      const context = new OffscreenCanvas(width, height).getContext('2d');
      context?.drawImage(image, 0, 0);
      const colors = spots.map(({ x, y }) => [
        ...(context?.getImageData(Math.floor(x * width), Math.floor(y * height), 1, 1).data ?? []),
      ]);
      return { width, height, colors };
    },
    { base64: bytes.toString('base64'), spots: SPOTS },
  );
}

const all: Record<string, Awaited<ReturnType<typeof shown>>> = {};
for (const [name, draw] of Object.entries(COLOR_FIXTURES)) all[name] = await shown(await draw());
await browser.close();

const lines = Object.entries(all).map(([name, seen]) => `  ${JSON.stringify(name)}: ${JSON.stringify(seen)}`);
await writeFile(FILE, `{\n${lines.join(',\n')}\n}\n`);
console.log(`${lines.length} files → ${path.relative(process.cwd(), FILE)}`);
