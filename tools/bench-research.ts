/**
 * Measures what becomes of a large file of reviews by rules against its promises, beside a floor that only reads and
 * splits it: `npm run bench:research [-- --runs 5] [--json file]`
 */
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { startProcess } from './bench/contenders';
import { measure, type Task } from './bench/measure';
import { printResearchReport, type ResearchReport } from './bench/research/report';
import { reviewsOf5000, ROWS } from './bench/research/reviews-of-5000';

const WARMUP = 1;
const folder = path.join(import.meta.dirname, 'bench/research');

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' }, json: { type: 'string' } } });
  const load = Math.round((loadavg()[0] ?? 0) * 10) / 10;
  const times = await readings(Number(values.runs));
  const kilobytes = Math.round(Buffer.byteLength(reviewsOf5000()) / 1000);
  const report: ResearchReport = {
    machine: { node: process.version, cpu: cpus()[0]?.model.trim() ?? 'unknown', cores: cpus().length, load },
    reviews: { rows: ROWS, kilobytes, ...times, megabytes: await measureMemory() },
  };
  printResearchReport(report);
  if (values.json) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);
}

/** In turns, so that whatever else the machine does meets both of them alike. */
async function readings(runs: number) {
  const script = path.join(folder, 'reader.ts');
  const [adforge, words] = await Promise.all([startProcess(script, 'adforge'), startProcess(script, 'words')]);
  const tasks = { adforge: found(adforge.tasks.read), words: found(words.tasks.read) };
  const times = await measure(tasks, { runs, warmup: WARMUP });
  for (const { stop } of [adforge, words]) stop();
  return times;
}

function found(task: Task | undefined): Task {
  if (!task) throw new Error('A measured process lacks a task');
  return task;
}

async function measureMemory(): Promise<number> {
  const script = path.join(folder, 'reviews-memory.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script]);
  return Math.round(Number(stdout) / 2 ** 20);
}

await main();
