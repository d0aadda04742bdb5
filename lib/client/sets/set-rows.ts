import { isTerminal } from '../../domain/work/job-status';
import type { SetJob } from './shown-set';
import type { WantedJob } from './wanted-job';

/** One product of a set: its job as it is, or as it was asked for. */
export type SetRow =
  | { jobId: string; productName: string; job: SetJob; wanted: null }
  /** `wanted.problem` says why it is not on its way. */
  | { jobId: string; productName: string; job: null; wanted: WantedJob };

interface Sources {
  jobs: readonly SetJob[];
  /** Not known to be on the server. */
  wanted: readonly WantedJob[];
  /** On the server, and not heard of from there yet. */
  arrived: readonly WantedJob[];
}

const byName = new Intl.Collator(undefined, { numeric: true });

/** Which product it is of; where that isn't said, its name says it. */
const productOf = ({ product_id, brand_id, product_full_name }: SetJob['input']) =>
  product_id ? `${brand_id ?? ''} ${product_id}` : product_full_name;

/** What the server has not is later than what it has, whatever the clock here says. */
function isLater(one: SetRow, other: SetRow): boolean {
  if (one.job && other.job) return one.job.created_at.getTime() > other.job.created_at.getTime();
  if (one.wanted && other.wanted) return one.wanted.requestedAt > other.wanted.requestedAt;
  return one.wanted !== null;
}

/** A row for each product, by name; of one that was asked for again, the last. */
export function setRows({ jobs, wanted, arrived }: Sources): SetRow[] {
  const onServer = new Set(jobs.map(({ id }) => id));
  const unheard = new Map([...arrived, ...wanted].map((one) => [one.jobId, one]));
  const rows = [
    ...jobs.map((job) => ({ jobId: job.id, productName: job.input.product_full_name, job, wanted: null })),
    ...[...unheard.values()]
      .filter(({ jobId }) => !onServer.has(jobId))
      .map((one) => ({ jobId: one.jobId, productName: one.input.product_full_name, job: null, wanted: one })),
  ] satisfies SetRow[];
  const last = new Map<string, SetRow>();
  for (const row of rows) {
    const product = productOf((row.job ?? row.wanted).input);
    const other = last.get(product);
    if (!other || isLater(row, other)) last.set(product, row);
  }
  return [...last.values()].toSorted(
    (one, other) => byName.compare(one.productName, other.productName) || (one.jobId < other.jobId ? -1 : 1),
  );
}

/** Whether ads may still come by themselves. */
export function isRunning({ job, wanted }: SetRow): boolean {
  return job ? !isTerminal(job.status) : wanted.problem === null;
}

/** Whether there is something in it to be asked for again. */
export function isLacking({ job, wanted }: SetRow): boolean {
  if (!job) return wanted.problem !== null;
  const { ads_generated: made, total_ads: total } = job.progress;
  // What was stopped halfway was meant to be: only a product of which there is nothing is asked for anew.
  return isTerminal(job.status) && (job.status === 'cancelled' ? made === 0 : made < total);
}

export interface SetTotals {
  products: number;
  /** Products of which nothing more comes by itself. */
  ended: number;
  /** Not on the server yet, and on their way there. */
  unsent: number;
  ads: number;
  made: number;
  failed: number;
  /** Products of which ads are lacking. */
  lacking: number;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

export function setTotals(rows: readonly SetRow[]): SetTotals {
  const jobs = rows.flatMap(({ job }) => (job ? [job] : []));
  return {
    products: rows.length,
    ended: rows.filter((row) => !isRunning(row)).length,
    unsent: rows.filter((row) => row.job === null && isRunning(row)).length,
    ads: sum(rows.map(({ job, wanted }) => job?.progress.total_ads ?? wanted?.input.count ?? 0)),
    made: sum(jobs.map(({ progress }) => progress.ads_generated)),
    failed: sum(jobs.map(({ progress }) => progress.ads_failed)),
    lacking: rows.filter(isLacking).length,
  };
}
