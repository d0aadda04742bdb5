import { describe, expect, it } from 'vitest';
import { AD_STATUSES, AD_TRANSITIONS, canTransition, isTerminal, JOB_STATUSES, JOB_TRANSITIONS } from './job-status';

function reachable(
  from: string,
  transitions: Record<string, readonly string[]>,
  seen = new Set<string>(),
): Set<string> {
  for (const next of transitions[from] ?? []) {
    if (!seen.has(next)) reachable(next, transitions, seen.add(next));
  }
  return seen;
}

describe('the status of a job', () => {
  it('can reach every status from queued', () => {
    expect([...reachable('queued', JOB_TRANSITIONS), 'queued'].sort()).toEqual([...JOB_STATUSES].sort());
  });
  it('never leaves cancelled or completed', () => {
    for (const status of JOB_STATUSES) {
      expect(canTransition('cancelled', status)).toBe(false);
      expect(canTransition('completed', status)).toBe(false);
    }
  });
  it('never becomes running again once it is terminal', () => {
    for (const from of JOB_STATUSES.filter(isTerminal)) {
      for (const to of ['queued', 'processing'] as const) expect(canTransition(from, to)).toBe(false);
    }
  });
});

describe('the status of an ad', () => {
  it('can reach every status from waiting', () => {
    expect([...reachable('waiting', AD_TRANSITIONS)].sort()).toEqual([...AD_STATUSES].sort());
  });
  it('never leaves done or cancelled', () => {
    expect(AD_TRANSITIONS.done).toEqual([]);
    expect(AD_TRANSITIONS.cancelled).toEqual([]);
  });
});
