// Bundles src/index.ts with what it shares with the app (lib/domain, lib/net, lib/reading, zod) into dist/index.js: only this folder is deployed.
import { context } from 'esbuild';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const folder = path.dirname(fileURLToPath(import.meta.url));

/** @param {import('esbuild').OutputFile} file */
async function writeIfChanged(file) {
  // A running emulator reloads when a file is written; a build with the same result must not make it.
  const present = await readFile(file.path).catch(() => undefined);
  if (present && Buffer.compare(present, file.contents) === 0) return;
  await mkdir(path.dirname(file.path), { recursive: true });
  await writeFile(file.path, file.contents);
}

const root = path.dirname(folder);

/**
 * Puts the modules of a test build in the place of the product's, as `tsconfig.with-fixture-kind.json` says: a kind of job
 * that only tests have.
 * @returns {Promise<import('esbuild').Plugin>}
 */
async function fixtureKinds() {
  const { compilerOptions } = JSON.parse(await readFile(path.join(root, 'tsconfig.with-fixture-kind.json'), 'utf8'));
  return {
    name: 'fixture-kinds',
    setup(build) {
      for (const [name, [file]] of Object.entries(compilerOptions.paths)) {
        if (name.includes('*')) continue;
        build.onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: path.join(root, file) }));
      }
    },
  };
}

/**
 * @typedef {object} BuildOptions
 * @property {(errors: string[]) => void} [onBuild] after each build: its error messages, none when it went well
 * @property {string} [outfile] where the bundle goes; `dist/index.js` here
 * @property {boolean} [withFixtureKind] with the kind of job that only tests have
 */

/**
 * @param {BuildOptions} options
 * @returns {Promise<import('esbuild').BuildContext>}
 */
async function prepare({ onBuild, outfile = 'dist/index.js', withFixtureKind = false } = {}) {
  const { dependencies } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  return context({
    absWorkingDir: folder,
    entryPoints: ['src/index.ts'],
    outfile,
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: true,
    logLevel: 'silent',
    alias: { '@': root },
    external: Object.keys(dependencies).flatMap((name) => [name, `${name}/*`]),
    plugins: [
      ...(withFixtureKind ? [await fixtureKinds()] : []),
      {
        name: 'write-if-changed',
        setup(build) {
          build.onEnd(async (result) => {
            // The source map first: what reloads on the code finds its map.
            for (const file of [...(result.outputFiles ?? [])].reverse()) await writeIfChanged(file);
            const { formatMessages } = await import('esbuild');
            onBuild?.(await formatMessages(result.errors, { kind: 'error', color: process.stdout.isTTY }));
          });
        },
      },
    ],
  });
}

/**
 * Builds once.
 * @param {Omit<BuildOptions, 'onBuild'>} [options]
 * @returns {Promise<string[]>} the error messages, none when it went well
 */
export async function buildFunctions(options = {}) {
  /** @type {string[]} */
  let problems = [];
  const build = await prepare({ ...options, onBuild: (errors) => (problems = errors) });
  // What goes wrong is told to `onBuild`.
  await build.rebuild().catch(() => undefined);
  await build.dispose();
  return problems;
}

/**
 * Builds now and on every change, until the returned function is called; settles after the first build.
 * @param {(errors: string[]) => void} onBuild
 * @returns {Promise<() => Promise<void>>}
 */
export async function watchFunctions(onBuild) {
  /** @type {() => void} */
  let built = () => undefined;
  const first = new Promise((resolve) => (built = () => resolve(undefined)));
  const build = await prepare({
    onBuild: (errors) => {
      onBuild(errors);
      built();
    },
  });
  await build.watch();
  await first;
  return () => build.dispose();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = await buildFunctions();
  for (const problem of problems) process.stderr.write(problem);
  process.exit(problems.length > 0 ? 1 : 0);
}
