import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setImmediate as tick } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Film } from '../../functions/src/filming/film';

const run = promisify(execFile);

/** Encodes a film without sound, for looking at it, and says how long drawing took, in ms of this process a frame. */
export async function writeFilm(film: Film, file: string): Promise<{ msPerFrame: number; peakBytes: number }> {
  const { width, height, fps, frames } = film;
  const input = `-f rawvideo -pix_fmt rgba -s ${width}x${height} -r ${fps} -i -`.split(' ');
  const output = '-an -c:v libx264 -preset veryfast -crf 20 -pix_fmt yuv420p -movflags +faststart'.split(' ');
  const ffmpeg = spawn('ffmpeg', ['-hide_banner', '-loglevel', 'error', '-y', ...input, ...output, file], {
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  let [drawing, peakBytes] = [0, 0];
  for (let frame = 0; frame < frames; frame++) {
    const before = process.cpuUsage();
    const pixels = film.draw(frame);
    const { user, system } = process.cpuUsage(before);
    drawing += (user + system) / 1000;
    if (!ffmpeg.stdin.write(pixels)) await once(ffmpeg.stdin, 'drain');
    await tick();
    peakBytes = Math.max(peakBytes, process.memoryUsage.rss());
  }
  ffmpeg.stdin.end();
  await once(ffmpeg, 'close');
  return { msPerFrame: drawing / frames, peakBytes };
}

/** Where a film stands still for a second or longer, as ffmpeg sees it. */
export async function frozenParts(file: string): Promise<string[]> {
  const filter = ['-i', file, '-vf', 'freezedetect=n=0.001:d=1', '-f', 'null', '-'];
  const { stderr } = await run('ffmpeg', ['-hide_banner', '-nostats', ...filter]);
  return [...stderr.matchAll(/freeze_start: ([\d.]+)/gu)].map(([, start = '']) => `stands still from ${start} s`);
}
