import 'server-only';
import { z } from 'zod';
import { FIRST_CURSOR } from '../../../api/requests/job-query';
import { invalidFields } from '../../http/api-error';
import type { Place } from './job-pages';

/** Where a list goes on that is read from one cursor to the next. */
export interface ListCursor {
  /** Which page it is, from 1. */
  page: number;
  /** Behind which job it begins; null for the newest. */
  behind: Place | null;
}

/** The years 1 to 9999, which is what the database can hold. */
const seconds = z.int().min(-62_135_596_800).max(253_402_300_799);
const cursorSchema = z.tuple([
  z.int().min(2),
  seconds,
  z.int().min(0).max(999_999_999),
  z.string().regex(/^[\w-]{1,128}$/),
]);

/** What `next_cursor` says: the page after this one, behind its last job. */
export function cursorAfter(page: number, { seconds, nanoseconds, id }: Place): string {
  return Buffer.from(JSON.stringify([page + 1, seconds, nanoseconds, id])).toString('base64url');
}

/** Reads a `cursor`. Throws an ApiError for one that was not given by us. */
export function readCursor(text: string): ListCursor {
  if (text === FIRST_CURSOR) return { page: 1, behind: null };
  const { data } = cursorSchema.safeParse(parsed(text));
  if (!data) {
    const message = `Send cursor as ${FIRST_CURSOR}, or as the next_cursor of the answer before.`;
    throw invalidFields({ cursor: message });
  }
  const [page, seconds, nanoseconds, id] = data;
  return { page, behind: { seconds, nanoseconds, id } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    return null;
  }
}
