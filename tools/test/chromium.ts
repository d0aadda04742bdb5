import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { root, UserError } from '../stack/project';

const onPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const elsewhere: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].map((folder) =>
    path.join(folder ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
  ),
};

/** Quiet, and as it is on a machine that never goes online. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A Chromium on this machine: CHROMIUM_PATH, the system's, Playwright's own. Undefined when there is none that starts. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (env.CHROMIUM_PATH) return env.CHROMIUM_PATH;
  const folders = (env.PATH ?? '').split(path.delimiter);
  const installed = onPath.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...installed, ...(elsewhere[process.platform] ?? []), chromium.executablePath()].find((file) => starts(file));
}

// Some systems have a stand-in under the name that only tells how to install the real one. On Windows asking for the
// version opens a window.
function starts(file: string): boolean {
  if (!existsSync(file)) return false;
  return process.platform === 'win32' || spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0;
}

/** As findChromium, but installs one where it can. Throws UserError with what to do where it can't. */
export function ensureChromium(note: (text: string) => void): string {
  const steps: [title: string, install: () => void][] = [
    ['Installing Playwright’s Chromium…', installPlaywrights],
    ['Installing Debian’s Chromium…', installDebians],
  ];
  for (const [title, install] of steps) {
    const found = findChromium();
    if (found) return found;
    note(title);
    install();
  }
  const found = findChromium();
  if (found) return found;
  throw new UserError(
    'The end-to-end tests need a browser: install Chromium or Google Chrome, or run “npx playwright install --with-deps chromium”.',
  );
}

function installPlaywrights(): void {
  const cli = path.join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 240_000 });
}

function installDebians(): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', timeout: 240_000, env });
  spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'ignore', timeout: 600_000, env });
}
