import { createReadStream, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { finished } from 'node:stream/promises';
import { ManagedProcess } from '../stack/managed-process';
import { root } from '../stack/project';
import { serveApp } from '../stack/serve-app';
import { type Shutdown } from '../stack/shutdown';
import { type Stack } from '../stack/stack';
import { startRefusingGemini } from './refusing-gemini';
import { ofExitCode, ofPlaywright, ofVitest, type Outcome, type PlaywrightReport, type VitestReport } from './results';
import { type CheckName } from './test-arguments';

export interface CheckContext {
  shutdown: Shutdown;
  filters: string[];
  /** Folder of this run for the runners' reports. */
  folder: string;
  /** Folder of the production build. */
  distDir: string;
  offset: number;
  /** Whether other checks run meanwhile. */
  shared: boolean;
  /** Whether others take longer, and have the processors first. */
  givesWay: boolean;
  /** Prints as it goes; otherwise once it has ended. */
  live: boolean;
  /** Settles when videos can be measured, where they can. */
  ffmpeg: Promise<void>;
  /** The browser; rejects when there is none and none can be installed. */
  chromium: Promise<string>;
  /** The running emulators; rejects when they could not start. */
  stack: () => Promise<Stack>;
}

type Check = (context: CheckContext) => Promise<Outcome>;

const bin = (name: string, file: string) => path.join(root, 'node_modules', name, file);
const next = bin('next', 'dist/bin/next');

/** The checks, cheap ones first; nobody needs another except e2e, which needs the build. */
export const checks: Record<CheckName, Check> = {
  async lint(context) {
    const formatted = await run(context, [bin('oxfmt', 'bin/oxfmt'), '--check', '.']);
    const typed = await run(context, [bin('oxlint', 'bin/oxlint')]);
    const linted = await run(context, [bin('eslint', 'bin/eslint.js'), '--max-warnings', '0', '.']);
    return ofExitCode(formatted || typed || linted);
  },
  async types(context) {
    const generated = await run(context, [next, 'typegen']);
    return ofExitCode(generated || (await run(context, [bin('typescript-native', 'bin/tsc'), '--noEmit'])));
  },
  async unit(context) {
    await context.ffmpeg;
    return vitest(context, 'unit', process.env, ['unit', 'unit-alone']);
  },
  rules: async (context) => vitest(context, 'rules', (await context.stack()).env),
  // What a test runs of the functions by itself can be made to fail, as those of the emulators can.
  async emulator(context) {
    const [stack] = await Promise.all([context.stack(), context.ffmpeg]);
    const env = { ...stack.env, FAILURE_POINTS: 'on' };
    return vitest(context, 'emulator', env, ['emulator', 'emulator-alone', 'emulator-quiet']);
  },
  async build(context) {
    const { env } = await context.stack();
    return ofExitCode(
      await run(context, [next, 'build'], {
        ...env,
        NEXT_DIST_DIR: context.distDir,
        TYPES_ARE_CHECKED: '1',
        EXTRA_KINDS: '1',
      }),
    );
  },
  async e2e(context) {
    const [stack, browser] = await Promise.all([context.stack(), context.chromium, context.ffmpeg]);
    await startRefusingGemini(stack.ports.gemini, context.shutdown);
    // Tests stand where a proxy would, which says from whom each request is: they come from many.
    const behindOne = { ...stack, env: { ...stack.env, API_PROXIES: '1' } };
    await serveApp('start', behindOne, context.distDir, context.shutdown);
    const report = freshReport(context, 'e2e');
    const output = context.offset === 10_000 ? 'test-results' : `test-results/offset-${context.offset}`;
    const code = await run(context, [bin('@playwright/test', 'cli.js'), 'test', ...context.filters], {
      ...stack.env,
      CHROMIUM_PATH: browser,
      // Nobody else's documents are there, as they might be where somebody runs Playwright beside their own stack.
      E2E_EMPTIES_EMULATOR: '1',
      E2E_REPORT: report,
      E2E_OUTPUT: output,
    });
    return ofPlaywright(read<PlaywrightReport>(report), code, context.filters.length > 0);
  },
};

async function vitest(
  context: CheckContext,
  name: string,
  env: NodeJS.ProcessEnv,
  projects: readonly string[] = [name],
): Promise<Outcome> {
  const report = freshReport(context, name);
  const filtered = context.filters.length > 0;
  const code = await run(
    context,
    [
      bin('vitest', 'vitest.mjs'),
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      // One processor is left to what runs beside.
      ...(context.shared ? ['--maxWorkers=1'] : []),
      ...(filtered ? ['--passWithNoTests', ...context.filters] : []),
    ],
    env,
  );
  return ofVitest(read<VitestReport>(report), code, filtered);
}

let outputs = 0;

/** Runs a Node program that prints where we do, at the latest when it has ended; gives its exit code. */
async function run(
  { shutdown, live, folder, givesWay }: CheckContext,
  command: string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  const output = path.join(folder, `output-${(outputs += 1)}.log`);
  if (!live) {
    mkdirSync(folder, { recursive: true });
    rmSync(output, { force: true });
  }
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined };
  const child = new ManagedProcess({
    name: 'A check',
    command: [process.execPath, ...command],
    cwd: root,
    env: { ...env, ...plain },
    grace: 5_000,
    ...(live ? {} : { logFile: output }),
  });
  shutdown.watch(child, false);
  if (givesWay) child.giveWay();
  const code = await child.ended;
  if (!live) await finished(createReadStream(output).on('data', (chunk) => process.stdout.write(chunk)));
  return code;
}

function freshReport({ folder }: CheckContext, name: string): string {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

function read<Report>(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}
