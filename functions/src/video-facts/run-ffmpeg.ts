import { execFile, spawn } from 'node:child_process';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
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

/** ffmpeg of this machine: the one that `FFMPEG_PATH` names, else that of the PATH. */
const program = () => process.env.FFMPEG_PATH || 'ffmpeg';

let found: Promise<boolean> | null = null;

/** Whether this machine has ffmpeg; looked for once in a process. */
export function hasFfmpeg(): Promise<boolean> {
  found ??= askFfmpeg(['-version']).then((said) => said !== null);
  return found;
}

/** What it prints when it is asked about itself; null where there is none. */
export function askFfmpeg(args: readonly string[]): Promise<string | null> {
  return new Promise((resolve) => {
    const limits = { timeout: LOOK_MS, killSignal: 'SIGKILL' } as const;
    execFile(program(), args, limits, (error, stdout) => resolve(error === null ? stdout : null));
  });
}

interface FfmpegProcess {
  args: readonly string[];
  /** Beyond it the process is killed. */
  ms: number;
  signal: AbortSignal;
}

export interface FfmpegRun extends FfmpegProcess {
  /** Gets each line that it prints. */
  line?: (text: string) => void;
}

/** An ffmpeg that runs, and when it has ended. */
export interface StartedFfmpeg {
  /** Where it reads what it is given. */
  stdin: Writable;
  stdout: Readable;
  /** Rejects as `runFfmpeg` does. */
  ended: Promise<void>;
}

/** Runs ffmpeg under a limit of time and memory, and kills it on an abort. Who calls reads what it prints, and waits for its end. */
export function startFfmpeg({ args, ms, signal }: FfmpegProcess): StartedFfmpeg {
  signal.throwIfAborted();
  const limits = `ulimit -v ${MOST_MEMORY_KIB}; ulimit -t ${MOST_CPU_SECONDS}; exec "$0" "$@"`;
  const child = spawn('/bin/sh', ['-c', limits, program(), ...PLAIN, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    // Nothing of ours: no key is in its environment.
    env: { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH, LC_ALL: 'C' },
    signal: AbortSignal.any([signal, AbortSignal.timeout(ms)]),
    killSignal: 'SIGKILL',
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-KEPT_CHARACTERS)));
  const closed = new Promise<number | Error | null>((resolve) => {
    child.once('error', resolve).once('close', resolve);
  });
  const ended = closed.then((code) => {
    signal.throwIfAborted();
    if (code instanceof Error) throw new FfmpegError(`ffmpeg was stopped: ${code.message}`, { cause: code });
    if (code !== 0) throw new FfmpegError(`ffmpeg ended with ${code ?? 'a signal'}: ${said.trim()}`);
  });
  // Who reads its output may learn first that it is gone.
  ended.catch(() => undefined);
  return { stdin: child.stdin, stdout: child.stdout, ended };
}

/**
 * Runs ffmpeg as `startFfmpeg` does, with nothing to read. Rejects with FfmpegError where it fails or is too slow, with the
 * signal’s reason where that aborts.
 */
export async function runFfmpeg({ line, ...run }: FfmpegRun): Promise<void> {
  const { stdin, stdout, ended } = startFfmpeg(run);
  // It may be gone before its input has ended.
  stdin.on('error', () => undefined).end();
  const lines = createInterface({ input: stdout });
  lines.on('line', (text) => line?.(text));
  const read = new Promise((resolve) => lines.once('close', resolve));
  await ended;
  await read;
}

/** It asks nothing, and says only what went wrong. */
const PLAIN = ['-nostdin', '-hide_banner', '-loglevel', 'error', '-y'];

/** Arguments that open one local file as what it is: no other file, no network, and no other format is tried. */
export function inputArgs(file: string, container: 'mov' | 'matroska', seconds: number): string[] {
  const from = `file:${path.resolve(file)}`;
  // A decoder thread for each core holds frames for each.
  return ['-protocol_whitelist', 'file', '-f', container, '-threads', '2', '-t', String(seconds), '-i', from];
}
