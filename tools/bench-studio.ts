/**
 * Measures studio against its promises and against other ways to make the same layout, all in
 * one run, in milliseconds of one core: `npm run bench:studio [-- --runs 30] [--json file]`
 */
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { startContender } from './bench/contenders';
import { measure, quantile, type Task, type Timing } from './bench/measure';
import { paceOf, printReport, type Report } from './bench/report';
import { LAYOUT } from './bench/same-layout';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '20' }, json: { type: 'string' } } });
  const runs = Number(values.runs);
  const [studio, satoriResvg, sharpSvg] = await Promise.all([
    startContender('studio'),
    startContender('satori_resvg'),
    startContender('sharp_svg'),
  ]);
  const { layout: ours, check: checking, ...compositions } = studio.tasks;
  const layout = await measure(
    { studio: found(ours), satori_resvg: found(satoriResvg.tasks.layout), sharp_svg: found(sharpSvg.tasks.layout) },
    { runs, warmup: 15 },
  );
  const each = await measure(compositions, { runs: Math.ceil(runs / 2), warmup: 5 });
  const { check } = await measure({ check: found(checking) }, { runs, warmup: 5 });
  for (const contender of [studio, satoriResvg, sharpSvg]) contender.stop();
  const medians = Object.values(each).map(({ cpu_median }) => cpu_median);
  const report: Report = {
    machine: { node: process.version, cpu: cpus()[0]?.model.trim() ?? 'unknown' },
    layout: { what: LAYOUT, ...layout },
    times_faster: {
      satori_resvg: ratio(layout.satori_resvg, layout.studio),
      sharp_svg: ratio(layout.sharp_svg, layout.studio),
    },
    pace: paceOf(layout.sharp_svg),
    templates: { cpu_median: quantile(medians, 0.5), slowest: quantile(medians, 1), each },
    check,
    job_of_20_megabytes: await measureMemory(),
  };
  printReport(report);
  if (values.json) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);
}

function found(task: Task | undefined): Task {
  if (!task) throw new Error('A measured process lacks a task');
  return task;
}

const ratio = (other: Timing, own: Timing) => Math.round((other.cpu_median / own.cpu_median) * 10) / 10;

/** Growth of a fresh process's memory at its highest, over the 20 ads of a job. */
async function measureMemory(): Promise<number> {
  const script = path.join(import.meta.dirname, 'bench/job-memory.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script]);
  return Math.round(Number(stdout) / 2 ** 20);
}

await main();
