import { Buffer } from 'node:buffer';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { sniffTrack, type TrackType } from '../../../lib/domain/video/track';
import { InputError } from '../inputs/input-error';
import { FfmpegError, hasFfmpeg, startFfmpeg } from '../video-facts/run-ffmpeg';
import { loudnessOf } from './mastering/loudness';
import type { Stereo } from './play';
import { resample } from './speech/resample';
import { SAMPLE_RATE } from './synth/wave-table';

const MOST_MS = 60_000;
/** By the standard, nothing below it is heard. */
const SILENT_LUFS = -70;
const FADE_SECONDS = 1.2;
/** Of 1: −60 dB. */
const QUIET = 0.001;

/** ffmpeg's names of what it opens each type as: nothing else is tried. */
const DEMUXERS: Record<TrackType, string> = {
  'audio/mpeg': 'mp3',
  'audio/mp4': 'mov',
  'audio/wav': 'wav',
  'audio/ogg': 'ogg',
  'audio/flac': 'flac',
};

interface TrackOptions {
  /** The person's own name of the file, for errors. */
  name: string;
  /** Of the film: what comes later in the track is not read. */
  seconds: number;
  signal: AbortSignal;
  /** Whether there is an ffmpeg; by default, what this machine has. */
  ffmpeg?: boolean;
}

/**
 * The beginning of a person's own track, exactly as long as the film: it fades out with the film, or with its own end where
 * that comes first. WAV is read everywhere, all else with ffmpeg. Rejects with InputError for what can't be used.
 */
export async function readTrack(file: Uint8Array, options: TrackOptions): Promise<Stereo> {
  const { name, seconds } = options;
  const type = sniffTrack(file);
  if (type === null) throw notSound(name);
  const sound = (await withFfmpeg(type, options))
    ? await decoded(file, type, options)
    : await samplesOfWav(file, options);
  const heard = Math.max(lastHeard(sound.left), lastHeard(sound.right));
  if (heard === 0 || !(loudnessOf(sound) > SILENT_LUFS)) {
    throw new InputError(name, `“${name}” is silent where the video would play it. Choose another track.`);
  }
  return { left: fitted(sound.left, heard, seconds), right: fitted(sound.right, heard, seconds) };
}

async function withFfmpeg(type: TrackType, { name, ffmpeg }: TrackOptions): Promise<boolean> {
  if (ffmpeg ?? (await hasFfmpeg())) return true;
  if (type === 'audio/wav') return false;
  throw new InputError(name, `“${name}” can’t be read on this site. Save it as WAV and upload it again.`);
}

async function decoded(file: Uint8Array, type: TrackType, { name, seconds, signal }: TrackOptions): Promise<Stereo> {
  const folder = await mkdtemp(path.join(tmpdir(), 'film-track-'));
  const source = path.join(folder, 'source');
  const input = ['-protocol_whitelist', 'file', '-f', DEMUXERS[type], '-t', seconds.toFixed(3), '-i', `file:${source}`];
  const output = ['-map', '0:a:0', '-ac', '2', '-ar', String(SAMPLE_RATE), '-f', 'f32le', 'pipe:1'];
  try {
    await writeFile(source, file);
    const { stdin, stdout, ended } = startFfmpeg({ args: [...input, ...output], ms: MOST_MS, signal });
    // It may be gone before its input has ended.
    stdin.on('error', () => undefined).end();
    const [samples] = await Promise.all([buffer(stdout), ended]);
    return parted(samples);
  } catch (error) {
    if (error instanceof FfmpegError) throw notSound(name, error);
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Left and right take turns in it, four bytes each. */
function parted(samples: Buffer): Stereo {
  const length = Math.floor(samples.length / 8);
  const [left, right] = [new Float32Array(length), new Float32Array(length)];
  for (let at = 0; at < length; at++) {
    left[at] = samples.readFloatLE(at * 8);
    right[at] = samples.readFloatLE(at * 8 + 4);
  }
  return { left, right };
}

async function samplesOfWav(file: Uint8Array, { name, seconds }: TrackOptions): Promise<Stereo> {
  const { AudioSampleSink, BufferSource, Input, WAVE } = await import('mediabunny');
  const input = new Input({ formats: [WAVE], source: new BufferSource(file) });
  try {
    const track = await input.getPrimaryAudioTrack();
    if (!track) throw notSound(name);
    const rate = track.sampleRate;
    const length = Math.ceil(seconds * rate);
    const sound = { left: new Float32Array(length), right: new Float32Array(length) };
    let filled = 0;
    for await (const sample of new AudioSampleSink(track).samples(0, seconds)) {
      const room = length - filled;
      const frameCount = Math.min(room, sample.numberOfFrames);
      const right = Math.min(1, sample.numberOfChannels - 1);
      for (const [channel, planeIndex] of [[sound.left, 0] as const, [sound.right, right] as const]) {
        if (frameCount > 0)
          sample.copyTo(channel.subarray(filled, filled + frameCount), {
            planeIndex,
            format: 'f32-planar',
            frameCount,
          });
      }
      filled += frameCount;
      sample.close();
    }
    return { left: resampled(sound.left, filled, rate), right: resampled(sound.right, filled, rate) };
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw notSound(name, error);
  }
}

function resampled(samples: Float32Array, filled: number, rate: number): Float32Array {
  const from = samples.subarray(0, filled);
  return rate === SAMPLE_RATE ? from : resample({ samples: from, rate }, SAMPLE_RATE).samples;
}

/** How many samples there are until nothing more is heard. */
function lastHeard(samples: Float32Array): number {
  return samples.findLastIndex((value) => Math.abs(value) > QUIET) + 1;
}

function fitted(samples: Float32Array, heard: number, seconds: number): Float32Array {
  const length = Math.round(seconds * SAMPLE_RATE);
  const fit = new Float32Array(length);
  fit.set(samples.subarray(0, Math.min(length, samples.length)));
  const end = Math.min(length, heard);
  const fade = Math.min(end, Math.round(FADE_SECONDS * SAMPLE_RATE));
  for (let at = 0; at < fade; at++) fit[end - fade + at] = (fit[end - fade + at] ?? 0) * (1 - (at + 1) / fade);
  fit.fill(0, end);
  return fit;
}

const notSound = (name: string, cause?: unknown) =>
  new InputError(name, `“${name}” is no sound that we can read. Save it as MP3, M4A or WAV and upload it again.`, {
    cause,
  });
