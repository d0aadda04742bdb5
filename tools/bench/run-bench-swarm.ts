import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { offsetFrom, offsets } from '../stack/ports';
import { host, UserError } from '../stack/project';
import { Shutdown } from '../stack/shutdown';
import { startStack } from '../stack/stack';
import { sayDim } from '../stack/terminal';
import { runScheduled } from '../stack/watchdog-clock';

const shutdown = new Shutdown();

function numberOf(name: string, text: string, least: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least)
    throw new UserError(`--${name} takes a whole number, for example 20.`);
  return number;
}

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      guests: { type: 'string', default: '200' },
      jobs: { type: 'string', default: '20' },
      share: { type: 'string', default: '0.5' },
      json: { type: 'string' },
    },
  });
  const swarm = {
    guests: numberOf('guests', values.guests, 1),
    jobsEach: numberOf('jobs', values.jobs, 1),
    share: Number(values.share),
  };
  if (!(swarm.share > 0)) throw new UserError('--share takes a number over 0, for example 0.5.');
  const offset = offsetFrom(process.env, offsets.bench);
  const stack = await startStack(
    { offset, fresh: true, ui: false, watch: false, hermetic: true, msPerAd: 0, alsoNeeds: [] },
    shutdown,
  );
  await stack.warm;
  // It comes each minute: its process starts before anything is measured, and not in the midst of it.
  await runScheduled(`http://${host}:${stack.ports.functions}`);
  // The SDK reads where the emulators are when it is loaded.
  Object.assign(process.env, stack.env);
  const { measureSwarm } = await import('./swarm/measure-swarm');
  const { printSwarmReport } = await import('./swarm/report');
  const measured = await measureSwarm(swarm, sayDim);
  const report = { cores: availableParallelism(), ...swarm, ...measured };
  const kept = printSwarmReport(report);
  if (values.json) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);
  await shutdown.end(kept ? 0 : 1);
}

run().catch((error: unknown) => shutdown.fail(error));
