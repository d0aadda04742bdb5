import { create } from 'zustand';
import { LIMITS_PATH } from '../../domain/shared/paths';
import { isOnline, onConnectionChange } from '../browser/connection';
import { isVisible, onVisibilityChange } from '../browser/visibility';
import type { FirestoreSdk } from '../firebase/load-sdk';

/** Whether Firestore can be heard: not known before it has said something, or kept silent for too long. */
type Channel = 'unknown' | 'open' | 'shut';

export const useChannel = create<{ channel: Channel }>(() => ({ channel: 'unknown' }));

/** After the SDK has failed to connect and speaks from its cache: with it a page says within five seconds that it can't hear. */
const PATIENCE_MS = 3000;
/** Where the SDK says nothing at all, which a slow network does, too; it gives up by itself after as long. */
const SILENCE_MS = 10_000;

let watching: (() => void) | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let reach: FirestoreSdk['reachFirestore'] = () => Promise.resolve(null);

/**
 * Notices that nothing comes from Firestore although there is a connection: a blocker, a company's filter or a country
 * holds its channel back, and then the SDK only ever speaks from its cache. Listens to a document that everybody may read.
 */
export function watchChannel({ doc, firestore, onSnapshot, reachFirestore }: FirestoreSdk): void {
  if (watching) return;
  reach = reachFirestore;
  doubt(SILENCE_MS);
  watchCircumstances();
  watching = onSnapshot(
    doc(firestore, LIMITS_PATH),
    { includeMetadataChanges: true },
    ({ metadata }) => (metadata.fromCache ? doubt(PATIENCE_MS) : hear()),
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

let patience = Number.POSITIVE_INFINITY;

function doubt(ms: number): void {
  if (useChannel.getState().channel === 'shut' || (timer !== undefined && patience <= ms)) return;
  waitFor(ms, () => void look());
}

function waitFor(ms: number, then: () => void): void {
  clearTimeout(timer);
  patience = ms;
  timer = setTimeout(() => {
    // Offline that is said already, and a page that nobody sees may be asleep: then it is judged anew when that is over.
    if (isOnline() && isVisible()) then();
  }, ms);
}

/** A page whose processor or network is busy hears late, which a request that gets through tells from a channel that is held back. */
async function look(): Promise<void> {
  const asking = timer;
  const isReached = await reach();
  if (timer !== asking) return;
  if (isReached === false) return shut();
  waitFor(SILENCE_MS, shut);
  // Nothing shortens that.
  patience = 0;
}

function shut(): void {
  timer = undefined;
  useChannel.setState({ channel: 'shut' });
}

/** A connection, or somebody who looks, that has just come back has as much time as at first. */
function watchCircumstances(): void {
  const anew = () => {
    if (timer === undefined) return;
    waitFor(SILENCE_MS, () => void look());
  };
  onConnectionChange(anew);
  onVisibilityChange(anew);
}
