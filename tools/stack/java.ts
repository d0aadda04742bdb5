import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { UserError } from './project';

export const oldestJava = 17;

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

/** The folder to put first on PATH so that `java` is a usable one; '' when PATH is right as it is. Throws UserError. */
export function findJava(env: NodeJS.ProcessEnv = process.env): string {
  let newest: number | undefined;
  for (const folder of candidates(env)) {
    const result = spawnSync(folder === '' ? 'java' : path.join(folder, 'java'), ['-version'], {
      encoding: 'utf8',
      env,
    });
    const version = result.status === 0 ? parseJavaVersion(`${result.stderr}\n${result.stdout}`) : undefined;
    if (version !== undefined && version >= oldestJava) return folder;
    newest = Math.max(newest ?? 0, version ?? 0) || undefined;
  }
  throw new UserError(javaProblem(newest));
}

function candidates(env: NodeJS.ProcessEnv): string[] {
  const places = [
    env.JAVA_HOME && path.join(env.JAVA_HOME, 'bin'),
    '/opt/homebrew/opt/openjdk/bin',
    '/opt/homebrew/opt/openjdk@21/bin',
    '/usr/local/opt/openjdk/bin',
  ];
  return ['', ...places.filter((place): place is string => Boolean(place) && existsSync(String(place)))];
}
