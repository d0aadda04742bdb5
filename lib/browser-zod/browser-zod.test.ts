import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import type { z as zod } from 'zod';
import { samplesOf } from './schema-samples';
import { z } from './browser-zod';
import { fluent } from './fluent-schemas';
import { z as mini } from './mini-zod';
import { NOTED_METHODS } from './noted-schema';
import { areMakersThere, haveMakers } from './makers';

interface Parses {
  safeParse: (value: unknown) => { success: boolean; data?: unknown; error?: { issues: unknown[] } };
}

const root = path.resolve(import.meta.dirname, '../..');

/** Every file that makes schemas in the browser. */
const files = ['lib/domain', 'lib/client', 'components'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => path.join(root, folder, file))
    .filter((file) => /from 'zod'/.test(readFileSync(file, 'utf8'))),
);

const isSchema = (value: unknown): value is Parses =>
  typeof value === 'object' && value !== null && 'safeParse' in value && '_zod' in value;

async function schemasOf(file: string): Promise<[string, Parses][]> {
  const exported = (await import(/* @vite-ignore */ file)) as Record<string, unknown>;
  return Object.entries(exported).filter((entry): entry is [string, Parses] => isSchema(entry[1]));
}

/** Without what only says where it was made. */
const said = (schema: Parses, value: unknown): string => {
  const { success, data, error } = schema.safeParse(value);
  return JSON.stringify(success ? { data } : { issues: error?.issues }, (_key, inner: unknown) =>
    typeof inner === 'bigint' || inner instanceof RegExp ? String(inner) : inner,
  );
};

it('has every function of zod that code of the browser calls', () => {
  const known = Object.entries(z).flatMap(([name, value]) =>
    typeof value === 'object' ? Object.keys(value).map((inner) => `${name}.${inner}`) : [name],
  );
  const called = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bz\s*\.((?:(?:coerce|iso)\s*\.)?[a-z]\w*)\s*[.(]/g)].map(
      ([, name = '']) => name,
    ),
  );

  expect(called.length).toBeGreaterThan(500);
  expect([...new Set(called)].filter((name) => !known.includes(name))).toEqual([]);
});

it('notes every function and method that it has, and has all that it notes', () => {
  const { noted: _noted, iso, coerce, ...others } = z;
  const inner = Object.entries({ iso, coerce }).flatMap(([group, all]) =>
    Object.keys(all).map((name) => `${group}.${name}`),
  );
  expect([...Object.keys(others), ...inner].toSorted()).toEqual(Object.keys(mini).toSorted());

  const methods = Object.getOwnPropertyNames(Object.getPrototypeOf(fluent(mini.string())));
  expect([...NOTED_METHODS].filter((name) => !methods.includes(name))).toEqual([]);
});

it('says that it is too early for what is parsed before the parsers are there', () => {
  expect(areMakersThere()).toBe(false);
  const early = z as unknown as typeof zod;
  const schema = early.object({ name: early.string().min(2) });
  expect(() => schema.safeParse({})).toThrow('Nothing can be parsed yet');
  expect(Object.keys(schema.shape)).toEqual(['name']);

  haveMakers(mini);
  expect(schema.safeParse({ name: 'Ann' })).toMatchObject({ success: true, data: { name: 'Ann' } });
  expect(schema.safeParse({ name: 'A' })).toMatchObject({ success: false });
});

it('says of every document and form what zod says, word for word', async () => {
  const domain = files.filter((file) => file.includes('/lib/domain/'));
  const real = new Map<string, Parses>();
  for (const file of domain) for (const [name, schema] of await schemasOf(file)) real.set(`${file} ${name}`, schema);
  vi.resetModules();
  vi.doMock('zod', () => import('./browser-zod'));
  const { canParse, loadParsers } = await import('./parsers');
  expect(canParse()).toBe(false);
  await loadParsers();
  expect(canParse()).toBe(true);

  let compared = 0;
  for (const file of domain) {
    for (const [name, schema] of await schemasOf(file)) {
      const original = real.get(`${file} ${name}`);
      if (!original) throw new Error(`${name} of ${file} was not there before`);
      expect(schema.constructor.name, `${name} of ${file}`).toBe('NotedSchema');
      for (const value of samplesOf(original)) {
        const [mine, zods] = [said(schema, value), said(original, value)];
        if (mine !== zods) expect(mine, `${name} of ${file}`).toBe(zods);
        compared += 1;
      }
    }
  }
  // What makes schemas when it is loaded finds all methods.
  for (const file of files.filter((one) => !domain.includes(one))) await import(/* @vite-ignore */ file);
  vi.doUnmock('zod');
  vi.resetModules();

  expect(real.size).toBeGreaterThan(100);
  expect(compared).toBeGreaterThan(3_000);
});
