import { create } from 'zustand';
import { adAccountsPath, analysisRunsPath } from '../../domain/shared/paths';
import { connect } from '../listening/connect';
import { sessionFollower } from '../listening/follow-session';
import { type Connect, createListenerPool } from '../listening/listener-pool';
import { type Known, NOTHING_KNOWN, type Presence } from './gate-view';

const LINGER_MS = 5000;

/** What is known of each person, by uid. */
export const useKnown = create<Record<string, Known>>(() => ({}));

const PATHS = { account: adAccountsPath, analysis: analysisRunsPath } as const;
type Part = keyof typeof PATHS;

const keyOf = (part: Part, uid: string) => `${part} ${uid}`;
const pool = createListenerPool(LINGER_MS, (key) => {
  const [part, uid] = key.split(' ') as [Part, string];
  tell(part, uid, null);
});

function tell(part: Part, uid: string, presence: Presence): void {
  const known = useKnown.getState()[uid] ?? NOTHING_KNOWN;
  if (known[part] !== presence) useKnown.setState({ [uid]: { ...known, [part]: presence } });
}

/** Whether the collection has a document: of thousands no more than one is listened to. */
function connectPresence(part: Part, uid: string): Connect {
  return connect(
    ({ collection, firestore, limit, onSnapshot, query }, { healthy, failed }) =>
      onSnapshot(
        query(collection(firestore, PATHS[part](uid)), limit(1)),
        { includeMetadataChanges: true },
        ({ empty, metadata }) => {
          healthy();
          // An empty cache says nothing about the server.
          if (!empty) tell(part, uid, true);
          else if (!metadata.fromCache) tell(part, uid, false);
        },
        failed,
      ),
    () => tell(part, uid, 'refused'),
  );
}

const followSession = sessionFollower([pool]);

/** Keeps what the gate asks of a person current until the returned function is called. */
export function watchGate(uid: string): () => void {
  followSession();
  const releases = (['account', 'analysis'] as const).map((part) =>
    pool.retain(keyOf(part, uid), connectPresence(part, uid)),
  );
  return () => releases.forEach((release) => release());
}

/** Asks the server anew whether there is an analysis. */
export function lookAgain(uid: string): void {
  pool.renew(keyOf('analysis', uid));
}
