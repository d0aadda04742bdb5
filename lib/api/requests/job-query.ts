import { z } from 'zod';
import { JOB_STATUSES } from '../../domain/work/job-status';

/** `pending` is what image clients call `queued`. */
export const JOB_FILTERS = ['all', ...JOB_STATUSES, 'pending'] as const;

/** With which a list is begun that goes on from one cursor to the next. */
export const FIRST_CURSOR = 'first';

const MAX_SIZE = 100;
/** A job that is skipped may be a paid read. */
const MAX_PAGE = 1000;

function wholeNumber(name: string, max: number, description: string) {
  const message = `Send ${name} as a whole number from 1 to ${max}.`;
  return z.int(message).min(1, message).max(max, message).optional().describe(description);
}

/** The query of a list of jobs, its numbers already read. */
export const jobQuerySchema = z.object({
  status_filter: z
    .enum(JOB_FILTERS, `Send status_filter as one of ${JOB_FILTERS.join(', ')}.`)
    .default('all')
    .describe('Only jobs of one status.'),
  limit: wholeNumber('limit', MAX_SIZE, 'How many, newest first; 10 if nothing is said.'),
  page: wholeNumber('page', MAX_PAGE, 'Which page.'),
  page_size: wholeNumber('page_size', MAX_SIZE, 'How many on a page; wins over `limit`.'),
  cursor: z
    .string(`Send cursor as ${FIRST_CURSOR}, or as the next_cursor of the answer before.`)
    .optional()
    .describe(
      `In place of \`page\`, to go through a long list: \`${FIRST_CURSOR}\`, then each answer’s \`next_cursor\`.`,
    ),
});

/** The query of a job's events. */
export const eventsQuerySchema = z.object({
  as: z
    .enum(['answer', 'documents'], 'Send as as answer or documents, or leave it out.')
    .default('answer')
    .describe(
      'What each event holds: `answer` is the body of `GET /jobs/{id}`, in `job` events; `documents` are the documents themselves, in `documents` events, for the pages of this site where they can’t listen to them. Their form changes with the site.',
    ),
});

const MAX_WAIT_SECONDS = 30;
const WAIT = `Send wait as a whole number of seconds from 1 to ${MAX_WAIT_SECONDS}.`;

export const jobWaitSchema = z.object({
  wait: z
    .int(WAIT)
    .min(1, WAIT)
    .max(MAX_WAIT_SECONDS, WAIT)
    .optional()
    .describe('Seconds to wait for a change from `If-None-Match`, or from now.'),
});
