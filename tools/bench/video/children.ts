import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second. */
const TICK_SECONDS = 0.01;
const LOOK_MS = 25;

/** Seconds of one core that processes which this one has started, and seen end, have taken. */
export function childrenSeconds(): number {
  // Behind the name, which may have blanks in it.
  const [, fields = ''] = /\) (.*)/u.exec(readFileSync('/proc/self/stat', 'utf8')) ?? [];
  const [user, system] = fields.split(' ').slice(13, 15).map(Number);
  return ((user ?? 0) + (system ?? 0)) * TICK_SECONDS;
}

export interface PeakMemory {
  /** The largest that this process has had, that any other has had, and that all have had at the same time, in bytes. */
  own: number;
  others: number;
  together: number;
}

/** Watches the memory of this process and of those that it starts, until it is asked. */
export function watchMemory(): () => PeakMemory {
  const peak: PeakMemory = { own: 0, others: 0, together: 0 };
  const watching = setInterval(() => {
    const own = process.memoryUsage.rss();
    const others = ownChildren().reduce((sum, pid) => sum + residentBytes(pid), 0);
    peak.own = Math.max(peak.own, own);
    peak.others = Math.max(peak.others, others);
    peak.together = Math.max(peak.together, own + others);
  }, LOOK_MS);
  return () => {
    clearInterval(watching);
    return peak;
  };
}

function residentBytes(pid: string): number {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+) kB/u.exec(read(`/proc/${pid}/status`)) ?? [];
  return Number(kilobytes) * 1024;
}

/** From the lists of this process’s threads: to look at every process of the machine would itself take a tenth of the time. */
function ownChildren(): string[] {
  return readdirSync('/proc/self/task').flatMap(
    (thread) => read(`/proc/self/task/${thread}/children`).match(/\d+/gu) ?? [],
  );
}

/** A process may end while it is looked at. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
