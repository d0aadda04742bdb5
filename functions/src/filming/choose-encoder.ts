import * as logger from 'firebase-functions/logger';
import type { Encoder, EncoderId } from './encoder';
import { findFfmpegEncoder } from './ffmpeg/ffmpeg-encoder';

let chosen: Promise<Encoder> | null = null;

/** ffmpeg where there is one that can, else npm packages; found, and told in the log, once in a process. */
export function chooseEncoder(): Promise<Encoder> {
  chosen ??= findEncoder().then((encoder) => {
    logger.info(`Videos are encoded by ${encoder.name}.`);
    return encoder;
  });
  return chosen;
}

async function findEncoder(): Promise<Encoder> {
  return (await findFfmpegEncoder()) ?? (await loadPackages());
}

/** What has encoded one part of a film encodes the others. Throws where it is no longer there. */
export async function encoderNamed(id: EncoderId): Promise<Encoder> {
  const own = await chooseEncoder();
  if (own.id === id) return own;
  if (id === 'h264-mp4-encoder') return loadPackages();
  throw new Error('This film was begun with ffmpeg, which is no longer here');
}

/** Only who needs it waits for a megabyte of code. */
async function loadPackages(): Promise<Encoder> {
  return (await import('./packages/packages-encoder')).packagesEncoder;
}
