import { expect, it } from 'vitest';
import { turnsOf } from './turns';
import { checkNames } from './test-arguments';

const begins = (...wanted: (typeof checkNames)[number][]) =>
  Object.fromEntries([...turnsOf(wanted)].map(([name, { after }]) => [name, after]));

it('what computes runs beside the functions’ tests, and the browser after both', () => {
  expect(begins(...checkNames)).toEqual({
    ...{ lint: [], types: ['lint'], build: ['types', 'lint'], unit: ['build', 'types', 'lint'] },
    ...{ rules: ['unit', 'build', 'types', 'lint'], emulator: [] },
    e2e: ['lint', 'types', 'build', 'emulator'],
  });
});

it('what is not wanted is not waited for', () => {
  expect(begins('build', 'e2e')).toEqual({ build: [], e2e: ['build'] });
  expect(begins('lint', 'build')).toEqual({ lint: [], build: ['lint'] });
});

it('one that is alone prints as it goes', () => {
  expect(turnsOf(['rules']).get('rules')).toEqual({ after: [], live: true, givesWay: false });
});

it('what takes longest has the processors first', () => {
  const givesWay = (...wanted: (typeof checkNames)[number][]) =>
    [...turnsOf(wanted)].flatMap(([name, turn]) => (turn.givesWay ? [name] : []));
  expect(givesWay(...checkNames)).toEqual(['lint', 'types', 'unit', 'rules', 'build']);
  expect(givesWay('lint', 'unit')).toEqual([]);
});
