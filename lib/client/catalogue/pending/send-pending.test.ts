import { beforeEach, describe, expect, it, vi } from 'vitest';
import { UID } from '../../firebase/document-fixtures';
import { tabsOfOneBrowser } from '../../tickets/core/tabs-fixtures';
import type { Kept } from './merge-change';
import type { PendingChange } from './pending-change';
import type { Written } from './write-pending';

/** What stands on the server, by the path of the place; `fail` is what it says to the next write. */
const server = vi.hoisted(() => ({
  kept: new Map<string, Record<string, unknown>>(),
  writes: [] as string[],
  fail: null as unknown,
}));
vi.mock('../../firebase/load-sdk', () => ({ loadFirestore: () => Promise.resolve({}) }));
vi.mock('./write-pending', async () => {
  const { mergeChange } = await import('./merge-change');
  return {
    writePending: (_sdk: unknown, pending: PendingChange): Promise<Written> => {
      const place = [pending.brandId, pending.productId].filter(Boolean).join('/');
      if (server.fail !== null) return Promise.reject(server.fail as Error);
      const before = (server.kept.get(place) as Kept | undefined) ?? null;
      const merged = mergeChange(pending, before);
      server.kept.set(place, { ...before, ...merged.write, updated_at: new Date() });
      server.writes.push(`${place} ${JSON.stringify(merged.write)}`);
      return Promise.resolve({ ...merged, before });
    },
  };
});

async function load() {
  const [actions, sender, changes, session] = await Promise.all([
    import('../brand-actions'),
    import('./send-pending'),
    import('./pending-changes'),
    import('../../session/session-store'),
  ]);
  const user = { uid: UID, email: null, displayName: null, isAnonymous: true, isConfirmed: false };
  session.useSessionStore.setState({ status: 'signed-in', user });
  return { ...actions, ...(await import('../product-actions')), ...sender, ...changes, ...session };
}

const goOffline = () => vi.stubGlobal('navigator', { onLine: false });
const goOnline = () => vi.stubGlobal('navigator', { onLine: true });
const stored = (items: Map<string, string>) => [...items.keys()].filter((key) => key.startsWith('adforge.catalogue'));

describe('changes of brands and products', () => {
  beforeEach(() => {
    vi.unstubAllGlobals();
    server.kept = new Map([['norden', { name: 'Norden', tone: 'calm', updated_at: new Date(0) }]]);
    Object.assign(server, { writes: [], fail: null });
  });

  it('are written at once where there is a connection', async () => {
    const { openTab, items } = tabsOfOneBrowser(load);
    const tab = await openTab();
    tab.inTab(() => tab.startPending());
    await tab.inTab(() => tab.editBrand('norden', { tone: 'warm' }));
    expect(server.writes).toEqual(['norden {"tone":"warm"}']);
    expect(stored(items)).toEqual([]);
  });

  it('made offline outlive a reload, and are written once by whichever tab is there then', async () => {
    goOffline();
    const { openTab, items } = tabsOfOneBrowser(load);
    const before = await openTab();
    before.inTab(() => before.startPending());
    before.inTab(() => void before.editBrand('norden', { tone: 'warm' }));
    await vi.waitFor(() => expect(stored(items)).toHaveLength(1));
    expect(server.writes).toEqual([]);
    goOnline();
    const after = await openTab();
    after.inTab(() => after.startPending());
    await vi.waitFor(() => expect(stored(items)).toEqual([]));
    expect(server.writes).toEqual(['norden {"tone":"warm"}']);
    expect(after.useLostChanges.getState().messages).toEqual([]);
  });

  it('leave what was said elsewhere later, and the person is told', async () => {
    goOffline();
    const { openTab, items } = tabsOfOneBrowser(load);
    const before = await openTab();
    const { useShownCatalogue } = await import('../shown-catalogue');
    const shown = { id: 'norden', name: 'Norden', tone: 'calm', updated_at: new Date(0) } as never;
    useShownCatalogue.setState({ brands: { [UID]: { state: 'ready', items: [shown], error: null } } });
    before.inTab(() => void before.editBrand('norden', { tone: 'warm' }));
    await vi.waitFor(() => expect(stored(items)).toHaveLength(1));
    server.kept.set('norden', { name: 'Norden', tone: 'loud', updated_at: new Date(Date.now() + 60_000) });
    goOnline();
    const after = await openTab();
    after.inTab(() => after.startPending());
    await vi.waitFor(() =>
      expect(after.useLostChanges.getState().messages).toEqual([
        'The tone of “Norden” was changed elsewhere after you changed it here, and stays so. What you wrote was “warm”.',
      ]),
    );
    expect(server.kept.get('norden')).toMatchObject({ tone: 'loud' });
    expect(stored(items)).toEqual([]);
  });

  it('that the server refuses are told to the field that made them', async () => {
    server.fail = { code: 'permission-denied' };
    const { openTab, items } = tabsOfOneBrowser(load);
    const tab = await openTab();
    tab.inTab(() => tab.startPending());
    const edit = tab.inTab(() => tab.editBrand('norden', { tone: 'warm' }));
    await expect(edit).rejects.toThrow('The server didn’t take this change. Reload the page, then try again.');
    expect(stored(items)).toEqual([]);
    expect(tab.useLostChanges.getState().messages).toEqual([]);
  });

  it('add a product after the brand that it belongs to', async () => {
    goOffline();
    const { openTab, items } = tabsOfOneBrowser(load);
    const before = await openTab();
    const brandId = await before.inTab(() => before.addBrand({ name: 'Moss' }));
    await before.inTab(() => before.addProduct(brandId, { full_name: 'Mug' }));
    goOnline();
    const after = await openTab();
    after.inTab(() => after.startPending());
    await vi.waitFor(() => expect(stored(items)).toEqual([]));
    expect(server.writes).toEqual([
      `${brandId} {"name":"Moss"}`,
      expect.stringContaining('{"description":"","full_name":"Mug"}'),
    ]);
  });

  it('of one person are not written for another, and are forgotten with a sign-out', async () => {
    goOffline();
    const { openTab, items } = tabsOfOneBrowser(load);
    const tab = await openTab();
    tab.inTab(() => tab.startPending());
    tab.inTab(() => void tab.editBrand('norden', { tone: 'warm' }));
    await vi.waitFor(() => expect(stored(items)).toHaveLength(1));
    tab.inTab(() => tab.forgetSession());
    expect(stored(items)).toEqual([]);
    expect(server.writes).toEqual([]);
  });
});
