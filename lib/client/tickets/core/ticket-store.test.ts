import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readyTicket } from '../ads/ticket-fixtures';
import { tabsOfOneBrowser } from './tabs-fixtures';

const KEY = 'adforge.draft.v1';

const browser = () => tabsOfOneBrowser(() => import('../ads/ticket-store'));

describe('the ticket of a browser', () => {
  beforeEach(() => void vi.unstubAllGlobals());

  it('is unread in server-rendered HTML, without ids that would differ there', async () => {
    vi.resetModules();
    const { useTicket } = await import('../ads/ticket-store');
    expect(useTicket.getState()).toMatchObject({ hydrated: false, jobId: '', uploadId: '', files: [] });
  });

  it('is there again after a reload', async () => {
    const { openTab } = browser();
    const first = await openTab();
    first.inTab(() => {
      first.adsTicket.follow();
      first.setField('brand_name', 'Nike');
    });
    const reloaded = await openTab();
    reloaded.inTab(() => reloaded.adsTicket.follow());
    expect(reloaded.useTicket.getState()).toMatchObject({ hydrated: true, jobId: first.useTicket.getState().jobId });
    expect(reloaded.useTicket.getState().form.brand_name).toBe('Nike');
  });

  it('is opened without being written again, which would undo what another tab writes in that moment', async () => {
    const { items, openTab } = browser();
    const first = await openTab();
    first.inTab(() => first.adsTicket.follow());
    const reloaded = await openTab();
    const written = vi.spyOn(items, 'set');
    reloaded.inTab(() => reloaded.adsTicket.follow());
    expect(reloaded.useTicket.getState().hydrated).toBe(true);
    expect(written).not.toHaveBeenCalled();
  });

  it('begins anew where rubbish is stored', async () => {
    const { items, openTab } = browser();
    items.set(KEY, '{"jobId":1}');
    const tab = await openTab();
    tab.inTab(() => tab.adsTicket.follow());
    expect(tab.useTicket.getState().jobId).toMatch(/^job_/);
    expect(JSON.parse(items.get(KEY) ?? '')).toMatchObject({ jobId: tab.useTicket.getState().jobId });
  });

  it('is one ticket in two tabs, with one job id', async () => {
    const { openTab, deliver } = browser();
    const [a, b] = [await openTab(), await openTab()];
    a.inTab(() => a.adsTicket.follow());
    b.inTab(() => b.adsTicket.follow());
    a.inTab(() => a.setField('brand_name', 'Nike'));
    deliver();
    expect(b.useTicket.getState()).toMatchObject({ jobId: a.useTicket.getState().jobId, form: { brand_name: 'Nike' } });
  });

  it('loses nothing when both tabs write before they hear of each other', async () => {
    const { openTab, deliver } = browser();
    const [a, b] = [await openTab(), await openTab()];
    a.inTab(() => a.adsTicket.follow());
    b.inTab(() => b.adsTicket.follow());
    a.inTab(() => a.setField('brand_name', 'Nike'));
    b.inTab(() => b.setField('product_full_name', 'Air Max'));
    deliver();
    for (const tab of [a, b]) {
      expect(tab.useTicket.getState().form).toMatchObject({ brand_name: 'Nike', product_full_name: 'Air Max' });
    }
  });

  it('does not change its words while it is being sent', async () => {
    const { items, openTab } = browser();
    items.set(KEY, JSON.stringify(readyTicket({ submitRequested: true })));
    const tab = await openTab();
    tab.inTab(() => tab.setField('brand_name', 'Other'));
    expect(tab.useTicket.getState().form.brand_name).toBe('Nike');
  });

  it('keeps what is typed in this tab when storage is full', async () => {
    const { items, openTab } = browser();
    const tab = await openTab();
    tab.inTab(() => tab.adsTicket.follow());
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
    expect(tab.useTicket.getState().form).toMatchObject({ brand_name: 'Nike', product_full_name: 'Air Max' });
  });

  it('works where storage is blocked', async () => {
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    vi.stubGlobal('window', { addEventListener: () => {}, removeEventListener: () => {} });
    vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked });
    vi.resetModules();
    const { setField, useTicket } = await import('../ads/ticket-store');
    setField('brand_name', 'Nike');
    setField('product_full_name', 'Air Max');
    expect(useTicket.getState().form).toMatchObject({ brand_name: 'Nike', product_full_name: 'Air Max' });
  });
});

describe('a ticket of an earlier visit that can’t be read yet', () => {
  let arrive = () => {};

  beforeEach(() => {
    vi.unstubAllGlobals();
    let areThere = false;
    const coming = new Promise<void>((resolve) => (arrive = resolve));
    vi.doMock('../../../browser-zod/parsers', () => ({
      canParse: () => areThere,
      loadParsers: () => coming.then(() => void (areThere = true)),
    }));
    return () => vi.doUnmock('../../../browser-zod/parsers');
  });

  it('shows what is typed meanwhile, writes nothing, and has both once it is open', async () => {
    const { items, openTab } = browser();
    const stored = JSON.stringify(readyTicket({ jobId: 'job_bbbbbbbbbbbbbbbbbbbb' }));
    items.set(KEY, stored);
    const tab = await openTab();
    tab.inTab(() => {
      tab.adsTicket.take({ brand_name: 'Typed too early', count: 7 });
      tab.setField('lang', 'german');
    });
    expect(tab.useTicket.getState()).toMatchObject({ hydrated: false, jobId: '', form: { count: 7, lang: 'german' } });
    expect(items.get(KEY)).toBe(stored);

    const opened = tab.inTab(() => new Promise<void>((resolve) => tab.adsTicket.whenOpen(resolve)));
    arrive();
    await opened;
    expect(tab.useTicket.getState()).toMatchObject({ hydrated: true, jobId: 'job_bbbbbbbbbbbbbbbbbbbb' });
    expect(tab.useTicket.getState().form).toMatchObject({ brand_name: 'Nike', lang: 'german' });
    expect(JSON.parse(items.get(KEY) ?? '')).toMatchObject({ form: { brand_name: 'Nike', lang: 'german' } });
  });

  it('keeps what is typed meanwhile where there was no ticket, and leaves out what can be no value', async () => {
    const { openTab } = browser();
    const tab = await openTab();
    tab.inTab(() => tab.adsTicket.take({ brand_name: 'Northwind', count: Number.NaN }));
    const opened = tab.inTab(() => new Promise<void>((resolve) => tab.adsTicket.whenOpen(resolve)));
    arrive();
    await opened;
    expect(tab.useTicket.getState()).toMatchObject({ hydrated: true, jobId: expect.stringMatching(/^job_/) });
    expect(tab.useTicket.getState().form).toMatchObject({ brand_name: 'Northwind', count: 6 });
  });

  it('leaves one that is being sent as it is', async () => {
    const { items, openTab } = browser();
    const stored = JSON.stringify(readyTicket({ submitRequested: true }));
    items.set(KEY, stored);
    const tab = await openTab();
    tab.inTab(() => tab.setField('lang', 'german'));
    const opened = tab.inTab(() => new Promise<void>((resolve) => tab.adsTicket.whenOpen(resolve)));
    arrive();
    await opened;
    expect(tab.useTicket.getState()).toMatchObject({ hydrated: true, submitRequested: true, form: { lang: null } });
    expect(items.get(KEY)).toBe(stored);
  });
});
