import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { eachMapping, FlattenMap, type SectionedSourceMapInput } from '@jridgewell/trace-mapping';

/**
 * What a script is made of, in bytes of its gzip by where they come from: a package, or a folder of ours. It needs the
 * script's source map; a share of the characters is taken for the same share of the bytes.
 */
export function sourcesOf(file: string): Map<string, number> {
  const code = readFileSync(file, 'utf8');
  const packed = gzipSync(code).length;
  const [, map] = /\/\/# sourceMappingURL=(\S+)/.exec(code) ?? [];
  if (map === undefined) return new Map([['without a source map', packed]]);
  const characters = charactersBySource(code, readFileSync(path.join(path.dirname(file), map), 'utf8'));
  const all = [...characters.values()].reduce((sum, count) => sum + count, 0);
  return new Map([...characters].map(([source, count]) => [source, (packed * count) / all]));
}

function charactersBySource(code: string, map: string): Map<string, number> {
  const lines = code.split('\n');
  const places: { line: number; column: number; source: string | null }[] = [];
  eachMapping(new FlattenMap(JSON.parse(map) as SectionedSourceMapInput), (mapping) =>
    places.push({ line: mapping.generatedLine, column: mapping.generatedColumn, source: mapping.source }),
  );
  const characters = new Map<string, number>();
  for (const [index, { line, column, source }] of places.entries()) {
    const next = places[index + 1];
    const end = next?.line === line ? next.column : (lines[line - 1]?.length ?? column);
    const name = source === null ? 'joints' : nameOf(source);
    characters.set(name, (characters.get(name) ?? 0) + end - column);
  }
  return characters;
}

/** `node_modules/zod`, `lib/client/tickets`. */
export function nameOf(source: string): string {
  const inProject = source.replace(/^.*\[project\]\//, '');
  const packages = inProject.lastIndexOf('node_modules/');
  if (packages < 0) return inProject.split('/').slice(0, 3).join('/');
  const parts = inProject.slice(packages).split('/');
  return parts.slice(0, parts[1]?.startsWith('@') ? 3 : 2).join('/');
}
