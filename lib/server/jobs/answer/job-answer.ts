import 'server-only';
import { jobBody } from '../../../api/jobs/show-job';
import { isNamedBy, jobEtag } from './job-etag';
import type { JobState } from '../read/job-feed';

export interface JobAnswer {
  /** The body, as JSON. */
  text: string;
  etag: string;
}

interface Made extends JobAnswer {
  /** Ms since 1970: the seconds that are left in it are a little old after that. */
  freshUntil: number;
}

const FRESH_MS = 1000;
const made = new WeakMap<JobState, Made>();

/** The answer about a job. Many who poll the same job get the same one: it is made once a second. */
export function jobAnswer(state: JobState, now: Date): JobAnswer {
  const known = made.get(state);
  if (known && now.getTime() < known.freshUntil) return known;
  const body = jobBody(state.job, state.ads, now);
  const answer = {
    text: JSON.stringify(body),
    etag: known?.etag ?? jobEtag(body),
    freshUntil: now.getTime() + FRESH_MS,
  };
  made.set(state, answer);
  return answer;
}

/** 304 for a caller who has this answer already, by its `If-None-Match`; else the job. */
export function jobResponse(request: Request, { text, etag }: JobAnswer): Response {
  const headers = { ETag: etag, 'Cache-Control': 'private, no-cache', Vary: 'Authorization' };
  if (isNamedBy(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, 'Content-Type': 'application/json' } });
}
