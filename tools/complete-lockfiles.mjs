// node tools/complete-lockfiles.mjs
// npm leaves a platform's optional package out of the lockfile when the registry in use doesn't have it, and then `npm ci`
// refuses that lockfile on every machine. Adds what is missing, so that each platform finds its own package.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** @typedef {{version?: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string>}} Entry */
/** @typedef {{packages: Record<string, Entry>}} Lockfile */

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/**
 * The entries that a lockfile lacks, by their path in it.
 * @param {Lockfile} lockfile
 * @returns {Record<string, Entry>}
 */
export function missingEntries({ packages }) {
  /** @type {Record<string, Entry>} */
  const missing = {};
  for (const [parent, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (isFound(packages, parent, name) || !/^\d+\.\d+\.\d+/.test(version)) continue;
      missing[`node_modules/${name}`] = { version, ...platformOf(name), ...(dev ? { dev } : {}), optional: true };
    }
  }
  return missing;
}

/**
 * Where Node would look for a package, from the inside out.
 * @param {Lockfile['packages']} packages @param {string} parent @param {string} name
 */
function isFound(packages, parent, name) {
  for (let folder = parent; folder; folder = folder.split('/node_modules/').slice(0, -1).join('/node_modules/')) {
    if (packages[`${folder}/node_modules/${name}`]) return true;
  }
  return packages[`node_modules/${name}`] !== undefined;
}

/**
 * The platform that a package is for, as its name says: "swc-linux-x64-gnu".
 * @param {string} name
 * @returns {Pick<Entry, 'os' | 'cpu' | 'libc'>}
 */
export function platformOf(name) {
  const words = name.split(/[-/]/);
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  const libc = words.some((word) => word.startsWith('gnu'))
    ? 'glibc'
    : words.some((word) => word.startsWith('musl'))
      ? 'musl'
      : undefined;
  return { ...(os ? { os: [os] } : {}), ...(cpu ? { cpu: [cpu] } : {}), ...(libc ? { libc: [libc] } : {}) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
  for (const file of ['package-lock.json', 'functions/package-lock.json'].map((name) => path.join(root, name))) {
    /** @type {Lockfile} */
    const lockfile = JSON.parse(readFileSync(file, 'utf8'));
    const missing = missingEntries(lockfile);
    const entries = Object.entries({ ...lockfile.packages, ...missing });
    lockfile.packages = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync(file, `${JSON.stringify(lockfile, null, 2)}\n`);
    process.stdout.write(`${path.relative(root, file)}: ${Object.keys(missing).length} entries added\n`);
  }
}
