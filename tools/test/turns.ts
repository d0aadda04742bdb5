import type { CheckName } from './test-arguments';

/** How a check shares the machine with those that run at the same time. */
export interface Turn {
  /** Begins when these have ended, whatever came of them. */
  after: readonly CheckName[];
  /** Prints as it goes; what the others print comes when they have ended. */
  live: boolean;
}

/**
 * What computes runs beside what waits for the emulators most of its time, one after the other on either side: three at
 * once take longer on two processors than two. The browser, which needs the build, has the machine for itself. The rules
 * are tested in a project of their own, of which the functions hear nothing.
 */
const TURNS: Record<CheckName, Turn> = {
  lint: { after: [], live: true },
  types: { after: ['lint'], live: true },
  unit: { after: ['types', 'lint'], live: true },
  build: { after: ['unit', 'types', 'lint'], live: true },
  rules: { after: [], live: false },
  emulator: { after: ['rules'], live: false },
  e2e: { after: ['lint', 'types', 'unit', 'build', 'rules', 'emulator'], live: true },
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
