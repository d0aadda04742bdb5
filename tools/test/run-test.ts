import process from 'node:process';
import { Shutdown } from '../stack/shutdown';
import { runChecks } from './run-checks';
import { readTestArguments } from './test-arguments';

const shutdown = new Shutdown();

async function run(): Promise<void> {
  const { checks, filters } = readTestArguments(process.argv.slice(2));
  await runChecks({ wanted: checks, filtersOf: () => filters, shutdown });
}

run().catch((error: unknown) => shutdown.fail(error));
