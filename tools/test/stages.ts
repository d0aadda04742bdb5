import type { CheckName } from './test-arguments';

/** Checks that run at the same time: each list in its order. */
export interface Stage {
  ahead: CheckName[];
  beside: CheckName[];
}

/** What waits for the emulators most of its time, and leaves the processor to the others. */
const WAITING: readonly CheckName[] = ['rules', 'emulator'];

/**
 * How checks share the machine: those that compute beside those that wait, and the browser, which
 * needs the build and all of the machine, alone in the end. The rules are tested in a project of their
 * own, of which the functions hear nothing.
 */
export function stagesOf(wanted: readonly CheckName[]): Stage[] {
  const beside = wanted.filter((name) => WAITING.includes(name));
  const last: CheckName[] = wanted.filter((name) => name === 'e2e');
  const ahead = wanted.filter((name) => !beside.includes(name) && !last.includes(name));
  return [
    { ahead, beside },
    { ahead: [], beside: last },
  ];
}
