import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { needsInstall, nodeIsNewEnough } from './bootstrap.mjs';
import { bar, showInstalling } from './install-progress.mjs';

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

describe('what is shown while npm works', () => {
  let folder: string;
  const names = ['a', 'b', 'c', 'd'];
  beforeEach(() => {
    vi.useFakeTimers();
    folder = mkdtempSync(path.join(tmpdir(), 'adforge-'));
    const elsewhere = { 'node_modules/e': { os: ['aix'] }, 'node_modules/f': { cpu: [`!${process.arch}`] } };
    const here = Object.fromEntries(names.map((name) => [`node_modules/${name}`, { os: ['!aix'] }]));
    writeFileSync(
      path.join(folder, 'package-lock.json'),
      JSON.stringify({ packages: { '': {}, ...here, ...elsewhere } }),
    );
  });
  afterEach(() => {
    vi.useRealTimers();
    rmSync(folder, { recursive: true });
  });

  function unpack(name: string): void {
    mkdirSync(path.join(folder, 'node_modules', name), { recursive: true });
    writeFileSync(path.join(folder, 'node_modules', name, 'package.json'), '{}');
    vi.advanceTimersByTime(1000);
  }

  it('is what this machine gets, in a few lines where nothing can be rewritten', () => {
    const lines: string[] = [];
    mkdirSync(path.join(folder, 'node_modules', 'a'), { recursive: true });
    const stop = showInstalling([folder], { write: (text: string) => lines.push(text) });
    for (const name of names.slice(0, 3)) unpack(name);
    vi.advanceTimersByTime(60_000);
    stop();
    vi.advanceTimersByTime(60_000);
    expect(lines).toEqual([1, 2, 3, 4].map((done) => `${bar(done, 4)}\n`));
  });

  it('is one bar on a terminal', () => {
    let shown = '';
    const stop = showInstalling([folder], { isTTY: true, write: (text: string) => (shown += text) });
    unpack('a');
    stop();
    expect(shown.split('\r').slice(1, -1)).toContain(bar(1, 4));
    expect(shown.endsWith(`\r${bar(4, 4)}\n`)).toBe(true);
    expect(bar(1, 4)).toBe(`${'█'.repeat(6)}${'░'.repeat(18)} 1 of 4 packages`);
  });
});
