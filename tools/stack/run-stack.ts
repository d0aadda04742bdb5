import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { readArguments } from './arguments';
import { prepareFfmpeg } from './ffmpeg';
import { offsets } from './ports';
import { root } from './project';
import { serveApp } from './serve-app';
import { Shutdown } from './shutdown';
import { startStack } from './stack';
import { sayDim } from './terminal';
import { showSummary } from './summary';

const shutdown = new Shutdown();

async function run(): Promise<void> {
  const args = readArguments(process.argv.slice(2), process.env, offsets.test);
  const dataFolder = args.data ? path.resolve(args.data) : undefined;
  await prepareFfmpeg(sayDim);
  const stack = await startStack(
    {
      ...args,
      ...(dataFolder ? { dataFolder } : {}),
      ui: false,
      watch: args.command.length === 0,
      hermetic: args.command.length > 0,
      ...(args.command.length > 0 ? { functionsEnv: { FAILURE_POINTS: 'on' } } : {}),
      alsoNeeds: args.app ? ['app'] : [],
    },
    shutdown,
  );
  if (args.app) await serveApp('dev', stack, `.next-${args.offset}`, shutdown);
  const { app, msPerAd, geminiSim } = args;
  await stack.warm;
  showSummary(stack, { ...(dataFolder ? { dataFolder } : {}), app, msPerAd, geminiSim });
  const [command, ...rest] = args.command;
  if (command !== undefined) await shutdown.end(await runCommand(command, rest, stack.env));
}

function runCommand(command: string, args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const bin = path.join(root, 'node_modules', '.bin');
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      env: { ...env, PATH: `${bin}${path.delimiter}${env.PATH ?? ''}` },
    });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

run().catch((error: unknown) => shutdown.fail(error));
