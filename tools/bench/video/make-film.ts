/**
 * Makes a film from its script to its file, alone in a process: `make-film.ts <encoder> <seconds>`. Prints what that took as
 * JSON; drawing is measured again by itself, over the same frames.
 */
import { setImmediate } from 'node:timers/promises';
import { encoderNamed } from '../../../functions/src/filming/choose-encoder';
import { encodeSegment } from '../../../functions/src/filming/encode-segment';
import { joinSegments } from '../../../functions/src/filming/join-segments';
import { soundtrackOf } from '../../../functions/src/soundtrack/soundtrack-of';
import { timeOf } from '../measure';
import { benchFilm } from './bench-film';
import { childrenSeconds, watchMemory } from './children';
import type { MadeFilm } from './report';

const [name, length] = process.argv.slice(2);
const seconds = Number(length);
const id = name === 'ffmpeg' ? 'ffmpeg' : 'h264-mp4-encoder';
const { signal } = new AbortController();
const encoder = await encoderNamed(id);

const stop = watchMemory();
let bytes = 0;
const making = await timeOf(async () => {
  const film = await benchFilm(seconds);
  const segments = [];
  for (const [index, from] of film.sceneStarts.entries()) {
    const to = film.sceneStarts[index + 1] ?? film.frames;
    segments.push(await encodeSegment(film, from, to, signal, { encoder }));
  }
  const sound = await soundtrackOf('bright', seconds);
  bytes = (await joinSegments(segments, film, sound, signal)).length;
});
const memory = stop();
const ffmpeg_seconds = childrenSeconds();
const drawing = await timeOf(async () => {
  const film = await benchFilm(seconds);
  for (let frame = 0; frame < film.frames; frame++) {
    film.draw(frame);
    await setImmediate();
  }
});
const sound = await timeOf(() => soundtrackOf('bright', seconds));
const made: MadeFilm = {
  cpu_seconds: making.cpu / 1000 + ffmpeg_seconds,
  wall_seconds: making.wall / 1000,
  ffmpeg_seconds,
  drawing_seconds: drawing.cpu / 1000,
  sound_seconds: sound.cpu / 1000,
  ...{ memory, bytes },
};
// The log has lines of its own: this is the last.
console.log(JSON.stringify(made));
