import { describe, expect, it } from 'vitest';
import { encoderNamed } from '../filming/choose-encoder';
import { encodeSegment } from '../filming/encode-segment';
import type { Film, ShownText } from '../filming/film';
import { joinSegments } from '../filming/join-segments';
import { movingFilm } from '../filming/moving-film';
import { encodeAac } from '../soundtrack/encode-aac';
import { soundtrackOf } from '../soundtrack/soundtrack-of';
import { SAMPLE_RATE } from '../soundtrack/synth/wave-table';
import { hasFfmpeg } from '../video-facts/run-ffmpeg';
import { checkFilm } from './check-film';
import { checkShown } from './check-shown';
import { joinShown, middleOf, ShownWatch } from './shown-frames';
import type { FilmFacts } from './film-problem';

type Changes = Parameters<typeof movingFilm>[0];

const { signal } = new AbortController();
const script = { aspect_ratio: '9:16', lang: 'english' } as const;
const NOTHING = new Uint8Array();
const LONG = { width: 108, height: 192, frames: 75 };

/** Encoded without ffmpeg, so that every machine meets the same. */
async function made(changes: Changes, sound: FilmFacts['sound'] = 'none', track: Uint8Array | null = null) {
  const film = movingFilm({ ...LONG, ...changes });
  const encoder = await encoderNamed('h264-mp4-encoder');
  const shown = new ShownWatch(film, script);
  const watch = (pixels: Uint8Array, frame: number) => shown.see(pixels, frame);
  const segment = await encodeSegment(film, 0, film.frames, signal, { encoder, watch });
  const file = await joinSegments([segment], film, track, signal);
  return { file, facts: { film, script, sound, drawn: segment.drawn, shown: shown.end() } };
}

const cover = (color: string, from: number, to: number): Changes => ({
  above: (context, frame) => {
    if (frame < from || frame >= to) return;
    context.fillStyle = color;
    context.fillRect(0, 0, LONG.width, LONG.height);
  },
});

const music = soundtrackOf('bright', 3);
const ways = (await hasFfmpeg()) ? [true, false] : [false];

describe.each(ways)('a finished film (ffmpeg: %s)', (ffmpeg) => {
  it('passes when it is as it should be, with its music', async () => {
    const { file, facts } = await made({}, 'music', await music);
    expect(await checkFilm(file, facts, signal, { ffmpeg })).toEqual([]);
  });

  it('is stopped where it is black, where it stands still, and where its sound is silent', async () => {
    const black = await made(cover('#000000', 10, 30));
    expect(await checkFilm(black.file, black.facts, signal, { ffmpeg })).toMatchObject([{ code: 'black', at: 0.4 }]);
    const still = await made(cover('#2e8b57', 20, 70));
    expect(await checkFilm(still.file, still.facts, signal, { ffmpeg })).toMatchObject([{ code: 'frozen', at: 0.8 }]);
    const nothing = new Float32Array(3 * SAMPLE_RATE);
    const silent = await made({}, 'music', await encodeAac({ left: nothing, right: nothing }));
    expect(await checkFilm(silent.file, silent.facts, signal, { ffmpeg })).toMatchObject([{ code: 'sound' }]);
  });

  it('is stopped where the file is not what was drawn, or none at all', async () => {
    const { file, facts } = await made({});
    const other = { ...facts, film: movingFilm({ ...LONG, width: 110, frames: 80 }), sound: 'music' as const };
    const problems = await checkFilm(file, other, signal, { ffmpeg });
    expect(problems.map(({ code }) => code)).toEqual(expect.arrayContaining(['size', 'length', 'sound']));
    const broken = await checkFilm(file.subarray(0, 200), facts, signal, { ffmpeg });
    expect(broken.map(({ code }) => code)).toEqual(['file']);
  });
});

it.skipIf(ways.length < 2)('a film whose sound is distorted is stopped (skipped without ffmpeg)', async () => {
  const loud = Float32Array.from({ length: 3 * SAMPLE_RATE }, (_, at) => Math.sign(Math.sin(at / 20)) * 1.4);
  const { file, facts } = await made({}, 'music', await encodeAac({ left: loud, right: loud }));
  expect(await checkFilm(file, facts, signal, { ffmpeg: true })).toMatchObject([
    { code: 'sound', message: expect.stringMatching(/too loud/u) },
  ]);
});

describe('what a film shows', () => {
  const SIZE = { width: 540, height: 960, frames: 75 };
  const box = { x: 100, y: 400, width: 340, height: 60 };

  /** Bars for letters, on a plain ground. */
  const shown = (changes: Partial<ShownText>, ground = '#ffffff', product: Film['productOn'] = () => null) => {
    const text = { text: 'Keeps tea hot', box, color: '#101820', readable: { from: 5, to: 70 }, ...changes };
    const film = movingFilm({
      ...SIZE,
      ...{ words: () => [text], product },
      above: (context) => {
        context.fillStyle = ground;
        context.fillRect(0, 0, SIZE.width, SIZE.height);
        context.fillStyle = text.color;
        for (let x = text.box.x; x < text.box.x + text.box.width; x += 24) {
          context.fillRect(x, text.box.y + 12, 8, text.box.height - 24);
        }
      },
    });
    // In two segments, with the middle of what is said in the second.
    const segments = [
      [0, 30],
      [30, SIZE.frames],
    ].map(([from = 0, to = 0]) => {
      const watch = new ShownWatch(film, script);
      for (let frame = from; frame < to; frame++)
        watch.see(frame === middleOf(text.readable) ? film.draw(frame) : NOTHING, frame);
      return watch.end();
    });
    return checkShown({ film, script, shown: joinShown(segments) });
  };

  it('passes when it can be read', () => {
    expect(shown({})).toEqual([]);
  });

  it.each([
    ['words that stand too briefly', { readable: { from: 5, to: 15 } }, 'words_time'],
    ['words that never stand still', { readable: { from: 20, to: 20 } }, 'words_time'],
    ['words that run out of the picture', { box: { ...box, x: 300 } }, 'words_place'],
    ['words where apps cover a story', { box: { ...box, y: 850 } }, 'words_place'],
    ['words that are hardly darker than their ground', { color: '#c8c8c8' }, 'words_contrast'],
  ])('is stopped by %s', (_what, changes, code) => {
    expect(shown(changes)).toMatchObject([{ code, at: ('readable' in changes ? changes.readable.from : 5) / 25 }]);
  });

  it('is stopped when its scene shows the product for less than half of it', () => {
    const product = (until: number) => (frame: number) => (frame < until ? box : null);
    expect(shown({}, '#ffffff', product(50))).toEqual([]);
    expect(shown({}, '#ffffff', product(30))).toMatchObject([{ code: 'product', at: 0 }]);
    // It comes with the next scene.
    expect(shown({}, '#ffffff', (frame) => (frame >= 60 ? box : null))).toEqual([]);
  });
});
