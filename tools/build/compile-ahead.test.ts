import { mkdtemp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eachMapping, FlattenMap, type SectionedSourceMapInput } from '@jridgewell/trace-mapping';
import { expect, it } from 'vitest';
import { compileAhead, HINT } from './compile-ahead';

const aMap = { version: 3, sources: ['a.ts'], names: [], mappings: 'AAAA' };

async function build(map?: object) {
  const dist = await mkdtemp(path.join(tmpdir(), 'build-'));
  const chunks = path.join(dist, 'static', 'chunks');
  await mkdir(path.join(chunks, 'deeper'), { recursive: true });
  await writeFile(path.join(chunks, 'one.js'), 'one()\n//# sourceMappingURL=0abc.js.map');
  await writeFile(path.join(chunks, 'same.js'), 'one()\n//# sourceMappingURL=0abc.js.map');
  await writeFile(path.join(chunks, 'deeper', 'two.js'), 'two()');
  await writeFile(path.join(chunks, 'style.css'), 'p{}');
  await writeFile(path.join(chunks, '0abc.js.map'), JSON.stringify(map ?? aMap));
  return { dist, read: (name: string) => readFile(path.join(chunks, name), 'utf8') };
}

it('stands before every script, once, and before nothing else', async () => {
  const { dist, read } = await build();
  await compileAhead(dist);
  await compileAhead(dist);
  expect(await read('one.js')).toBe(`${HINT}one()\n//# sourceMappingURL=0abc.js.map`);
  expect(await read('deeper/two.js')).toBe(`${HINT}two()`);
  expect(await read('style.css')).toBe('p{}');
});

it.each([
  ['a map', aMap],
  ['a map in sections', { version: 3, sections: [{ offset: { line: 0, column: 0 }, map: aMap }] }],
])('%s, of two scripts alike, says where their code stands now', async (_name, before) => {
  const { dist, read } = await build(before);
  await compileAhead(dist);
  const lines: number[] = [];
  const after = JSON.parse(await read('0abc.js.map')) as SectionedSourceMapInput;
  eachMapping(new FlattenMap(after), ({ generatedLine }) => lines.push(generatedLine));
  expect(lines).toEqual([2]);
});
