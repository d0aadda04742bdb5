/**
 * Runs the case whose index it is given, so many at a time, in a process of its own: prints `{ idle, peak }`, in bytes of
 * resident memory before the first run and at most.
 */
import { readFileSync, writeFileSync } from 'node:fs';
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

/** So that what preparing took does not count; elsewhere than on Linux it does. */
function forgetPeak(): void {
  if (process.platform === 'linux') writeFileSync('/proc/self/clear_refs', '5');
}

function peakBytes(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * 1024;
  const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return Number(kilobytes) * 1024;
}
