import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readyDraft } from './draft-fixtures';

const KEY = 'adforge.draft.v1';

/** One origin's localStorage with tabs that hear of each other's changes, as in a browser. */
function browser() {
  const items = new Map<string, string>();
  const tabs: ((event: { key: string }) => void)[] = [];

  async function openTab() {
    let listener: (event: { key: string }) => void = () => {};
    const window = {
      addEventListener: (_type: string, added: typeof listener) => {
        listener = added;
      },
      removeEventListener: () => {},
    };
    const localStorage = {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => {
        items.set(key, value);
        tabs.filter((tab) => tab !== hear).forEach((tab) => pending.push(() => tab({ key })));
      },
      removeItem: (key: string) => void items.delete(key),
    };
    const hear = (event: { key: string }) => inTab(() => listener(event));
    const inTab = <T>(work: () => T): T => {
      vi.stubGlobal('window', window);
      vi.stubGlobal('localStorage', localStorage);
      return work();
    };
    tabs.push(hear);
    vi.resetModules();
    const store = await inTab(() => import('./draft-store'));
    return { ...store, inTab };
  }

  const pending: (() => void)[] = [];
  /** Delivers the storage events that are under way. */
  const deliver = () => {
    for (let event = pending.shift(); event; event = pending.shift()) event();
  };
  return { items, openTab, deliver };
}

describe('the draft of a browser', () => {
  beforeEach(() => void vi.unstubAllGlobals());

  it('is unread in server-rendered HTML, without ids that would differ there', async () => {
    vi.resetModules();
    const { useDraft } = await import('./draft-store');
    expect(useDraft.getState()).toMatchObject({ hydrated: false, jobId: '', uploadId: '', files: [] });
  });

  it('is there again after a reload', async () => {
    const { openTab } = browser();
    const first = await openTab();
    first.inTab(() => {
      first.startDraft();
      first.setField('brand_name', 'Nike');
    });
    const reloaded = await openTab();
    reloaded.inTab(() => reloaded.startDraft());
    expect(reloaded.useDraft.getState()).toMatchObject({ hydrated: true, jobId: first.useDraft.getState().jobId });
    expect(reloaded.useDraft.getState().form.brand_name).toBe('Nike');
  });

  it('begins anew where rubbish is stored', async () => {
    const { items, openTab } = browser();
    items.set(KEY, '{"jobId":1}');
    const tab = await openTab();
    tab.inTab(() => tab.startDraft());
    expect(tab.useDraft.getState().jobId).toMatch(/^job_/);
    expect(JSON.parse(items.get(KEY) ?? '')).toMatchObject({ jobId: tab.useDraft.getState().jobId });
  });

  it('is one draft in two tabs, with one job id', async () => {
    const { openTab, deliver } = browser();
    const [a, b] = [await openTab(), await openTab()];
    a.inTab(() => a.startDraft());
    b.inTab(() => b.startDraft());
    a.inTab(() => a.setField('brand_name', 'Nike'));
    deliver();
    expect(b.useDraft.getState()).toMatchObject({ jobId: a.useDraft.getState().jobId, form: { brand_name: 'Nike' } });
  });

  it('loses nothing when both tabs write before they hear of each other', async () => {
    const { openTab, deliver } = browser();
    const [a, b] = [await openTab(), await openTab()];
    a.inTab(() => a.startDraft());
    b.inTab(() => b.startDraft());
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
    tab.inTab(() => tab.startDraft());
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
    const { setField, useDraft } = await import('./draft-store');
    setField('brand_name', 'Nike');
    setField('product_full_name', 'Air Max');
    expect(useDraft.getState().form).toMatchObject({ brand_name: 'Nike', product_full_name: 'Air Max' });
  });
});
