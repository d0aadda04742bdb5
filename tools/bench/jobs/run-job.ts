import { isTerminal } from '../../../lib/domain/work/job-status';
import { adsPath, jobPath } from '../../../lib/domain/shared/paths';
import { firestore } from '../../../functions/src/firebase/admin';
import { createJob } from '../../../tests/emulator/job-fixtures';

export interface JobRun {
  /** Ms since 1970. */
  createdAt: number;
  /** Ms from the job's creation. */
  first: number;
  /** The same as a listener hears of it. */
  first_heard: number;
  total: number;
}

const LOOK_AGAIN_MS = 1000;

/** Creates a job as a browser does and waits for its end. */
export async function runJob(count: number): Promise<JobRun> {
  const { jobId } = await createJob({ count });
  const job = firestore.doc(jobPath(jobId));
  const ads = firestore.collection(adsPath(jobId));
  let heardAt = Infinity;
  const stopAds = ads
    .where('status', '==', 'done')
    .limit(1)
    .onSnapshot(({ size }) => {
      if (size > 0) heardAt = Math.min(heardAt, Date.now());
    });
  const end = await new Promise<FirebaseFirestore.DocumentSnapshot>((resolve, reject) => {
    const look = (snapshot: FirebaseFirestore.DocumentSnapshot) => {
      if (!isTerminal(snapshot.get('status'))) return;
      clearInterval(again);
      stopJob();
      resolve(snapshot);
    };
    // The emulator sometimes keeps a change from a listener while others come and go.
    const again = setInterval(() => void job.get().then(look, reject), LOOK_AGAIN_MS);
    const stopJob = job.onSnapshot(look, reject);
  });
  stopAds();
  if (end.get('status') !== 'completed') throw new Error(`The job has ended as ${String(end.get('status'))}`);
  const createdAt = millis(end.createTime);
  const { docs } = await ads.get();
  const made = docs.map(({ updateTime }) => millis(updateTime) - createdAt);
  return {
    createdAt,
    first: Math.min(...made),
    first_heard: heardAt - createdAt,
    total: millis(end.updateTime) - createdAt,
  };
}

/** With their fractions, which `toMillis` cuts off. */
function millis(time: FirebaseFirestore.Timestamp | undefined): number {
  return time ? time.seconds * 1000 + time.nanoseconds / 1e6 : Number.NaN;
}
