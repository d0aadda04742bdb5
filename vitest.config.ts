import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { testsOnTheirOwn } from './tools/test/tests-on-their-own.mjs';

const alias = {
  '@': path.resolve(import.meta.dirname),
  // Next.js refuses it in the browser's bundle; in tests it stands for nothing.
  'server-only': path.resolve(import.meta.dirname, 'node_modules/next/dist/compiled/server-only/empty.js'),
};
// Tests of the emulators have a kind of job of their own, as the stack that they run on: it replaces the registries of kinds.
const { compilerOptions } = JSON.parse(readFileSync('tsconfig.with-fixture-kind.json', 'utf8')) as {
  compilerOptions: { paths: Record<string, [string]> };
};
const fixtureKinds = Object.entries(compilerOptions.paths)
  .filter(([name]) => !name.includes('*'))
  .map(([name, [file]]) => ({ find: new RegExp(`^${name}$`), replacement: path.resolve(import.meta.dirname, file) }));
const aliasWithFixtureKind = [
  ...fixtureKinds,
  ...Object.entries(alias).map(([find, replacement]) => ({ find, replacement })),
];

const ignored = ['**/node_modules/**', '**/dist/**', '.next*/**', '.cache/**', 'e2e/**'];

// Functions that a test calls in its own process find their parameters where a deployed function does.
const parameters = {
  AD_PROVIDER: 'auto',
  GEMINI_TIMEOUT_SECONDS: '180',
  REGION: 'us-central1',
  JOB_RETENTION_DAYS: '365',
  ANALYSIS_RETENTION_DAYS: '7',
  JOB_BUDGET_USD: '5',
  DAILY_BUDGET_USD: '20',
  GUEST_DAILY_BUDGET_USD: '20',
  DEPLOYMENT_DAILY_BUDGET_USD: '0',
  KIND_DAILY_BUDGETS_USD: ' ',
  UNUSED_UPLOAD_DAYS: '30',
  IDLE_GUEST_DAYS: '90',
  RUNNING_JOBS: 'guest=50, signed_in=100, verified=200',
  JOBS_AT_ONCE: 'guest=60, signed_in=60, verified=0',
  WAITING_JOBS: 'guest=0, signed_in=0, verified=0',
  JOBS_A_DAY: 'guest=0, signed_in=0, verified=0',
  VERSIONS_A_DAY: 'guest=0, signed_in=0, verified=0',
  UPLOADS_A_DAY: 'guest=0, signed_in=0, verified=0',
  UPLOAD_MB_A_DAY: 'guest=0, signed_in=0, verified=0',
};

// Unit tests wait for nothing but the processor, which others may have: only one that hangs runs into these.
const onThisMachine = { testTimeout: 120_000, hookTimeout: 120_000 };

// Most tests share a process, in which each module is loaded once: half of the time of a run was loading them.
const unitFolders = ['lib', 'functions/src', 'components', 'app', 'tools', 'tests'];
const unitExclude = [...ignored, '**/*.emulator.test.ts', 'tests/rules/**'];
const emulatorsAlone = testsOnTheirOwn(import.meta.dirname, unitFolders, /\.emulator\.test\.ts$/);
const unitOnTheirOwn = testsOnTheirOwn(import.meta.dirname, unitFolders, /(?<!\.emulator)\.test\.tsx?$/).filter(
  (file) => !file.startsWith('tests/rules/'),
);

// Tests of the emulators share one set of them: one file at a time, and patience for what others leave of the processors.
const onEmulators = { fileParallelism: false, testTimeout: 300_000, hookTimeout: 120_000 };

// What these write as the functions would, no function of the stack may act on.
const quiet = 'tests/emulator/quiet/**';
const quietProject = 'demo-adforge-quiet';

const ofEmulators = {
  include: ['**/*.emulator.test.ts'],
  exclude: [...ignored, ...emulatorsAlone, quiet],
  env: parameters,
  // The engine is handed its kinds, as when the functions are loaded.
  setupFiles: ['tests/fixture-kind/pipelines.ts'],
  ...onEmulators,
};
// After the others: together they would be two at a time.
const ofEmulatorsAlone = {
  ...ofEmulators,
  include: emulatorsAlone,
  exclude: [...ignored, quiet],
  sequence: { groupOrder: 1 },
};
const ofEmulatorsQuiet = {
  ...ofEmulators,
  include: [`${quiet}/*.emulator.test.ts`],
  exclude: ignored,
  env: { ...parameters, GCLOUD_PROJECT: quietProject, GOOGLE_CLOUD_PROJECT: quietProject },
  sequence: { groupOrder: 2 },
};

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: [`{${unitFolders.join(',')}}/**/*.test.{ts,tsx}`],
          exclude: [...unitExclude, ...unitOnTheirOwn],
          // A function that hears of stored files has to know of which bucket.
          env: { STORAGE_BUCKET: 'demo-adforge.firebasestorage.app' },
          isolate: false,
          ...onThisMachine,
        },
      },
      {
        resolve: { alias },
        test: { name: 'unit-alone', include: unitOnTheirOwn, exclude: unitExclude, ...onThisMachine },
      },
      {
        resolve: { alias },
        test: { name: 'rules', include: ['tests/rules/**/*.test.ts'], exclude: ignored, ...onEmulators },
      },
      { resolve: { alias: aliasWithFixtureKind }, test: { name: 'emulator', ...ofEmulators, isolate: false } },
      { resolve: { alias: aliasWithFixtureKind }, test: { name: 'emulator-alone', ...ofEmulatorsAlone } },
      { resolve: { alias: aliasWithFixtureKind }, test: { name: 'emulator-quiet', ...ofEmulatorsQuiet } },
    ],
  },
});
