import { setTimeout as sleep } from 'node:timers/promises';
import { getAuth } from 'firebase-admin/auth';
import { app, firestore } from '../../../functions/src/firebase/admin';
import { JOBS, LINE } from '../../../lib/domain/shared/paths';
import { createJob } from '../../../tests/emulator/job-fixtures';
import { type Guest, guests } from './guests';

export interface SwarmSize {
  guests: number;
  /** Jobs of four ads that each guest asks for. */
  jobsEach: number;
  /** Of as many writes as the database takes by itself in a second, how many the swarm asks for: 0.5 is half of them. */
  share: number;
}

export interface SwarmRun {
  /** Ms from a job's creation to its end: four ads of one person, with nobody else there. */
  quiet: number[];
  /** The same while the swarm asks, from its first job to its last, and after it. */
  busy: Record<'while the swarm asks' | 'after it', BusyJob[]>;
  /** Writes of new jobs that the database takes in a second from as many guests, with nothing else to do. */
  writes_per_second: number;
  /** How long the swarm took to ask, in ms. */
  asking_ms: number;
  /** How many of its jobs were not taken, because as many waited as may. */
  refused: number;
  /** How many of its jobs had ended when the last of the person's had. */
  swarm_ended: number;
}

/** A job beside the swarm: ms to its end, and how many of the swarm’s waited in line by then. */
export interface BusyJob {
  ms: number;
  waiting: number;
}

const ADS = 4;
/** Guests whose first jobs stand in line before anything is measured: what runs for the first time is slower, whoever asks. */
const GUESTS_BEFORE = 20;
const QUIET_ROUNDS = 3;
const ROUNDS_AFTER = 3;
/** Between a person’s jobs, in ms. */
const PAUSE_MS = 4000;
/** The database’s emulator is slower in its first seconds. */
const WARM_MS = 4000;
const FLOOR_MS = 6000;

/** One person's jobs in quiet and beside the swarm. What the swarm has asked for is not waited for. */
export async function measureSwarm(
  { guests: count, jobsEach, share }: SwarmSize,
  tell: (text: string) => void,
): Promise<SwarmRun> {
  const uid = await somebodyKnown();
  await honestJob(uid);
  tell(`Making ${count} guests…`);
  const swarm = await guests(count);
  await quietDown();
  const before = await countJobs('completed');
  const first = swarm.slice(0, GUESTS_BEFORE);
  await Promise.all(first.map((guest) => guest.ask()));
  while ((await countJobs('completed')) < before + first.length) await sleep(500);
  await quietDown();
  const quiet: number[] = [];
  for (let round = 0; round < QUIET_ROUNDS; round += 1) quiet.push((await honestJob(uid)).ms);
  tell(`In quiet the person’s ads take ${quiet.join(', ')} ms.`);
  const writes_per_second = await writesPerSecond(swarm);
  const everySeconds = count / (writes_per_second * share);
  tell(`The database takes ${Math.round(writes_per_second)} writes of new jobs a second.`);
  await quietDown();
  tell(`${count} guests ask for ${jobsEach} jobs each, one every ${everySeconds.toFixed(1)} s…`);
  const began = Date.now();
  let refused = 0;
  const note = (answer: Awaited<ReturnType<Guest['ask']>>) => {
    if (answer === 'refused') refused += 1;
  };
  const asking = Promise.all(
    swarm.map(async (guest, index) => {
      await sleep((everySeconds * 1000 * index) / count);
      await askOften(guest, { times: jobsEach, everySeconds }, note);
    }),
  );
  let isAsking = true;
  const meanwhile = honestJobs(uid, () => isAsking);
  await asking;
  isAsking = false;
  const asking_ms = Date.now() - began;
  const during = await meanwhile;
  let left = ROUNDS_AFTER;
  const after = await honestJobs(uid, () => (left -= 1) >= 0);
  const busy = { 'while the swarm asks': during, 'after it': after };
  return { quiet, busy, writes_per_second, asking_ms, refused, swarm_ended: await countJobs('completed') };
}

/** By writes that are refused: for a local database those that are taken are no more work to check. */
async function writesPerSecond(swarm: readonly Guest[]): Promise<number> {
  let written = 0;
  const writeFor = async (ms: number) => {
    const end = Date.now() + ms;
    written = 0;
    await Promise.all(
      swarm.map(async (guest) => {
        for (; Date.now() < end; written += 1) await guest.askInVain();
      }),
    );
  };
  await writeFor(WARM_MS);
  const began = Date.now();
  await writeFor(FLOOR_MS);
  return (written * 1000) / (Date.now() - began);
}

/** An account whose address is confirmed: whoever has one can be told from a swarm. */
async function somebodyKnown(): Promise<string> {
  const { uid } = await getAuth(app).createUser({
    email: 'ann@example.com',
    password: 'a long one, for a test',
    emailVerified: true,
  });
  return uid;
}

/** The next one so many seconds after the last, or once that has been answered. */
async function askOften(
  guest: Guest,
  { times, everySeconds }: { times: number; everySeconds: number },
  note: (answer: Awaited<ReturnType<Guest['ask']>>) => void,
): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const next = Date.now() + everySeconds * 1000;
    note(await guest.ask());
    if (time + 1 < times) await sleep(Math.max(0, next - Date.now()));
  }
}

/** One job after the other for as long as `wants` says so, at least one. */
async function honestJobs(uid: string, wants: () => boolean): Promise<BusyJob[]> {
  const jobs: BusyJob[] = [];
  while (wants() || jobs.length === 0) {
    jobs.push(await honestJob(uid));
    await sleep(PAUSE_MS);
  }
  return jobs;
}

/** A job of somebody, watched to its end; and how many of the swarm's waited in line when it had come. */
async function honestJob(uid: string): Promise<BusyJob> {
  const { jobId } = await createJob({ count: ADS, uid });
  const ref = firestore.collection(JOBS).doc(jobId);
  for (;;) {
    const job = await ref.get();
    const status: unknown = job.get('status');
    if (status === 'completed') {
      const ms = (job.updateTime?.toMillis() ?? Number.NaN) - (job.createTime?.toMillis() ?? 0);
      return { ms, waiting: await countWaiting() };
    }
    if (status === 'failed' || status === 'cancelled') throw new Error(`The person’s job has ended as ${status}`);
    await sleep(100);
  }
}

async function countWaiting(): Promise<number> {
  return (await firestore.collectionGroup(LINE).where('let_in', '==', false).count().get()).data().count;
}

async function countJobs(status: 'completed'): Promise<number> {
  return (await firestore.collection(JOBS).where('status', '==', status).count().get()).data().count;
}

/** What follows the uploads is over. */
const quietDown = () => sleep(5000);
