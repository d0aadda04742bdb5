import 'server-only';

/**
 * What `make` gives, made once in this process. A module alone does not promise that: it is there once in
 * the bundle of `app` and once in that of `pages`, and the development server loads it anew after a change,
 * so what is open would be open twice.
 */
export function processWide<T>(name: string, make: () => T): T {
  const kept = globalThis as unknown as Record<symbol, T | undefined>;
  const key = Symbol.for(`adforge.${name}`);
  return (kept[key] ??= make());
}
