import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Asks a browser with V8 (Chrome from 136 on) to compile all functions of a script while it arrives, beside the page, and
 * not each when it is first called, which is most of what a page’s first moments are spent on
 * (https://v8.dev/blog/explicit-compile-hints). To all others it is a comment.
 */
export const HINT = '//# allFunctionsCalledOnLoad\n';

/** Writes the hint into every script of a build, as its first line, and moves the source maps it names. Safe to repeat. */
export async function compileAhead(distDir: string): Promise<void> {
  const folder = path.join(distDir, 'static', 'chunks');
  const maps = new Set<string>();
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith('.js')) continue;
    const file = path.join(folder, name);
    const script = await readFile(file, 'utf8');
    if (script.startsWith(HINT)) continue;
    await writeFile(file, HINT + script);
    const [, map] = /\/\/# sourceMappingURL=(\S+)/.exec(script) ?? [];
    if (map !== undefined) maps.add(path.join(path.dirname(file), map));
  }
  await Promise.all([...maps].map(moveMap));
}

/** Source maps count from the line after it. */
async function moveMap(file: string): Promise<void> {
  const map = JSON.parse(await readFile(file, 'utf8')) as {
    mappings?: string;
    sections?: { offset: { line: number } }[];
  };
  const { mappings, sections } = map;
  const moved = sections
    ? { ...map, sections: sections.map((one) => ({ ...one, offset: { ...one.offset, line: one.offset.line + 1 } })) }
    : { ...map, mappings: `;${mappings ?? ''}` };
  await writeFile(file, JSON.stringify(moved));
}
