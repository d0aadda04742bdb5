import { setTimeout as sleep } from 'node:timers/promises';
import { quantile } from '../measure';
import { type QueueRun, runBareQueue } from './bare-queue';
import { type Costs, costsOf, type TransactionFigures, transactionFigures } from './costs';
import { ADS, AT_ONCE, MS_PER_AD } from './job-size';
import { endOf, readTrace, type TraceEvent } from './read-trace';
import { type JobRun, runJob } from './run-job';
import { FUNCTIONS } from './stages';
import { type Gaps, groupedBy, jobTimes, type JobTimes } from './timeline';

export interface Target {
  tasksHost: string;
  region: string;
  /** Where the functions' processes write what they do. */
  trace: string;
}

export interface Round {
  job: Omit<JobRun, 'createdAt'>;
  bare: QueueRun;
}

export interface Measured {
  /** The first job after the stack has said that it is ready, at once. */
  after_start: Omit<JobRun, 'createdAt'> & { stages: Gaps };
  rounds: Round[];
  /** Medians of all rounds, in ms. */
  stages: Gaps;
  ads: Record<string, { median: number; p95: number }>;
  /** Of one job: the median. */
  costs: { whole: Costs; start: Costs; ads: Costs };
  /** Of all rounds. */
  transactions: TransactionFigures[];
  /** How long a process of a function takes until it can be called, in ms, and how many there were. */
  processes: Record<string, { started: number; median: number }>;
}

/** Runs a job in the emulators that have just started, then rounds of the bare queue and a job. */
export async function measureJobs(target: Target, rounds: number): Promise<Measured> {
  const first = await observed(target, () => runJob(ADS));
  const found: (Observed & { bare: QueueRun })[] = [];
  // What the processes still have to load is not what the bare queue is about.
  await runBareQueue({ host: target.tasksHost, ...target }, AT_ONCE, MS_PER_AD);
  for (let round = 0; round < rounds; round += 1) {
    const bare = await runBareQueue({ host: target.tasksHost, ...target }, ADS, MS_PER_AD);
    found.push({ bare, ...(await observed(target, () => runJob(ADS))) });
  }
  const of = (fn: string) => found.map(({ events }) => costsOf(events.filter((event) => event.fn === fn)));
  return {
    after_start: { ...withoutDate(first.job), stages: first.times.stages },
    rounds: found.map(({ job, bare }) => ({ job: withoutDate(job), bare })),
    stages: mediansOf(found.map(({ times }) => times.stages)),
    ads: adFigures(found.map(({ times }) => times)),
    costs: {
      whole: medianCosts(found.map(({ events }) => costsOf(events))),
      start: medianCosts(of(FUNCTIONS.start)),
      ads: medianCosts(of(FUNCTIONS.make)),
    },
    transactions: transactionFigures(found.flatMap(({ events }) => events)),
    processes: processesIn(readTrace(target.trace)),
  };
}

interface Observed {
  job: JobRun;
  times: JobTimes;
  events: TraceEvent[];
}

const QUIET_MS = 1500;

/** The run of a job with all that the functions did for it: until they are quiet. */
async function observed({ trace }: Target, run: () => Promise<JobRun>): Promise<Observed> {
  const job = await run();
  const events = () => readTrace(trace).filter(({ at, fn }) => at >= job.createdAt && fn !== FUNCTIONS.watchdog);
  const lastAt = () => Math.max(...events().map(endOf));
  while (performance.timeOrigin + performance.now() - lastAt() < QUIET_MS) await sleep(200);
  return { job, events: events(), times: jobTimes(events(), job.createdAt) };
}

const withoutDate = ({ first, first_heard, total }: JobRun) => ({ first, first_heard, total });

function mediansOf(rounds: readonly Gaps[]): Gaps {
  return Object.fromEntries(
    Object.keys(rounds[0] ?? {}).map((name) => {
      const seen = rounds.flatMap((gaps) => gaps[name] ?? []);
      return [name, seen.length > 0 ? quantile(seen, 0.5) : null];
    }),
  );
}

function adFigures(jobs: readonly JobTimes[]): Measured['ads'] {
  const ads = jobs.flatMap((job) => job.ads);
  return Object.fromEntries(
    Object.keys(ads[0] ?? {}).map((name) => {
      const seen = ads.flatMap((gaps) => gaps[name] ?? []);
      return [name, { median: quantile(seen, 0.5), p95: quantile(seen, 0.95) }];
    }),
  );
}

function medianCosts(jobs: readonly Costs[]): Costs {
  const median = (read: (costs: Costs) => number) => quantile(jobs.map(read), 0.5);
  return {
    reads: median(({ reads }) => reads),
    writes: median(({ writes }) => writes),
    transactions: median(({ transactions }) => transactions),
    given_up: median(({ given_up }) => given_up),
    job_writes: median(({ job_writes }) => job_writes),
  };
}

function processesIn(events: readonly TraceEvent[]): Measured['processes'] {
  const ready = events.flatMap((event) => (event.kind === 'ready' ? [event] : []));
  const figures = [...groupedBy(ready, ({ fn }) => fn)].map(([fn, begun]) => {
    const times = begun.map(({ at, started }) => at - started);
    return [fn, { started: times.length, median: quantile(times, 0.5) }] as const;
  });
  return Object.fromEntries(figures);
}
