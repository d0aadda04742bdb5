// Read by vitest's configuration.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What a test does to more than itself: other files of the same process would see it. And an address of the API that is
 * called in a test, which would be of the project of whichever test has loaded the server first.
 */
const REPLACES =
  /\bfrom '[./]+\/app\/api\/|\bvi\.(mock|doMock|stubEnv|stubGlobal|resetModules|useFakeTimers)\b|\bprocess\.env(\.\w+|\[\w+\]) = /;

/**
 * The test files below these folders that replace modules, the clock or the environment, and so need a process of
 * their own; all others share one, which loads each module once.
 * @param {string} root
 * @param {readonly string[]} folders
 * @param {RegExp} ending of their names
 * @returns {string[]}
 */
export function testsOnTheirOwn(root, folders, ending) {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => ending.test(file) && !/(^|[\\/])(node_modules|dist)[\\/]/.test(file))
      .map((file) => path.posix.join(folder, ...file.split(path.sep)))
      .filter((file) => REPLACES.test(readFileSync(path.join(root, file), 'utf8'))),
  );
}
