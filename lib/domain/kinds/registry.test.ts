import { describe, expect, it } from 'vitest';
import type { JobKind } from '../jobs/job';
import type { JobKindDefinition } from '../work/job-kind-definition';
import { JOB_KINDS } from './registry';
import { SAMPLE_INPUTS } from './sample-inputs';

const KINDS = Object.entries<JobKindDefinition>(JOB_KINDS).map(([type, kind]) => ({
  type,
  kind,
  input: SAMPLE_INPUTS[type as JobKind],
}));

describe.each(KINDS)('a job of the kind $type', ({ kind, input }) => {
  it('goes through stages of different ids, which stand in names of documents', () => {
    const ids = kind.stages.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
  });

  it('fills its bar with its stages and never more', () => {
    for (const { share } of kind.stages) expect(share).toBeGreaterThanOrEqual(0);
    expect(kind.stages.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(100);
  });

  it('begins with a step that people can read', () => {
    expect(kind.stages[0].step).not.toBe('');
    for (const { name } of kind.stages) expect(name).not.toBe('');
  });

  it('says what it is about, what was asked for and how long it may take', () => {
    expect(kind.input.safeParse(input).error).toBeUndefined();
    expect(kind.subject(input).title).not.toBe('');
    for (const { name, lines } of kind.asked(input)) {
      expect(name).not.toBe('');
      expect(lines.length).toBeGreaterThan(0);
    }
    expect(kind.promisedSeconds(input)).toBeGreaterThan(0);
  });
});

it('pictures of a job are counted from one', () => {
  for (const { kind, input } of KINDS) expect(kind.pictures?.count(input) ?? 1).toBeGreaterThan(0);
});
