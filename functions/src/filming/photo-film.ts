import { createCanvas, loadImage, type Image, type SKRSContext2D } from '@napi-rs/canvas';
import type { Film } from './film';

interface PhotoFilm {
  width: number;
  height: number;
  seconds: number;
  /** Of its light, in degrees. */
  hue: number;
}

const FPS = 25;

/** A film without words that moves past a photo, for the simulator and for tests. `photo` may be null: then it is empty. */
export async function photoFilm(photo: Uint8Array | null, { width, height, seconds, hue }: PhotoFilm): Promise<Film> {
  const image = photo ? await loadImage(Buffer.from(photo)) : null;
  const frames = seconds * FPS;
  const context = createCanvas(width, height).getContext('2d');
  return {
    ...{ width, height, fps: FPS, frames, sceneStarts: [0], stillOf: () => Math.floor(frames / 2) },
    wordsOn: () => [],
    productOn: () => null,
    draw: (frame) => {
      drawGround(context, hue + (frame / frames) * 40);
      if (image) drawPhoto(context, image, frame / frames);
      return context.canvas.data();
    },
  };
}

function drawGround(context: SKRSContext2D, hue: number): void {
  const { width, height } = context.canvas;
  const ground = context.createRadialGradient(width / 2, height * 0.45, 0, width / 2, height / 2, height * 0.8);
  ground.addColorStop(0, `hsl(${hue} 45% 82%)`);
  ground.addColorStop(1, `hsl(${hue + 30} 40% 42%)`);
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
}

/** Nearer and a little to the side, as a camera on a slide would see it. `passed` goes from 0 to 1. */
function drawPhoto(context: SKRSContext2D, image: Image, passed: number): void {
  const { width, height } = context.canvas;
  const scale = Math.min(width / image.width, height / image.height) * (0.62 + 0.14 * passed);
  const [w, h] = [image.width * scale, image.height * scale];
  context.drawImage(image, (width - w) * (0.42 + 0.16 * passed), (height - h) / 2, w, h);
}
