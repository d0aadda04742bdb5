import { createCanvas } from '@napi-rs/canvas';
import type { Film, ShownText } from './film';

interface Moved {
  width: number;
  height: number;
  frames: number;
  fps: Film['fps'];
  sceneStarts: readonly number[];
  /** Comes over a frame. */
  above: (context: ReturnType<ReturnType<typeof createCanvas>['getContext']>, frame: number) => void;
  words: (frame: number) => readonly ShownText[];
  product: Film['productOn'];
}

/** A film for tests and measurements: colours that turn, and a disc that moves. */
export function movingFilm(changes: Partial<Moved> = {}): Film {
  const moved: Moved = { ...SMALL, ...changes };
  const { width, height, fps, frames, sceneStarts } = moved;
  const context = createCanvas(width, height).getContext('2d');
  return {
    ...{ width, height, fps, frames, sceneStarts },
    stillOf: (scene) => Math.min(frames - 1, (sceneStarts[scene] ?? 0) + Math.floor(fps / 5)),
    draw: (frame) => {
      const ground = context.createLinearGradient(0, 0, width, height);
      ground.addColorStop(0, `hsl(${frame * 3} 70% 50%)`);
      ground.addColorStop(1, `hsl(${frame * 3 + 90} 60% 30%)`);
      context.fillStyle = ground;
      context.fillRect(0, 0, width, height);
      context.fillStyle = '#fff7e6';
      context.beginPath();
      context.arc(width / 2, height * (0.6 + Math.sin(frame / 10) / 8), width / 4, 0, Math.PI * 2);
      context.fill();
      moved.above(context, frame);
      return context.canvas.data();
    },
    wordsOn: moved.words,
    productOn: moved.product,
  };
}

const SMALL: Moved = {
  width: 180,
  height: 320,
  frames: 20,
  fps: 25,
  sceneStarts: [0],
  above: () => undefined,
  words: () => [],
  product: () => null,
};
