import * as logger from 'firebase-functions/logger';
import pLimit, { type LimitFunction } from 'p-limit';
import { type AccountSort, overLimit, type PersonLimits } from '../../../../lib/domain/limits/person-limits';
import { type UploadUsage, uploadUsageSchema } from '../../../../lib/domain/limits/upload-usage';
import { uploadsFolder, uploadUsagePath } from '../../../../lib/domain/shared/paths';
import { firestore } from '../../firebase/admin';
import { inOptimisticTransaction } from '../../firebase/optimistic-transaction';
import { deleteGeneration } from '../../storage/objects';
import { accountSortOf } from './account-sort';
import { personLimits } from './person-limits';

interface StoredFile {
  /** Its path. */
  name: string;
  /** Bytes. */
  size: number;
  generation: number;
  storedAt: Date;
}

const OWNER = /^users\/([^/]+)\/uploads\//;

/**
 * Counts a file that a person has uploaded, and deletes it where it goes beyond what they may upload in a day: so the bucket
 * holds no more of anybody's, whoever sent it and however. Any other file is left alone. A file that is told of twice counts
 * twice, and nobody misses it in so many.
 */
export async function countUpload({ name, size, generation, storedAt }: StoredFile): Promise<void> {
  const uid = OWNER.exec(name)?.[1];
  if (uid === undefined) return;
  const limits = personLimits();
  const sort = await accountSortOf(uid);
  const day = storedAt.toISOString().slice(0, 10);
  const ref = firestore.doc(uploadUsagePath(uid));
  // A person's files come in handfuls: those that one process hears of don't begin anew because of each other.
  const isKept = await oneAfterTheOther(uid, () =>
    inOptimisticTransaction(async (transaction) => {
      const [snapshot] = await transaction.getAll(ref);
      const before = ofDay(uploadUsageSchema.safeParse(snapshot.data()).data, day);
      if (before === null) return true;
      const usage = withFile(before, size);
      const full = fullWith(usage, sort, limits);
      const counted = { ...(full.isOver ? before : usage), full: full.message };
      if (snapshot.exists) transaction.update(ref, counted);
      else transaction.create(ref, counted);
      return !full.isOver;
    }),
  );
  if (isKept) return;
  logger.warn('A file goes beyond what a person may upload in a day', { uid, folder: uploadsFolder(uid), sort });
  await deleteGeneration(name, generation);
}

/** Whose files are being counted in this process. */
const turns = new Map<string, LimitFunction>();

async function oneAfterTheOther<T>(uid: string, count: () => Promise<T>): Promise<T> {
  const turn = turns.get(uid) ?? pLimit(1);
  turns.set(uid, turn);
  try {
    return await turn(count);
  } finally {
    if (turn.activeCount + turn.pendingCount === 0) turns.delete(uid);
  }
}

/** What is counted on that day so far; null for a file of a day that is over. */
function ofDay(usage: UploadUsage | undefined, day: string): UploadUsage | null {
  if (usage && usage.day > day) return null;
  return usage?.day === day ? usage : { day, files: 0, bytes: 0, full: null };
}

const withFile = (usage: UploadUsage, size: number): UploadUsage => ({
  ...usage,
  files: usage.files + 1,
  bytes: usage.bytes + size,
});

const MEGABYTE = 2 ** 20;

/** Whether that is more than may be kept, and what a person is told from now on; null while there is room. */
function fullWith({ files, bytes }: UploadUsage, sort: AccountSort, limits: PersonLimits) {
  const refusal = (counted: number, megabytes: number) =>
    overLimit({ limited: 'uploads_a_day', sort, before: counted }, limits) ??
    overLimit({ limited: 'upload_mb_a_day', sort, before: megabytes }, limits);
  const over = refusal(files - 1, Math.ceil(bytes / MEGABYTE) - 1);
  // The last that may be kept is not one too many, but it is the last.
  return { isOver: over !== null, message: over ?? refusal(files, Math.floor(bytes / MEGABYTE)) };
}
