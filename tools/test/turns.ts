import type { CheckName } from './test-arguments';

/** How a check shares the machine with those that run at the same time. */
export interface Turn {
  /** Begins when these have ended, whatever came of them. */
  after: readonly CheckName[];
  /** Prints as it goes; what the others print comes when they have ended. */
  live: boolean;
  /** Lets what takes longest have the processors first. */
  givesWay: boolean;
}

/**
 * Two at a time: three at once take longer on two processors than two. The functions' tests and, after them, the browser
 * wait for the emulators much of their time, have the functions for themselves and, because they take longest, the
 * processors first. What computes takes what they leave: first what the browser needs, then the rest.
 * The rules are tested in a project of their own, of which nobody else hears.
 */
const TURNS: Record<CheckName, Turn> = {
  lint: { after: [], live: true, givesWay: true },
  types: { after: ['lint'], live: true, givesWay: true },
  build: { after: ['types', 'lint'], live: true, givesWay: true },
  unit: { after: ['build', 'types', 'lint'], live: false, givesWay: true },
  rules: { after: ['unit', 'build', 'types', 'lint'], live: false, givesWay: true },
  emulator: { after: [], live: false, givesWay: false },
  e2e: { after: ['lint', 'types', 'build', 'emulator'], live: true, givesWay: false },
};

/** The turn of each check that is wanted; one that is alone prints as it goes. */
export function turnsOf(wanted: readonly CheckName[]): Map<CheckName, Turn> {
  return new Map(
    wanted.map((name) => {
      const { after, live, givesWay } = TURNS[name];
      const isAlone = wanted.length === 1;
      return [
        name,
        {
          after: after.filter((other) => wanted.includes(other)),
          live: live || isAlone,
          givesWay: givesWay && wanted.includes('emulator'),
        },
      ];
    }),
  );
}
