import { beforeEach, describe, expect, it, vi } from 'vitest';
import { UID } from '../firebase/document-fixtures';
import { tabsOfOneBrowser } from '../tickets/core/tabs-fixtures';
import type { WriteResult } from '../tickets/core/write-job';
import { wanted } from './set-fixtures';

const write = vi.hoisted(() => vi.fn());
vi.mock('../tickets/core/write-job', () => ({ writeJob: write }));
vi.mock('../firebase/load-sdk', () => ({}));

const JOBS = ['a', 'b', 'c'].map((letter, position) => wanted(letter, `Mug ${letter}`, { position }));

async function load() {
  const [jobs, sender, session, unsent] = await Promise.all([
    import('./wanted-jobs'),
    import('./send-wanted'),
    import('../session/session-store'),
    import('../listening/unsent-jobs'),
  ]);
  const user = { uid: UID, email: null, displayName: null, isAnonymous: true, isConfirmed: false };
  session.useSessionStore.setState({ status: 'signed-in', user });
  return { ...jobs, ...sender, ...session, ...unsent };
}

const sent = () => write.mock.calls.map(([, job]) => (job as { jobId: string }).jobId.at(-1));

/** The server's answer; never, for what is under way when the page ends. */
function answer(result: WriteResult | 'never' = { outcome: 'written' }) {
  return (_maker: unknown, _job: unknown, { begin }: { begin: () => unknown }) => {
    if (begin() === null) return Promise.resolve({ outcome: 'dropped' });
    return result === 'never' ? new Promise(() => undefined) : Promise.resolve(result);
  };
}

describe('sending the jobs of a set', () => {
  beforeEach(() => {
    vi.unstubAllGlobals();
    write.mockReset().mockImplementation(answer());
  });

  it('sends each once, in the order of the set, and forgets it', async () => {
    const { openTab, items } = tabsOfOneBrowser(load);
    const tab = await openTab();
    tab.inTab(() => tab.startWanted());
    tab.inTab(() => tab.keepWanted(JOBS.toReversed()));
    await vi.waitFor(() => expect(tab.useWantedJobs.getState()).toEqual({}));
    expect(sent()).toEqual(['a', 'b', 'c']);
    expect([...items.keys()].filter((key) => key.startsWith('adforge.set-job'))).toEqual([]);
    expect(Object.keys(tab.useArrivedJobs.getState())).toHaveLength(3);
  });

  it('keeps one that is refused with what to do, and goes on with the others', async () => {
    write.mockImplementationOnce(answer({ outcome: 'refused', message: 'The server is at its limit.' }));
    const { openTab } = tabsOfOneBrowser(load);
    const tab = await openTab();
    tab.inTab(() => tab.startWanted());
    tab.inTab(() => tab.keepWanted(JOBS));
    await vi.waitFor(() =>
      expect(Object.values(tab.useWantedJobs.getState())).toMatchObject([{ problem: 'The server is at its limit.' }]),
    );
    expect(sent()).toEqual(['a', 'b', 'c']);
    tab.inTab(() => tab.changeWanted(JOBS[0]?.jobId ?? '', { problem: null }));
    await vi.waitFor(() => expect(tab.useWantedJobs.getState()).toEqual({}));
    expect(sent()).toEqual(['a', 'b', 'c', 'a']);
  });

  it('looks, after a reload, whether what was handed over has arrived', async () => {
    write.mockImplementation(answer('never'));
    const { openTab } = tabsOfOneBrowser(load);
    const before = await openTab();
    before.inTab(() => before.startWanted());
    before.inTab(() => before.keepWanted(JOBS.slice(0, 1)));
    await vi.waitFor(() =>
      expect(before.useWantedJobs.getState()).toMatchObject({ [JOBS[0]?.jobId ?? '']: { handedOver: true } }),
    );
    write.mockReset().mockImplementation(answer());
    const after = await openTab();
    after.inTab(() => after.startWanted());
    await vi.waitFor(() => expect(after.useWantedJobs.getState()).toEqual({}));
    expect(write.mock.lastCall).toMatchObject([{}, { jobId: JOBS[0]?.jobId }, { check: true, uid: UID }]);
  });

  it('shows every page what is on its way, and what is taken back waits to be asked for again', async () => {
    write.mockImplementation(answer('never'));
    const { openTab } = tabsOfOneBrowser(load);
    const tab = await openTab();
    tab.inTab(() => tab.startWanted());
    tab.inTab(() => tab.keepWanted(JOBS.slice(0, 1)));
    const [unsent] = Object.values(tab.useUnsentJobs.getState());
    expect(unsent).toMatchObject({ job: { id: JOBS[0]?.jobId, status: 'queued' } });
    tab.inTab(() => unsent?.takeBack());
    expect(tab.useUnsentJobs.getState()).toEqual({});
    expect(Object.values(tab.useWantedJobs.getState())).toMatchObject([{ problem: 'Stopped before it was sent.' }]);
  });

  it('sends nothing of somebody who is gone', async () => {
    const { openTab, items } = tabsOfOneBrowser(load);
    const tab = await openTab();
    tab.inTab(() => tab.keepWanted(JOBS.map((job) => ({ ...job, uid: 'other' }))));
    tab.inTab(() => tab.startWanted());
    expect(tab.useWantedJobs.getState()).toEqual({});
    expect(write).not.toHaveBeenCalled();
    expect(items.size).toBe(0);
  });
});
