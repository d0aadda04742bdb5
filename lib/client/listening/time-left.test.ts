import { describe, expect, it } from 'vitest';
import { secondsAtLastEnd } from '../../domain/ads/pace';
import { adSchema } from '../../domain/ads/ad';
import { jobSchema } from '../../domain/jobs/job';
import type { StageState, StageStatus } from '../../domain/work/stage';
import { adDocument, jobDocument } from '../firebase/document-fixtures';
import { estimateOf, secondsLeftByHistory, tickDown } from './time-left';

const start = Date.parse('2026-11-23T10:00:00Z');
const at = (seconds: number) => new Date(start + seconds * 1000);
const waiting = { status: 'waiting', started_at: null, ended_at: null, retry_at: null } as const;
const rendering = { status: 'rendering', started_at: at(4), ended_at: null, retry_at: null } as const;
const done = (from: number, to: number) =>
  ({ status: 'done', started_at: at(from), ended_at: at(to), retry_at: null }) as const;

describe('time left', () => {
  it('nothing is said before the first ad has ended', () => {
    expect(secondsAtLastEnd([])).toBeNull();
    expect(secondsAtLastEnd([rendering, waiting])).toBeNull();
  });

  it('goes by the pace so far, with ads made side by side', () => {
    expect(secondsAtLastEnd([done(0, 10), done(0, 10), rendering, waiting])).toBe(10);
  });

  it('an ad that failed has taken its time, too', () => {
    expect(secondsAtLastEnd([{ ...done(0, 5), status: 'failed' }, waiting])).toBe(5);
  });

  it('nothing is said while an ad waits for its next try', () => {
    const retrying = { ...waiting, started_at: at(0), retry_at: at(60) };
    expect(secondsAtLastEnd([done(0, 10), retrying])).toBeNull();
  });

  it('ticks down, but never to nothing while it runs', () => {
    expect(tickDown(10, 0)).toBe(10);
    expect(tickDown(10, 3200)).toBe(7);
    expect(tickDown(10, 60_000)).toBe(1);
    expect(tickDown(0, 0)).toBe(1);
  });
});

describe('time left by history', () => {
  const figure = (seconds: number) => ({ count: 9, seconds });
  const figures = { stages: { check: figure(4), plan: figure(6), make: figure(99) }, per_item: { make: figure(5) } };
  const stage = (status: StageStatus, from: number | null) => ({
    ...{ name: '', status, ended_at: null, detail: null },
    started_at: from === null ? null : at(from),
  });
  const job = (stages: Record<string, Omit<StageState, 'items'>>, seconds: number) => {
    const document = jobDocument({ status: 'processing', started_at: at(0), updated_at: at(seconds), stages });
    return jobSchema.parse(document);
  };

  it('is what the stages have taken so far, for each of its two ads', () => {
    expect(secondsLeftByHistory(job({}, 0), figures)).toBe(20);
  });

  it('is what is left of the stage that runs, and the ones after it', () => {
    const planning = { check: stage('done', 0), plan: stage('running', 3), make: stage('waiting', null) };
    expect(secondsLeftByHistory(job(planning, 5), figures)).toBe(14);
  });

  it('a stage that takes longer than usual takes nothing off the ones after it', () => {
    const planning = { check: stage('done', 0), plan: stage('running', 3), make: stage('waiting', null) };
    expect(secondsLeftByHistory(job(planning, 600), figures)).toBe(10);
  });

  it('a stage that is skipped takes no time', () => {
    const making = { check: stage('done', 0), plan: stage('skipped', null), make: stage('waiting', null) };
    expect(secondsLeftByHistory(job(making, 5), figures)).toBe(10);
  });

  it('a stage that says of how many things it is made takes its time for each of them', () => {
    const making = { check: stage('done', 0), plan: stage('done', 4), make: { ...stage('running', 10), items: 3 } };
    expect(secondsLeftByHistory(job(making, 12), figures)).toBe(13);
  });

  it('nothing is said before every stage was measured', () => {
    expect(secondsLeftByHistory(job({}, 0), undefined)).toBeNull();
    expect(secondsLeftByHistory(job({}, 0), { stages: { check: figure(4) }, per_item: {} })).toBeNull();
  });

  it('is said until there is a pace, and not while an ad waits for its next try', () => {
    const running = { ...job({}, 0), id: 'job_1' };
    const ad = (number: number, change = {}) => ({ ...adSchema.parse(adDocument(number, change)), id: `0${number}` });
    expect(estimateOf(running, [ad(1), ad(2)], figures)).toEqual({ seconds: 20, by: 'history' });
    const made = ad(1, { status: 'done', started_at: at(0), ended_at: at(7) });
    expect(estimateOf(running, [made, ad(2)], figures)).toEqual({ seconds: 7, by: 'pace' });
    expect(estimateOf(running, [ad(1), ad(2, { retry_at: at(60) })], figures)).toBeNull();
    expect(estimateOf({ ...running, status: 'queued' }, [], figures)).toBeNull();
  });
});
