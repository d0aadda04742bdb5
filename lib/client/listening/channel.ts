import { create } from 'zustand';
import { LIMITS_PATH } from '../../domain/shared/paths';
import { isOnline } from '../browser/connection';
import type { FirestoreSdk } from '../firebase/load-sdk';

/** Whether Firestore can be heard: not known before it has said something, or kept silent for too long. */
type Channel = 'unknown' | 'open' | 'shut';

export const useChannel = create<{ channel: Channel }>(() => ({ channel: 'unknown' }));

/** With it a page says within five seconds that it can't hear. */
const PATIENCE_MS = 4000;

let watching: (() => void) | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Notices that nothing comes from Firestore although there is a connection: a blocker, a company's filter or a country
 * holds its channel back, and then the SDK only ever speaks from its cache. Listens to a document that everybody may read.
 */
export function watchChannel({ doc, firestore, onSnapshot }: FirestoreSdk): void {
  if (watching) return;
  doubt();
  watching = onSnapshot(
    doc(firestore, LIMITS_PATH),
    { includeMetadataChanges: true },
    ({ metadata }) => (metadata.fromCache ? doubt() : hear()),
    () => {
      // A refusal is an answer; whoever listens next watches again.
      watching = null;
      hear();
    },
  );
}

function hear(): void {
  clearTimeout(timer);
  timer = undefined;
  useChannel.setState({ channel: 'open' });
}

function doubt(): void {
  if (useChannel.getState().channel !== 'shut') timer ??= setTimeout(judge, PATIENCE_MS);
}

function judge(): void {
  timer = undefined;
  // Offline that is said already; and a page that nobody sees may be asleep.
  if (isOnline() && document.visibilityState === 'visible') useChannel.setState({ channel: 'shut' });
  else doubt();
}
