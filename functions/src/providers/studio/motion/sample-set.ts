import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { FilmScript } from '../../../../../lib/domain/video/film-script';
import { sampleInputs } from '../sample-ads';
import { beginOf, type FilmSet, type Moment, type SceneOfFilm } from './film-set';
import { openSet } from './open-set';
import type { Pen } from './pen';

const SCRIPT: FilmScript = {
  template: 'hero_reveal',
  aspect_ratio: '9:16',
  lang: 'english',
  fps: 30,
  music: 'bright',
  scenes: [
    { number: 1, role: 'hook', product: 0, text: 'So quiet', detail: null, frames: 90 },
    { number: 2, role: 'call', product: 0, text: 'Hush One', detail: null, frames: 90 },
  ],
  call: 'Shop now',
  brand_name: 'Tarnwick',
  primary_color_hex: '#1f4e46',
  secondary_color_hex: '#d9793a',
  products: [{ name: 'Hush One', price: null }],
  captions: true,
};

/** A set of a sample film, for tests of what stands on it. */
export async function sampleSet(changes: Partial<FilmScript> = {}): Promise<FilmSet> {
  const { bottle, logo } = await sampleInputs();
  return openSet({ ...SCRIPT, ...changes }, { products: [[bottle]], logo });
}

/** A scene of it; the last one where nothing else is said. */
export function sampleScene({ script: { scenes } }: FilmSet, index = scenes.length - 1): SceneOfFilm {
  const scene = scenes[index];
  if (!scene) throw new RangeError(`There is no scene ${index + 1}.`);
  const [isFirst, isLast] = [index === 0, index === scenes.length - 1];
  return { ...scene, index, isFirst, isLast, start: 0, entering: 0, leaving: 0 };
}

/** A moment of a scene at which all of it stands. */
export function lateIn({ fps }: FilmSet, scene: SceneOfFilm): Moment {
  const frame = scene.frames - 1;
  const seconds = frame / fps;
  return { frame, filmFrame: frame - beginOf(scene), seconds, lasts: scene.frames / fps, share: frame / scene.frames };
}

/** A pen on white paper as large as the frame, or on another context. */
export function samplePen({ width, height }: FilmSet, context: SKRSContext2D = paper(width, height)): Pen {
  return { context, width, height, words: [], product: null, whole: { from: 0, to: Infinity } };
}

function paper(width: number, height: number): SKRSContext2D {
  const context = createCanvas(width, height).getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  return context;
}
