import { quantile } from '../measure';
import type { Answers } from './load';

/** Times in ms. */
export interface Figures {
  median: number;
  p95: number;
  per_second: number;
}

export interface RestReport {
  machine: { node: string; cpu: string; cores: number };
  pollers: number;
  /** A handler in `pages/api` that answers with a constant text of the same length. */
  floor: Figures;
  bare: Figures;
  status: Figures;
  /** How many answers about a job there are for one of the bare route: the median of all rounds. */
  times_bare: number;
  /** The same of the floor: more can't be reached with Next.js. */
  floor_times_bare: number;
  list: Figures;
  list_last_page: Figures;
  submit: Figures;
  cancel: Figures;
}

export function figuresOf(rounds: readonly Answers[]): Figures {
  const times = rounds.flatMap((round) => round.times);
  return {
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    per_second: quantile(
      rounds.map(({ perSecond }) => perSecond),
      0.5,
    ),
  };
}

const TIMES_BARE = 3;

export function printRestReport(report: RestReport): void {
  const { machine, pollers, floor, bare, status, list, list_last_page, submit, cancel } = report;
  console.log(`Node ${machine.node}, ${machine.cores} × ${machine.cpu}; emulators, server and callers share them.\n`);
  console.log(`${pollers} callers at once, each asking about a running job again and again (ms)`);
  console.table({
    'floor: a constant text of the same length': floor,
    'bare route: token and one document': bare,
    'GET /jobs/{id}': status,
  });
  console.log('One caller, one request after the other (ms)');
  console.table({
    'GET /jobs, of 1,000': list,
    'GET /jobs, the last page of them': list_last_page,
    'POST with two photos of 500 kB': submit,
    'POST /jobs/{id}/cancel': cancel,
  });
  for (const { promise, measured, kept } of promises(report)) {
    console.log(`${kept ? 'kept  ' : 'MISSED'}  ${promise}: ${measured}`);
  }
}

function promises({ times_bare, floor_times_bare, status, list, list_last_page, submit, cancel }: RestReport) {
  const within = (promise: string, ms: number, { p95 }: Figures) => ({
    promise: `${promise} within ${ms} ms (p95)`,
    measured: `${p95} ms`,
    kept: p95 < ms,
  });
  return [
    {
      promise: `at least ${TIMES_BARE} times as many answers about jobs as of the bare route`,
      measured: `${times_bare} times (the floor: ${floor_times_bare} times)`,
      kept: times_bare >= TIMES_BARE,
    },
    within('a job’s state', 100, status),
    within('a list, with 1,000 jobs in the account,', 100, list),
    within('the last page of that list', 100, list_last_page),
    within('a job with two photos of 500 kB', 500, submit),
    within('a cancel', 100, cancel),
  ];
}
