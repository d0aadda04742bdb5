/** Milliseconds of one core, and of a clock, that each run took. */
export interface Timing {
  cpu_median: number;
  cpu_p95: number;
  wall_median: number;
}

/** Milliseconds of one run; the processor's time counts all threads: it is what one core would need. */
export interface Sample {
  cpu: number;
  wall: number;
}

/** Runs something once and tells what that took. */
export type Task = () => Promise<Sample>;

/** Runs tasks in turns, so that whatever else the machine does meets all of them alike. */
export async function measure<Name extends string>(
  tasks: Record<Name, Task>,
  { runs, warmup }: { runs: number; warmup: number },
): Promise<Record<Name, Timing>> {
  const names = Object.keys(tasks) as Name[];
  const samples = new Map(names.map((name) => [name, { cpu: [] as number[], wall: [] as number[] }]));
  for (let run = -warmup; run < runs; run++) {
    for (const name of names) {
      const sample = await tasks[name]();
      if (run < 0) continue;
      samples.get(name)?.cpu.push(sample.cpu);
      samples.get(name)?.wall.push(sample.wall);
    }
  }
  const timings = names.map((name) => [name, timingOf(samples.get(name) ?? { cpu: [], wall: [] })] as const);
  return Object.fromEntries(timings) as Record<Name, Timing>;
}

export async function timeOf(task: () => Promise<unknown>): Promise<Sample> {
  const [cpu, started] = [process.cpuUsage(), performance.now()];
  await task();
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: (user + system) / 1000, wall: performance.now() - started };
}

function timingOf({ cpu, wall }: { cpu: number[]; wall: number[] }): Timing {
  return { cpu_median: quantile(cpu, 0.5), cpu_p95: quantile(cpu, 0.95), wall_median: quantile(wall, 0.5) };
}

/** Rounded to a tenth. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return Math.round(value * 10) / 10;
}
