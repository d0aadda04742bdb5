import { FieldValue } from 'firebase-admin/firestore';
import { firestore } from '../../functions/src/firebase/admin';

// Stands for a service that is paid for each call, and whose account nobody but itself keeps.

const accountOf = (jobId: string) => firestore.doc(`emulator_paid_calls/${jobId}`);

export async function payFor(jobId: string, what: string): Promise<void> {
  await accountOf(jobId).set({ calls: { [what]: FieldValue.increment(1) } }, { merge: true });
}

/** How often each thing was paid for. */
export async function paidCalls(jobId: string): Promise<Record<string, number>> {
  return (await accountOf(jobId).get()).get('calls') ?? {};
}
