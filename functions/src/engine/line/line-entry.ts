import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { z } from 'zod';
import { ACCOUNT_SORTS } from '../../../../lib/domain/limits/person-limits';
import { timestampsToDates } from '../documents/read-documents';

const lineEntrySchema = z.object({
  user_id: z.string(),
  /** What sort of account its person had when it was asked for. */
  sort: z.enum(ACCOUNT_SORTS),
  /** When its person asked for it. */
  asked_at: z.date(),
  /** Whoever has the earliest is let in next. */
  turn_at: z.date(),
  /** Whether it has one of the places of its sort; false while it waits. */
  let_in: z.boolean(),
  /** When the watchdog looks whether its job has ended meanwhile; null while it waits. */
  look_after: z.date().nullable(),
});

/** `users/{uid}/line/{jobId}`: a job that waits for a place among those of its sort of account, or has one. Gone with the job's end. */
export type LineEntry = z.infer<typeof lineEntrySchema>;

/** Null for a document that is none, which takes a place and gives it back when the watchdog looks. */
export function readLineEntry(snapshot: DocumentSnapshot): LineEntry | null {
  return lineEntrySchema.safeParse(timestampsToDates(snapshot.data())).data ?? null;
}

const MINUTE_MS = 60_000;
/** How much later a job's turn comes for each that its person has under way before it. */
const TURN_MINUTES = 5;
/** After which it is looked whether a job that has a place still needs it. */
const LOOK_MINUTES = 5;

/**
 * When the turn of a job comes that was asked for then, beside `ahead` others of its person: first jobs of everybody come
 * before the second of anybody who came at about the same time, and nobody waits for good while new people come.
 */
export const turnOf = (createdAt: Date, ahead: number) =>
  new Date(createdAt.getTime() + ahead * TURN_MINUTES * MINUTE_MS);

export const nextLook = (now: Date) => new Date(now.getTime() + LOOK_MINUTES * MINUTE_MS);
