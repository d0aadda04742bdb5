import { beforeEach, describe, expect, it, vi } from 'vitest';
import { tabsOfOneBrowser } from '../tickets/core/tabs-fixtures';
import { UID } from '../firebase/document-fixtures';

const JOB = `job_${'a'.repeat(20)}`;

/** What the server says of the job. */
const server = vi.hoisted(() => ({ status: 'processing', isAway: false, cancelled: [] as string[] }));
vi.mock('../firebase/load-sdk', () => ({
  loadFirestore: () =>
    Promise.resolve({
      doc: () => ({}),
      firestore: {},
      getDocFromServer: () =>
        server.isAway
          ? Promise.reject(new Error('unavailable'))
          : Promise.resolve({ exists: () => true, get: () => server.status }),
    }),
}));
vi.mock('./write-cancel', () => ({
  writeCancel: (jobId: string) => {
    server.cancelled.push(jobId);
    server.status = 'cancelled';
    return Promise.resolve();
  },
}));

async function load() {
  const [cancels, session] = await Promise.all([import('./wanted-cancels'), import('../session/session-store')]);
  const user = { uid: UID, email: null, displayName: null, isAnonymous: true, isConfirmed: false };
  session.useSessionStore.setState({ status: 'signed-in', user });
  return { ...cancels, ...session };
}

describe('a cancel that is wanted', () => {
  beforeEach(() => {
    vi.unstubAllGlobals();
    Object.assign(server, { status: 'processing', isAway: false, cancelled: [] });
  });

  it('is carried out by the page after a reload', async () => {
    const { openTab, items } = tabsOfOneBrowser(load);
    const before = await openTab();
    before.inTab(() => before.wantCancel(JOB));
    const after = await openTab();
    after.inTab(() => after.startWantedCancels());
    await vi.waitFor(() => expect(server.cancelled).toEqual([JOB]));
    await vi.waitFor(() => expect([...items.values()].join('')).toBe(''));
  });

  it('is carried out by another tab', async () => {
    const { openTab, deliver } = tabsOfOneBrowser(load);
    const other = await openTab();
    other.inTab(() => other.startWantedCancels());
    const tab = await openTab();
    tab.inTab(() => tab.wantCancel(JOB));
    deliver();
    await vi.waitFor(() => expect(server.cancelled).toEqual([JOB]));
  });

  it('is forgotten where the job has ended meanwhile', async () => {
    server.status = 'completed';
    const { openTab, items } = tabsOfOneBrowser(load);
    const tab = await openTab();
    tab.inTab(() => {
      tab.wantCancel(JOB);
      tab.startWantedCancels();
    });
    await vi.waitFor(() => expect([...items.values()].join('')).toBe(''));
    expect(server.cancelled).toEqual([]);
  });

  it('is forgotten with the person who signs out', async () => {
    server.isAway = true;
    const { openTab, items } = tabsOfOneBrowser(load);
    const tab = await openTab();
    tab.inTab(() => {
      tab.startWantedCancels();
      tab.wantCancel(JOB);
      tab.forgetSession();
    });
    expect([...items.values()].join('')).toBe('');
  });

  it('stays where nothing can be stored', async () => {
    const tab = await tabsOfOneBrowser(load).openTab();
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    tab.inTab(() => {
      vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked });
      tab.wantCancel(JOB);
      tab.startWantedCancels();
    });
    await vi.waitFor(() => expect(server.cancelled).toEqual([JOB]));
  });
});
