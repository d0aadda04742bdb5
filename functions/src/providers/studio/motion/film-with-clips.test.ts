import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ASPECT_RATIOS } from '../../../../../lib/domain/shared/aspect-ratio';
import { directFilm } from '../../../directing/direct-film';
import type { FilmWish } from '../../../directing/film-wish';
import { sampleWish } from '../../../directing/sample-wish';
import { checkShown } from '../../../film-gate/check-shown';
import { watchFilm } from '../../../film-gate/watch-film';
import { drawFrame } from '../../../filming/draw-frames';
import { encodeSegment } from '../../../filming/encode-segment';
import type { Film } from '../../../filming/film';
import { movingFilm } from '../../../filming/moving-film';
import { hasFfmpeg } from '../../../video-facts/run-ffmpeg';
import { sampleInputs, type SampleInputs } from '../sample-ads';
import { openFilm } from './open-film';

const { signal } = new AbortController();
const isHere = await hasFfmpeg();
let folder: string;
let file: string;
let inputs: SampleInputs;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'clip-test-'));
  file = path.join(folder, 'clip.mp4');
  const clip = movingFilm({ frames: 75 });
  await writeFile(file, (await encodeSegment(clip, 0, clip.frames, signal)).video);
  inputs = await sampleInputs();
});
afterAll(() => rm(folder, { recursive: true }));

/** Its last scene, which is longer than the clip, is filmed. */
const WISH = { scenes: 2, seconds: 8, template: 'limited_offer' } as const;

function filmed(changes: Partial<FilmWish>, scene = 1): Promise<Film> {
  const script = directFilm(sampleWish('headphones', { ...WISH, ...changes }));
  const pictures = { products: [[inputs.bottle]], logo: inputs.logo };
  return openFilm(script, pictures, { clips: new Map([[scene, { file: async () => file, seconds: 3 }]]), signal });
}

describe.skipIf(!isHere)('a film with a clip in it (skipped without ffmpeg)', () => {
  it.each(ASPECT_RATIOS)('in %s says its words where they can be read', async (ratio) => {
    const film = await filmed({ ratio });
    const script = { aspect_ratio: ratio, lang: 'english' } as const;
    expect(checkShown({ film, script, shown: await watchFilm(film, script) })).toEqual([]);
    expect(film.wordsOn(film.frames - 10).length).toBeGreaterThan(1);
    expect(film.productOn(film.frames - 10)).toBeNull();
    await film.close?.();
  });

  it('is the same pixels for the same frame, whatever was read before, to the last one', async () => {
    const film = await filmed({ ratio: '1:1', language: 'arabic' });
    const start = film.sceneStarts[1] ?? 0;
    const frames = [start, start + 1, start + 25, film.frames - 1];
    const inOrder = [];
    for (const frame of frames) inOrder.push(Buffer.from(await drawFrame(film, frame)));
    for (const [index, frame] of [...frames.entries()].reverse()) {
      await drawFrame(film, 3);
      expect(Buffer.compare(Buffer.from(await drawFrame(film, frame)), inOrder[index] ?? Buffer.alloc(0))).toBe(0);
    }
    expect(Buffer.compare(inOrder[0] ?? Buffer.alloc(0), inOrder[2] ?? Buffer.alloc(0))).not.toBe(0);
    await film.close?.();
  });

  it('draws no frame whose clip is not read', async () => {
    const film = await filmed({}, 0);
    expect(() => film.draw(2)).toThrow('not made ready');
    await film.close?.();
  });
});
