import { execFile, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

const LOOK_MS = 10_000;
/** Address space, in KiB: a frame of 4K takes 12 MB, a decoder holds some dozen. */
const MOST_MEMORY_KIB = 2_000_000;
/** Of the processor: it ends even when who started it is no more. */
const MOST_CPU_SECONDS = 240;
/** Enough of what it says for a log. */
const KEPT_CHARACTERS = 2000;

/** ffmpeg could not do what it was asked; `message` is for logs. */
export class FfmpegError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'FfmpegError';
  }
}

let found: Promise<boolean> | null = null;

/** Whether this machine has ffmpeg; looked for once in a process. */
export function hasFfmpeg(): Promise<boolean> {
  found ??= new Promise((resolve) => {
    execFile('ffmpeg', ['-version'], { timeout: LOOK_MS, killSignal: 'SIGKILL' }, (error) => resolve(error === null));
  });
  return found;
}

export interface FfmpegRun {
  args: readonly string[];
  /** Beyond it the process is killed. */
  ms: number;
  signal: AbortSignal;
  /** Gets each line that it prints. */
  line?: (text: string) => void;
}

/**
 * Runs ffmpeg under a limit of time and memory and kills it on an abort. Rejects with FfmpegError where it fails or is
 * too slow, with the signal’s reason where that aborts.
 */
export async function runFfmpeg({ args, ms, signal, line }: FfmpegRun): Promise<void> {
  signal.throwIfAborted();
  const limits = `ulimit -v ${MOST_MEMORY_KIB}; ulimit -t ${MOST_CPU_SECONDS}; exec ffmpeg "$@"`;
  const child = spawn('/bin/sh', ['-c', limits, 'ffmpeg', ...PLAIN, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Nothing of ours: no key is in its environment.
    env: { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH, LC_ALL: 'C' },
    signal: AbortSignal.any([signal, AbortSignal.timeout(ms)]),
    killSignal: 'SIGKILL',
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-KEPT_CHARACTERS)));
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (text) => line?.(text));
  const read = new Promise((resolve) => lines.once('close', resolve));
  const code = await new Promise<number | Error | null>((resolve) => {
    child.once('error', resolve).once('close', resolve);
  });
  signal.throwIfAborted();
  if (code instanceof Error) throw new FfmpegError(`ffmpeg was stopped: ${code.message}`, { cause: code });
  await read;
  if (code !== 0) throw new FfmpegError(`ffmpeg ended with ${code ?? 'a signal'}: ${said.trim()}`);
}

/** It asks nothing, and says only what went wrong. */
const PLAIN = ['-nostdin', '-hide_banner', '-loglevel', 'error', '-y'];

/** Arguments that open one local file as what it is: no other file, no network, and no other format is tried. */
export function inputArgs(file: string, container: 'mov' | 'matroska', seconds: number): string[] {
  const from = `file:${path.resolve(file)}`;
  // A decoder thread for each core holds frames for each.
  return ['-protocol_whitelist', 'file', '-f', container, '-threads', '2', '-t', String(seconds), '-i', from];
}
