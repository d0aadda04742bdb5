import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testsOnTheirOwn } from './tests-on-their-own.mjs';

const FILES: Record<string, string> = {
  'lib/a/words.test.ts': "expect(words()).toBe('x');",
  'lib/a/mocked.test.ts': "vi.mock('./words', () => ({}));",
  'lib/a/clock.test.ts': 'vi.useFakeTimers({ now: 0 });',
  'lib/a/environment.test.ts': "process.env.REGION = 'x';",
  'lib/a/address.test.ts': "import { GET } from '../../app/api/v1/jobs/route';",
  'lib/a/reads.test.ts': "expect(process.env.REGION).toBe('x');",
  'lib/a/words.ts': "vi.mock('./words')",
  'lib/node_modules/b/mocked.test.ts': "vi.mock('./words')",
};

let root = '';
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'own-'));
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
});
afterAll(() => rmSync(root, { recursive: true }));

it('tests that replace modules, the clock or the environment, or call the API, get a process of their own', () => {
  expect(testsOnTheirOwn(root, ['lib'], /\.test\.ts$/).toSorted()).toEqual([
    'lib/a/address.test.ts',
    'lib/a/clock.test.ts',
    'lib/a/environment.test.ts',
    'lib/a/mocked.test.ts',
  ]);
});
