import 'server-only';

/**
 * What `make` gives, made once in this process. A module alone does not promise that: the
 * development server loads it anew after a change, and what was open before would be open twice.
 */
export function processWide<T>(name: string, make: () => T): T {
  const kept = globalThis as unknown as Record<symbol, T | undefined>;
  const key = Symbol.for(`adforge.${name}`);
  return (kept[key] ??= make());
}
