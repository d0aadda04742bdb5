import type { CheckName } from './test-arguments';

/** Checks that run at the same time: each list in its order. */
export interface Stage {
  ahead: CheckName[];
  beside: CheckName[];
}

/** What waits for the emulators most of its time, and leaves the processor to the others. */
const ON_EMULATORS: readonly CheckName[] = ['rules', 'emulator'];

/**
 * How checks share the machine: those that compute beside those that wait for emulators, and the
 * browser, which needs the build and all of the machine, alone in the end.
 */
export function stagesOf(wanted: readonly CheckName[]): Stage[] {
  const beside = wanted.filter((name) => ON_EMULATORS.includes(name));
  const last: CheckName[] = wanted.filter((name) => name === 'e2e');
  const ahead = wanted.filter((name) => !beside.includes(name) && !last.includes(name));
  return [
    { ahead, beside },
    { ahead: [], beside: last },
  ];
}
