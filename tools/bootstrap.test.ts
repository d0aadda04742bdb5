import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { needsInstall, nodeIsNewEnough } from './bootstrap.mjs';

it.each([
  ['18.20.0', false],
  ['20.8.1', false],
  ['20.9.0', true],
  ['20.20.2', true],
  ['22.0.0', true],
  ['24.1.0', true],
])('Node %s is new enough: %s', (version, expected) => {
  expect(nodeIsNewEnough(version)).toBe(expected);
});

describe('packages are installed', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'adforge-'));
    mkdirSync(path.join(folder, 'node_modules'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function write(file: string, packages: object, time: number): void {
    writeFileSync(path.join(folder, file), JSON.stringify({ packages }));
    utimesSync(path.join(folder, file), time, time);
  }
  const locked = (packages: object, time: number) => write('package-lock.json', packages, time);
  const installed = (packages: object, time: number) => write('node_modules/.package-lock.json', packages, time);
  const one = { 'node_modules/a': { version: '1.0.0' } };

  it('when nothing is installed', () => {
    locked(one, 100);
    expect(needsInstall(folder)).toBe(true);
  });

  it('when the lockfile is newer and wants another version', () => {
    installed(one, 100);
    locked({ '': {}, 'node_modules/a': { version: '1.0.1' } }, 200);
    expect(needsInstall(folder)).toBe(true);
  });

  it('and not when a checkout only touched the lockfile', () => {
    installed(one, 100);
    locked({ '': { version: '2' }, ...one, 'node_modules/b': { version: '1.0.0', optional: true } }, 200);
    expect(needsInstall(folder)).toBe(false);
  });

  it('and not when they are newer than the lockfile', () => {
    locked(one, 100);
    installed(one, 200);
    expect(needsInstall(folder)).toBe(false);
  });

  it('until somebody ends it: then npm ends too', async () => {
    const npm = path.join(folder, 'npm');
    const noted = (what: string) => existsSync(path.join(folder, what));
    // What npm has started may outlive it, and holds on to its output.
    writeFileSync(
      npm,
      `#!/bin/sh\ntrap 'touch ended; exit 1' TERM\nsleep 200 &\ntouch begun\nwhile :; do sleep 0.1; done\n`,
      { mode: 0o755 },
    );
    const script = `import(${JSON.stringify(path.resolve(import.meta.dirname, 'bootstrap.mjs'))})
      .then(({ install }) => install(${JSON.stringify(folder)}, 'a test'))`;
    const env = { ...process.env, PATH: `${folder}${path.delimiter}${process.env.PATH}` };
    const child = spawn(process.execPath, ['-e', script], { env, stdio: 'ignore' });
    const ended = once(child, 'exit');
    await vi.waitFor(() => expect(noted('begun')).toBe(true), { timeout: 60_000 });
    child.kill('SIGTERM');
    expect(await ended).toEqual([null, 'SIGTERM']);
    expect(noted('ended')).toBe(true);
  });
});
