import 'server-only';
import type { z } from 'zod';
import { jobQuerySchema } from '../../../api/requests/job-query';
import { readQuery } from '../../http/read-query';

const DEFAULT_SIZE = 10;

export interface ListQuery {
  filter: z.infer<typeof jobQuerySchema>['status_filter'];
  page: number;
  /** `page_size` and `limit` are the same in two dialects; the first wins where both are sent. */
  size: number;
}

/** Reads the query of a list of jobs. Throws an ApiError that names every parameter that is wrong. */
export function readListQuery(search: URLSearchParams): ListQuery {
  const { status_filter: filter, limit, page = 1, page_size } = readQuery(search, jobQuerySchema);
  return { filter, page, size: page_size ?? limit ?? DEFAULT_SIZE };
}
