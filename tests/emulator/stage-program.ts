import { build, type Plugin } from 'esbuild';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** Packages stay what they are, at their places: only the product's own modules are put together. */
const packagesByPath: Plugin = {
  name: 'packages-by-path',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^[^./]/ }, async ({ path: name, kind, resolveDir, pluginData }) => {
      if (pluginData === packagesByPath || kind === 'entry-point') return null;
      const found = await resolve(name, { kind, resolveDir, pluginData: packagesByPath });
      return found.path.includes(`${path.sep}node_modules${path.sep}`) ? { ...found, external: true } : found;
    });
  },
};

/**
 * Puts `run-stage-alone.ts` together with what it imports, which takes a process a second less to begin than compiling it
 * there does. Gives the file, below `.cache`: what changes in the functions' folder makes the emulator load them again.
 */
export async function buildStageProgram(): Promise<string> {
  const outfile = path.join(root, '.cache', 'test-programs', `run-stage-alone-${process.pid}.mjs`);
  await build({
    entryPoints: [path.join(import.meta.dirname, 'run-stage-alone.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'error',
    plugins: [packagesByPath],
  });
  return outfile;
}
