import path from 'node:path';
import process from 'node:process';
import { readArguments } from './arguments';
import { prepareFfmpeg } from './ffmpeg';
import { offsets } from './ports';
import { UserError } from './project';
import { serveApp, showProblem } from './serve-app';
import { Shutdown } from './shutdown';
import { logFolder, startStack } from './stack';
import { showSummary } from './summary';
import { sayDim } from './terminal';
import { buildWebApp } from './web-app';

const shutdown = new Shutdown();

async function run(): Promise<void> {
  const args = readArguments(process.argv.slice(2), process.env, offsets.preview);
  const distDir = args.offset === offsets.preview ? '.next-preview' : `.next-preview-${args.offset}`;
  await prepareFfmpeg(sayDim);
  const stack = await startStack(
    { ...args, fresh: true, ui: false, watch: false, hermetic: false, alsoNeeds: ['app'] },
    shutdown,
  );
  sayDim('Building the app for production…');
  const logFile = path.join(logFolder, `build-${args.offset}.log`);
  const code = await buildWebApp({ distDir, env: stack.env, logFile, onLine: showProblem }, (child) =>
    shutdown.watch(child, false),
  );
  if (code !== 0) throw new UserError(`The app could not be built; ${logFile} says why.`);
  await serveApp('start', stack, distDir, shutdown);
  await stack.warm;
  showSummary(stack, { app: true, msPerAd: args.msPerAd, geminiSim: args.geminiSim });
}

run().catch((error: unknown) => shutdown.fail(error));
