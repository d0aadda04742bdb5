import { describe, expect, it, vi } from 'vitest';
import { expectedEnd, plannedEnd } from './estimate';
import { adOf, at, finishedAdOf, jobOf } from './job-fixtures';
import { pageJobOf, READ_PAGE, stagesWhile } from './page-kind-fixture';
import { NO_FIGURES, type Figures } from '../../domain/work/figures';

vi.mock('@/lib/domain/kinds/registry', async (original) =>
  (await import('./page-kind-fixture')).withPageKinds(original),
);

const took = (seconds: number) => ({ count: 9, seconds });
const figures: Figures = {
  kinds: {
    'bulk-dynamic': {
      stages: { check: took(1), plan: took(2), make: took(60) },
      per_item: { make: took(3) },
    },
    [READ_PAGE]: { stages: { fetch: took(6), read: took(10), keep: took(0.5) }, per_item: {} },
  },
};
const running = { status: 'processing', started_at: at(1) } as const;
const half = [finishedAdOf(1, 2, 6), adOf(2)];

describe('when a set of ads is expected', () => {
  it('is what the documents promise, as long as nobody has measured', () => {
    expect(expectedEnd(jobOf(), [], NO_FIGURES)).toEqual(at(20 * 60));
  });

  it('is by how long such sets took, for as many ads', () => {
    expect(plannedEnd(jobOf(), figures)).toEqual(at(1 + 2 + 10 * 3));
    expect(expectedEnd(jobOf(running), [adOf(1)], figures)).toEqual(at(33));
  });

  it('is by the pace of its own ads as soon as there is one', () => {
    expect(expectedEnd(jobOf(running), half, figures)).toEqual(at(10));
  });

  it('is not by a history that lacks a stage', () => {
    const { stages, per_item } = { ...figures.kinds['bulk-dynamic'], stages: { make: took(60) } };
    const partial: Figures = { kinds: { 'bulk-dynamic': { stages, per_item: per_item ?? {} } } };
    expect(plannedEnd(jobOf(), partial)).toEqual(at(20 * 60));
  });

  it('is nothing once it is over', () => {
    expect(expectedEnd(jobOf({ status: 'failed' }), half, figures)).toBeNull();
  });
});

describe('when a job of another kind is expected', () => {
  it('is by all of its stages while it waits', () => {
    expect(expectedEnd(pageJobOf(), [], NO_FIGURES)).toEqual(at(600));
    expect(expectedEnd(pageJobOf(), [], figures)).toEqual(at(16.5));
  });

  it('is by the stages that are left while it runs', () => {
    const endOf = (stages: ReturnType<typeof stagesWhile>) =>
      expectedEnd(pageJobOf({ ...running, stages }), [], figures);
    expect(endOf({})).toEqual(at(17.5));
    expect(endOf(stagesWhile('fetch'))).toEqual(at(17.5));
    // The first took four seconds instead of six.
    expect(endOf(stagesWhile('read'))).toEqual(at(15.5));
  });

  it('is by how many things a stage is made of, where each of them was measured', () => {
    const stages = stagesWhile('read');
    const many: Figures = {
      kinds: { [READ_PAGE]: { stages: { read: took(10), keep: took(1) }, per_item: { read: took(2) } } },
    };
    const { read } = stages;
    if (!read) throw new Error('It reads');
    const job = pageJobOf({ ...running, stages: { ...stages, read: { ...read, items: 30 } } });
    expect(expectedEnd(job, [], many)).toEqual(at(5 + 60 + 1));
    expect(expectedEnd(pageJobOf({ ...running, stages }), [], many)).toEqual(at(16));
  });

  it('needs no figures of stages that are over', () => {
    const left: Figures = { kinds: { [READ_PAGE]: { stages: { read: took(10), keep: took(1) }, per_item: {} } } };
    expect(expectedEnd(pageJobOf({ ...running, stages: stagesWhile('read') }), [], left)).toEqual(at(16));
    expect(expectedEnd(pageJobOf({ ...running, stages: stagesWhile('fetch') }), [], left)).toEqual(at(600));
  });
});
