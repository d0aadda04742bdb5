import { expect, it } from 'vitest';
import { checkNames, readTestArguments } from './test-arguments';

it('runs every check by default', () => {
  expect(readTestArguments([])).toEqual({ checks: [...checkNames], filters: [] });
});

it('runs the named ones in their usual order, on the files asked for', () => {
  expect(readTestArguments(['--only', 'e2e,unit', 'job'])).toEqual({ checks: ['unit', 'e2e'], filters: ['job'] });
});

it('refuses a name that is none', () => {
  expect(() => readTestArguments(['--only', 'units'])).toThrow('There is no check “units”; there are lint, types');
  expect(() => readTestArguments(['--watch'])).toThrow('--watch');
});
