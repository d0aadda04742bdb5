import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followAccountAndJob } from './follow';
import { type JobEntry, LOADING, MISSING } from '../../listening/job-views';
import { jobDocument } from '../../firebase/document-fixtures';
import { parseJob } from '../../firebase/firestore-documents';
import { adsTicket } from '../ads/ticket-store';
import { useSessionStore } from '../../session/session-store';

const { watched } = vi.hoisted(() => ({
  watched: { listeners: new Set<() => void>(), entry: null as unknown, renewed: [] as string[] },
}));
vi.mock('../../listening/shown-jobs', () => ({
  useShown: { subscribe: (heard: () => void) => (watched.listeners.add(heard), () => watched.listeners.delete(heard)) },
  keyOf: (uid: string, what: string) => `${uid} ${what}`,
  renewListener: (_part: string, key: string) => watched.renewed.push(key),
  shownJob: () => watched.entry,
  watchJob: () => () => undefined,
}));

const somebody = { uid: 'anonymous-uid', email: null, displayName: null, isAnonymous: true, isConfirmed: false };

let stop = () => {};
/** What the listener of the job that is watched knows now. */
function hear(entry: JobEntry): void {
  watched.entry = entry;
  watched.listeners.forEach((heard) => heard());
}

beforeEach(() => {
  watched.entry = LOADING;
  watched.renewed = [];
  vi.useFakeTimers();
  const stored = new Map<string, string>();
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
  useSessionStore.setState({ status: 'signed-out', user: null });
  stop = followAccountAndJob(adsTicket);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a ticket and its account', () => {
  const ownedByAnotherTab = () =>
    adsTicket.update((ticket) => ({ ...ticket, owner: { uid: somebody.uid, named: false } }));

  it('keeps its job id when another tab has just made the account', () => {
    const { jobId } = adsTicket.current();
    ownedByAnotherTab();
    vi.advanceTimersByTime(1_000);
    useSessionStore.setState({ status: 'signed-in', user: somebody });
    vi.advanceTimersByTime(10_000);
    expect(adsTicket.current()).toMatchObject({ jobId, owner: { uid: somebody.uid } });
  });

  it('begins anew when the account does not turn up', () => {
    const { jobId } = adsTicket.current();
    ownedByAnotherTab();
    vi.advanceTimersByTime(10_000);
    expect(adsTicket.current().owner).toBeNull();
    expect(adsTicket.current().jobId).not.toBe(jobId);
  });

  it('begins anew at once when the account that was here goes', () => {
    useSessionStore.setState({ status: 'signed-in', user: somebody });
    const { jobId } = adsTicket.current();
    useSessionStore.setState({ status: 'signed-out', user: null });
    expect(adsTicket.current().jobId).not.toBe(jobId);
  });
});

describe('a job that is watched beside the next ticket', () => {
  const there = (jobId: string, confirmed: boolean): JobEntry => {
    const job = parseJob(jobId, jobDocument());
    if (!job) throw new Error('No job');
    return { state: 'ready', job, pending: !confirmed, confirmed, error: null };
  };
  const OTHER = 'job_abcdefghij0123456789';
  beforeEach(() => {
    useSessionStore.setState({ status: 'signed-in', user: somebody });
    adsTicket.update((ticket) => ({ ...ticket, submitRequested: false, currentJobId: OTHER }));
  });

  it('stays while the server seems not to have it yet', () => {
    hear(there(OTHER, false));
    hear(MISSING);
    vi.advanceTimersByTime(9_000);
    hear(there(OTHER, true));
    vi.advanceTimersByTime(20_000);
    expect(adsTicket.current().currentJobId).toBe(OTHER);
  });

  it('is listened to anew when it seems not to be there, and stays if it is', () => {
    hear(MISSING);
    vi.advanceTimersByTime(1);
    expect(watched.renewed).toEqual([`${somebody.uid} ${OTHER}`]);
    hear(LOADING);
    // However long the new connection takes.
    vi.advanceTimersByTime(60_000);
    hear(there(OTHER, true));
    vi.advanceTimersByTime(60_000);
    expect(adsTicket.current().currentJobId).toBe(OTHER);
  });

  it('goes when it stays unknown to a new connection, however much else is heard of meanwhile', () => {
    hear(MISSING);
    vi.advanceTimersByTime(3_000);
    hear(LOADING);
    for (let second = 0; second < 10; second += 1) {
      expect(adsTicket.current().currentJobId).toBe(OTHER);
      hear(MISSING);
      vi.advanceTimersByTime(1_000);
    }
    expect(adsTicket.current().currentJobId).toBeNull();
    expect(watched.renewed).toHaveLength(1);
  });

  it('goes at once when it was there and is deleted', () => {
    hear(there(OTHER, true));
    hear(MISSING);
    vi.advanceTimersByTime(1);
    expect(adsTicket.current().currentJobId).toBeNull();
  });
});
