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
  console.table([
    ...quiet.map((ms) => ({ when: 'in quiet', ms, 'times the quiet': round(ms / usual), 'waiting in line': 0 })),
    ...busy.map(({ when, ms, waiting }) => ({
      ...{ when, ms, 'times the quiet': round(ms / usual), 'waiting in line': waiting },
    })),
  ]);
  console.log(`Of the swarm’s jobs ${swarm_ended} had ended, those of the person among them.`);
  const worst = Math.max(...busy.map(({ ms }) => ms / usual));
  const kept = worst <= MOST_TIMES;
  console.log(
    `${kept ? 'kept  ' : 'MISSED'}  beside a swarm within ${MOST_TIMES} times the quiet time: ${round(worst)}`,
  );
  return kept;
}

const round = (value: number) => Math.round(value * 100) / 100;

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
