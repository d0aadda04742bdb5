import { createCanvas } from '@napi-rs/canvas';
import type { ShownText } from '../../../filming/film';
import { contrastRatio, luminance, TEXT_CONTRAST, wider, type GroundRange } from '../color/contrast';
import { css, hexToRgb } from '../color/oklch';
import type { FilmSet, SceneOfFilm } from './film-set';
import type { Pen } from './pen';
import type { Shot } from './shot';

/** The luminance that was seen behind lines of words which can’t be read on it, by the line. */
type BehindWords = ReadonlyMap<string, GroundRange>;

const LOOKS_A_SECOND = 3;
/** Of the frame’s sides: enough to see light and dark. */
const SHARE = 1 / 3;
/** Pixels of the frame around a line that belong to its ground. */
const AROUND = 6;
/** Share of pixels that may be specks of a texture, as for the check of the finished film. */
const SPECKS = 0.03;

/**
 * Looks at a scene as it will be drawn, small and without its words: products, lights and photos come behind these that
 * nobody can foresee from their ground. null where all words can be read.
 */
export function lookBehindWords(set: FilmSet, scene: SceneOfFilm, shot: Shot): BehindWords | null {
  const [width, height] = [Math.ceil(set.width * SHARE), Math.ceil(set.height * SHARE)];
  const context = createCanvas(width, height).getContext('2d');
  const [first, last] = [scene.entering, scene.frames - scene.leaving - 1];
  const looks = Math.max(1, Math.round(((last - first) / set.fps) * LOOKS_A_SECOND));
  const behind = new Map<string, GroundRange>();
  for (let look = 0; look <= looks; look++) {
    const frame = Math.round(first + ((last - first) * look) / looks);
    const filmFrame = scene.start + frame;
    const whole = { from: scene.start + first, to: scene.start + last + 1 };
    const pen: Pen = { context, width: set.width, height: set.height, words: [], product: null, whole, wordless: true };
    context.save();
    context.fillStyle = css(set.palette.paper);
    context.fillRect(0, 0, width, height);
    context.scale(SHARE, SHARE);
    const lasts = scene.frames / set.fps;
    shot.draw(pen, { frame, filmFrame, seconds: frame / set.fps, lasts, share: frame / scene.frames });
    context.restore();
    const standing = pen.words.filter(({ readable }) => readable.from <= filmFrame && filmFrame < readable.to);
    const pixels = context.getImageData(0, 0, width, height).data;
    for (const words of standing) {
      const range = unreadable({ pixels, width, height }, words);
      if (range) behind.set(words.text, wider(range, behind.get(words.text)));
    }
  }
  return behind.size > 0 ? behind : null;
}

interface Small {
  pixels: Uint8ClampedArray;
  width: number;
  height: number;
}

/** What is behind words, where it is too much like their colour; null where they can be read on it. */
function unreadable(small: Small, { box, color }: ShownText): GroundRange | null {
  const own = luminance(hexToRgb(color));
  const levels = levelsIn(small, box).sort();
  const tooClose = levels.filter((level) => contrastRatio(own, level) < TEXT_CONTRAST).length;
  if (tooClose <= levels.length * SPECKS) return null;
  const at = (share: number) => levels[Math.floor((levels.length - 1) * share)] ?? own;
  return { darkest: at(SPECKS / 3), lightest: at(1 - SPECKS / 3) };
}

function levelsIn({ pixels, width, height }: Small, box: ShownText['box']): Float64Array {
  const margin = AROUND * SHARE;
  const [left, top] = [Math.max(0, Math.floor(box.x - margin)), Math.max(0, Math.floor(box.y - margin))];
  const right = Math.min(width, Math.ceil(box.x + box.width + margin));
  const bottom = Math.min(height, Math.ceil(box.y + box.height + margin));
  const levels = new Float64Array(Math.max(0, right - left) * Math.max(0, bottom - top));
  let count = 0;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const at = (y * width + x) * 4;
      levels[count++] = luminance([pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0]);
    }
  }
  return levels;
}
