import type { DocumentSnapshot } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { ZodError } from 'zod';
import type { RecordedError } from '../../../../lib/domain/shared/error-code';
import type { Work, WorkType } from '../work/work-type';

/** Which fields of a document are missing or wrong, in words. */
export function wrongFields({ issues }: ZodError): string {
  return issues.map(({ path }) => path.join('.') || '(document)').join(', ');
}

/** The work in a document; null for one that is none: it can't be read and is to be put out of the way (`leaveUnreadable`). */
export function readIfWork<W extends Work, C>(type: WorkType<W, C>, snapshot: DocumentSnapshot): W | null {
  try {
    return type.read(snapshot);
  } catch (error) {
    if (error instanceof ZodError) return null;
    throw error;
  }
}

/**
 * Puts a document out of the way that a console edit or another version of the schema has made unreadable, so
 * that it neither fails what reads it nor takes a place in its owner's turns. Its job says so.
 */
export async function leaveUnreadable(type: WorkType, snapshot: DocumentSnapshot): Promise<void> {
  try {
    type.read(snapshot);
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    const fields = wrongFields(error);
    logger.error('A document can’t be read and is left alone', { path: snapshot.ref.path, fields });
    await type.markUnreadable(snapshot.ref, unreadable(fields), fields);
  }
}

function unreadable(fields: string): RecordedError {
  return {
    code: 'INTERNAL',
    message: `What was saved of this can’t be read any more (${fields}). Everything else goes on.`,
    timestamp: new Date(),
    details: null,
  };
}
