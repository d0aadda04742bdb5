import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, it, onTestFinished } from 'vitest';
import { javaProblem, parseJavaVersion, prepareJava } from './java';

it.each([
  ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment (build 17.0.15+6-Debian)', 17],
  ['java version "1.8.0_392"\nJava(TM) SE Runtime Environment', 8],
  ['openjdk version "21" 2023-09-19', 21],
  ['openjdk version "22-ea" 2024-03-19', 22],
  ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "25.0.1" 2025-10-21', 25],
  ['openjdk 11.0.2 2019-01-15', 11],
  ['The operation couldn’t be completed. Unable to locate a Java Runtime.', undefined],
  ['', undefined],
])('%j is Java %s', (output, version) => {
  expect(parseJavaVersion(output)).toBe(version);
});

it('says in one sentence which Java is missing and how to get it', () => {
  expect(javaProblem(undefined)).toMatch(
    /^The Firestore emulator needs Java and there is none: install a JDK of version 17 or newer .*\.$/,
  );
  expect(javaProblem(11)).toMatch(/^The Firestore emulator needs Java 17 and this is Java 11: install a JDK/);
});

it.each([17, 21, 25])('Java %i is good enough', (version) => {
  expect(javaProblem(version)).toBeUndefined();
});

/** A folder whose `java` says that it is of this version. */
function javaOf(version: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'java-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(path.join(folder, 'java'), `#!/bin/sh\necho 'openjdk version "${version}"' >&2\n`, { mode: 0o755 });
  return folder;
}

const env = { ...process.env, PATH: '/nowhere' };
const source = (note: string, get: () => boolean) => ({ note, get: () => Promise.resolve(get()) });

// The stand-ins are scripts.
describe.skipIf(process.platform === 'win32')('on a machine whose PATH has none', () => {
  it('takes the first that is new enough from where Javas are', async () => {
    const [old, good] = [javaOf('11.0.2'), javaOf('17.0.15')];
    const said: string[] = [];
    const places = () => ['/not/there', old, good];
    expect(await prepareJava((text) => said.push(text), { env, places, sources: [] })).toBe(good);
    expect(said).toEqual([]);
  });

  it('gets one, by the next way where the first has failed', async () => {
    const places: string[] = [javaOf('1.8.0_392')];
    const said: string[] = [];
    const sources = [source('Installing…', () => false), source('Fetching…', () => places.push(javaOf('21')) > 0)];
    const folder = await prepareJava((text) => said.push(text), { env, places: () => places, sources });
    expect(folder).toBe(places[1]);
    expect(said).toEqual(['Installing…', 'Fetching…']);
  });

  it('says which one is missing when nobody has any', async () => {
    const sources = [source('Fetching…', () => true)];
    const machine = { env, places: () => [javaOf('11.0.2')], sources };
    await expect(prepareJava(() => undefined, machine)).rejects.toThrow('and this is Java 11');
  });
});
