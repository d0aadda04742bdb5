import 'server-only';
import { z } from 'zod';
import { JOB_STATUSES } from '../../domain/job-status';
import { invalidFields } from '../http/api-error';

const DEFAULT_SIZE = 10;
const MAX_SIZE = 100;
/** Every job that is skipped is a paid read. */
const MAX_PAGE = 1000;

function wholeNumber(name: string, max: number) {
  const message = `Send ${name} as a whole number from 1 to ${max}.`;
  const number = z.string().regex(/^\d{1,6}$/, message);
  return number.transform(Number).pipe(z.int().min(1, message).max(max, message)).optional();
}

const FILTERS = ['all', ...JOB_STATUSES] as const;

const querySchema = z.object({
  status_filter: z.enum(FILTERS, `Send status_filter as one of ${FILTERS.join(', ')}.`).default('all'),
  limit: wholeNumber('limit', MAX_SIZE),
  page: wholeNumber('page', MAX_PAGE),
  page_size: wholeNumber('page_size', MAX_SIZE),
});

export interface ListQuery {
  filter: (typeof FILTERS)[number];
  page: number;
  /** `page_size` and `limit` are the same in two dialects; the first wins where both are sent. */
  size: number;
}

/** Reads the query of a list of jobs. Throws an ApiError that names every parameter that is wrong. */
export function readListQuery(search: URLSearchParams): ListQuery {
  const parsed = querySchema.safeParse(Object.fromEntries(search));
  if (!parsed.success) {
    throw invalidFields(
      Object.fromEntries(parsed.error.issues.map(({ path, message }) => [String(path[0]), message]).reverse()),
    );
  }
  const { status_filter: filter, limit, page = 1, page_size } = parsed.data;
  return { filter, page, size: page_size ?? limit ?? DEFAULT_SIZE };
}
