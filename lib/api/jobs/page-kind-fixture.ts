import { z } from 'zod';
import type { IdentifiedJob, JobKind } from '../../domain/jobs/job';
import { NO_USAGE } from '../../domain/money/usage';
import { askedFor, type JobKindDefinition } from '../../domain/work/job-kind-definition';
import { UNTOUCHED_PROGRESS } from '../../domain/work/progress';
import { at } from './job-fixtures';

const pageResultSchema = z.object({ title: z.string().nullable(), read_at: z.date().nullable() });

/** A kind of job that makes no pictures, and of which a person may have one under way. */
const readPage = {
  name: 'Read a page',
  dialect: 'adforge',
  ids: 'job',
  input: z.strictObject({ url: z.string() }),
  result: pageResultSchema,
  stages: [
    { id: 'fetch', name: 'Fetch the page', step: 'Fetching the page...', share: 40 },
    { id: 'read', name: 'Read it', step: 'Reading the page...', share: 40 },
    { id: 'keep', name: 'Keep it', step: 'Keeping the page...', share: 20 },
  ],
  doneStep: 'The page is read',
  oneAtATime: true,
  promisedSeconds: () => 600,
  subject: ({ url }) => ({ title: url, byline: 'Page' }),
  asked: ({ url }) => [askedFor('Address', url)],
} satisfies JobKindDefinition<{ url: string }, z.infer<typeof pageResultSchema>>;

/** The type of its jobs, which only tests have that put it among the kinds. */
export const READ_PAGE = 'read_page' as JobKind;
/** The same for clients who make images. */
export const READ_PICTURE_PAGE = 'read_picture_page' as JobKind;

/** For `vi.mock('@/lib/domain/kinds/registry', …)`: the kinds that there are, and these. */
export async function withPageKinds(original: () => Promise<unknown>) {
  const { JOB_KINDS } = (await original()) as { JOB_KINDS: object };
  const readPicturePage = { ...readPage, dialect: 'vestis', ids: 'number', oneAtATime: false };
  return { JOB_KINDS: { ...JOB_KINDS, [READ_PAGE]: readPage, [READ_PICTURE_PAGE]: readPicturePage } };
}

/** A job that reads a page, as it was created; with what the case is about. */
export function pageJobOf(changes: Partial<IdentifiedJob> = {}): IdentifiedJob {
  return {
    id: 'job_page0000000000000000',
    user_id: 'alice',
    type: READ_PAGE,
    status: 'queued',
    created_at: at(0),
    updated_at: at(0),
    started_at: null,
    completed_at: null,
    failed_at: null,
    cancelled_at: null,
    expires_at: null,
    look_after: null,
    callback_url: null,
    attempts: 0,
    stages: {},
    set_aside_usd: null,
    freed_usd: 0,
    unreadable: [],
    cost_usd: 0,
    usage: NO_USAGE,
    input: { url: 'https://example.com' },
    progress: UNTOUCHED_PROGRESS,
    result: null,
    error: null,
    ...changes,
  };
}

/** The stages of such a job that fetches since `at(1)`, or has done so until `at(5)` and reads. */
export function stagesWhile(id: 'fetch' | 'read'): IdentifiedJob['stages'] {
  const waiting = { status: 'waiting' as const, started_at: null, ended_at: null, detail: null, items: null };
  const running = { ...waiting, status: 'running' as const, detail: 'Half of it' };
  const done = { status: 'done' as const, started_at: at(1), ended_at: at(5), detail: '120 kB', items: null };
  return {
    keep: { name: 'Keep it', ...waiting },
    read: { name: 'Read it', ...(id === 'read' ? { ...running, started_at: at(5) } : waiting) },
    fetch: { name: 'Fetch the page', ...(id === 'read' ? done : { ...running, started_at: at(1) }) },
  };
}
