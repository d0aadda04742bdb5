// Runs before anything is installed: only Node's own modules here.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const WIDTH = 24;
const LOOK_EVERY_MS = 400;
/** Where nothing can be rewritten, as in a log: a line for each of so many parts. */
const LINES = 4;

/**
 * The folders of the packages that `npm ci` unpacks on this machine, by the lockfile of a folder; none without one.
 * @param {string} folder @param {{platform: string, arch: string}} [machine]
 */
export function packagesToUnpack(folder, machine = process) {
  const lockfile = path.join(folder, 'package-lock.json');
  if (!existsSync(lockfile)) return [];
  /** @type {Record<string, {os?: string[], cpu?: string[], link?: boolean}>} */
  const packages = JSON.parse(readFileSync(lockfile, 'utf8')).packages ?? {};
  return Object.entries(packages)
    .filter(
      ([name, { os, cpu, link }]) => name !== '' && !link && isFor(os, machine.platform) && isFor(cpu, machine.arch),
    )
    .map(([name]) => path.join(folder, name));
}

/** As npm reads "os" and "cpu": names of which one has to fit, or "!name" for all but that. @param {string[] | undefined} names @param {string} own */
function isFor(names, own) {
  if (!names) return true;
  if (names.includes(`!${own}`)) return false;
  const wanted = names.filter((name) => !name.startsWith('!'));
  return wanted.length === 0 || wanted.includes(own);
}

/** npm makes all folders at once and fills them as the packages come. @param {readonly string[]} folders */
const unpacked = (folders) => folders.filter((folder) => existsSync(path.join(folder, 'package.json'))).length;

/** @param {number} done @param {number} all */
export function bar(done, all) {
  const full = Math.round((done / all) * WIDTH);
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done} of ${all} packages`;
}

/**
 * Shows how far npm has come with folders' packages, of which it says nothing itself: as a bar on a terminal, else in a
 * few lines. Returns how to end that, once all is there.
 * @param {readonly string[]} folders
 * @param {{isTTY?: boolean, write: (text: string) => unknown}} out
 */
export function showInstalling(folders, out = process.stdout) {
  const packages = folders.flatMap((folder) => packagesToUnpack(folder));
  if (packages.length === 0) return () => {};
  let part = 0;
  const look = () => {
    const done = unpacked(packages);
    if (out.isTTY) return void out.write(`\r${bar(done, packages.length)}`);
    const reached = Math.floor((done / packages.length) * LINES);
    if (reached > part && reached < LINES) out.write(`${bar(done, packages.length)}\n`);
    part = Math.max(part, reached);
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  look();
  return () => {
    clearInterval(timer);
    // What is optional may be left out by npm: it is done all the same.
    out.write(`${out.isTTY ? '\r' : ''}${bar(packages.length, packages.length)}\n`);
  };
}
