import path from 'node:path';
import { type Shutdown } from './shutdown';
import { logFolder, type Stack } from './stack';
import { complain, warn } from './terminal';
import { startWebApp } from './web-app';

/** Starts the web app of a stack and waits until it answers. */
export async function serveApp(
  mode: 'dev' | 'start',
  stack: Pick<Stack, 'ports' | 'env'>,
  distDir: string,
  shutdown: Shutdown,
): Promise<void> {
  const { process: app, answering } = startWebApp(mode, {
    port: stack.ports.app,
    distDir,
    env: stack.env,
    logFile: path.join(logFolder, `app-${stack.ports.app}.log`),
    onLine: showProblem,
  });
  shutdown.watch(app);
  await answering;
}

/** Next.js marks what a developer has to see; the rest is in the log file. */
export function showProblem(line: string): void {
  if (/^\s*(⨯|Error:|Failed to compile)/.test(line)) complain(`app: ${line.trim()}`);
  else if (/^\s*⚠/.test(line)) warn(`app: ${line.trim()}`);
}
