import { z } from 'zod';
import type { Film, ShownText } from '../filming/film';
import type { FilmScript } from '../../../lib/domain/video/film-script';
import type { Raster } from '../quality/raster';
import { lookAtWords, WORD_FAULTS } from './look-at-words';

/** Words, from which frame to before which they stood still, and what was wrong with them in the middle of that. */
const seenWordsSchema = z.object({
  text: z.string(),
  from: z.int().min(0),
  to: z.int().min(0),
  fault: z.enum(WORD_FAULTS).nullable(),
});
export type SeenWords = z.infer<typeof seenWordsSchema>;

/** Of a scene: how many of its frames were looked at, how many showed the product, and whether the one at its best did. */
const seenSceneSchema = z.object({
  scene: z.int().min(0),
  looks: z.int().min(0),
  shown: z.int().min(0),
  at_best: z.boolean(),
});
export type SeenScene = z.infer<typeof seenSceneSchema>;

/** What frames of a film have shown while they were drawn. */
export const shownFramesSchema = z.object({ words: z.array(seenWordsSchema), scenes: z.array(seenSceneSchema) });
export type ShownFrames = z.infer<typeof shownFramesSchema>;

/** Looks at what the frames of a segment show, as they are drawn: no frame is drawn again to be checked. */
export class ShownWatch {
  readonly #film: Film;
  readonly #ratio: FilmScript['aspect_ratio'];
  readonly #words = new Map<string, SeenWords>();
  readonly #scenes = new Map<number, SeenScene>();

  constructor(film: Film, { aspect_ratio }: Pick<FilmScript, 'aspect_ratio'>) {
    this.#film = film;
    this.#ratio = aspect_ratio;
  }

  /** `pixels` are those of `frame`, and are read before they are drawn over. */
  see(pixels: Uint8Array, frame: number): void {
    for (const words of this.#film.wordsOn(frame)) this.#seeWords(words, pixels, frame);
    const index = Math.max(
      0,
      this.#film.sceneStarts.findLastIndex((start) => start <= frame),
    );
    const scene = this.#scenes.get(index) ?? { scene: index, looks: 0, shown: 0, at_best: false };
    const isShown = showsProduct(this.#film, frame);
    scene.looks++;
    if (isShown) scene.shown++;
    if (isShown && frame === this.#film.stillOf(index)) scene.at_best = true;
    this.#scenes.set(index, scene);
  }

  end(): ShownFrames {
    return { words: [...this.#words.values()], scenes: [...this.#scenes.values()] };
  }

  #seeWords(words: ShownText, pixels: Uint8Array, frame: number): void {
    const { text, readable } = words;
    if (text.trim() === '') return;
    const seen = this.#words.get(keyOf({ text, ...readable })) ?? { text, ...readable, fault: null };
    if (frame === middleOf(readable)) {
      seen.fault ??= lookAtWords(rasterOf(this.#film, pixels), words, this.#ratio);
    }
    this.#words.set(keyOf(seen), seen);
  }
}

/** Of segments in whatever order: a stretch of words, or a scene, that several have seen is one. */
export function joinShown(segments: readonly ShownFrames[]): ShownFrames {
  const words = new Map<string, SeenWords>();
  for (const seen of segments.flatMap((segment) => segment.words)) {
    words.set(keyOf(seen), { ...seen, fault: words.get(keyOf(seen))?.fault ?? seen.fault });
  }
  const scenes = new Map<number, SeenScene>();
  for (const { scene, looks, shown, at_best } of segments.flatMap((segment) => segment.scenes)) {
    const before = scenes.get(scene) ?? { looks: 0, shown: 0, at_best: false };
    const sum = { looks: before.looks + looks, shown: before.shown + shown, at_best: before.at_best || at_best };
    scenes.set(scene, { scene, ...sum });
  }
  return { words: [...words.values()], scenes: [...scenes.values()].sort((one, other) => one.scene - other.scene) };
}

/** The frame on which words are looked at. */
export const middleOf = ({ from, to }: Pick<SeenWords, 'from' | 'to'>) => Math.floor((from + to) / 2);

const keyOf = ({ text, from, to }: Pick<SeenWords, 'text' | 'from' | 'to'>) => `${from} ${to} ${text}`;

function rasterOf({ width, height }: Film, { buffer, byteOffset, byteLength }: Uint8Array): Raster {
  return { data: Buffer.from(buffer, byteOffset, byteLength), channels: 4, width, height };
}

/** Some of it in the frame is not enough: its middle has to be. */
function showsProduct(film: Film, frame: number): boolean {
  const box = film.productOn(frame);
  if (!box) return false;
  const [middle, height] = [box.x + box.width / 2, box.y + box.height / 2];
  return middle > 0 && middle < film.width && height > 0 && height < film.height;
}
