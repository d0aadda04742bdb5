// Runs first in every process of a function (node --import, see function-processes.ts). What the emulator runs there takes
// two trifles from a module that brings half of firebase-tools with it, which is half of the time that a process needs to
// start: gives it those two, and the module itself only if it asks for something else.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const file = require.resolve('firebase-tools/lib/emulator/functionsEmulatorShared');

/** @type {Record<string | symbol, unknown>} */
const lean = {
  HttpConstants: { CALLABLE_AUTH_HEADER: 'x-callable-context-auth', ORIGINAL_AUTH_HEADER: 'x-original-auth' },

  /**
   * The folder of the package that a file is of; null outside of it.
   * @param {string} name
   * @param {string} filepath
   */
  findModuleRoot(name, filepath) {
    for (let folder = path.dirname(filepath); folder !== path.dirname(folder); folder = path.dirname(folder)) {
      const manifest = path.join(folder, 'package.json');
      if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === name) return folder;
    }
    return null;
  },
};

/** @type {Record<string | symbol, unknown> | undefined} */
let whole;
function loadWhole() {
  if (!whole) {
    delete require.cache[file];
    whole = /** @type {Record<string | symbol, unknown>} */ (require(file));
  }
  return whole;
}

const standIn = new Module(file);
standIn.filename = file;
standIn.loaded = true;
standIn.exports = new Proxy(lean, { get: (known, name) => (name in known ? known[name] : loadWhole()[name]) });
require.cache[file] = standIn;
