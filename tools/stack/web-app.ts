import path from 'node:path';
import { ManagedProcess } from './managed-process';
import { host, root } from './project';

const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next');

export interface WebAppOptions {
  port: number;
  /** Where it is, if it isn't the product itself. */
  folder?: string;
  /** Folder of its build, so that several can run beside each other. */
  distDir: string;
  env: NodeJS.ProcessEnv;
  logFile: string;
  onLine: (line: string) => void;
}

/**
 * For how long a connection stays open that nobody uses, in ms, as in `npm start`. By itself Next.js closes it after five seconds, which
 * is how often some clients ask: one that asks just then is cut off.
 */
const KEEP_ALIVE_MS = 75_000;

/** Starts `next dev` or, after a build, `next start`; `answering` settles when the first page has been served. */
export function startWebApp(
  mode: 'dev' | 'start',
  options: WebAppOptions,
): { process: ManagedProcess; answering: Promise<void> } {
  const address = ['--hostname', host, '--port', String(options.port)];
  const app = runNext(
    mode,
    mode === 'start' ? [...address, '--keepAliveTimeout', String(KEEP_ALIVE_MS)] : address,
    options,
  );
  return { process: app, answering: waitUntilAnswering(`http://${host}:${options.port}/`, app) };
}

/** Builds for production; gives the exit code. `started` is handed the process. */
export async function buildWebApp(
  options: Omit<WebAppOptions, 'port'>,
  started: (build: ManagedProcess) => void,
): Promise<number> {
  const build = runNext('build', [], options);
  started(build);
  return build.ended;
}

function runNext(command: string, args: string[], options: Omit<WebAppOptions, 'port'>): ManagedProcess {
  return new ManagedProcess({
    name: 'Next.js',
    command: [process.execPath, next, command, ...args],
    cwd: options.folder ?? root,
    env: { ...options.env, NEXT_DIST_DIR: options.distDir },
    logFile: options.logFile,
    grace: 3_000,
    onLine: options.onLine,
  });
}

/** Any answer of the server counts, a page with an error too: then it is the page that has to be repaired, not the start. */
async function waitUntilAnswering(url: string, app: ManagedProcess): Promise<void> {
  let ended = false;
  void app.ended.then(() => (ended = true));
  while (!ended) {
    const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(120_000) }).catch(
      () => undefined,
    );
    if (answer) {
      await answer.arrayBuffer().catch(() => undefined);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error(`Next.js ended while starting; its last words are in ${app.logFile}.`);
}
