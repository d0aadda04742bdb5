import path from 'node:path';
import process from 'node:process';
import { prepareFfmpeg } from '../stack/ffmpeg';
import { offsetFrom, offsets } from '../stack/ports';
import { root, UserError } from '../stack/project';
import type { Shutdown } from '../stack/shutdown';
import { type Stack, startStack } from '../stack/stack';
import { complain, say, sayBold, sayDim, sayTable } from '../stack/terminal';
import { type CheckContext, checks } from './checks';
import { ensureChromium } from './chromium';
import { closingLine, oneFailed, type Outcome, sum } from './results';
import type { CheckName } from './test-arguments';
import { turnsOf } from './turns';

type Done = Map<CheckName, [outcome: Outcome, ms: number]>;

/** Checks in which videos are made or measured. */
const MEASURING: readonly CheckName[] = ['unit', 'emulator', 'e2e'];

/** Installs what the checks need and the machine has not, while those begin that need none of it. */
function prepareMachine(wanted: readonly CheckName[]): Pick<CheckContext, 'ffmpeg' | 'chromium'> {
  const ffmpeg = wanted.some((name) => MEASURING.includes(name)) ? prepareFfmpeg(sayDim) : Promise.resolve();
  const chromium = wanted.includes('e2e') ? ensureChromium(sayDim) : Promise.resolve('');
  // Whoever needs it hears of it.
  chromium.catch(() => undefined);
  return { ffmpeg, chromium };
}

interface Run {
  wanted: readonly CheckName[];
  /** Parts of file names: only tests in files whose path has one of them; all of them where there are none. */
  filtersOf: (check: CheckName) => string[];
  shutdown: Shutdown;
}

/** Runs checks, as many at a time as suits them, and says what came of them; ends this process. */
export async function runChecks({ wanted, filtersOf, shutdown }: Run): Promise<void> {
  const offset = offsetFrom(process.env, offsets.test);
  const own = offset === offsets.test;
  const context: CheckContext = {
    shutdown,
    filters: [],
    offset,
    shared: wanted.length > 1,
    live: true,
    givesWay: false,
    folder: path.join(root, '.cache', `test-${offset}`),
    distDir: own ? '.next-test' : `.next-test-${offset}`,
    ...prepareMachine(wanted),
    stack: once(() => startTestStack(offset, shutdown)),
  };
  const done: Done = new Map();
  const turns = turnsOf(wanted);
  const running = new Map<CheckName, Promise<void>>();
  const begin = (name: CheckName): Promise<void> => {
    const { after = [], live = true, givesWay = false } = turns.get(name) ?? {};
    const run =
      running.get(name) ??
      Promise.all(after.map(begin)).then(() =>
        runCheck(name, { ...context, live, givesWay, filters: filtersOf(name) }, done),
      );
    running.set(name, run);
    return run;
  };
  await Promise.all(wanted.map(begin));
  if (shutdown.ending) return;
  await shutdown.stopAll();
  const total = summarize(wanted.flatMap((name) => [[name, ...(done.get(name) ?? [oneFailed(), 0])]]));
  process.exit(total.failed > 0 ? 1 : 0);
}

async function runCheck(name: CheckName, context: CheckContext, done: Done): Promise<void> {
  if (context.shutdown.ending) return;
  sayBold(`\n▶ ${name}${context.live ? '' : ', beside the others: what it prints comes when it has ended'}`);
  const began = Date.now();
  const noBuild = name === 'e2e' && (done.get('build')?.[0].failed ?? 0) > 0;
  const outcome = noBuild ? oneFailed('there is no build to test') : await attempt(name, context);
  done.set(name, [outcome, Date.now() - began]);
}

/** A check that can't run is a failure of that check, and the others still run. */
async function attempt(name: CheckName, context: CheckContext): Promise<Outcome> {
  try {
    return await checks[name](context);
  } catch (error) {
    const problem =
      error instanceof UserError
        ? error.message
        : error instanceof Error
          ? (error.stack ?? error.message)
          : String(error);
    if (!context.shutdown.ending) complain(problem);
    return oneFailed('it could not run');
  }
}

async function startTestStack(offset: number, shutdown: Shutdown): Promise<Stack> {
  sayDim('Starting the emulators of the tests…');
  const stack = await startStack(
    {
      offset,
      fresh: true,
      ui: false,
      watch: false,
      hermetic: true,
      geminiOfTests: true,
      withFixtureKind: true,
      // Tests leave jobs behind that nobody ends.
      functionsEnv: {
        FAILURE_POINTS: 'on',
        JOBS_AT_ONCE: 'guest=200, signed_in=200, verified=0',
        WAITING_JOBS: 'guest=0, signed_in=0, verified=0',
      },
      msPerAd: Number(process.env.STUDIO_MS_PER_AD ?? 0),
      alsoNeeds: ['app'],
    },
    shutdown,
  );
  const runtime = stack.ready.storageRules === 'google' ? 'Google’s runtime' : 'the built-in evaluator';
  sayDim(`Emulators on ports shifted by ${offset}; storage.rules evaluated by ${runtime}.`);
  if (stack.ready.functions.length === 0)
    throw new Error('The functions could not be loaded; the log is in .cache/logs/.');
  return stack;
}

function summarize(done: [CheckName, Outcome, number][]): Outcome {
  const total = sum(done.map(([, outcome]) => outcome));
  say('');
  sayTable(
    done.map(([name, { passed, failed, skipped, problem }, time]) => {
      const parts = [
        `${passed} passed`,
        `${failed} failed`,
        ...(skipped > 0 ? [`${skipped} skipped`] : []),
        `${Math.round(time / 1000)} s`,
      ];
      return [name, `${parts.join(', ')}${problem ? ` (${problem})` : ''}`];
    }),
  );
  say(`\n${closingLine(total)}`);
  return total;
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}
