import { beforeEach, describe, expect, it, vi } from 'vitest';
import { tabsOfOneBrowser } from '../tickets/core/tabs-fixtures';

const account = {
  uid: 'guest',
  email: null,
  displayName: null,
  isAnonymous: true,
  emailVerified: false,
  providerData: [],
};

/** Auth as one tab has it: what another tab did reaches it when the test says so. */
const made: { heard: ((user: unknown) => void)[]; currentUser: unknown } = { heard: [], currentUser: null };
const signInAnonymously = vi.fn();
vi.mock('../firebase/load-sdk', () => ({
  loadAuth: () =>
    Promise.resolve({
      auth: {
        get currentUser() {
          return made.currentUser;
        },
        authStateReady: () => Promise.resolve(),
      },
      onIdTokenChanged: (_auth: unknown, heard: (user: unknown) => void) => {
        made.heard.push(heard);
        heard(made.currentUser);
      },
      signInAnonymously,
    }),
}));

const KEY = 'adforge.account.v1';
const arrive = () => {
  made.currentUser = account;
  made.heard.forEach((heard) => heard(account));
};

describe('two tabs of somebody who has no account', () => {
  beforeEach(() => {
    made.heard = [];
    made.currentUser = null;
    signInAnonymously.mockReset().mockImplementation(() => {
      arrive();
      return Promise.resolve({ user: account });
    });
  });

  it('share the one that the first has made, though its news come late', async () => {
    const { openTab, items } = tabsOfOneBrowser(() => import('./session-store'));
    const tab = await openTab();
    tab.inTab(() => tab.startSession());
    items.set(KEY, 'anonymous');
    const uid = tab.inTab(() => tab.ensureUser());
    setTimeout(arrive, 120);
    expect(await uid).toBe('guest');
    expect(signInAnonymously).not.toHaveBeenCalled();
    expect(items.get(KEY)).toBe('anonymous');
  });

  it('have one made where there is none', async () => {
    const { openTab, items } = tabsOfOneBrowser(() => import('./session-store'));
    const tab = await openTab();
    tab.inTab(() => tab.startSession());
    expect(await tab.inTab(() => tab.ensureUser())).toBe('guest');
    expect(signInAnonymously).toHaveBeenCalledOnce();
    expect(items.get(KEY)).toBe('anonymous');
  });

  it('know that there is one before they know whose it is', async () => {
    const { openTab, items, deliver } = tabsOfOneBrowser(() => import('./session-store'));
    const first = await openTab();
    const second = await openTab();
    second.inTab(() => second.startSession());
    expect(second.useSessionStore.getState().status).toBe('signed-out');
    await first.inTab(() => first.ensureUser());
    made.currentUser = null;
    deliver();
    expect(second.useSessionStore.getState().status).toBe('loading');
    arrive();
    await vi.waitFor(() => expect(second.useSessionStore.getState()).toMatchObject({ user: { uid: 'guest' } }));
    expect(items.get(KEY)).toBe('anonymous');
  });
});
