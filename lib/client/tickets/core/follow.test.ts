import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followAccountAndJob } from './follow';
import { adsTicket } from '../ads/ticket-store';
import { useSessionStore } from '../../session/session-store';

const somebody = { uid: 'anonymous-uid', email: null, displayName: null, isAnonymous: true };

describe('a ticket and its account', () => {
  let stop = () => {};
  beforeEach(() => {
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
