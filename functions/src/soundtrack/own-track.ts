import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readSound, type SoundPackets } from '../filming/mp4/read-sound';
import { writeSound } from '../filming/mp4/write-mp4';
import { InputError } from '../inputs/input-error';
import { FfmpegError, hasFfmpeg, runFfmpeg } from '../video-facts/run-ffmpeg';
import { TARGET_LUFS } from './mastering/master';

const MOST_MS = 60_000;
const FADE_SECONDS = 1.2;
/** What was recorded much too quietly is not made loud with its noise. */
const MOST_GAIN_DB = 20;
/** Of each format that a browser records or a shop sells: the demuxer, by what its files begin with. */
const FORMATS: readonly { demuxer: string; begins: (file: Buffer) => boolean }[] = [
  { demuxer: 'mov', begins: (file) => file.toString('latin1', 4, 8) === 'ftyp' },
  {
    demuxer: 'wav',
    begins: (file) => file.toString('latin1', 0, 4) === 'RIFF' && file.toString('latin1', 8, 12) === 'WAVE',
  },
  { demuxer: 'flac', begins: (file) => file.toString('latin1', 0, 4) === 'fLaC' },
  { demuxer: 'ogg', begins: (file) => file.toString('latin1', 0, 4) === 'OggS' },
  { demuxer: 'mp3', begins: (file) => file.toString('latin1', 0, 3) === 'ID3' || isFrame(file, 0xe2) },
  { demuxer: 'aac', begins: (file) => isFrame(file, 0xf0) },
];

/** Eleven ones, and the layer: MPEG’s beginning of a frame of sound. */
const isFrame = (file: Buffer, second: number) =>
  file[0] === 0xff && ((file[1] ?? 0) & 0xf6 & second) === (second & 0xf6);

export interface TrackOptions {
  /** The person’s own name of the file, for errors. */
  name: string;
  /** Of the film. */
  seconds: number;
  signal: AbortSignal;
  /** Whether there is an ffmpeg; by default, what this machine has. */
  ffmpeg?: boolean;
}

/**
 * A person’s own track as an MP4 with AAC, no longer than the film. With ffmpeg it is brought to the loudness of our music and
 * fades out; without, an MP4’s AAC is cut and else left as it is. Rejects with InputError for what can’t be used.
 */
export async function ownTrack(file: Uint8Array, options: TrackOptions): Promise<Uint8Array> {
  if (!(options.ffmpeg ?? (await hasFfmpeg()))) return copied(file, options);
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const demuxer = FORMATS.find(({ begins }) => begins(bytes))?.demuxer;
  if (demuxer === undefined) throw notSound(options.name);
  const folder = await mkdtemp(path.join(tmpdir(), 'film-sound-'));
  try {
    const source = path.join(folder, 'source');
    await writeFile(source, file);
    return await mixed(folder, ['-protocol_whitelist', 'file', '-f', demuxer, '-i', `file:${source}`], options);
  } catch (error) {
    if (error instanceof FfmpegError) throw notSound(options.name, error);
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function mixed(folder: string, input: string[], { name, seconds, signal }: TrackOptions): Promise<Uint8Array> {
  const cut = ['-map', '0:a:0', '-t', seconds.toFixed(3)];
  let [loudness, until] = [Number.NEGATIVE_INFINITY, 0];
  const line = (text: string) => {
    const [, measured] = /^lavfi\.r128\.I=(\S+)/u.exec(text) ?? [];
    if (measured !== undefined) loudness = Number(measured);
    const [, time] = /pts_time:([\d.]+)/u.exec(text) ?? [];
    if (time !== undefined) until = Number(time) + 0.1;
  };
  const listen = ['-af', 'aresample=48000,ebur128=metadata=1,ametadata=mode=print:file=-', '-f', 'null', '-'];
  await runFfmpeg({ args: [...input, ...cut, ...listen], ms: MOST_MS, signal, line });
  const gain = Math.min(MOST_GAIN_DB, TARGET_LUFS - loudness);
  if (!Number.isFinite(gain) || loudness <= -70) {
    throw new InputError(name, `“${name}” is silent where the video plays it. Choose another track.`);
  }
  const end = Math.min(seconds, until);
  const fade = `afade=t=out:st=${Math.max(0, end - FADE_SECONDS).toFixed(3)}:d=${FADE_SECONDS}`;
  const filters = `aresample=48000,volume=${gain.toFixed(2)}dB,alimiter=limit=0.79:level=false,${fade}`;
  const out = path.join(folder, 'track.m4a');
  // The usual way of coding overshoots in the first frame.
  const aac = ['-c:a', 'aac', '-aac_coder', 'fast', '-b:a', '160k', '-ac', '2'];
  const plain = ['-vn', '-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact', '-f', 'mp4'];
  await runFfmpeg({ args: [...input, ...cut, '-af', filters, ...aac, ...plain, `file:${out}`], ms: MOST_MS, signal });
  return readFile(out);
}

async function copied(file: Uint8Array, { name, seconds }: TrackOptions): Promise<Uint8Array> {
  let sound: SoundPackets | null;
  try {
    sound = await readSound(file, seconds);
  } catch (error) {
    throw needsAac(name, error);
  }
  if (!sound || sound.packets.length === 0) throw needsAac(name);
  return writeSound(sound);
}

const notSound = (name: string, cause?: unknown) =>
  new InputError(name, `“${name}” is no sound that we can read. Save it as M4A, MP3 or WAV and upload it again.`, {
    cause,
  });

const needsAac = (name: string, cause?: unknown) =>
  new InputError(name, `“${name}” can’t be used here: save it as M4A (AAC) and upload it again.`, { cause });
