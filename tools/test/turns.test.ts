import { expect, it } from 'vitest';
import { turnsOf } from './turns';
import { checkNames } from './test-arguments';

const begins = (...wanted: (typeof checkNames)[number][]) =>
  Object.fromEntries([...turnsOf(wanted)].map(([name, { after }]) => [name, after]));

it('what computes runs beside what waits, and the browser has the machine for itself', () => {
  expect(begins(...checkNames)).toEqual({
    ...{ lint: [], types: ['lint'], unit: ['types', 'lint'], build: ['unit', 'types', 'lint'] },
    ...{ rules: [], emulator: ['rules'] },
    e2e: ['lint', 'types', 'unit', 'build', 'rules', 'emulator'],
  });
});

it('what is not wanted is not waited for', () => {
  expect(begins('build', 'e2e')).toEqual({ build: [], e2e: ['build'] });
  expect(begins('lint', 'build')).toEqual({ lint: [], build: ['lint'] });
});

it('one that is alone prints as it goes', () => {
  expect(turnsOf(['rules']).get('rules')).toEqual({ after: [], live: true });
});
