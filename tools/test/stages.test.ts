import { expect, it } from 'vitest';
import { stagesOf } from './stages';
import { checkNames } from './test-arguments';

it('runs what waits for the emulators beside what computes, and the browser after the build', () => {
  expect(stagesOf(checkNames)).toEqual([
    { ahead: ['lint', 'types', 'unit', 'build'], beside: ['rules', 'emulator'] },
    { ahead: [], beside: ['e2e'] },
  ]);
});

it('leaves out what is not wanted', () => {
  expect(stagesOf(['build', 'e2e'])).toEqual([
    { ahead: ['build'], beside: [] },
    { ahead: [], beside: ['e2e'] },
  ]);
});
