import type { CheckName } from './test-arguments';

/** How a check shares the machine with those that run at the same time. */
export interface Turn {
  /** Begins when these have ended, whatever came of them. */
  after: readonly CheckName[];
  /** Prints as it goes; what the others print comes when they have ended. */
  live: boolean;
}

/**
 * Two at a time: three at once take longer on two processors than two. What computes runs beside the functions' tests,
 * which wait for the emulators most of their time and have the functions for themselves; so has the browser after them.
 * The rules are tested in a project of their own, of which neither hears, when the processors are done with the rest.
 */
const TURNS: Record<CheckName, Turn> = {
  lint: { after: [], live: true },
  types: { after: ['lint'], live: true },
  build: { after: ['types', 'lint'], live: true },
  unit: { after: ['build', 'types', 'lint'], live: true },
  rules: { after: ['unit', 'build', 'types', 'lint'], live: false },
  emulator: { after: [], live: false },
  e2e: { after: ['lint', 'types', 'build', 'unit', 'emulator'], live: true },
};

/** The turn of each check that is wanted; one that is alone prints as it goes. */
export function turnsOf(wanted: readonly CheckName[]): Map<CheckName, Turn> {
  return new Map(
    wanted.map((name) => {
      const { after, live } = TURNS[name];
      return [name, { after: after.filter((other) => wanted.includes(other)), live: live || wanted.length === 1 }];
    }),
  );
}
