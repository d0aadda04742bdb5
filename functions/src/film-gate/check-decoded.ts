import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TARGET_LUFS } from '../soundtrack/mastering/master';
import { FfmpegError, inputArgs, runFfmpeg } from '../video-facts/run-ffmpeg';
import { BLACK, FROZEN, MOST_BLACK_SECONDS, MOST_FROZEN_SECONDS } from './check-drawn';
import { type FilmFacts, type FilmProblem, problem } from './film-problem';

const MOST_MS = 120_000;
/** Black and stillness are seen as well on small pictures. */
const LOOK = `scale=270:-2,blackdetect=d=${MOST_BLACK_SECONDS}:pic_th=0.98,freezedetect=n=0.001:d=${MOST_FROZEN_SECONDS}`;
const LISTEN = 'ebur128=metadata=1:peak=true';
/** Quieter than so many LUFS nobody hears it beside other videos. */
const SILENT = -40;
/** Off what music is mastered to, and the highest that a player can still give between its samples. */
const MOST_OFF = 1;
const MOST_PEAK = 1;

/** Decodes the film and looks at it as a viewer does. A film that does not decode is a problem of its own. */
export async function checkDecoded(file: Uint8Array, facts: FilmFacts, signal: AbortSignal): Promise<FilmProblem[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'film-check-'));
  const film = path.join(folder, 'film.mp4');
  try {
    await writeFile(film, file);
    const seconds = facts.film.frames / facts.film.fps + 1;
    const seen = await checkMoving(film, seconds, signal);
    if (facts.sound === 'none') return seen;
    const listen = ['-vn', '-af', `${LISTEN},ametadata=mode=print:file=-`, '-f', 'null', '-'];
    return [...seen, ...checkHeard(await measured(film, seconds, listen, signal))];
  } catch (error) {
    if (!(error instanceof FfmpegError)) throw error;
    return [problem('file', 'The video came out as a file that can’t be played.')];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whether a video is black or stands still for too long. Rejects with FfmpegError where it does not decode. */
export async function checkMoving(file: string, seconds: number, signal: AbortSignal): Promise<FilmProblem[]> {
  const look = ['-an', '-vf', `${LOOK},metadata=mode=print:file=-`, '-f', 'null', '-'];
  return checkSeen(await measured(file, seconds, look, signal));
}

async function measured(file: string, seconds: number, args: readonly string[], signal: AbortSignal) {
  const found = new Map<string, number>();
  const line = (text: string) => note(found, text);
  await runFfmpeg({ args: [...inputArgs(file, 'mov', seconds), ...args], ms: MOST_MS, signal, line });
  return found;
}

/** Keeps the first of where something begins, and the last of what is measured. */
function note(found: Map<string, number>, line: string): void {
  const [, name = '', text] =
    /^lavfi\.(black_start|freezedetect\.freeze_start|r128\.I|r128\.true_peak)=(\S+)/u.exec(line) ?? [];
  if (name === '' || (name.endsWith('start') && found.has(name))) return;
  found.set(name, text === '-inf' || text === 'nan' ? Number.NEGATIVE_INFINITY : Number(text));
}

function checkSeen(found: ReadonlyMap<string, number>): FilmProblem[] {
  const [black, frozen] = [found.get('black_start'), found.get('freezedetect.freeze_start')];
  return [
    ...(black === undefined ? [] : [problem('black', BLACK, black)]),
    ...(frozen === undefined ? [] : [problem('frozen', FROZEN, frozen)]),
  ];
}

function checkHeard(found: ReadonlyMap<string, number>): FilmProblem[] {
  const [loudness = Number.NEGATIVE_INFINITY, peak = 0] = [found.get('r128.I'), found.get('r128.true_peak')];
  if (loudness < SILENT) return [problem('sound', 'The sound of the video is silent.')];
  if (peak > MOST_PEAK) return [problem('sound', 'The sound of the video is distorted: it is too loud.')];
  const isOff = Math.abs(loudness - TARGET_LUFS) > MOST_OFF;
  return isOff ? [problem('sound', `The sound came out at ${loudness} instead of ${TARGET_LUFS} LUFS.`)] : [];
}
