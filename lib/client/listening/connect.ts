import { errorCode } from '../firebase/firebase-error';
import { type FirestoreSdk, loadFirestore } from '../firebase/load-sdk';
import { refreshToken } from '../session/session-store';
import { watchChannel } from './channel';
import type { Connect } from './listener-pool';

export const ESTIMATE = { serverTimestamps: 'estimate' } as const;

interface Listening {
  /** To be told of every word that the server says. */
  healthy: () => void;
  /** To be told when listening has ended with an error. */
  failed: (error: unknown) => void;
}

/** `start` listens and says how to stop; `denied` is told when the rules refuse. */
export function connect(start: (sdk: FirestoreSdk, listening: Listening) => () => void, denied: () => void): Connect {
  return (report) => {
    let stop: (() => void) | null = null;
    let stopped = false;
    const failed = (error: unknown) => {
      const code = errorCode(error);
      if (code === 'permission-denied') return denied();
      // A refused refresh shows as the next failure of the listener; the pause grows meanwhile.
      if (code === 'unauthenticated')
        void refreshToken()
          .catch(() => undefined)
          .then(report.retry);
      else report.retry();
    };
    loadFirestore().then((sdk) => {
      watchChannel(sdk);
      if (!stopped) stop = start(sdk, { healthy: report.healthy, failed });
    }, failed);
    return () => {
      stopped = true;
      stop?.();
    };
  };
}

/** A listener whose code is loaded first; a load that failed is tried again as a lost connection is. */
export function later<T>(load: () => Promise<T>, begin: (loaded: T) => Connect): Connect {
  // Outlives a connection, as what the listener remembers does.
  let connecting: Connect | null = null;
  return (report) => {
    if (connecting) return connecting(report);
    let stop = () => {};
    let stopped = false;
    load().then(
      (loaded) => {
        connecting ??= begin(loaded);
        if (!stopped) stop = connecting(report);
      },
      () => {
        if (!stopped) report.retry();
      },
    );
    return () => {
      stopped = true;
      stop();
    };
  };
}

/** One document whose content is all that matters; `show` hears null while it is not there, or can't be read. */
export function connectDocument<T>(
  path: string,
  parse: (data: unknown) => T | null,
  show: (value: T | null) => void,
): Connect {
  return connect(
    ({ doc, firestore, onSnapshot }, { healthy, failed }) =>
      onSnapshot(
        doc(firestore, path),
        (snapshot) => {
          healthy();
          show(snapshot.exists() ? parse(snapshot.data(ESTIMATE)) : null);
        },
        failed,
      ),
    () => show(null),
  );
}

/** All documents of a collection that are the person's own, but those that this version can't read. */
export function connectOwned<T>(
  name: string,
  uid: string,
  parse: (id: string, data: unknown) => T | null,
  show: (values: T[]) => void,
): Connect {
  return connect(
    ({ collection, firestore, onSnapshot, query, where }, { healthy, failed }) =>
      onSnapshot(
        query(collection(firestore, name), where('user_id', '==', uid)),
        ({ docs }) => {
          healthy();
          show(docs.map((document) => parse(document.id, document.data(ESTIMATE))).filter((value) => value !== null));
        },
        failed,
      ),
    () => show([]),
  );
}
