import { copyFileSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { buildFunctions, watchFunctions } from '../../functions/build.mjs';
import { refuseBusyPorts } from './busy-ports';
import { SIM_KEY, startGeminiSim } from '../gemini-sim/start-gemini-sim';
import { metaEnvironment, serverEnvironment, webEnvironment } from './environment';
import { prepareJava } from './java';
import { type Ports, ports as portTable, type Service, serviceNames } from './ports';
import { host, root, UserError } from './project';
import { type Shutdown } from './shutdown';
import { startSuite, type SuiteReady } from './suite-process';
import { complain, sayDim, sayLog } from './terminal';
import { startWatchdogClock } from './watchdog-clock';

export interface StackOptions {
  offset: number;
  dataFolder?: string;
  fresh: boolean;
  ui: boolean;
  watch: boolean;
  /** Only the emulators that keep data: nothing happens to what is written. */
  withoutFunctions?: boolean;
  hermetic: boolean;
  /** Slows the built-in studio down to this many milliseconds per ad. */
  msPerAd: number;
  /** Gives the functions a simulated Gemini, of whose answers this share (0–1) goes wrong. */
  geminiSim?: { failShare: number } | undefined;
  /** Leads the functions to a Gemini that a test may start on its port; new ads are still the studio's. */
  geminiOfTests?: boolean;
  /** Builds the functions with the kind of job that only tests have, in a folder of their own. */
  withFixtureKind?: boolean;
  /** More of the environment of the functions' processes, their parameters included. */
  functionsEnv?: Record<string, string>;
  /** Ports that must be free besides the emulators' own. */
  alsoNeeds: Service[];
  quiet?: boolean;
  /** What can start while the emulators do; the stack is there once both are. */
  beside?: (stack: Pick<Stack, 'ports' | 'env'>) => Promise<void>;
}

export interface Stack {
  ports: Ports;
  ready: SuiteReady;
  /** Settles when the functions that people wait for have a process that can be called. */
  warm: Promise<void>;
  /** This process' environment plus everything that tests, tools and the app need to reach the stack. */
  env: NodeJS.ProcessEnv;
  workFolder: string;
}

export const logFolder = path.join(root, '.cache', 'logs');

/** Builds the functions and starts the emulators; settles when they answer. Everything ends with `shutdown`. */
export async function startStack(options: StackOptions, shutdown: Shutdown): Promise<Stack> {
  const ports = portTable(options.offset);
  const emulators = (Object.keys(serviceNames) as Service[]).filter(
    (name) => !['app', 'gemini', 'shop', 'meta'].includes(name) && (options.ui || name !== 'ui'),
  );
  await refuseBusyPorts(ports, [
    ...options.alsoNeeds,
    ...emulators,
    ...(options.geminiSim || options.geminiOfTests ? ['gemini' as const] : []),
    ...(options.withoutFunctions ? [] : (['shop', 'meta'] as const)),
  ]);
  const javaFolder = await prepareJava(sayDim);
  const workFolder = path.join(root, '.cache', `stack-${options.offset}`);
  for (const folder of [workFolder, logFolder]) mkdirSync(folder, { recursive: true });
  if (!options.withoutFunctions) await prepareFunctions(options, workFolder, shutdown);
  const gemini = await simulateGemini(options, ports, shutdown);
  if (!options.withoutFunctions) await openSamples(ports, shutdown);
  const env = {
    ...process.env,
    ...serverEnvironment(ports),
    ...metaEnvironment(ports, options.hermetic ? {} : process.env),
    ...webEnvironment(ports),
    PATH: javaFolder ? `${javaFolder}${path.delimiter}${process.env.PATH ?? ''}` : process.env.PATH,
  };
  const {
    process: suite,
    started,
    warm,
  } = startSuite(
    suiteOptions(options, ports, workFolder),
    { ...suiteEnvironment(env, options), ...gemini },
    (message) => {
      if (message.type === 'log') sayLog(message);
      else if (message.type === 'note') sayDim(message.text);
    },
  );
  shutdown.watch(suite);
  const [ready] = await Promise.all([started, options.beside?.({ ports, env })]);
  if (!options.withoutFunctions) {
    const stopClock = startWatchdogClock(ports, (error) => {
      if (!shutdown.ending) complain(`The watchdog failed: ${String(error)}`);
    });
    shutdown.onEnd(stopClock);
  }
  return { ports, ready, warm: options.withoutFunctions ? Promise.resolve() : warm, env, workFolder };
}

function suiteOptions(options: StackOptions, ports: Ports, workFolder: string) {
  return {
    offset: options.offset,
    workFolder,
    logFile: path.join(logFolder, `emulators-${options.offset}.log`),
    ...(options.dataFolder ? { dataFolder: options.dataFolder } : {}),
    fresh: options.fresh,
    ui: options.ui,
    functions: !options.withoutFunctions,
    ...(options.withFixtureKind ? { functionsFolder: path.join(workFolder, 'functions') } : {}),
    params: {
      STUDIO_MS_PER_AD: String(options.msPerAd),
      // As many as the machine can work on, where a deployment has more of them: the ads of one job take two processors.
      JOBS_AT_ONCE: `guest=${Math.ceil(availableParallelism() / 2)}, signed_in=${4 * availableParallelism()}, verified=0`,
      WAITING_JOBS: `guest=${25 * availableParallelism()}, signed_in=${100 * availableParallelism()}, verified=0`,
      ...(options.geminiOfTests
        ? { AD_PROVIDER: 'studio', GEMINI_TIMEOUT_SECONDS: '4', GEMINI_VIDEO_LOOK_SECONDS: '1' }
        : {}),
      FETCH_ALLOW_HOSTS: allowedHosts(ports),
      ...metaParameters(ports, options.hermetic),
      ...options.functionsEnv,
    },
    // The simulator's key is the only one that would come through, and is no secret.
    hermetic: options.hermetic && !options.geminiSim && !options.geminiOfTests,
  };
}

function suiteEnvironment(env: NodeJS.ProcessEnv, options: StackOptions): NodeJS.ProcessEnv {
  return {
    ...env,
    GOOGLE_APPLICATION_CREDENTIALS: undefined,
    FIREBASE_TOKEN: undefined,
    ...(options.hermetic ? { GEMINI_API_KEY: undefined } : {}),
    // In seconds, for the start of a function's process: the 10 of the CLI, and the 30 for its first answer, are few on a busy machine.
    FUNCTIONS_DISCOVERY_TIMEOUT: env.FUNCTIONS_DISCOVERY_TIMEOUT ?? '100',
    // Discovery through a file: its usual way, a free port from 8000 up, may take one that another stack is about to need.
    FIREBASE_FUNCTIONS_DISCOVERY_OUTPUT_PATH: 'true',
  };
}

/** The sample shop, and whatever else whoever starts the stack wants to be read on this machine (FETCH_ALLOW_HOSTS). */
function allowedHosts({ shop }: Ports): string {
  const own = process.env.FETCH_ALLOW_HOSTS;
  return [`${host}:${shop}`, `localhost:${shop}`, ...(own ? [own] : [])].join(',');
}

/** Pages to read and ad accounts to connect without the internet; loaded only here, because their pictures are drawn. */
async function openSamples(ports: Ports, shutdown: Shutdown): Promise<void> {
  const { startSampleShop } = await import('../sample-shop/start-sample-shop');
  const shop = await startSampleShop({ port: ports.shop });
  shutdown.onEnd(() => shop.close());
  const { startMetaSim } = await import('../meta-sim/start-meta-sim');
  const meta = await startMetaSim({ port: ports.meta });
  shutdown.onEnd(() => meta.close());
}

/** The same Meta that the app asks; the app's secret is one of the functions' too. */
function metaParameters(ports: Ports, hermetic: boolean): Record<string, string> {
  const { META_GRAPH_URL = '', META_APP_ID = '' } = metaEnvironment(ports, hermetic ? {} : process.env);
  return { META_GRAPH_URL, META_APP_ID };
}

/** Starts the simulated Gemini where it is wanted; the environment that leads the functions to it, and nowhere else. */
async function simulateGemini(
  { geminiSim, geminiOfTests, msPerAd }: StackOptions,
  { gemini: port }: Ports,
  shutdown: Shutdown,
): Promise<Record<string, string>> {
  // Fast, so that tests wait for what they are about and not for their turn.
  const fast = { GEMINI_IMAGES_PER_MINUTE: '6000' };
  if (geminiOfTests) return { GEMINI_API_KEY: SIM_KEY, GOOGLE_GEMINI_BASE_URL: `http://${host}:${port}`, ...fast };
  if (!geminiSim) return {};
  const service = await startGeminiSim({ ...geminiSim, port, msPerAd, tell: sayDim });
  shutdown.onEnd(() => service.close());
  return { GEMINI_API_KEY: SIM_KEY, GOOGLE_GEMINI_BASE_URL: service.baseUrl };
}

/** A folder from which functions can be run that are not the product's own: another bundle, the same packages. */
function functionsFolder(workFolder: string): string {
  const [own, folder] = [path.join(root, 'functions'), path.join(workFolder, 'functions')];
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  copyFileSync(path.join(own, 'package.json'), path.join(folder, 'package.json'));
  symlinkSync(path.join(own, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  return folder;
}

async function prepareFunctions(options: StackOptions, workFolder: string, shutdown: Shutdown): Promise<void> {
  if (options.withFixtureKind) {
    const outfile = path.join(functionsFolder(workFolder), 'dist', 'index.js');
    refuseUnbuilt(await buildFunctions({ outfile, withFixtureKind: true }));
    return;
  }
  const output = path.join(root, 'functions', 'dist', 'index.js');
  const report = (errors: string[]) => {
    if (errors.length > 0) complain(`The functions could not be built:\n${errors.join('\n')}`);
  };
  if (options.watch) {
    shutdown.onEnd(await watchFunctions(report));
    // Something to load, so that the emulator watches the file and picks up the repaired build.
    if (!existsSync(output)) writeFileSync(output, 'export {}\n');
    return;
  }
  refuseUnbuilt(await buildFunctions());
}

function refuseUnbuilt(errors: string[]): void {
  if (errors.length > 0) throw new UserError(`The functions could not be built:\n${errors.join('\n')}`);
}
