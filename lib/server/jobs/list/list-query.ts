import 'server-only';
import type { ListPage } from '../../../api/jobs/list-body';
import { jobQuerySchema } from '../../../api/requests/job-query';
import { invalidFields } from '../../http/api-error';
import { readQuery } from '../../http/read-query';
import { type ListCursor, readCursor } from './list-cursor';

const DEFAULT_SIZE = 10;

export interface ListQuery extends ListPage {
  /** null where pages are asked for by their numbers. */
  cursor: ListCursor | null;
}

/**
 * Reads the query of a list of jobs. `page_size` and `limit` are the same in two dialects; the first wins where
 * both are sent. Throws an ApiError that names every parameter that is wrong.
 */
export function readListQuery(search: URLSearchParams): ListQuery {
  const { status_filter: filter, limit, page, page_size, cursor: text } = readQuery(search, jobQuerySchema);
  if (text !== undefined && page !== undefined) throw invalidFields({ cursor: 'Send page or cursor, not both.' });
  const cursor = text === undefined ? null : readCursor(text);
  return { filter, page: cursor?.page ?? page ?? 1, size: page_size ?? limit ?? DEFAULT_SIZE, cursor };
}
