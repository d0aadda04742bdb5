import { beforeEach, describe, expect, it, vi } from 'vitest';
import { UID } from '../../firebase/document-fixtures';
import { ticketFile } from '../../files/file-fixtures';
import { readyTicket } from '../ads/ticket-fixtures';
import type { AdsTicket } from '../ads/ads-ticket';
import { afterArrival, handedOver, requestSubmit } from './ticket-changes';
import { tabsOfOneBrowser } from './tabs-fixtures';

const deleted = vi.hoisted(() => vi.fn(() => Promise.resolve()));
vi.mock('../../files/upload-transfer', () => ({ deleteUploaded: deleted }));
// Never there: nothing is listened to and nobody signed in by the real thing.
vi.mock('../../firebase/load-sdk', () => ({ loadFirestore: () => new Promise(() => {}) }));

async function load() {
  const [store, submit, image, session] = await Promise.all([
    import('../ads/ticket-store'),
    import('../ads/submit'),
    import('../image/image-ticket-store'),
    import('../../session/session-store'),
    // At hand already, as it is by the time that somebody takes a second file out.
    import('./discard-file'),
  ]);
  return { ...store, ...submit, ...image, ...session };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 10));
const sent = (): AdsTicket => ({ ...handedOver(requestSubmit(readyTicket(), 0)), confirmed: true });
const photoOf = (ticket: AdsTicket) => ticket.files[0]?.path;

describe('taking a photo out', () => {
  beforeEach(() => {
    vi.unstubAllGlobals();
    deleted.mockClear();
  });

  it('deletes it where no job was sent with it', async () => {
    const tab = await tabsOfOneBrowser(load).openTab();
    const ticket = readyTicket();
    tab.inTab(() => {
      tab.adsTicket.update(() => ticket);
      tab.removeFile('file1');
    });
    await settled();
    expect(deleted).toHaveBeenCalledExactlyOnceWith(photoOf(ticket));
  });

  it('deletes what it was cut out by with it', async () => {
    const tab = await tabsOfOneBrowser(load).openTab();
    const ticket = readyTicket();
    const mask = `users/${UID}/uploads/up_1/mask.png`;
    tab.inTab(() => {
      tab.adsTicket.update(() => ticket);
      tab.setCutout('file1', mask);
      tab.removeFile('file1');
    });
    await settled();
    expect(deleted.mock.calls).toEqual([[photoOf(ticket)], [mask]]);
  });

  it('of the next set leaves it to the job that was sent with it', async () => {
    const tab = await tabsOfOneBrowser(load).openTab();
    tab.inTab(() => {
      tab.adsTicket.update(sent);
      expect(tab.startNewTicket(true)).toBe(true);
      tab.removeFile('file1');
    });
    await settled();
    expect(tab.useTicket.getState().files).toEqual([]);
    expect(deleted).not.toHaveBeenCalled();
  });

  it('that was added to the next set deletes that one only', async () => {
    const tab = await tabsOfOneBrowser(load).openTab();
    const added = ticketFile({ id: 'added', path: `users/${UID}/uploads/up_1/new.png`, status: 'done' });
    tab.inTab(() => {
      tab.adsTicket.update(sent);
      tab.startNewTicket(true);
      tab.adsTicket.update((ticket) => ({ ...ticket, files: [...ticket.files, added] }));
      for (const id of ['file1', 'added']) tab.removeFile(id);
    });
    await settled();
    expect(deleted).toHaveBeenCalledExactlyOnceWith(added.path);
  });

  it('of the next image leaves it to the image that was asked for with it', async () => {
    const tab = await tabsOfOneBrowser(load).openTab();
    tab.inTab(() => {
      tab.imageTicket.update((ticket) => ({ ...ticket, files: readyTicket().files }));
      expect(tab.requestImage()).toBeNull();
      tab.imageTicket.update((ticket) => afterArrival(tab.imageTicket.kind, handedOver(ticket)));
      tab.removeImagePhoto('file1');
    });
    await settled();
    expect(tab.useImageTicket.getState()).toMatchObject({ files: [], submitRequested: false });
    expect(deleted).not.toHaveBeenCalled();
  });

  it('does nothing where another tab has just asked for the job', async () => {
    const { openTab } = tabsOfOneBrowser(load);
    const [a, b] = [await openTab(), await openTab()];
    a.inTab(() => a.adsTicket.update(() => readyTicket()));
    b.inTab(() => b.adsTicket.sync());
    a.inTab(() => a.submitTicket());
    b.inTab(() => b.removeFile('file1'));
    await settled();
    for (const tab of [a, b]) expect(tab.useTicket.getState()).toMatchObject({ files: [{ id: 'file1' }] });
    expect(deleted).not.toHaveBeenCalled();
  });

  it('waits for another tab that is handing the ticket over, and then leaves it', async () => {
    const { openTab } = tabsOfOneBrowser(load);
    const [a, b] = [await openTab(), await openTab()];
    let letGo = () => {};
    const request = (_name: string, _options: object, work: () => Promise<void>) =>
      new Promise<void>((resolve) => (letGo = resolve)).then(work);
    vi.stubGlobal('navigator', { locks: { request }, onLine: true });
    a.inTab(() => a.adsTicket.update(() => readyTicket()));
    b.inTab(() => b.removeFile('file1'));
    a.inTab(() => a.adsTicket.update((ticket) => handedOver(requestSubmit(ticket, 0))));
    b.inTab(letGo);
    await settled();
    expect(deleted).not.toHaveBeenCalled();
  });
});

describe('signing out', () => {
  it('deletes no photo: a job may need it', async () => {
    const tab = await tabsOfOneBrowser(load).openTab();
    const { startTicket } = await tab.inTab(() => import('./start-ticket'));
    await tab.inTab(async () => {
      tab.useSessionStore.setState({
        status: 'signed-in',
        user: { uid: UID, email: null, displayName: null, isAnonymous: true, isConfirmed: false },
      });
      const stop = startTicket(tab.adsTicket);
      tab.adsTicket.update(sent);
      tab.forgetSession();
      await settled();
      stop();
    });
    expect(tab.useTicket.getState()).toMatchObject({ files: [], submitRequested: false, currentJobId: null });
    expect(deleted).not.toHaveBeenCalled();
  });
});
