import 'server-only';
import type { ListPage } from '../../../api/jobs/list-body';
import { jobQuerySchema } from '../../../api/requests/job-query';
import { readQuery } from '../../http/read-query';

const DEFAULT_SIZE = 10;

/**
 * Reads the query of a list of jobs. `page_size` and `limit` are the same in two dialects; the first wins where
 * both are sent. Throws an ApiError that names every parameter that is wrong.
 */
export function readListQuery(search: URLSearchParams): ListPage {
  const { status_filter: filter, limit, page = 1, page_size } = readQuery(search, jobQuerySchema);
  return { filter, page, size: page_size ?? limit ?? DEFAULT_SIZE };
}
