/**
 * Runs the case whose index it is given, so many at a time, in a process of its own: prints `{ idle, peak }`, in bytes of
 * resident memory before the first run and at most.
 */
import { forgetPeak, peakBytes } from '../peak-memory';
import { CASES } from './cases';

/** Of each lane. */
const RUNS = 3;

const [index, atOnce] = process.argv.slice(2).map(Number);
const { prepare } = CASES[index ?? -1] ?? {};
if (!prepare) throw new Error(`There is no case ${String(index)}`);
const lanes: (() => Promise<unknown>)[] = [];
while (lanes.length < (atOnce ?? 1)) lanes.push(await prepare());
forgetPeak();
const idle = process.memoryUsage.rss();
await Promise.all(
  lanes.map(async (run) => {
    for (let done = 0; done < RUNS; done += 1) await run();
  }),
);
process.send?.({ idle, peak: peakBytes() });
