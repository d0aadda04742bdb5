/**
 * Measures the making of videos against its promises, with ffmpeg and with npm packages alone, beside ffmpeg by itself on the
 * same raw frames in the same run: `npm run bench:video [-- --json file]`
 */
import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { build } from 'esbuild';
import { hasFfmpeg } from '../functions/src/video-facts/run-ffmpeg';
import { type MadeFilm, printVideoReport, type VideoReport } from './bench/video/report';

const folder = path.join(import.meta.dirname, 'bench/video');
/** From where the packages are found. */
const functions = path.join(import.meta.dirname, '../functions');

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'string' } } });
  const load = Math.round((loadavg()[0] ?? 0) * 10) / 10;
  const isThere = await hasFfmpeg();
  const report: VideoReport = {
    machine: { node: process.version, cpu: cpus()[0]?.model.trim() ?? 'unknown', cores: cpus().length, load },
    ten: {
      ffmpeg: isThere ? await made('ffmpeg', 10) : null,
      floor_seconds: isThere ? ((await result('ffmpeg-alone.ts', '10')) as number) : null,
      packages: await made('packages', 10),
    },
    thirty: { ffmpeg: isThere ? await made('ffmpeg', 30) : null, packages: await made('packages', 30) },
  };
  printVideoReport(report);
  if (values.json) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);
}

const made = async (encoder: string, seconds: number) =>
  (await result('make-film.ts', encoder, String(seconds))) as MadeFilm;

/** What a script prints last, run in a process of its own, bundled as the functions are: their loader costs memory, too. */
async function result(script: string, ...args: string[]): Promise<unknown> {
  const outfile = path.join(functions, 'dist', script.replace(/\.ts$/u, '.bench.mjs'));
  const { dependencies } = JSON.parse(await readFile(path.join(functions, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const external = Object.keys(dependencies).flatMap((name) => [name, `${name}/*`]);
  const bundled = { bundle: true, platform: 'node', format: 'esm', target: 'node20', external } as const;
  try {
    await build({ ...bundled, entryPoints: [path.join(folder, script)], outfile, logLevel: 'warning' });
    const { stdout } = await promisify(execFile)(process.execPath, [outfile, ...args], { maxBuffer: 2 ** 24 });
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  } finally {
    await rm(outfile, { force: true });
  }
}

await main();
