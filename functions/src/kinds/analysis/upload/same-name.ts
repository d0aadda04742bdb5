/** By what files and rows find each other: a name without its ending, letter case and marks. */
export function nameKey(name: string): string {
  const withoutEnding = name.replace(/\.[a-z0-9]{2,4}$/i, '');
  const words = withoutEnding
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return words?.join(' ') ?? withoutEnding.trim();
}

/** The first of each name. */
export function byNameKey<T extends { name: string }>(files: readonly T[]): Map<string, T> {
  const named = new Map<string, T>();
  for (const file of files) if (!named.has(nameKey(file.name))) named.set(nameKey(file.name), file);
  return named;
}
