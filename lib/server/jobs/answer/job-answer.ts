import 'server-only';
import { jobBody } from '../../../api/jobs/show-job';
import { type Figures, NO_FIGURES } from '../../../domain/work/figures';
import type { JobState } from '../read/job-feed';
import { isNamedBy, jobEtag } from './job-etag';

export interface JobAnswer {
  /** The body, as JSON. */
  text: string;
  etag: string;
}

interface Made {
  text: string;
  /** Ms since 1970: the seconds that are left in it are a little old after that. */
  freshUntil: number;
}

const FRESH_MS = 1000;
const made = new WeakMap<JobState, Made>();
const etags = new WeakMap<JobState, string>();

/** The answer about a job. Many who poll the same job get the same one: it is made once a second. */
export function jobAnswer(state: JobState, now: Date, figures: Figures = NO_FIGURES): JobAnswer {
  const known = made.get(state);
  const etag = etagOf(state);
  if (known && now.getTime() < known.freshUntil) return { text: known.text, etag };
  const text = JSON.stringify(jobBody(state.job, state.ads, now, figures));
  made.set(state, { text, freshUntil: now.getTime() + FRESH_MS });
  return { text, etag };
}

/** The ETag of the answer about a job. */
export function etagOf(state: JobState): string {
  const etag = etags.get(state) ?? jobEtag(state);
  etags.set(state, etag);
  return etag;
}

/** 304 for a caller who has this answer already, by its `If-None-Match`; else the job. */
export function jobResponse(request: Request, { text, etag }: JobAnswer): Response {
  const headers = { ETag: etag, 'Cache-Control': 'private, no-cache', Vary: 'Authorization' };
  if (isNamedBy(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, 'Content-Type': 'application/json' } });
}
