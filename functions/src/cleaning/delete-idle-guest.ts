import { getAuth, type UserRecord } from 'firebase-admin/auth';
import { accountSort } from '../../../lib/domain/limits/person-limits';
import { brandsPath, JOBS } from '../../../lib/domain/shared/paths';
import { app, firestore } from '../firebase/admin';

/** Deletes the account of a guest who was not here since `by` and has neither a job nor a brand; nobody's where `by` is null. */
export async function deleteIdleGuest(user: UserRecord, by: Date | null): Promise<void> {
  if (by === null || accountSort(user) !== 'guest' || lastHere(user) > by) return;
  const [jobs, brands] = await Promise.all([
    firestore.collection(JOBS).where('user_id', '==', user.uid).limit(1).get(),
    firestore.collection(brandsPath(user.uid)).limit(1).get(),
  ]);
  if (jobs.empty && brands.empty) await getAuth(app).deleteUser(user.uid);
}

function lastHere({ metadata }: UserRecord): Date {
  const times = [metadata.lastRefreshTime, metadata.lastSignInTime, metadata.creationTime];
  return new Date(Math.max(...times.map((time) => (time ? Date.parse(time) : 0))));
}
