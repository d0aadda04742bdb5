import { QUEUE_PATIENCE_MINUTES } from '../../settings';

const MINUTE_MS = 60_000;
/** Beyond the end of a lease: whoever holds it may be just ending the work. */
const MARGIN_MINUTES = 1;
/** After which work that waits for its turn is looked after: whoever should have given it its turn may have died. */
const TURN_MINUTES = 5;

const after = (time: Date, minutes: number) => new Date(time.getTime() + minutes * MINUTE_MS);

/** When work wants to be looked after, unless something happens before. */
export const lookAfter = {
  /** It is being made under a lease. */
  lease: (expiresAt: Date) => after(expiresAt, MARGIN_MINUTES),
  /** Its task is on the queue, for `due` where that is later than now. */
  queue: (due: Date | null, now: Date) => after(due !== null && due > now ? due : now, QUEUE_PATIENCE_MINUTES),
  turn: (now: Date) => after(now, TURN_MINUTES),
};

/** After which a job is looked at of which nothing was written: long, because what it is made of is looked after itself. */
const JOB_MINUTES = 10;

/** When a job wants to be looked after of which something was written just now. */
export const jobLookAfter = (now: Date) => after(now, JOB_MINUTES);
