import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { missingEntries, platformOf } from './complete-lockfiles.mjs';
import { root } from './stack/project';

it.each(['package-lock.json', 'functions/package-lock.json'])('%s installs on every platform', (file) => {
  const lockfile = JSON.parse(readFileSync(path.join(root, file), 'utf8'));
  expect(Object.keys(missingEntries(lockfile))).toEqual([]);
});

it('a platform’s package that the registry did not have is added with what its name says', () => {
  const packages = {
    'node_modules/tool': {
      version: '1.0.0',
      dev: true,
      optionalDependencies: { 'tool-linux-x64-gnu': '1.0.0', 'tool-darwin-arm64': '1.0.0' },
    },
    'node_modules/tool/node_modules/tool-linux-x64-gnu': { version: '1.0.0' },
  };
  expect(missingEntries({ packages })).toEqual({
    'node_modules/tool-darwin-arm64': { version: '1.0.0', os: ['darwin'], cpu: ['arm64'], dev: true, optional: true },
  });
});

it.each([
  ['@next/swc-win32-arm64-msvc', { os: ['win32'], cpu: ['arm64'] }],
  ['@napi-rs/canvas-linux-riscv64-gnu', { os: ['linux'], cpu: ['riscv64'], libc: ['glibc'] }],
  ['@unrs/resolver-binding-linux-arm-musleabihf', { os: ['linux'], cpu: ['arm'], libc: ['musl'] }],
  ['@tailwindcss/oxide-wasm32-wasi', { cpu: ['wasm32'] }],
  ['fsevents', {}],
])('%s is for %j', (name, platform) => {
  expect(platformOf(name)).toEqual(platform);
});
