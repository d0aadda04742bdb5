import pLimit, { type LimitFunction } from 'p-limit';
import type { AccountSort } from '../../../../lib/domain/limits/person-limits';
import { waitingAtMost } from '../limits/person-limits';
import { shutDoor, waitingAsSeen } from './doors';

/** How many jobs of a sort of account start in a process at the same time; a start is a few calls of the database. */
const AT_A_TIME = 1;

const SECOND_MS = 1000;

interface Starts {
  turns: LimitFunction;
  /** When those came that came within the last second, in ms. */
  came: number[];
}

const starts = new Map<AccountSort, Starts>();

/**
 * Starts a job of a sort of account that stands in line, after those that came to this process before it: however many come
 * at once, whoever stands in no line does not wait for them. Where more are about to stand there than may wait, no more are
 * taken: those that do already, those that wait here for their start, and those that are on their way, which are as many as
 * come in the time by which the news of this one were late. Rejects as `start` does.
 */
export async function startInTurn(sort: AccountSort, createdAt: Date, start: () => Promise<void>): Promise<void> {
  const { turns, came } = starts.get(sort) ?? { turns: pLimit(AT_A_TIME), came: [] };
  const now = Date.now();
  const lately = [...came.filter((time) => time > now - SECOND_MS), now];
  starts.set(sort, { turns, came: lately });
  const onTheirWay = lately.length * (Math.max(0, now - createdAt.getTime()) / SECOND_MS);
  const most = waitingAtMost(sort);
  const isFull = most > 0 && waitingAsSeen(sort) + turns.pendingCount + onTheirWay >= most;
  await Promise.all([turns(start), isFull ? shutDoor(sort) : undefined]);
}
