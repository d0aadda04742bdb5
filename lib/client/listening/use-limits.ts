import { useEffect, useState } from 'react';
import { readDoors, SHUT_DOOR, shutUntil } from '../../domain/limits/doors';
import type { IdentifiedJob } from '../../domain/jobs/job';
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

/** Those that run are listened to; with each that comes or goes all are counted again. Nobody’s, nothing is asked for. */
function useStanding(uid: string | null): Standing {
  const running = useRunningJobs();
  const day = useDay();
  const listed = standingOf(running, day);
  const [counted, setCounted] = useState<(Standing & { uid: string }) | null>(null);
  const change = running.map(({ id }) => id).join();
  useEffect(() => {
    if (uid === null) return;
    let isLate = false;
    countJobs(uid, day).then(
      (standing) => !isLate && setCounted({ uid, ...standing }),
      // Not known is not refused: the start of the job looks again.
      () => undefined,
    );
    return () => {
      isLate = true;
    };
  }, [uid, change, day]);
  if (counted?.uid !== uid) return listed;
  return { running: Math.max(listed.running, counted.running), today: Math.max(listed.today, counted.today) };
}

/** Of jobs under way. */
export function standingOf(jobs: readonly IdentifiedJob[], day: Date): Standing {
  return {
    running: jobs.length,
    today: jobs.filter(({ created_at }) => created_at >= day).length,
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
