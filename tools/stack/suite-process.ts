import { ManagedProcess } from './managed-process';
import { root } from './project';
import { type SuiteMessage, type SuiteOptions } from './suite-protocol';

export type SuiteReady = Extract<SuiteMessage, { type: 'ready' }>;

export interface RunningSuite extends SuiteReady {
  process: ManagedProcess;
}

// Longer than any export of a developer's data; the second Ctrl-C doesn't wait for it.
const exportGrace = 30_000;

/** Starts the emulators in a process group of their own; `started` settles when they answer, `warm` when a job need not wait for a process. */
export function startSuite(
  options: SuiteOptions,
  env: NodeJS.ProcessEnv,
  hear: (message: Exclude<SuiteMessage, SuiteReady>) => void,
): { process: ManagedProcess; started: Promise<SuiteReady>; warm: Promise<void> } {
  let settle: { resolve: (ready: SuiteReady) => void; reject: (error: Error) => void } | undefined;
  const started = new Promise<SuiteReady>((resolve, reject) => (settle = { resolve, reject }));
  let tellWarm = () => {};
  const warm = new Promise<void>((resolve) => (tellWarm = resolve));
  const suite = new ManagedProcess({
    name: 'The emulators',
    command: [
      process.execPath,
      '--import',
      import.meta.resolve('tsx/esm'),
      new URL('./suite.ts', import.meta.url).pathname,
      JSON.stringify(options),
    ],
    cwd: options.workFolder,
    env: { ...env, TSX_TSCONFIG_PATH: `${root}/tsconfig.json` },
    logFile: options.logFile,
    grace: exportGrace,
    onMessage: (raw) => {
      const message = raw as SuiteMessage;
      if (message.type === 'ready') settle?.resolve(message);
      else if (message.type === 'failed') settle?.reject(new Error(`The emulators did not start: ${message.message}`));
      else if (message.type === 'warm') tellWarm();
      else hear(message);
    },
  });
  void suite.ended.then(() =>
    settle?.reject(new Error(`The emulators ended while starting; ${options.logFile} says more.`)),
  );
  void suite.ended.then(tellWarm);
  return { process: suite, started, warm };
}
