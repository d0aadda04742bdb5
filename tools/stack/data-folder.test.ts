import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepPendingExport, newestExport, pendingExport } from './data-folder';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'adforge-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function exportWith(content: string): void {
  const pending = pendingExport(folder);
  mkdirSync(pending);
  writeFileSync(path.join(pending, 'data'), content);
  writeFileSync(path.join(pending, 'firebase-export-metadata.json'), '{}');
}

it('has nothing to import at first', () => {
  expect(newestExport(folder)).toBeUndefined();
  expect(newestExport(path.join(folder, 'missing'))).toBeUndefined();
});

it('imports the newest export', () => {
  exportWith('one');
  keepPendingExport(folder);
  exportWith('two');
  keepPendingExport(folder);
  expect(newestExport(folder)).toBe(path.join(folder, '000002'));
});

it('never takes a half-written export', () => {
  exportWith('one');
  keepPendingExport(folder);
  mkdirSync(pendingExport(folder));
  expect(() => keepPendingExport(folder)).toThrow('not complete');
  expect(newestExport(folder)).toBe(path.join(folder, '000001'));
});

it('skips a numbered folder that lost its metadata', () => {
  exportWith('one');
  keepPendingExport(folder);
  mkdirSync(path.join(folder, '000009'));
  expect(newestExport(folder)).toBe(path.join(folder, '000001'));
});

it('keeps the last two', () => {
  for (const content of ['one', 'two', 'three']) {
    exportWith(content);
    keepPendingExport(folder);
  }
  expect(readdirSync(folder)).toEqual(['000002', '000003']);
});

it('clears away what an earlier crash left unfinished', () => {
  exportWith('crashed');
  expect(existsSync(pendingExport(folder))).toBe(false);
});
