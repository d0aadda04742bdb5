import 'server-only';
import { type PersonLimits, personLimitsSchema } from '../../domain/limits/person-limits';
import { type Doors, readDoors } from '../../domain/limits/doors';
import { DOORS_PATH, LIMITS_PATH } from '../../domain/shared/paths';
import { firestore } from '../firebase/admin';
import { processWide } from '../process/process-wide';
import { ShortMemory } from '../process/short-memory';

const memory = () => processWide('limits', () => new ShortMemory<PersonLimits | null>({ trustMs: 60_000, limit: 1 }));

/** What each person may have, as it was read at most a minute ago; null where nobody has said it. */
export function knownLimits(): Promise<PersonLimits | null> {
  return memory().get('', async () => {
    const snapshot = await firestore.doc(LIMITS_PATH).get();
    return personLimitsSchema.safeParse(snapshot.data()).data ?? null;
  });
}

const doorsMemory = () => processWide('doors', () => new ShortMemory<Doors>({ trustMs: 3000, limit: 1 }));

/** Until when no more jobs are taken, as it was read at most three seconds ago. */
export function knownDoors(): Promise<Doors> {
  return doorsMemory().get('', async () => {
    const snapshot = await firestore.doc(DOORS_PATH).get();
    return readDoors(snapshot.data()) ?? {};
  });
}
