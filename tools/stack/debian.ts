import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';

const APT_GET = '/usr/bin/apt-get';
/** In milliseconds; slow mirrors are slow, and what hangs is ended. */
const PATIENCE = { update: 120_000, install: 600_000 };

/** Whether packages of Debian, or of what is made of it, can be installed without asking anybody. */
export function canInstallPackages(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync(APT_GET);
}

let updated: Promise<boolean> | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Installs packages with what they need and nothing that they only recommend, while the caller goes on with other things.
 * One after the other: there is one lock for all. Gives whether they are there; never rejects.
 */
export function installPackages(...names: string[]): Promise<boolean> {
  const installed = last.then(async () => {
    await (updated ??= aptGet(['update'], PATIENCE.update));
    return aptGet(['install', '-y', '--no-install-recommends', ...names], PATIENCE.install);
  });
  last = installed;
  return installed;
}

function aptGet(args: readonly string[], timeout: number): Promise<boolean> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Somebody else may be installing something.
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=300'];
  return new Promise((resolve) => {
    const child = spawn(APT_GET, [...options, ...args], { stdio: 'ignore', timeout, env });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}
