import type { SwarmRun, SwarmSize } from './measure-swarm';

/** How much longer somebody's ads may take beside a swarm than in quiet. */
const MOST_TIMES = 3;

type SwarmReport = SwarmRun & SwarmSize & { cores: number };

/** Prints what was measured and whether the promise was kept. */
export function printSwarmReport({
  cores,
  guests,
  jobsEach,
  share,
  quiet,
  busy,
  writes_per_second,
  asking_ms,
  refused,
  swarm_ended,
}: SwarmReport): boolean {
  const usual = middle(quiet);
  console.log(
    `${cores} cores; ${guests} guests asked for ${jobsEach} jobs each in ${asking_ms} ms, of which ${refused} were refused.\n` +
      `That is ${Math.round(share * 100)} % of the ${Math.round(writes_per_second)} writes a second that the database takes by itself.\n`,
  );
  const rows = Object.entries(busy).map(([when, jobs]) => ({ when, jobs, ms: middle(jobs.map(({ ms }) => ms)) }));
  console.table([
    {
      when: 'in quiet',
      jobs: quiet.length,
      'median ms': usual,
      'times the quiet': 1,
      ...rangeOf(quiet),
      'waiting in line': 0,
    },
    ...rows.map(({ when, jobs, ms }) => ({
      ...{ when, jobs: jobs.length, 'median ms': ms, 'times the quiet': round(ms / usual) },
      ...rangeOf(jobs.map((job) => job.ms)),
      'waiting in line': Math.max(...jobs.map(({ waiting }) => waiting)),
    })),
  ]);
  console.log(`Of the swarm’s jobs ${swarm_ended} had ended, those of the person among them.`);
  const median = Math.max(...rows.map(({ ms }) => ms / usual));
  const longest = Math.max(...rows.flatMap(({ jobs }) => jobs.map(({ ms }) => ms / usual)));
  // Every one of the person's jobs is promised it, also the one that is sent while the swarm begins.
  const kept = longest <= MOST_TIMES;
  const verdict = (times: number) => (times <= MOST_TIMES ? 'kept  ' : 'MISSED');
  console.log(
    `${verdict(longest)}  each job beside a swarm within ${MOST_TIMES} times the quiet time: ${round(longest)}`,
  );
  console.log(`${verdict(median)}  their median within it: ${round(median)}`);
  return kept;
}

const rangeOf = (values: readonly number[]) => ({
  'shortest ms': Math.min(...values),
  'longest ms': Math.max(...values),
});

const round = (value: number) => Math.round(value * 100) / 100;

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
