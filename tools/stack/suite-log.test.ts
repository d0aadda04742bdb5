import { expect, it } from 'vitest';
import { worthShowing } from './suite-log';

const ofFunction = (text: string) => ({
  level: 'info',
  message: `>  ${text}`,
  metadata: { function: { name: 'us-central1-render' } },
});

it('shows what a function prints', () => {
  expect(worthShowing(ofFunction('hello'))).toEqual({
    type: 'log',
    level: 'user',
    source: 'us-central1-render',
    text: 'hello',
  });
});

it('shows structured logs as severity, message and the rest', () => {
  expect(worthShowing(ofFunction('{"severity":"WARNING","message":"slow","ms":12}'))?.text).toBe(
    'WARNING slow {"ms":12}',
  );
  expect(worthShowing(ofFunction('{"severity":"INFO","message":"done"}'))?.text).toBe('done');
  expect(worthShowing(ofFunction('{broken'))?.text).toBe('{broken');
});

it('shows warnings and errors of the emulators without their decoration', () => {
  const entry = {
    level: 'warn',
    message: '\u001b[33m⚠ \u001b[39m',
    [Symbol.for('splat')]: ['functions: something', {}],
  };
  expect(worthShowing(entry)).toEqual({ type: 'log', level: 'warn', text: 'functions: something' });
});

it.each([
  { level: 'info', message: 'Starting emulators' },
  { level: 'debug', message: 'anything' },
  { level: 'warn', message: '⚠ Env variable override detected. Using firestore emulator at /x' },
  { level: 'info', message: 'Beginning execution of "render"', metadata: { function: { name: 'render' } } },
])('leaves $message to the log file', (entry) => {
  expect(worthShowing(entry)).toBeUndefined();
});
