import type { User } from 'firebase/auth';
import { create } from 'zustand';
import { onOtherTabChange, readItem, writeItem } from '../browser/browser-storage';
import { untilWorthRetrying } from '../browser/connection';
import { whenIdle } from '../browser/idle';
import { type AuthSdk, loadAuth } from '../firebase/load-sdk';
import { withTabLock } from '../browser/tab-lock';

export interface SessionUser {
  uid: string;
  email: string | null;
  displayName: string | null;
  isAnonymous: boolean;
  /** Whether the e-mail address is known to be theirs. */
  isConfirmed: boolean;
}

export type Session = { status: 'loading' | 'signed-out'; user: null } | { status: 'signed-in'; user: SessionUser };

const SIGNED_OUT: Session = { status: 'signed-out', user: null };
const LOADING: Session = { status: 'loading', user: null };

/** Says whether this browser has an account, and of which sort: without one, nothing of Auth is loaded. */
const ACCOUNT_KEY = 'adforge.account.v1';

export const useSessionStore = create<Session>(() => LOADING);

/** Who is there. An anonymous account is signed in, too. */
export function useSession(): Session {
  return useSessionStore();
}

export function currentUid(): string | null {
  return useSessionStore.getState().user?.uid ?? null;
}

function sessionOf(user: User | null): Session {
  if (!user) return SIGNED_OUT;
  // An account that was linked to Google keeps the name with the provider only.
  const profile = user.providerData[0];
  return {
    status: 'signed-in',
    user: {
      uid: user.uid,
      email: user.email ?? profile?.email ?? null,
      displayName: user.displayName ?? profile?.displayName ?? null,
      isAnonymous: user.isAnonymous,
      isConfirmed: user.emailVerified,
    },
  };
}

/** Whether this page knows of an account that may go. */
let hadAccount = false;

function publish(user: User | null): void {
  const next = sessionOf(user);
  hadAccount ||= user !== null;
  // Tokens are refreshed every hour; nobody needs to hear of it when the person is the same.
  if (JSON.stringify(next) !== JSON.stringify(useSessionStore.getState())) useSessionStore.setState(next, true);
  // Who never was here can't have gone: the account that is written down is one that another tab has just made.
  if (!hadAccount) return;
  const sort = next.user && (next.user.isAnonymous ? 'anonymous' : 'named');
  if (readItem(ACCOUNT_KEY) !== sort) writeItem(ACCOUNT_KEY, sort);
}

let connected: Promise<AuthSdk> | null = null;

/** Loads Auth and begins to follow who is signed in. */
export function connectSession(): Promise<AuthSdk> {
  connected ??= loadAuth().then(
    (sdk) => {
      sdk.onIdTokenChanged(sdk.auth, publish);
      return sdk;
    },
    (error: unknown) => {
      connected = null;
      throw error;
    },
  );
  return connected;
}

const leaving = new Set<() => void>();

/** Calls back when the person signs out, while they are still signed in; returns how to stop. */
export function onSignOut(forget: () => void): () => void {
  leaving.add(forget);
  return () => void leaving.delete(forget);
}

/** Everything on this page forgets the person at once, before Auth has finished. */
export function forgetSession(): void {
  // Drafts first: what is left without an account would be uploaded again with a new one.
  for (const forget of leaving) forget();
  useSessionStore.setState(SIGNED_OUT, true);
}

async function connectPatiently(): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await connectSession();
      return;
    } catch {
      // The code of Auth couldn't be fetched; the page stays in 'loading', which is true.
      await untilWorthRetrying(attempt);
    }
  }
}

/** Starts following the session; returns how to stop listening to other tabs. */
export function startSession(): () => void {
  let cancelIdle = () => {};
  hadAccount ||= readItem(ACCOUNT_KEY) !== null;
  if (hadAccount) cancelIdle = whenIdle(() => void connectPatiently());
  else if (!connected) useSessionStore.setState(SIGNED_OUT, true);
  const stop = onOtherTabChange(ACCOUNT_KEY, () => void followOtherTab());
  return () => {
    cancelIdle();
    stop();
  };
}

/** Auth tells its tabs of sign-in and sign-out, but not that an anonymous account got a name. */
async function followOtherTab(): Promise<void> {
  const sort = readItem(ACCOUNT_KEY);
  if (!sort) return;
  // Until Auth is there it isn't known whose account it is, but that there is one is.
  if (useSessionStore.getState().status === 'signed-out') useSessionStore.setState(LOADING, true);
  await connectPatiently();
  const { auth } = await connectSession();
  await auth.authStateReady();
  const user = auth.currentUser;
  // Offline the name comes with the next refresh of the token; until then the work goes on as before.
  if (sort === 'named' && user?.isAnonymous) await user.reload().catch(() => undefined);
  if (user && (sort === 'anonymous' || !user.isAnonymous)) publish(user);
  else if (useSessionStore.getState().status === 'loading') publish(user);
}

let making: Promise<string> | null = null;

/**
 * The uid of the person, after making an anonymous account when there is none.
 * Two uploads at the same moment share one account. Rejects with Auth's error.
 */
export function ensureUser(): Promise<string> {
  making ??= makeUser().finally(() => {
    making = null;
  });
  return making;
}

async function makeUser(): Promise<string> {
  const { auth, signInAnonymously } = await connectSession();
  await auth.authStateReady();
  return withTabLock('account', async () => {
    const user = auth.currentUser ?? (await accountOfOtherTab(auth)) ?? (await signInAnonymously(auth)).user;
    publish(user);
    return user.uid;
  });
}

const LOOK_MS = 50;
/** Where an account is written down that is gone, the wait is for nothing. */
const MOST_LOOKS = 60;

/**
 * The account that another tab made while it had the lock: Auth hears of it by an event of the browser, which may come
 * after the lock.
 */
async function accountOfOtherTab(auth: AuthSdk['auth']): Promise<User | null> {
  for (let look = 1; look <= MOST_LOOKS; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    if (auth.currentUser) return auth.currentUser;
    if (readItem(ACCOUNT_KEY) === null) return null;
  }
  return null;
}

/** After the server called the token bad. */
export async function refreshToken(): Promise<void> {
  const { auth } = await connectSession();
  await auth.currentUser?.getIdToken(true);
}
