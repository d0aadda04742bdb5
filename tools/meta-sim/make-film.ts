import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { FILM_SIZES, FILMS, secondsOf, type Film } from './films';

const FRAMES_PER_SECOND = 12;
/** For machines without ffmpeg: the first of the films, kept here. */
const KEPT = fileURLToPath(new URL('./film.mp4', import.meta.url));

/** A short MP4: pictures of the studio, slowly drawn nearer, one after the other, with a tone. */
export async function makeFilm(index: number, samples: string): Promise<Buffer> {
  const film = FILMS[index % FILMS.length];
  if (!film) return readFile(KEPT);
  const folder = await mkdtemp(path.join(tmpdir(), 'adforge-film-'));
  try {
    const pictures = await Promise.all(film.scenes.map((_, scene) => still(film, index, scene, samples, folder)));
    const out = path.join(folder, 'film.mp4');
    const made = await run('ffmpeg', ffmpegArguments(film, pictures, out));
    return await readFile(made ? out : KEPT);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function still(film: Film, index: number, scene: number, samples: string, folder: string): Promise<string> {
  const [width, height] = FILM_SIZES[film.ratio];
  const number = 1 + ((index * 3 + scene) % 8);
  const place = path.join(folder, `${scene}.png`);
  await sharp(path.join(samples, `made-${film.ratio}-0${number}.avif`))
    .resize(width, height, { fit: 'cover' })
    .modulate({ hue: index * 40, brightness: film.beginsDark && scene === 0 ? 0.12 : 1 })
    .png()
    .toFile(place);
  return place;
}

function ffmpegArguments(film: Film, pictures: readonly string[], out: string): string[] {
  const [width, height] = FILM_SIZES[film.ratio];
  const inputs = pictures.flatMap((picture, scene) => [
    ...['-loop', '1', '-framerate', String(FRAMES_PER_SECOND)],
    ...['-t', String(film.scenes[scene] ?? 1), '-i', picture],
  ]);
  const seconds = String(secondsOf(film));
  const sound = ['-f', 'lavfi', '-t', seconds, '-i', 'sine=frequency=330:sample_rate=44100'];
  const scenes = pictures.map((_, scene) => {
    const zoom = `zoompan=z='1+0.0025*in':x='(iw-iw/zoom)/2':y='(ih-ih/zoom)/2':d=1`;
    return `[${scene}:v]${zoom}:s=${width}x${height}:fps=${FRAMES_PER_SECOND},setsar=1[s${scene}]`;
  });
  const all = `${pictures.map((_, scene) => `[s${scene}]`).join('')}concat=n=${pictures.length}:v=1:a=0,format=yuv420p[v]`;
  return [
    ...['-nostdin', '-loglevel', 'error', '-y', ...inputs, ...(film.hasSound ? sound : [])],
    ...['-filter_complex', [...scenes, all].join(';'), '-map', '[v]'],
    ...(film.hasSound ? ['-map', `${pictures.length}:a`, '-c:a', 'aac', '-b:a', '32k', '-shortest'] : []),
    ...['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '30', '-threads', '1', '-movflags', '+faststart', out],
  ];
}

/** Whether the program was there and did it. */
function run(program: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore' });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}
