import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readyDraft } from '../ads/draft-fixtures';
import { tabsOfOneBrowser } from './tabs-fixtures';

const KEY = 'adforge.draft.v1';

const browser = () => tabsOfOneBrowser(() => import('../ads/draft-store'));

describe('the draft of a browser', () => {
  beforeEach(() => void vi.unstubAllGlobals());

  it('is unread in server-rendered HTML, without ids that would differ there', async () => {
    vi.resetModules();
    const { useDraft } = await import('../ads/draft-store');
    expect(useDraft.getState()).toMatchObject({ hydrated: false, jobId: '', uploadId: '', files: [] });
  });

  it('is there again after a reload', async () => {
    const { openTab } = browser();
    const first = await openTab();
    first.inTab(() => {
      first.adsDraft.follow();
      first.setField('brand_name', 'Nike');
    });
    const reloaded = await openTab();
    reloaded.inTab(() => reloaded.adsDraft.follow());
    expect(reloaded.useDraft.getState()).toMatchObject({ hydrated: true, jobId: first.useDraft.getState().jobId });
    expect(reloaded.useDraft.getState().form.brand_name).toBe('Nike');
  });

  it('begins anew where rubbish is stored', async () => {
    const { items, openTab } = browser();
    items.set(KEY, '{"jobId":1}');
    const tab = await openTab();
    tab.inTab(() => tab.adsDraft.follow());
    expect(tab.useDraft.getState().jobId).toMatch(/^job_/);
    expect(JSON.parse(items.get(KEY) ?? '')).toMatchObject({ jobId: tab.useDraft.getState().jobId });
  });

  it('is one draft in two tabs, with one job id', async () => {
    const { openTab, deliver } = browser();
    const [a, b] = [await openTab(), await openTab()];
    a.inTab(() => a.adsDraft.follow());
    b.inTab(() => b.adsDraft.follow());
    a.inTab(() => a.setField('brand_name', 'Nike'));
    deliver();
    expect(b.useDraft.getState()).toMatchObject({ jobId: a.useDraft.getState().jobId, form: { brand_name: 'Nike' } });
  });

  it('loses nothing when both tabs write before they hear of each other', async () => {
    const { openTab, deliver } = browser();
    const [a, b] = [await openTab(), await openTab()];
    a.inTab(() => a.adsDraft.follow());
    b.inTab(() => b.adsDraft.follow());
    a.inTab(() => a.setField('brand_name', 'Nike'));
    b.inTab(() => b.setField('product_full_name', 'Air Max'));
    deliver();
    for (const tab of [a, b]) {
      expect(tab.useDraft.getState().form).toMatchObject({ brand_name: 'Nike', product_full_name: 'Air Max' });
    }
  });

  it('does not change its words while it is being sent', async () => {
    const { items, openTab } = browser();
    items.set(KEY, JSON.stringify(readyDraft({ submitRequested: true })));
    const tab = await openTab();
    tab.inTab(() => tab.setField('brand_name', 'Other'));
    expect(tab.useDraft.getState().form.brand_name).toBe('Nike');
  });

  it('keeps what is typed in this tab when storage is full', async () => {
    const { items, openTab } = browser();
    const tab = await openTab();
    tab.inTab(() => tab.adsDraft.follow());
    const frozen = items.get(KEY) ?? '';
    tab.inTab(() => {
      vi.stubGlobal('localStorage', {
        getItem: () => frozen,
        setItem: () => {
          throw new DOMException('full', 'QuotaExceededError');
        },
      });
      tab.setField('brand_name', 'Nike');
      tab.setField('product_full_name', 'Air Max');
    });
    expect(tab.useDraft.getState().form).toMatchObject({ brand_name: 'Nike', product_full_name: 'Air Max' });
  });

  it('works where storage is blocked', async () => {
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    vi.stubGlobal('window', { addEventListener: () => {}, removeEventListener: () => {} });
    vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked });
    vi.resetModules();
    const { setField, useDraft } = await import('../ads/draft-store');
    setField('brand_name', 'Nike');
    setField('product_full_name', 'Air Max');
    expect(useDraft.getState().form).toMatchObject({ brand_name: 'Nike', product_full_name: 'Air Max' });
  });
});
