import type { PeakMemory } from './children';

/** What making one film took: seconds of one core, bytes. */
export interface MadeFilm {
  /** Of everything, with what ffmpeg took. */
  cpu_seconds: number;
  wall_seconds: number;
  ffmpeg_seconds: number;
  /** Drawing the same frames once more, by itself. */
  drawing_seconds: number;
  /** Its music. */
  sound_seconds: number;
  memory: PeakMemory;
  /** Of the finished file. */
  bytes: number;
}

export interface VideoReport {
  machine: { node: string; cpu: string; cores: number; load: number };
  /** Ten seconds; `ffmpeg` is null where there is none. */
  ten: { ffmpeg: MadeFilm | null; packages: MadeFilm; floor_seconds: number | null };
  /** Half a minute, for its memory. */
  thirty: { ffmpeg: MadeFilm | null; packages: MadeFilm };
}

const SECONDS = 25;
const MEGABYTES = 400;

export function printVideoReport({ machine, ten, thirty }: VideoReport): void {
  const { node, cpu, cores, load } = machine;
  console.log(`Node ${node}, ${cpu}, ${cores} cores, load ${load}\n`);
  console.log('A film of 10 seconds, 1080 × 1920 at 30 frames a second, with music: seconds of one core');
  console.table({
    ...(ten.ffmpeg && { 'with ffmpeg': row(ten.ffmpeg) }),
    ...(ten.floor_seconds !== null && { 'ffmpeg alone on the same raw frames': { all: rounded(ten.floor_seconds) } }),
    'with npm packages': row(ten.packages),
  });
  console.log('A film of 30 seconds: megabytes');
  console.table({
    ...(thirty.ffmpeg && { 'with ffmpeg': memory(thirty.ffmpeg) }),
    'with npm packages': memory(thirty.packages),
  });
  for (const { promise, measured, kept } of promises(ten, thirty)) {
    console.log(`${kept ? 'kept  ' : 'MISSED'}  ${promise}: ${measured}`);
  }
}

const rounded = (value: number) => Math.round(value * 10) / 10;
const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20);

const row = (made: MadeFilm) => ({
  all: rounded(made.cpu_seconds),
  drawing: rounded(made.drawing_seconds),
  music: rounded(made.sound_seconds),
  ffmpeg: rounded(made.ffmpeg_seconds),
  'drawing, %': Math.round((100 * made.drawing_seconds) / made.cpu_seconds),
  'by the clock': rounded(made.wall_seconds),
  MB: rounded(made.bytes / 1e6),
});

const memory = (made: MadeFilm) => ({
  node: megabytes(made.memory.own),
  ffmpeg: megabytes(made.memory.others),
  'at the same time': megabytes(made.memory.together),
});

function promises(ten: VideoReport['ten'], thirty: VideoReport['thirty']) {
  const ways = [
    { way: 'with ffmpeg', ten: ten.ffmpeg, thirty: thirty.ffmpeg },
    { way: 'with npm packages', ten: ten.packages, thirty: thirty.packages },
  ];
  return ways.flatMap(({ way, ten: short, thirty: long }) => {
    if (!short || !long) return [];
    const most = megabytes(long.memory.together);
    return [
      {
        promise: `10 seconds in at most ${SECONDS} seconds of one core ${way}`,
        measured: `${rounded(short.cpu_seconds)} s`,
        kept: short.cpu_seconds <= SECONDS,
      },
      { promise: `30 seconds in at most ${MEGABYTES} MB ${way}`, measured: `${most} MB`, kept: most <= MEGABYTES },
    ];
  });
}
