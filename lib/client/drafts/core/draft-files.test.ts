import { beforeEach, describe, expect, it, vi } from 'vitest';
import { UID } from '../../firebase/document-fixtures';
import { draftFile } from '../../files/file-fixtures';
import { readyDraft } from '../ads/draft-fixtures';
import type { AdsDraft } from '../ads/ads-draft';
import { afterArrival, handedOver, requestSubmit } from './draft-changes';
import { tabsOfOneBrowser } from './tabs-fixtures';

const deleted = vi.hoisted(() => vi.fn(() => Promise.resolve()));
vi.mock('../../files/upload-transfer', () => ({ deleteUploaded: deleted }));
// Never there: nothing is listened to and nobody signed in by the real thing.
vi.mock('../../firebase/load-sdk', () => ({ loadFirestore: () => new Promise(() => {}) }));

async function load() {
  const [store, submit, image, session] = await Promise.all([
    import('../ads/draft-store'),
    import('../ads/submit'),
    import('../image/image-draft-store'),
    import('../../session/session-store'),
  ]);
  return { ...store, ...submit, ...image, ...session };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 10));
const sent = (): AdsDraft => ({ ...handedOver(requestSubmit(readyDraft(), 0)), confirmed: true });
const photoOf = (draft: AdsDraft) => draft.files[0]?.path;

describe('taking a photo out', () => {
  beforeEach(() => {
    vi.unstubAllGlobals();
    deleted.mockClear();
  });

  it('deletes it where no job was sent with it', async () => {
    const tab = await tabsOfOneBrowser(load).openTab();
    const draft = readyDraft();
    tab.inTab(() => {
      tab.adsDraft.update(() => draft);
      tab.removeFile('file1');
    });
    await settled();
    expect(deleted).toHaveBeenCalledExactlyOnceWith(photoOf(draft));
  });

  it('of the next set leaves it to the job that was sent with it', async () => {
    const tab = await tabsOfOneBrowser(load).openTab();
    tab.inTab(() => {
      tab.adsDraft.update(sent);
      expect(tab.startNewDraft(true)).toBe(true);
      tab.removeFile('file1');
    });
    await settled();
    expect(tab.useDraft.getState().files).toEqual([]);
    expect(deleted).not.toHaveBeenCalled();
  });

  it('that was added to the next set deletes that one only', async () => {
    const tab = await tabsOfOneBrowser(load).openTab();
    const added = draftFile({ id: 'added', path: `users/${UID}/uploads/up_1/new.png`, status: 'done' });
    tab.inTab(() => {
      tab.adsDraft.update(sent);
      tab.startNewDraft(true);
      tab.adsDraft.update((draft) => ({ ...draft, files: [...draft.files, added] }));
      for (const id of ['file1', 'added']) tab.removeFile(id);
    });
    await settled();
    expect(deleted).toHaveBeenCalledExactlyOnceWith(added.path);
  });

  it('of the next image leaves it to the image that was asked for with it', async () => {
    const tab = await tabsOfOneBrowser(load).openTab();
    tab.inTab(() => {
      tab.imageDraft.update((draft) => ({ ...draft, files: readyDraft().files }));
      expect(tab.requestImage()).toBeNull();
      tab.imageDraft.update((draft) => afterArrival(tab.imageDraft.kind, handedOver(draft)));
      tab.removeImagePhoto('file1');
    });
    await settled();
    expect(tab.useImageDraft.getState()).toMatchObject({ files: [], submitRequested: false });
    expect(deleted).not.toHaveBeenCalled();
  });

  it('does nothing where another tab has just asked for the job', async () => {
    const { openTab } = tabsOfOneBrowser(load);
    const [a, b] = [await openTab(), await openTab()];
    a.inTab(() => a.adsDraft.update(() => readyDraft()));
    b.inTab(() => b.adsDraft.sync());
    a.inTab(() => a.submitDraft());
    b.inTab(() => b.removeFile('file1'));
    await settled();
    for (const tab of [a, b]) expect(tab.useDraft.getState()).toMatchObject({ files: [{ id: 'file1' }] });
    expect(deleted).not.toHaveBeenCalled();
  });

  it('waits for another tab that is handing the draft over, and then leaves it', async () => {
    const { openTab } = tabsOfOneBrowser(load);
    const [a, b] = [await openTab(), await openTab()];
    let letGo = () => {};
    const request = (_name: string, _options: object, work: () => Promise<void>) =>
      new Promise<void>((resolve) => (letGo = resolve)).then(work);
    vi.stubGlobal('navigator', { locks: { request }, onLine: true });
    a.inTab(() => a.adsDraft.update(() => readyDraft()));
    b.inTab(() => b.removeFile('file1'));
    a.inTab(() => a.adsDraft.update((draft) => handedOver(requestSubmit(draft, 0))));
    b.inTab(letGo);
    await settled();
    expect(deleted).not.toHaveBeenCalled();
  });
});

describe('signing out', () => {
  it('deletes no photo: a job may need it', async () => {
    const tab = await tabsOfOneBrowser(load).openTab();
    const { startDraft } = await tab.inTab(() => import('./start-draft'));
    await tab.inTab(async () => {
      tab.useSessionStore.setState({
        status: 'signed-in',
        user: { uid: UID, email: null, displayName: null, isAnonymous: true },
      });
      const stop = startDraft(tab.adsDraft);
      tab.adsDraft.update(sent);
      tab.forgetSession();
      await settled();
      stop();
    });
    expect(tab.useDraft.getState()).toMatchObject({ files: [], submitRequested: false, currentJobId: null });
    expect(deleted).not.toHaveBeenCalled();
  });
});
