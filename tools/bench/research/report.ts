import type { Timing } from '../measure';

/** What a run found. Times in milliseconds of one core, memory in megabytes. */
export interface ResearchReport {
  machine: { node: string; cpu: string; cores: number; load: number };
  reviews: { rows: number; kilobytes: number; adforge: Timing; words: Timing; megabytes: number };
}

const SECONDS = 10;
const MEGABYTES = 200;

export function printResearchReport({ machine, reviews }: ResearchReport): void {
  const { node, cpu, cores, load } = machine;
  console.log(`Node ${node}, ${cpu}, ${cores} cores, load ${load}\n`);
  console.log(`${reviews.rows} reviews of ${reviews.kilobytes} kB together, in ms of one core`);
  console.table({
    'AdForge: from the file to the summary': row(reviews.adforge),
    'the floor: read the bytes, split them into words': row(reviews.words),
  });
  for (const { promise, measured, kept } of promises(reviews)) {
    console.log(`${kept ? 'kept  ' : 'MISSED'}  ${promise}: ${measured}`);
  }
}

const row = ({ cpu_median, cpu_p95, wall_median }: Timing) => ({
  median: cpu_median,
  p95: cpu_p95,
  'wall median': wall_median,
});

function promises({ adforge, megabytes, rows }: ResearchReport['reviews']) {
  const seconds = Math.round(adforge.wall_median / 100) / 10;
  return [
    {
      promise: `${rows} reviews summed up in at most ${SECONDS} s`,
      measured: `${seconds} s`,
      kept: seconds <= SECONDS,
    },
    { promise: `in at most ${MEGABYTES} MB more`, measured: `${megabytes} MB`, kept: megabytes <= MEGABYTES },
  ];
}
