import { z } from 'zod';

export const CALLBACK_EVENTS = ['job.completed', 'job.failed', 'job.cancelled'] as const;
export type EndStatus = 'completed' | 'failed' | 'cancelled';

export const MAX_CALLBACK_URL = 2000;

/** Longer than the longest pause between two tries. */
const SILENCE_MS = 4 * 60 * 60_000;
const FIRST_SILENCE_MS = 5 * 60_000;
const DAY_MS = 24 * 60 * 60_000;

/**
 * `ad_videos_jobs/{jobId}/callbacks/{end status}`: the news of a job's end on their way to the `callback_url`
 * that came with the job.
 */
export const callbackSchema = z.object({
  user_id: z.string().min(1),
  url: z.string(),
  event: z.enum(CALLBACK_EVENTS),
  status: z.enum(['waiting', 'delivered', 'given_up']),
  tries: z.int().min(0),
  /** How often the watchdog has put it on the queue anew. */
  rescues: z.int().min(0),
  created_at: z.date(),
  last_try_at: z.date().nullable(),
  /** What came of the last try: the status, or why there was none. */
  last_answer: z.string().nullable(),
  /** When the watchdog looks, unless something happens before. */
  look_after: z.date(),
});
export type Callback = z.infer<typeof callbackSchema>;

export function newCallback(userId: string, url: string, status: EndStatus, now: Date): Callback {
  return {
    user_id: userId,
    url,
    event: `job.${status}`,
    status: 'waiting',
    tries: 0,
    rescues: 0,
    created_at: now,
    last_try_at: null,
    last_answer: null,
    look_after: new Date(now.getTime() + FIRST_SILENCE_MS),
  };
}

/** 410 is how a receiver says that it wants no more. */
const GONE = '410';

/** What a try changes. `answer`: the status that was answered, or why there was none. */
export function afterTry(callback: Callback, answer: string, now: Date) {
  const isDelivered = /^2\d\d$/.test(answer);
  const isOver = answer === GONE || isTooOld(callback, now);
  return {
    status: isDelivered ? ('delivered' as const) : isOver ? ('given_up' as const) : ('waiting' as const),
    tries: callback.tries + 1,
    last_try_at: now,
    last_answer: answer,
    look_after: new Date(now.getTime() + SILENCE_MS),
  };
}

/** What the watchdog changes on one that nothing was heard of for too long. */
export function afterSilence(callback: Callback, now: Date) {
  if (isTooOld(callback, now)) return { status: 'given_up' as const };
  return { rescues: callback.rescues + 1, look_after: new Date(now.getTime() + SILENCE_MS) };
}

/** Whether the watchdog has changed it so at `now`: by a commit whose answer was lost, when it is about to. */
export function isRescuedAt({ look_after }: Callback, now: Date): boolean {
  return look_after.getTime() === now.getTime() + SILENCE_MS;
}

function isTooOld({ created_at }: Callback, now: Date): boolean {
  return now.getTime() - created_at.getTime() > DAY_MS;
}
