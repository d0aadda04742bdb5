import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { canInstallPackages, installPackages } from './debian';
import { root, UserError } from './project';

export const oldestJava = 17;
/** The version that is fetched where there is none. */
const FETCHED = 21;

/** The major version in what `java -version` prints ("1.8.0_392" is 8), or undefined when there is none. */
export function parseJavaVersion(output: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)/.exec(output) ?? /^openjdk (?:1\.)?(\d+)/m.exec(output);
  return match ? Number(match[1]) : undefined;
}

const howToInstall = `install a JDK of version ${oldestJava} or newer (on Debian or Ubuntu “apt-get install openjdk-17-jre-headless”, on macOS “brew install openjdk@21”, else https://adoptium.net)`;

/** The sentence for a machine whose Java can't run the Firestore emulator; undefined when it can. */
export function javaProblem(version: number | undefined): string | undefined {
  if (version === undefined) return `The Firestore emulator needs Java and there is none: ${howToInstall}.`;
  if (version < oldestJava)
    return `The Firestore emulator needs Java ${oldestJava} and this is Java ${version}: ${howToInstall}.`;
  return undefined;
}

/** Ways to get a Java where there is none, the quickest first; each gives whether it may be there now. */
export interface JavaSource {
  /** What is said while it comes. */
  note: string;
  get: () => Promise<boolean>;
}

interface JavaMachine {
  env: NodeJS.ProcessEnv;
  /** Folders that may have a `java`, besides PATH. */
  places: () => readonly string[];
  sources: readonly JavaSource[];
}

/**
 * The folder to put first on PATH so that `java` is a usable one; '' when PATH is right as it is. Where there is none, one
 * is installed or fetched. Rejects with UserError when that can't be done either.
 */
export async function prepareJava(
  note: (text: string) => void,
  machine: JavaMachine = { env: process.env, places: placesHere, sources: sourcesHere() },
): Promise<string> {
  let { folder, newest } = findJava(machine);
  for (const source of machine.sources) {
    if (folder !== null) break;
    note(source.note);
    if (await source.get()) ({ folder, newest } = findJava(machine));
  }
  if (folder === null) throw new UserError(javaProblem(newest));
  return folder;
}

/** Where a usable `java` is; null, and the newest of the others, where there is none. */
function findJava({ env, places }: JavaMachine): { folder: string | null; newest: number | undefined } {
  let newest: number | undefined;
  for (const folder of ['', ...places()]) {
    const file = folder === '' ? 'java' : path.join(folder, process.platform === 'win32' ? 'java.exe' : 'java');
    if (folder !== '' && !existsSync(file)) continue;
    const result = spawnSync(file, ['-version'], { encoding: 'utf8', env });
    const version = result.status === 0 ? parseJavaVersion(`${result.stderr}\n${result.stdout}`) : undefined;
    if (version !== undefined && version >= oldestJava) return { folder, newest: version };
    newest = Math.max(newest ?? 0, version ?? 0) || undefined;
  }
  return { folder: null, newest };
}

function placesHere(): string[] {
  const { JAVA_HOME } = process.env;
  return [
    ...(JAVA_HOME ? [path.join(JAVA_HOME, 'bin')] : []),
    ...javasIn('/usr/lib/jvm'),
    '/opt/homebrew/opt/openjdk/bin',
    '/opt/homebrew/opt/openjdk@21/bin',
    '/usr/local/opt/openjdk/bin',
    ...javasIn(path.join(cache, 'jre')),
  ];
}

/** Of a folder with one for each Java; on macOS the runtime is deeper in it. */
function javasIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => [
    path.join(folder, name, 'bin'),
    path.join(folder, name, 'Contents', 'Home', 'bin'),
  ]);
}

const cache = path.join(root, '.cache', 'java');

function sourcesHere(): JavaSource[] {
  const debians = {
    note: 'Installing Debian’s Java (about 200 MB on disk)…',
    get: async () => (await installPackages('openjdk-17-jre-headless')) || installPackages('openjdk-21-jre-headless'),
  };
  const adoptiums = { note: 'Fetching a Java runtime from adoptium.net into .cache (about 50 MB)…', get: fetchJava };
  return canInstallPackages() ? [debians, adoptiums] : [adoptiums];
}

/** Checked against its checksum by njre. */
async function fetchJava(): Promise<boolean> {
  mkdirSync(cache, { recursive: true });
  try {
    const { install } = await import('njre');
    await install(FETCHED, { type: 'jre', installPath: path.join(cache, 'any-file') });
    return true;
  } catch {
    return false;
  }
}
