import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, it } from 'vitest';
import { emulatorConfig, readFirebaseJson } from './emulator-config';
import { ports } from './ports';
import { root } from './project';

const schema: object = createRequire(import.meta.url)('firebase-tools/schema/firebase-config.json');
const validate = addFormats(new Ajv({ strict: false, allErrors: true })).compile(schema);

function problemsOf(config: unknown): string[] {
  validate(config);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

it('firebase.json is what firebase-tools takes', () => {
  expect(problemsOf(readFirebaseJson())).toEqual([]);
});

it('the schema would notice a mistake', () => {
  expect(problemsOf({ ...readFirebaseJson(), functionz: {} })).toHaveLength(1);
});

it('a stack’s own configuration is as well, and differs from the deployed one where it must', () => {
  const config = emulatorConfig(readFirebaseJson(), { ports: ports(10_000), paramsFolder: '.cache/params', ui: false });
  expect(problemsOf(config)).toEqual([]);
  expect(config.emulators).toMatchObject({ auth: { host: '127.0.0.1', port: 19_099 }, ui: { enabled: false } });
  expect(config.functions).toMatchObject([{ source: 'functions', runtime: 'nodejs22', configDir: '.cache/params' }]);
  expect(config.firestore).toEqual(readFirebaseJson().firestore);
});

it('every file that firebase.json names is there', () => {
  const { firestore, storage, functions } = readFirebaseJson();
  const { rules, indexes } = firestore as Record<string, string>;
  const named = [
    rules,
    indexes,
    (storage as Record<string, string>).rules,
    `${String(functions[0]?.source)}/package.json`,
  ];
  for (const file of named) expect(() => readFileSync(path.join(root, String(file)))).not.toThrow();
});
