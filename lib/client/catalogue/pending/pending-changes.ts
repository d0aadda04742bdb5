import { create } from 'zustand';
import { createStoredEntries } from '../../browser/stored-entries';
import { parsePending, type PendingChange } from './pending-change';

const changes = createStoredEntries({ prefix: 'adforge.catalogue-change.v1 ', parse: parsePending });

/** What was changed of brands and products and the server is not known to have, by `pendingKey`. */
export const usePendingChanges = changes.useEntries;
export const pendingChange = changes.get;
export const forgetPending = changes.forget;
export const syncPending = changes.sync;
export const followPending = changes.follow;

export function keepPending(key: string, pending: PendingChange | null): void {
  if (pending) changes.keep({ [key]: pending });
  else forgetPending([key]);
}

/** What the server has taken, until the listener tells of it; by `pendingKey`. */
export interface TakenChange {
  change: PendingChange;
  /** When what it was written over had been changed, in milliseconds; null where nothing was there. What is newer has it. */
  over: number | null;
}

export const useTakenChanges = create<Readonly<Record<string, TakenChange>>>(() => ({}));

/** Words for the person about what was not kept of what they said on an earlier page. */
export const useLostChanges = create<{ messages: readonly string[] }>(() => ({ messages: [] }));

export function noteLost(message: string): void {
  useLostChanges.setState(({ messages }) => ({ messages: [...messages.filter((one) => one !== message), message] }));
}

export function forgetLost(): void {
  useLostChanges.setState({ messages: [] });
}
