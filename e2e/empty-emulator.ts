import { expect, type TestInfo } from '@playwright/test';

export interface EmptyEmulator {
  /** Where the checks run the tests, the first test of each file finds Firestore empty. */
  emptyEmulator: undefined;
}

let emptiedFor = '';

/** The fixture, for each kind of test. A stack of somebody's own, beside which they run Playwright, keeps what it has. */
export const emptyEmulator: [
  (fixtures: object, provide: (value: undefined) => Promise<void>, test: TestInfo) => Promise<void>,
  { auto: true },
] = [
  // Playwright asks for a pattern here, also for an empty one.
  async ({}, provide, { file }) => {
    if (process.env.E2E_EMPTIES_EMULATOR === '1' && file !== emptiedFor) await emptyFirestore();
    emptiedFor = file;
    await provide(undefined);
  },
  { auto: true },
];

/**
 * Takes every document away, without an event for any. The emulator goes through all of them for each query, and
 * whatever earlier tests left running goes on until its document is gone.
 */
async function emptyFirestore(): Promise<void> {
  const host = process.env.FIRESTORE_EMULATOR_HOST;
  const path = '/emulator/v1/projects/demo-adforge/databases/(default)/documents';
  const response = await fetch(`http://${host}${path}`, { method: 'DELETE' });
  expect(response.ok).toBe(true);
}
