import { quantile } from '../measure';
import { ADS, AT_ONCE, MS_PER_AD } from './job-size';
import type { Measured } from './measure-jobs';

/** Times in ms. */
export interface JobsReport extends Measured {
  machine: { node: string; cpu: string; cores: number; load: number };
  job: { ads: number; at_once: number; ms_per_ad: number };
  /** What of the job's time the bare queue takes for as many tasks that only sleep: the median of all rounds. */
  times_bare: number;
}

const TOTAL_MS = 8000;
const FIRST_MS = 1800;
const FIRST_AFTER_START_MS = 6000;
const JOB_WRITES_PER_AD = 3;

export function reportOf(measured: Measured, machine: JobsReport['machine']): JobsReport {
  const times = measured.rounds.map(({ job, bare }) => job.total / bare.total);
  return {
    machine,
    job: { ads: ADS, at_once: AT_ONCE, ms_per_ad: MS_PER_AD },
    times_bare: Math.round(middle(times) * 100) / 100,
    ...measured,
  };
}

/** Quantiles of few values; `quantile` rounds to a tenth, which is too much for ratios. */
function middle(values: readonly number[]): number {
  return (
    quantile(
      values.map((value) => value * 1000),
      0.5,
    ) / 1000
  );
}

export function printJobsReport(report: JobsReport): void {
  const { machine, rounds, after_start, stages, ads, costs, transactions, processes } = report;
  console.log(
    `Node ${machine.node}, ${machine.cores} × ${machine.cpu}, load ${machine.load}; the emulators share them.\n`,
  );
  console.log(`${ADS} ads of ${MS_PER_AD} ms, ${AT_ONCE} at a time (ms)`);
  console.table(
    Object.fromEntries(
      rounds.map(({ job, bare }, index) => [
        `round ${index + 1}`,
        {
          'first ad': ms(job.first),
          'a listener hears of it': ms(job.first_heard),
          'all ads': ms(job.total),
          'bare queue': ms(bare.total),
          'times bare': Math.round((job.total / bare.total) * 100) / 100,
        },
      ]),
    ),
  );
  console.log(
    'From the job’s creation to its first ad under way (ms from the line above; after the stack’s start too)',
  );
  console.table(
    Object.fromEntries(
      Object.keys(stages).map((name) => [
        name,
        { median: ms(stages[name]), 'after the start': ms(after_start.stages[name]) },
      ]),
    ),
  );
  console.log('An ad, from the delivery of its task (ms from the line above)');
  console.table(Object.fromEntries(Object.entries(ads).map(([name, { median, p95 }]) => [name, { median, p95 }])));
  console.log('What a job costs in Firestore');
  const perAd = Object.fromEntries(
    Object.entries(costs.ads).map(([name, count]) => [name, Math.round((10 * count) / ADS) / 10]),
  );
  console.table({ 'the whole job': costs.whole, 'its start': costs.start, 'an ad': perAd });
  console.log('Transactions of all rounds by what they write (ms)');
  console.table(transactions);
  console.log('Processes, and the ms until each could be called');
  console.table(processes);
  for (const { promise, measured, kept } of promises(report)) {
    console.log(`${kept ? 'kept  ' : 'MISSED'}  ${promise}: ${measured}`);
  }
}

function ms(value: number | null | undefined): number | string {
  return typeof value === 'number' ? Math.round(value) : '–';
}

function promises({ rounds, after_start, costs, times_bare }: JobsReport) {
  const [total, first] = [
    quantile(
      rounds.map(({ job }) => job.total),
      0.5,
    ),
    quantile(
      rounds.map(({ job }) => job.first),
      0.5,
    ),
  ];
  const jobWrites = costs.whole.job_writes / ADS;
  return [
    {
      promise: `${ADS} ads of ${MS_PER_AD} ms, ${AT_ONCE} at a time, within ${TOTAL_MS} ms`,
      measured: `${ms(total)} ms, ${times_bare} times the bare queue`,
      kept: total <= TOTAL_MS,
    },
    { promise: `the first ad within ${FIRST_MS} ms`, measured: `${ms(first)} ms`, kept: first <= FIRST_MS },
    {
      promise: `the first ad after the stack’s start in less than ${FIRST_AFTER_START_MS} ms`,
      measured: `${ms(after_start.first)} ms`,
      kept: after_start.first < FIRST_AFTER_START_MS,
    },
    {
      promise: `at most ${JOB_WRITES_PER_AD} writes of the job’s document for an ad`,
      measured: String(Math.round(jobWrites * 10) / 10),
      kept: jobWrites <= JOB_WRITES_PER_AD,
    },
  ];
}
