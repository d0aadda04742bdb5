import path from 'node:path';
import process from 'node:process';
import { readArguments } from './arguments';
import { prepareFfmpeg } from './ffmpeg';
import { offsets } from './ports';
import { root } from './project';
import { Shutdown } from './shutdown';
import { startStack } from './stack';
import { sayDim } from './terminal';
import { showSummary } from './summary';
import { serveApp } from './serve-app';

const shutdown = new Shutdown();

async function run(): Promise<void> {
  const args = readArguments(process.argv.slice(2), process.env, offsets.dev);
  await prepareFfmpeg(sayDim);
  sayDim('Starting the emulators and the app…');
  const dataFolder = path.join(
    root,
    args.data ?? (args.offset === 0 ? '.emulator-data' : `.emulator-data/offset-${args.offset}`),
  );
  const distDir = args.offset === 0 ? '.next' : `.next-${args.offset}`;
  const stack = await startStack(
    {
      ...{ ...args, dataFolder, ui: true, watch: true, hermetic: false, alsoNeeds: ['app'] },
      beside: (beginning) => serveApp('dev', beginning, distDir, shutdown),
    },
    shutdown,
  );
  // What the first job needs goes on being warmed while the person fills the form.
  showSummary(stack, { ...args, dataFolder, app: true, uiWanted: true });
}

run().catch((error: unknown) => shutdown.fail(error));
