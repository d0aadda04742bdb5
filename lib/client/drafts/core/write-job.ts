import { newJob } from '../../../domain/jobs/job';
import { jobPath } from '../../../domain/shared/paths';
import type { Draft } from '../ads/draft';
import { errorCode } from '../../firebase/firebase-error';
import { inputError, jobInput } from '../ads/job-input';
import { loadFirestore } from '../../firebase/load-sdk';
import { refreshToken } from '../../account/session-store';

export type WriteResult =
  | { outcome: 'written' }
  /** It was cancelled before it was handed over. */
  | { outcome: 'dropped' }
  | { outcome: 'refused'; message: string };

interface WriteOptions {
  uid: string;
  /** Look first: a second write would show an old state of a running job until it is refused. */
  check: boolean;
  /** Called just before the document goes to Firestore; false when it is no longer wanted. */
  begin: () => boolean;
}

/**
 * Writes the draft's job under the draft's id. Offline, Firestore keeps the write and the
 * promise waits. Rejects when the server can't be asked at all; nothing is decided then.
 */
export async function writeJob(draft: Draft, options: WriteOptions): Promise<WriteResult> {
  const { uid, check, begin } = options;
  const { jobId } = draft;
  const input = jobInput(draft);
  const error = inputError(input);
  if (check && (await exists(jobId))) return { outcome: 'written' };
  if (error) return { outcome: 'refused', message: error };
  const { serverTimestamp } = await loadFirestore();
  return writeDocument({ jobId, document: () => newJob('bulk-dynamic', uid, input, serverTimestamp()), check: false, begin });
}

interface NewDocument extends Pick<WriteOptions, 'check' | 'begin'> {
  jobId: string;
  document: () => ReturnType<typeof newJob>;
}

/** Writes the document of a job of any kind; as `writeJob`. */
export async function writeDocument({ jobId, document, check, begin }: NewDocument): Promise<WriteResult> {
  if (check && (await exists(jobId))) return { outcome: 'written' };
  const { doc, firestore, setDoc } = await loadFirestore();
  if (!begin()) return { outcome: 'dropped' };
  const write = () => setDoc(doc(firestore, jobPath(jobId)), document());
  try {
    await write();
  } catch (failure) {
    return afterRefusal(jobId, failure, write);
  }
  return { outcome: 'written' };
}

async function exists(jobId: string): Promise<boolean> {
  const { doc, firestore, getDocFromServer } = await loadFirestore();
  return (await getDocFromServer(doc(firestore, jobPath(jobId)))).exists();
}

async function afterRefusal(jobId: string, failure: unknown, write: () => Promise<void>): Promise<WriteResult> {
  const code = errorCode(failure);
  if (code === 'unauthenticated') {
    await refreshToken();
    await write();
    return { outcome: 'written' };
  }
  // The rules let a job be created once: refused may mean that another tab was first.
  if (code === 'permission-denied' && (await exists(jobId))) return { outcome: 'written' };
  return { outcome: 'refused', message: REFUSALS[code] ?? REFUSED };
}

const REFUSED = 'The server didn’t take the job. Your words and photos are kept: reload the page, then generate again.';

const REFUSALS: Record<string, string> = {
  'resource-exhausted':
    'The server is at its limit. Your words and photos are kept: wait a few minutes, then generate again.',
};
