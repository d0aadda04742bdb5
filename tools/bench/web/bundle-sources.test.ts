import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { transformSync } from 'esbuild';
import { nameOf, sourcesOf } from './bundle-sources';
import { pageWeight } from './page-weight';

const folder = mkdtempSync(path.join(tmpdir(), 'bundle-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('names a package, and a folder of the product', () => {
  expect(nameOf('turbopack:///[project]/node_modules/zod/v4/core/core.js')).toBe('node_modules/zod');
  expect(nameOf('turbopack:///[project]/node_modules/@firebase/auth/dist/index.js')).toBe(
    'node_modules/@firebase/auth',
  );
  expect(nameOf('turbopack:///[project]/lib/client/tickets/core/ticket.ts')).toBe('lib/client/tickets');
});

it('says how much of a script comes from where', () => {
  const source = 'export const answer = (question: string) => question.length * 42;\n';
  const { code, map } = transformSync(source, {
    loader: 'ts',
    sourcemap: true,
    sourcefile: 'turbopack:///[project]/lib/client/tickets/core/ticket.ts',
  });
  writeFileSync(path.join(folder, 'a.js.map'), map);
  writeFileSync(path.join(folder, 'a.js'), `${code}//# sourceMappingURL=a.js.map\n`);
  writeFileSync(path.join(folder, 'b.js'), 'alert(1)');

  expect([...sourcesOf(path.join(folder, 'a.js')).keys()]).toContain('lib/client/tickets');
  expect([...sourcesOf(path.join(folder, 'b.js')).keys()]).toEqual(['without a source map']);
});

it('weighs what a page’s document names, each once, and no script for browsers of long ago', async () => {
  const files: Record<string, string> = {
    '/': `<link rel="stylesheet" href="/s.css"/><link rel="preload" as="script" href="/a.js"/>
      <script src="/a.js" async=""></script><script src="/old.js" noModule=""></script><script>inline()</script>`,
    '/a.js': 'a'.repeat(1000),
    '/s.css': 'b',
    '/old.js': 'c'.repeat(5000),
  };
  const weight = await pageWeight((asked) => Promise.resolve(files[asked] ?? ''), '/');

  expect(Object.keys(weight.scripts)).toEqual(['/a.js']);
  expect(weight.script).toBeLessThan(100);
  expect(weight.style).toBeGreaterThan(0);
});
