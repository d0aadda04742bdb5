import { chromium } from '@playwright/test';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { canInstallPackages, installPackages } from '../stack/debian';
import { root, UserError } from '../stack/project';

// The shell without windows first: it is what Playwright takes for tests, and needs the least.
const onPath = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
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

/** As findChromium, but installs one where it can. Rejects with UserError with what to do where it can't. */
export async function ensureChromium(note: (text: string) => void): Promise<string> {
  const found = findChromium();
  if (found) return found;
  if (canInstallPackages()) {
    note('Installing Debian’s Chromium (about 290 MB on disk)…');
    if (!(await installPackages('chromium-headless-shell'))) await installPackages('chromium');
  }
  const installed = findChromium() ?? (await findPlaywrights(note));
  if (installed) return installed;
  throw new UserError(
    'The end-to-end tests need a browser: install Chromium or Google Chrome, or run “npx playwright install --with-deps chromium”.',
  );
}

async function findPlaywrights(note: (text: string) => void): Promise<string | undefined> {
  note('Fetching Playwright’s Chromium (about 170 MB)…');
  const cli = path.join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  await new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 240_000 });
    child.on('error', resolve);
    child.on('exit', resolve);
  });
  return findChromium();
}
