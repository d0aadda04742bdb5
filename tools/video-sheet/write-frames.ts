import sharp from 'sharp';
import type { Film } from '../../functions/src/filming/film';

const GAP = 8;

/** Frames of a film beside each other, `shown` of each second, the first of each scene with a line under it. */
export async function writeFrames(film: Film, file: string, { shown, tile }: { shown: number; tile: number }) {
  const { width, height, fps, frames } = film;
  const tileWidth = Math.round((tile * width) / height);
  const columns = Math.max(1, Math.min(shown * 2, Math.floor(2600 / (tileWidth + GAP))));
  const wanted = Array.from({ length: Math.floor((frames / fps) * shown) }, (_, index) =>
    Math.round((index * fps) / shown),
  );
  const layers = [];
  for (const [index, frame] of wanted.entries()) {
    const left = GAP + (index % columns) * (tileWidth + GAP);
    const top = GAP + Math.floor(index / columns) * (tile + GAP);
    // What `draw` gives may be drawn over by the next call; sharp reads it later.
    const input = await sharp(Buffer.from(film.draw(frame)), { raw: { width, height, channels: 4 } })
      .resize(tileWidth, tile)
      .removeAlpha()
      .png({ compressionLevel: 2 })
      .toBuffer();
    layers.push({ input, left, top });
    const starts = film.sceneStarts.some((start) => start >= frame && start < frame + fps / shown);
    if (starts) layers.push({ input: await mark(tileWidth), left, top: top + tile + 1 });
  }
  const rows = Math.ceil(wanted.length / columns);
  await sharp({
    create: {
      width: GAP + columns * (tileWidth + GAP),
      height: GAP + rows * (tile + GAP),
      channels: 3,
      background: '#3a3a3a',
    },
  })
    .composite(layers)
    .png({ compressionLevel: 6 })
    .toFile(file);
}

const mark = (width: number) =>
  sharp({ create: { width, height: 5, channels: 3, background: '#ffcc33' } })
    .png()
    .toBuffer();
