import { afterEach, expect, it, vi } from 'vitest';

const modules = import.meta.glob(['./**/*.ts', '!./**/*.test.ts']);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

// What a browser knows of languages is read from its disk when it is first asked: 30 ms on a fast machine, four times as
// long on a phone, and pages load these before they answer to a touch.
it('asks for nothing of a language while it is loaded', async () => {
  const asked: string[] = [];
  const note = (name: string) => asked.push(name);
  vi.stubGlobal(
    'Intl',
    new Proxy(Intl, { get: (intl, name) => (note(String(name)), Reflect.get(intl, name) as unknown) }),
  );
  const inWords: readonly [object, string][] = [
    [Number.prototype, 'toLocaleString'],
    [Date.prototype, 'toLocaleString'],
    [String.prototype, 'localeCompare'],
  ];
  for (const [prototype, name] of inWords) {
    const methods = prototype as Record<string, (...given: unknown[]) => string>;
    const original = methods[name];
    vi.spyOn(methods, name).mockImplementation(function (this: unknown, ...given) {
      note(name);
      return original?.apply(this, given) ?? '';
    });
  }
  vi.resetModules();
  await Promise.all(Object.values(modules).map((load) => load()));
  expect(Object.keys(modules).length).toBeGreaterThan(100);
  expect(asked).toEqual([]);
});
