import { expect, it } from 'vitest';
import { turnsOf } from './turns';
import { checkNames } from './test-arguments';

const begins = (...wanted: (typeof checkNames)[number][]) =>
  Object.fromEntries([...turnsOf(wanted)].map(([name, { after }]) => [name, after]));

it('the browser gets the build and, when the other tests are through, the emulators for itself', () => {
  expect(begins(...checkNames)).toMatchObject({ e2e: ['build', 'unit', 'rules', 'emulator'], emulator: [], rules: [] });
});

it('what is not wanted is not waited for', () => {
  expect(begins('build', 'e2e')).toEqual({ build: [], e2e: ['build'] });
});

it('no two checks that print as they go run at the same time, and one alone does', () => {
  const live = [...turnsOf(checkNames)].filter(([, turn]) => turn.live).map(([name]) => name);
  expect(live).toEqual(['unit', 'build', 'e2e']);
  expect(turnsOf(['lint']).get('lint')).toEqual({ after: [], live: true, yields: true });
});
