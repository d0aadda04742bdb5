/**
 * Measures the reading of web pages against its promises: one page of 1 MB, beside cheerio alone, and a whole shop at the
 * pace of production: `npm run bench:scrape [-- --runs 30] [--json file]`
 */
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { startProcess } from './bench/contenders';
import { measure, type Task } from './bench/measure';
import { pageOf1Mb } from './bench/scrape/page-of-1-mb';
import { readShop } from './bench/scrape/read-shop';
import { printScrapeReport, type ScrapeReport } from './bench/scrape/report';

const WARMUP = 15;
const folder = path.join(import.meta.dirname, 'bench/scrape');

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '20' }, json: { type: 'string' } } });
  const load = Math.round((loadavg()[0] ?? 0) * 10) / 10;
  const times = await readings(Number(values.runs));
  const report: ScrapeReport = {
    machine: { node: process.version, cpu: cpus()[0]?.model.trim() ?? 'unknown', cores: cpus().length, load },
    page: { kilobytes: Math.round(pageOf1Mb().length / 1000), ...times, megabytes: await measureMemory() },
    shop: await readShop(),
  };
  printScrapeReport(report);
  if (values.json) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);
}

/** In turns, so that whatever else the machine does meets all of them alike. */
async function readings(runs: number) {
  const ways = ['adforge', 'cheerio', 'cheerio_standard'] as const;
  const processes = await Promise.all(ways.map((way) => startProcess(path.join(folder, 'reader.ts'), way)));
  const [adforge, cheerio, standard] = processes.map(({ tasks }) => found(tasks.read));
  const times = await measure(
    { adforge: found(adforge), cheerio: found(cheerio), cheerio_standard: found(standard) },
    { runs, warmup: WARMUP },
  );
  for (const { stop } of processes) stop();
  return times;
}

function found(task: Task | undefined): Task {
  if (!task) throw new Error('A measured process lacks a task');
  return task;
}

async function measureMemory(): Promise<number> {
  const script = path.join(folder, 'page-memory.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script]);
  return Math.round(Number(stdout) / 2 ** 20);
}

await main();
