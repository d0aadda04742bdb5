import { rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { offsetFrom, offsets } from '../stack/ports';
import { root, UserError } from '../stack/project';
import { Shutdown } from '../stack/shutdown';
import { startStack } from '../stack/stack';
import { sayDim } from '../stack/terminal';
import { ADS, AT_ONCE, MS_PER_AD } from './jobs/job-size';

const shutdown = new Shutdown();
const REGION = 'us-central1';

async function run(): Promise<void> {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' }, json: { type: 'string' } } });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new UserError('--rounds takes a whole number, for example 3.');
  const offset = offsetFrom(process.env, offsets.bench);
  const trace = path.join(root, '.cache', `bench-jobs-${offset}.ndjson`);
  rmSync(trace, { force: true });
  const stack = await startStack(
    {
      offset,
      fresh: true,
      ui: false,
      watch: false,
      hermetic: true,
      msPerAd: MS_PER_AD,
      alsoNeeds: [],
      functionsEnv: {
        REGION,
        RENDER_CONCURRENCY: String(AT_ONCE),
        BENCH_TRACE: trace,
        NODE_OPTIONS: `--import ${await buildTraceWorker(offset)}`,
      },
    },
    shutdown,
  );
  await stack.warm;
  sayDim(`Measuring: ${rounds + 1} jobs of ${ADS} ads…`);
  // The SDK reads where the emulators are when it is loaded.
  Object.assign(process.env, stack.env);
  const { measureJobs } = await import('./jobs/measure-jobs');
  const { printJobsReport, reportOf } = await import('./jobs/report');
  const measured = await measureJobs(
    { tasksHost: stack.env.CLOUD_TASKS_EMULATOR_HOST ?? '', region: REGION, trace },
    rounds,
  );
  const [cpu] = cpus();
  const load = Math.round((loadavg()[0] ?? 0) * 10) / 10;
  const report = reportOf(measured, {
    node: process.version,
    cpu: cpu?.model.trim() ?? 'unknown',
    cores: cpus().length,
    load,
  });
  printJobsReport(report);
  if (values.json) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);
  await shutdown.end(0);
}

/** For Node as it is, which reads no TypeScript; gives its address. */
async function buildTraceWorker(offset: number): Promise<string> {
  const outfile = path.join(root, '.cache', `bench-jobs-${offset}.mjs`);
  const entryPoints = [path.join(import.meta.dirname, 'jobs', 'trace-worker.ts')];
  await build({ entryPoints, outfile, platform: 'node', target: 'node20', format: 'esm' });
  return pathToFileURL(outfile).href;
}

run().catch((error: unknown) => shutdown.fail(error));
