import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findSdkJar, launcherManifest, writeLauncherJar } from './firestore-jar';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'adforge-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function sdkWithEmulator(sdk: string): string {
  const jar = path.join(sdk, 'platform', 'cloud-firestore-emulator', 'cloud-firestore-emulator.jar');
  mkdirSync(path.dirname(jar), { recursive: true });
  writeFileSync(jar, '');
  return jar;
}

it('finds the emulator beside the gcloud command', () => {
  const jar = sdkWithEmulator(folder);
  mkdirSync(path.join(folder, 'bin'));
  writeFileSync(path.join(folder, 'bin', 'gcloud'), '');
  expect(findSdkJar({ PATH: `/nowhere${path.delimiter}${path.join(folder, 'bin')}`, NODE_ENV: 'test' })).toBe(jar);
});

it('finds the emulator where CLOUDSDK_ROOT_DIR says', () => {
  const jar = sdkWithEmulator(path.join(folder, 'sdk'));
  expect(findSdkJar({ PATH: '', CLOUDSDK_ROOT_DIR: path.join(folder, 'sdk'), NODE_ENV: 'test' })).toBe(jar);
});

it('writes a manifest whose lines are short enough', () => {
  const jar = `/a/very long folder/${'deep/'.repeat(30)}emulator.jar`;
  const manifest = launcherManifest(jar);
  expect(manifest.split('\r\n').every((line) => Buffer.byteLength(line) <= 72)).toBe(true);
  expect(manifest.replaceAll('\r\n ', '')).toContain(
    `Class-Path: file:///a/very%20long%20folder/${'deep/'.repeat(30)}emulator.jar\r\n`,
  );
});

it('writes the manifest into a jar as it is', async () => {
  const jar = readFileSync(await writeLauncherJar('/sdk/emulator.jar', folder));
  expect(jar.subarray(0, 2).toString()).toBe('PK');
  expect(jar.includes('META-INF/MANIFEST.MF')).toBe(true);
  expect(jar.includes(launcherManifest('/sdk/emulator.jar'))).toBe(true);
});
