import { describe, expect, it } from 'vitest';
import { closingLine, ofExitCode, ofPlaywright, ofVitest, sum } from './results';

const report = (passed: number, failed: number, files: { status: string; tests: string[] }[] = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: files.map(({ status, tests }) => ({
    name: 'x',
    status,
    assertionResults: tests.map((one) => ({ status: one })),
  })),
});

describe('vitest', () => {
  it.each([
    ['all passed', report(3, 0), 0, 3, 0],
    ['some failed', report(2, 1, [{ status: 'failed', tests: ['failed', 'passed'] }]), 1, 2, 1],
    ['a file that can’t be loaded is a failure', report(2, 0, [{ status: 'failed', tests: [] }]), 1, 2, 1],
    ['an error outside of tests is a failure', report(2, 0), 1, 2, 1],
    ['no test at all is a failure', report(0, 0), 0, 0, 1],
    ['a crash is a failure', undefined, 134, 0, 1],
  ])('%s', (_name, json, code, passed, failed) => {
    expect(ofVitest(json, code, false)).toMatchObject({ passed, failed });
  });

  it('may find nothing when only some files were asked for', () => {
    expect(ofVitest(report(0, 0), 0, true)).toMatchObject({ passed: 0, failed: 0 });
  });
});

describe('Playwright', () => {
  const stats = { expected: 5, unexpected: 0, flaky: 0, skipped: 0 };
  it.each([
    ['all passed', { stats, errors: [] }, 0, 5, 0],
    ['one failed', { stats: { ...stats, unexpected: 1 }, errors: [] }, 1, 5, 1],
    ['passing at a second attempt is failing', { stats: { ...stats, flaky: 1 }, errors: [] }, 0, 5, 1],
    ['a broken file is a failure', { stats, errors: [{}] }, 1, 5, 1],
    ['no test at all is a failure', { stats: { ...stats, expected: 0 }, errors: [] }, 0, 0, 1],
    ['a crash is a failure', undefined, 1, 0, 1],
  ])('%s', (_name, json, code, passed, failed) => {
    expect(ofPlaywright(json, code, false)).toMatchObject({ passed, failed });
  });

  it('may find nothing when only some files were asked for', () => {
    const empty = { stats: { ...stats, expected: 0 }, errors: [{ message: 'No tests found' }] };
    expect(ofPlaywright(empty, 1, true)).toMatchObject({ passed: 0, failed: 0 });
  });
});

it('the last line sums everything', () => {
  const outcomes = [ofExitCode(0), ofExitCode(1), ofVitest(report(40, 2), 1, false)];
  expect(closingLine(sum(outcomes))).toBe('41 passed, 3 failed');
});
