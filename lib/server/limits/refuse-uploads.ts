import 'server-only';
import { secondsToNextDay } from '../../domain/limits/person-limits';
import { uploadUsageSchema } from '../../domain/limits/upload-usage';
import { uploadUsagePath } from '../../domain/shared/paths';
import { firestore } from '../firebase/admin';
import { ApiError } from '../http/api-error';

/** Throws an ApiError for a person of whom no more files would be kept today; where that can't be told, nothing is refused. */
export async function refuseUploadsBeyondLimits(uid: string): Promise<void> {
  const now = new Date();
  const snapshot = await firestore
    .doc(uploadUsagePath(uid))
    .get()
    .catch(() => null);
  const usage = uploadUsageSchema.safeParse(snapshot?.data()).data;
  if (!usage || usage.full === null || usage.day !== now.toISOString().slice(0, 10)) return;
  const headers = { 'Retry-After': String(secondsToNextDay(now)) };
  throw new ApiError('RATE_LIMIT_EXCEEDED', usage.full, { headers });
}
