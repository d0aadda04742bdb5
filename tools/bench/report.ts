import type { Timing } from './measure';

/** What a run found. Times in milliseconds of one core, memory in megabytes. */
export interface Report {
  machine: { node: string; cpu: string };
  layout: { what: string; studio: Timing; satori_resvg: Timing; sharp_svg: Timing };
  /** How many times as long the others take for the same layout. */
  times_faster: { satori_resvg: number; sharp_svg: number };
  /** How many times as long as on the machine of the promise, when it was quiet, sharp took for this layout. */
  pace: number;
  templates: { cpu_median: number; slowest: number; each: Record<string, Timing> };
  check: Timing;
  job_of_20_megabytes: number;
}

const AD_MS = 60;
/** What sharp took for the same layout on the machine on which `AD_MS` was promised, quiet, in November 2026. */
const SHARP_MS = 38;
const JOB_MEGABYTES = 250;
const TIMES_FASTER = 2;

/** How slow a machine is now, by what sharp takes for the layout here. */
export function paceOf({ cpu_median }: Timing): number {
  return Math.round((cpu_median / SHARP_MS) * 100) / 100;
}

export function printReport(report: Report): void {
  const { machine, layout, templates, check } = report;
  console.log(`Node ${machine.node}, ${machine.cpu}. Times in ms of one core, inputs prepared.\n`);
  console.log(`The same layout as a PNG (${layout.what})`);
  console.table({
    studio: row(layout.studio, 1),
    'satori + resvg': row(layout.satori_resvg, report.times_faster.satori_resvg),
    'sharp over an SVG': row(layout.sharp_svg, report.times_faster.sharp_svg),
  });
  console.log('Every composition of studio in 1:1');
  const each = Object.entries(templates.each).map(([name, { cpu_median, cpu_p95 }]) => [
    name,
    { median: cpu_median, p95: cpu_p95 },
  ]);
  console.table(Object.fromEntries(each));
  console.log(`The check of an ad’s pixels: ${check.cpu_median} ms, p95 ${check.cpu_p95} ms\n`);
  for (const { promise, measured, kept } of promises(report)) {
    console.log(`${kept ? 'kept  ' : 'MISSED'}  ${promise}: ${measured}`);
  }
}

function row({ cpu_median, cpu_p95, wall_median }: Timing, times: number) {
  return { median: cpu_median, p95: cpu_p95, 'wall median': wall_median, 'times studio': times };
}

function promises({ templates, times_faster, job_of_20_megabytes, pace }: Report) {
  const atPromisedPace = (ms: number) => Math.round(ms / pace);
  const { cpu_median, slowest } = templates;
  return [
    {
      promise: `any ad of 1080×1080 in at most ${AD_MS} ms of one core where sharp takes ${SHARP_MS} for that layout`,
      measured:
        `${atPromisedPace(cpu_median)} ms in the middle, ${atPromisedPace(slowest)} ms the slowest composition ` +
        `(here, at ${pace} times that: ${cpu_median} and ${slowest} ms)`,
      kept: atPromisedPace(slowest) <= AD_MS,
    },
    {
      promise: `at least ${TIMES_FASTER}× as fast as satori and resvg`,
      measured: `${times_faster.satori_resvg}×`,
      kept: times_faster.satori_resvg >= TIMES_FASTER,
    },
    {
      promise: `a job of 20 ads in at most ${JOB_MEGABYTES} MB`,
      measured: `${job_of_20_megabytes} MB`,
      kept: job_of_20_megabytes <= JOB_MEGABYTES,
    },
  ];
}
