import type { TestInfo } from '@playwright/test';
import { emptyFirestore } from './administrator';
import { endChannels } from './gone-pages';

export interface EmptyEmulator {
  /** Where the checks run the tests, the first test of each file finds Firestore empty. */
  emptyEmulator: undefined;
}

let emptiedFor = '';

/** The fixture, for each kind of test: nobody listens any more whose page is gone. A stack of somebody's own, beside which they run Playwright, keeps what it has. */
export const emptyEmulator: [
  (fixtures: object, provide: (value: undefined) => Promise<void>, test: TestInfo) => Promise<void>,
  { auto: true },
] = [
  // Playwright asks for a pattern here, also for an empty one.
  async ({}, provide, { file }) => {
    await endChannels();
    if (process.env.E2E_EMPTIES_EMULATOR === '1' && file !== emptiedFor) await emptyFirestore();
    emptiedFor = file;
    await provide(undefined);
  },
  { auto: true },
];
