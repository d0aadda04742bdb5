import { getAuth, type UserRecord } from 'firebase-admin/auth';
import * as logger from 'firebase-functions/logger';
import { z } from 'zod';
import { CLEANING_PATH } from '../../../lib/domain/shared/paths';
import { app, firestore } from '../firebase/admin';
import { timestampsToDates } from '../engine/documents/read-documents';
import { IDLE_GUEST_DAYS, UNUSED_UPLOAD_DAYS } from '../settings';
import { deleteIdleGuest } from './delete-idle-guest';
import { deleteUnusedUploads } from './delete-unused-uploads';

/** How far the round through all accounts is. */
const roundSchema = z.object({
  begun_at: z.date(),
  /** Auth's word for where the next page begins; null once the round is over. */
  next: z.string().nullable(),
});

const DAY_MS = 86_400_000;
/** In one run, which others share their minutes with. */
const PEOPLE = 25;

/**
 * Goes on with the round through all accounts, or begins the day's: what people have uploaded and never used is deleted,
 * and so are accounts of guests who have not been here for long and have made nothing. A run that breaks off is begun
 * again with the same page. `now` is a parameter so that time can be moved in tests.
 */
export async function goOnCleaning(now: Date): Promise<void> {
  const ref = firestore.doc(CLEANING_PATH);
  const { data: round } = roundSchema.safeParse(timestampsToDates((await ref.get()).data()));
  if (round && round.next === null && now.getTime() - round.begun_at.getTime() < DAY_MS) return;
  const goesOn = round && round.next !== null ? round.next : null;
  const { users, pageToken } = await getAuth(app).listUsers(PEOPLE, goesOn ?? undefined);
  for (const user of users) await clean(user, now);
  await ref.set({ begun_at: goesOn === null ? now : (round?.begun_at ?? now), next: pageToken ?? null });
}

/** One person whose files can't be cleared away must not keep the others. */
async function clean(user: UserRecord, now: Date): Promise<void> {
  try {
    await deleteUnusedUploads(user.uid, daysBefore(now, UNUSED_UPLOAD_DAYS.value()));
    await deleteIdleGuest(user, daysBefore(now, IDLE_GUEST_DAYS.value()));
  } catch (error) {
    logger.error('What is not used could not be cleared away', { uid: user.uid, cause: String(error) });
  }
}

/** null where nothing is ever old enough. */
const daysBefore = (now: Date, days: number) => (days > 0 ? new Date(now.getTime() - days * DAY_MS) : null);
