/**
 * The floor: ffmpeg by itself, with the raw frames of the same film from a file. `ffmpeg-alone.ts <seconds>` prints the
 * seconds of one core that it takes, with the preset and quality that we use.
 */
import { execFileSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { benchFilm } from './bench-film';
import { childrenSeconds } from './children';

const folder = await mkdtemp(path.join(tmpdir(), 'bench-video-'));
try {
  const film = await benchFilm(Number(process.argv[2]));
  const raw = path.join(folder, 'frames.rgba');
  const file = createWriteStream(raw);
  for (let frame = 0; frame < film.frames; frame++) {
    await new Promise((resolve) => file.write(film.draw(frame), resolve));
  }
  await once(file.end(), 'finish');
  const { width, height, fps } = film;
  const input = [
    '-f',
    'rawvideo',
    '-pixel_format',
    'rgba',
    '-video_size',
    `${width}x${height}`,
    '-framerate',
    String(fps),
  ];
  const output = [
    '-pix_fmt',
    'yuv420p',
    '-c:v',
    'libx264',
    '-preset',
    'veryfast',
    '-crf',
    '21',
    '-threads',
    '2',
    '-an',
  ];
  const before = childrenSeconds();
  execFileSync(process.env.FFMPEG_PATH || 'ffmpeg', [
    ...['-nostdin', '-loglevel', 'error', ...input, '-i', raw, ...output, path.join(folder, 'film.mp4')],
  ]);
  console.log(JSON.stringify(childrenSeconds() - before));
} finally {
  await rm(folder, { recursive: true, force: true });
}
