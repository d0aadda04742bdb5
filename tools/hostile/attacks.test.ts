import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../stack/project';
import { ATTACKS } from './attacks';

const files = ['lib', 'functions/src', 'tests', 'e2e'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(test|spec)\.ts$/.test(file))
    .map((file) => [folder, ...file.split(path.sep)].join('/')),
);

describe('each attack', () => {
  it.each(ATTACKS.flatMap(({ on, files: parts }) => parts.map((part) => ({ on, part }))))(
    'on $on is tried by a file named $part',
    ({ part }) => {
      expect(files.filter((file) => file.includes(part))).not.toEqual([]);
    },
  );
});
