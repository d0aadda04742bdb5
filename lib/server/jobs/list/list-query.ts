import 'server-only';
import type { z } from 'zod';
import type { ListPage } from '../../../api/jobs/list-body';
import { jobQuerySchema } from '../../../api/requests/job-query';
import { invalidFields } from '../../http/api-error';
import { readQuery } from '../../http/read-query';
import { type ListCursor, readCursor } from './list-cursor';

const DEFAULT_SIZE = 10;

/** Which page of a list is asked for. */
export interface PageQuery {
  page: number;
  size: number;
  /** null where pages are asked for by their numbers. */
  cursor: ListCursor | null;
}

export interface ListQuery extends ListPage, PageQuery {}

/**
 * Reads the query of a list of jobs. Throws an ApiError that names every parameter that is wrong.
 */
export function readListQuery(search: URLSearchParams): ListQuery {
  const { status_filter: filter, ...pages } = readQuery(search, jobQuerySchema);
  return { filter, ...readPageQuery(pages) };
}

/** `page_size` and `limit` are the same in two dialects; the first wins where both are sent. Throws an ApiError. */
export function readPageQuery({
  limit,
  page,
  page_size,
  cursor: text,
}: Omit<z.infer<typeof jobQuerySchema>, 'status_filter'>): PageQuery {
  if (text !== undefined && page !== undefined) throw invalidFields({ cursor: 'Send page or cursor, not both.' });
  const cursor = text === undefined ? null : readCursor(text);
  return { page: cursor?.page ?? page ?? 1, size: page_size ?? limit ?? DEFAULT_SIZE, cursor };
}
