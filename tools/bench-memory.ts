/**
 * Measures the memory of the functions that make and prepare pictures, each with the largest that it meets, as many at a
 * time as its concurrency allows: `npm run bench:memory [-- --json file]`. The floor is a process that has loaded the
 * same code and does nothing.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import '../functions/src/global-options';
import { onCallbackCreated } from '../functions/src/on-callback-created';
import { deliverCallback } from '../functions/src/on-callback-task';
import { onJobCreated } from '../functions/src/on-job-created';
import { onJobDeleted } from '../functions/src/on-job-deleted';
import { onJobRequested } from '../functions/src/on-job-requested';
import { renderAd, renderWithGemini } from '../functions/src/on-render-task';
import { runStage } from '../functions/src/on-stage-task';
import { watchdog } from '../functions/src/on-watchdog-tick';
import { startGeminiSim } from './gemini-sim/start-gemini-sim';
import { CASES, type MeasuredFunction } from './bench/memory/cases';

/** An instance that comes nearer to its limit than this may be ended by a moment's chance. */
const MOST_SHARE = 0.8;
const SIM_PORT = 9599;
/** Of a function that says nothing of it. */
const DEFAULT_CONCURRENCY = 80;

const FUNCTIONS = {
  deliverCallback,
  onCallbackCreated,
  onJobCreated,
  onJobDeleted,
  onJobRequested,
  renderAd,
  renderWithGemini,
  runStage,
  watchdog,
};
const childSchema = z.object({ idle: z.number(), peak: z.number() });
const limitsSchema = z.object({ availableMemoryMb: z.int(), concurrency: z.int().catch(DEFAULT_CONCURRENCY) });

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'string' } } });
  const service = await startGeminiSim({ port: SIM_PORT, failShare: 0, msPerAd: 0, tell: console.warn });
  const rows = [];
  for (const [index, { fn, what }] of CASES.entries()) {
    const { memory, atOnce } = limitsOf(fn);
    const { idle, peak } = await measured(index, atOnce, service.baseUrl);
    rows.push({ fn, what, at_once: atOnce, idle, peak, memory, share: Math.round((100 * peak) / memory) / 100 });
  }
  await service.close();
  console.log('Megabytes of resident memory');
  console.table(rows);
  const tight = rows.filter(({ share }) => share > MOST_SHARE);
  console.log(
    tight.length === 0
      ? `kept    no function uses more than ${MOST_SHARE * 100} % of its memory`
      : `MISSED  more than ${MOST_SHARE * 100} % of its memory uses ${tight.map(({ fn, what }) => `${fn} (${what})`).join(', ')}`,
  );
  if (values.json) await writeFile(values.json, `${JSON.stringify({ megabytes: rows }, null, 2)}\n`);
}

/** What the function is deployed with, in megabytes. */
function limitsOf(fn: MeasuredFunction): { memory: number; atOnce: number } {
  const { availableMemoryMb, concurrency } = limitsSchema.parse(FUNCTIONS[fn].__endpoint);
  return { memory: availableMemoryMb, atOnce: concurrency };
}

async function measured(index: number, atOnce: number, baseUrl: string): Promise<{ idle: number; peak: number }> {
  const script = path.join(import.meta.dirname, 'bench/memory/run-case.ts');
  const env = { ...process.env, GOOGLE_GEMINI_BASE_URL: baseUrl };
  const child = fork(script, [String(index), String(atOnce)], { execArgv: ['--import', 'tsx'], env });
  const gone = once(child, 'exit').then(([code]) => {
    throw new Error(`The process of case ${index} ended with code ${String(code)} before it was measured`);
  });
  const [message] = (await Promise.race([once(child, 'message'), gone])) as unknown[];
  gone.catch(() => undefined);
  child.disconnect();
  const { idle, peak } = childSchema.parse(message);
  return { idle: megabytes(idle), peak: megabytes(peak) };
}

const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20);

await main();
