// Runs before anything is installed: only Node's own modules here.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { showInstalling } from './install-progress.mjs';

/** @type {NodeJS.Signals[]} */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Of both folders, as measured on Linux. */
const SIZES = '(about 600 MB to fetch, 1.5 GB on disk)';

/** npm may finish what it is fetching first, which can take minutes. */
const PATIENCE_MS = 5000;

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** True when this Node can run the project; `version` is like "20.9.0". @param {string} version */
export function nodeIsNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 9);
}

/**
 * Whether `npm ci` has to run in a folder: nothing is installed, or what is installed isn't what the lockfile says.
 * Compares contents, not times: a checkout touches files, and `npm install` writes both.
 * @param {string} folder
 */
export function needsInstall(folder) {
  const lockfile = path.join(folder, 'package-lock.json');
  const installed = path.join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(lockfile)) return !existsSync(path.join(folder, 'node_modules'));
  if (!existsSync(installed)) return true;
  return statSync(lockfile).mtimeMs > statSync(installed).mtimeMs && !sameVersions(lockfile, installed);
}

/** @param {string} lockfile @param {string} installed */
function sameVersions(lockfile, installed) {
  /** @type {(file: string) => Record<string, {version?: string, optional?: boolean}>} */
  const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  const wanted = packages(lockfile);
  const present = packages(installed);
  return Object.entries(wanted).every(
    ([name, entry]) => name === '' || entry.optional || present[name]?.version === entry.version,
  );
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const installing = new Set();

/**
 * Whoever ends this process ends npm with it: a terminal's Ctrl-C reaches both, any other signal only us.
 * @param {string} folder @param {string} label
 */
export async function install(folder, label) {
  const lockfile = existsSync(path.join(folder, 'package-lock.json'));
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  /** @type {NodeJS.Signals | null} */
  let ending = null;
  /** @param {NodeJS.Signals} signal */
  const end = (signal) => {
    ending = signal;
    child.kill(signal);
    setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS).unref();
  };
  // Before npm begins: it may be running before we come to the next line.
  for (const signal of SIGNALS) process.on(signal, end);
  const child = spawn(npm, [lockfile ? 'ci' : 'install', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  installing.add(child);
  /** @type {Buffer[]} */
  const output = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      output.push(Buffer.from(`${error.message}\n`));
      resolve(1);
    });
    child.on('close', resolve);
    // What npm has started may hold on to its output for long: who ends us doesn't wait for that.
    child.on('exit', () => ending && resolve(1));
  });
  installing.delete(child);
  for (const signal of SIGNALS) process.off(signal, end);
  if (ending) process.kill(process.pid, ending);
  if (code === 0) return;
  process.stderr.write(Buffer.concat(output));
  process.stderr.write(`The packages of ${label} could not be installed (npm's output is above).\n`);
  // Nothing goes on behind a command that has failed.
  for (const other of installing) other.kill('SIGTERM');
  process.exit(1);
}

/**
 * Checks Node, installs what is missing, then runs a TypeScript module of this folder.
 * @param {string} entry path of the module, relative to tools/
 */
export async function boot(entry) {
  if (!nodeIsNewEnough(process.versions.node)) {
    process.stderr.write(
      `AdForge needs Node 20.9 or newer and this is Node ${process.versions.node}: install a newer one from https://nodejs.org.\n`,
    );
    process.exit(1);
  }
  const packages = [
    { folder: root, label: 'the app' },
    { folder: path.join(root, 'functions'), label: 'functions/' },
  ];
  const wanted = packages.filter(({ folder }) => needsInstall(folder));
  if (wanted.length > 0) {
    const folders = wanted.map(({ folder }) => folder);
    process.stdout.write(`Installing the packages of ${wanted.map(({ label }) => label).join(' and ')} ${SIZES}…\n`);
    const stopShowing = showInstalling(folders);
    // At once: most of the time npm waits for what it fetches.
    await Promise.all(wanted.map(({ folder, label }) => install(folder, label)));
    stopShowing();
  }
  const { register } = await import('tsx/esm/api');
  register();
  await import(pathToFileURL(path.join(root, 'tools', entry)).href);
}
