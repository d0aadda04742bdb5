/** What one check found. Lint, types and the build count as one each. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  /** Why it failed, where the runner's own output doesn't say. */
  problem?: string;
}

export const onePassed: Outcome = { passed: 1, failed: 0, skipped: 0 };

export function oneFailed(problem?: string): Outcome {
  return { passed: 0, failed: 1, skipped: 0, ...(problem ? { problem } : {}) };
}

export function ofExitCode(code: number): Outcome {
  return code === 0 ? onePassed : oneFailed();
}

/** The parts of vitest's JSON report that count. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { name: string; status: string; assertionResults: { status: string }[] }[];
}

/** A file that could not even be loaded has no failed test, and is one failure all the same. */
export function ofVitest(report: VitestReport | undefined, code: number, mayBeEmpty: boolean): Outcome {
  if (!report) return oneFailed('vitest wrote no report');
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const outcome = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  return judged(outcome, code, mayBeEmpty);
}

/** The parts of Playwright's JSON report that count. */
export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

/** Passing at a second attempt is failing: there are no retries, and nobody may hide one. */
export function ofPlaywright(report: PlaywrightReport | undefined, code: number, mayBeEmpty: boolean): Outcome {
  if (!report) return oneFailed('Playwright wrote no report');
  const { expected, unexpected, flaky, skipped } = report.stats;
  const noTests = expected + unexpected + flaky + skipped === 0;
  if (mayBeEmpty && noTests) return { passed: 0, failed: 0, skipped: 0 };
  return judged({ passed: expected, failed: unexpected + flaky + report.errors.length, skipped }, code, mayBeEmpty);
}

function judged(outcome: Outcome, code: number, mayBeEmpty: boolean): Outcome {
  if (outcome.failed > 0) return outcome;
  if (outcome.passed + outcome.skipped === 0 && !mayBeEmpty) return { ...outcome, failed: 1, problem: 'no test ran' };
  if (code !== 0) return { ...outcome, failed: 1, problem: `the runner ended with code ${code}` };
  return outcome;
}

export function sum(outcomes: Outcome[]): Outcome {
  return outcomes.reduce<Outcome>(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** The last line of `npm test`. */
export function closingLine({ passed, failed }: Outcome): string {
  return `${passed} passed, ${failed} failed`;
}
