import { useEffect, useState } from 'react';
import { readDoors, SHUT_DOOR, shutUntil } from '../../domain/limits/doors';
import {
  type AccountSort,
  dayBegin,
  personLimitsSchema,
  refusalOfJobs,
  secondsToNextDay,
} from '../../domain/limits/person-limits';
import { DOORS_PATH, JOBS, LIMITS_PATH } from '../../domain/shared/paths';
import { UNDER_WAY } from '../../domain/work/job-status';
import { whenTouched } from '../browser/when-touched';
import { loadFirestore } from '../firebase/load-sdk';
import { useSession } from '../session/session-store';
import { sortOf } from '../session/sort-of';
import { useRunningJobs } from './listed-jobs';
import { createSharedDocument } from './shared-document';
import { NEWEST } from './shown-jobs';

/** What each person may have, kept current as long as the caller is on screen; null until it is known. */
// Who only looks asks for nothing, and may have everything.
const usePersonLimits = createSharedDocument(
  LIMITS_PATH,
  (data) => personLimitsSchema.safeParse(data).data ?? null,
  whenTouched,
);

const useDoors = createSharedDocument(DOORS_PATH, readDoors, whenTouched);

/** Why no more jobs of this sort of account are taken just now; null where they are. */
function useShutDoor(sort: AccountSort): string | null {
  const doors = useDoors();
  const until = doors && shutUntil(doors, sort, new Date());
  const [, lookAgain] = useState(0);
  const at = until?.getTime();
  useEffect(() => {
    if (at === undefined) return;
    const timer = setTimeout(() => lookAgain((times) => times + 1), at - Date.now() + 50);
    return () => clearTimeout(timer);
  }, [at]);
  return until ? SHUT_DOOR[sort] : null;
}

/** What a person has under way, and has asked for since midnight (UTC). */
export interface Standing {
  running: number;
  today: number;
}

/**
 * Why the start would refuse so many more jobs of the person, a sentence or two that say what to do; null where it would
 * not, and as long as that isn't known. What the start counts is counted here, before anything is asked for.
 */
export function useLimits(wanted = 1): string | null {
  const { user } = useSession();
  const limits = usePersonLimits();
  const standing = useStanding(limits && (user?.uid ?? null));
  const shut = useShutDoor(sortOf(user));
  if (wanted === 0) return null;
  if (shut) return shut;
  if (!user || !limits) return null;
  return refusalOfJobs({ ...standing, wanted, sort: sortOf(user) }, limits);
}

/**
 * Jobs under way are listened to; what was asked for today is counted with each that comes or goes. As long as `uid` is
 * null, nothing is asked for.
 */
function useStanding(uid: string | null): Standing {
  const running = useRunningJobs();
  const day = useDay();
  const [counted, setCounted] = useState<(Standing & { uid: string; day: Date }) | null>(null);
  const change = running.map(({ id }) => id).join();
  useEffect(() => {
    if (uid === null) return;
    let isLate = false;
    countJobs(uid, day).then(
      (standing) => !isLate && setCounted({ uid, day, ...standing }),
      // Not known is not refused: the start of the job looks again.
      () => undefined,
    );
    return () => {
      isLate = true;
    };
  }, [uid, change, day]);
  const known = counted?.uid === uid && counted.day === day ? counted : { running: 0, today: 0 };
  return {
    // No more than the newest are listened to, and a count may be of before one has ended.
    running: running.length < NEWEST ? running.length : Math.max(running.length, known.running),
    today: Math.max(known.today, running.filter(({ created_at }) => created_at >= day).length),
  };
}

async function countJobs(uid: string, day: Date): Promise<Standing> {
  const { collection, firestore, getCountFromServer, query, where } = await loadFirestore();
  const own = query(collection(firestore, JOBS), where('user_id', '==', uid));
  const [running, today] = await Promise.all([
    getCountFromServer(query(own, where('status', 'in', UNDER_WAY))),
    getCountFromServer(query(own, where('created_at', '>=', day))),
  ]);
  return { running: running.data().count, today: today.data().count };
}

/** When the day (UTC) began that it is now; another one after midnight. */
function useDay(): Date {
  const [day, setDay] = useState(() => dayBegin(new Date()));
  useEffect(() => {
    const timer = setTimeout(() => setDay(dayBegin(new Date())), secondsToNextDay(new Date()) * 1000);
    return () => clearTimeout(timer);
  }, [day]);
  return day;
}
