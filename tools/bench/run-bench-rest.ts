import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { offsetFrom, offsets } from '../stack/ports';
import { root, UserError } from '../stack/project';
import { showProblem } from '../stack/serve-app';
import { Shutdown } from '../stack/shutdown';
import { logFolder, type Stack, startStack } from '../stack/stack';
import { sayDim } from '../stack/terminal';
import { buildWebApp, startWebApp } from '../stack/web-app';
import { printRestReport, type RestReport } from './rest/report';

const shutdown = new Shutdown();

async function run(): Promise<void> {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' }, json: { type: 'string' } } });
  const stack = await startStack(
    {
      offset: offsetFrom(process.env, offsets.bench),
      fresh: true,
      ui: false,
      watch: false,
      withoutFunctions: true,
      hermetic: true,
      msPerAd: 0,
      alsoNeeds: ['app'],
    },
    shutdown,
  );
  // Nothing else listens there: the emulators' web page isn't started.
  const { app, ui: bare } = stack.ports;
  const bareFolder = path.join(root, 'tools', 'bench', 'bare-app');
  await serve(stack, { name: 'bare-app', port: bare, folder: bareFolder });
  await serve(stack, { name: 'app', port: app, folder: root });
  sayDim('Measuring…');
  // The SDK reads where the emulators are when it is loaded.
  Object.assign(process.env, stack.env);
  const { measureRest } = await import('./rest/measure-rest');
  const [cpu] = cpus();
  const report: RestReport = {
    machine: { node: process.version, cpu: cpu?.model.trim() ?? 'unknown', cores: cpus().length },
    ...(await measureRest({ app, bare, authHost: stack.env.FIREBASE_AUTH_EMULATOR_HOST ?? '' }, Number(values.rounds))),
  };
  printRestReport(report);
  if (values.json) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);
  await shutdown.end(0);
}

/** Builds an app for production and starts it. */
async function serve(stack: Stack, { name, ...where }: { name: string; port: number; folder: string }): Promise<void> {
  sayDim(`Building ${name} for production…`);
  const options = {
    ...where,
    distDir: '.next-bench',
    env: {
      ...stack.env,
      TYPES_ARE_CHECKED: '1',
      // One person sends more here than a person may.
      API_REQUESTS_PER_MINUTE: '100000000',
      API_CREATIONS_PER_MINUTE: '100000',
    },
    logFile: path.join(logFolder, `bench-${name}.log`),
    onLine: showProblem,
  };
  const code = await buildWebApp(options, (child) => shutdown.watch(child, false));
  if (code !== 0) throw new UserError(`${name} could not be built; ${options.logFile} says why.`);
  const { process: server, answering } = startWebApp('start', options);
  shutdown.watch(server);
  await answering;
}

run().catch((error: unknown) => shutdown.fail(error));
