import { mkdtemp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eachMapping, FlattenMap, type SectionedSourceMapInput } from '@jridgewell/trace-mapping';
import { expect, it } from 'vitest';
import { compileAhead, HINT } from './compile-ahead';

const map = { version: 3, sources: ['a.ts'], names: [], mappings: 'AAAA' };

async function build(maps: Record<string, object> = {}) {
  const dist = await mkdtemp(path.join(tmpdir(), 'build-'));
  const chunks = path.join(dist, 'static', 'chunks');
  await mkdir(path.join(chunks, 'deeper'), { recursive: true });
  await writeFile(path.join(chunks, 'one.js'), 'one()');
  await writeFile(path.join(chunks, 'deeper', 'two.js'), 'two()');
  await writeFile(path.join(chunks, 'style.css'), 'p{}');
  for (const [name, content] of Object.entries(maps)) await writeFile(path.join(chunks, name), JSON.stringify(content));
  return { dist, read: (name: string) => readFile(path.join(chunks, name), 'utf8') };
}

it('stands before every script, once, and before nothing else', async () => {
  const { dist, read } = await build();
  await compileAhead(dist);
  await compileAhead(dist);
  expect(await read('one.js')).toBe(`${HINT}one()`);
  expect(await read('deeper/two.js')).toBe(`${HINT}two()`);
  expect(await read('style.css')).toBe('p{}');
});

it.each([
  ['a map', map],
  ['a map in sections', { version: 3, sections: [{ offset: { line: 0, column: 0 }, map }] }],
])('%s says where the code stands now', async (_name, before) => {
  const { dist, read } = await build({ 'one.js.map': before });
  await compileAhead(dist);
  const lines: number[] = [];
  const after = JSON.parse(await read('one.js.map')) as SectionedSourceMapInput;
  eachMapping(new FlattenMap(after), ({ generatedLine }) => lines.push(generatedLine));
  expect(lines).toEqual([2]);
});
