import type { CheckName } from './test-arguments';

/** How a check shares the machine with those that run at the same time. */
export interface Turn {
  /** Begins when these have ended, whatever came of them. */
  after: readonly CheckName[];
  /** Prints as it goes; what the others print comes when they have ended. */
  live: boolean;
  /** Leaves the processor to the others. */
  yields: boolean;
}

/**
 * What computes runs beside what waits for the emulators most of its time. The browser needs the build, and the
 * emulators for itself. Linting and types, which nobody waits for, take what is left. The rules are tested in a
 * project of their own, of which the functions hear nothing.
 */
const TURNS: Record<CheckName, Turn> = {
  lint: { after: [], live: false, yields: true },
  types: { after: ['lint'], live: false, yields: true },
  build: { after: [], live: true, yields: false },
  unit: { after: ['build'], live: true, yields: false },
  rules: { after: [], live: false, yields: false },
  emulator: { after: [], live: false, yields: false },
  e2e: { after: ['build', 'unit', 'rules', 'emulator'], live: true, yields: false },
};

/** The turn of each check that is wanted; one that is alone prints as it goes. */
export function turnsOf(wanted: readonly CheckName[]): Map<CheckName, Turn> {
  return new Map(
    wanted.map((name) => {
      const { after, live, yields } = TURNS[name];
      return [
        name,
        { after: after.filter((other) => wanted.includes(other)), live: live || wanted.length === 1, yields },
      ];
    }),
  );
}
