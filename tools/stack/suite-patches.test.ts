import { expect, it } from 'vitest';
import { parameterValue } from './suite-patches';

const env = { SET: 'from the environment', NODE_ENV: 'test' } as const;

it.each([
  [{ name: 'SET', type: 'string', default: 'declared' }, 'from the environment'],
  [{ name: 'N', type: 'int', default: 0 }, '0'],
  [{ name: 'B', type: 'boolean', default: false }, 'false'],
  [{ name: 'S', type: 'string', default: 'declared' }, 'declared'],
  [{ name: 'L', type: 'list', default: ['a', 'b'] }, 'a,b'],
  [{ name: 'C', type: 'string', default: '{{ params.OTHER }}' }, undefined],
  [{ name: 'M', type: 'string' }, undefined],
  [{ name: 'SET', type: 'secret' }, undefined],
])('%j gets %j without anybody being asked', (spec, value) => {
  expect(parameterValue(spec, env)).toBe(value);
});
