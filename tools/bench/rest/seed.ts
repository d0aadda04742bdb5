import { initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { adPath, jobPath } from '../../../lib/domain/shared/paths';
import { newJobId } from '../../../lib/domain/shared/random-id';
import { adOf, finishedAdOf, jobOf } from '../../../lib/api/jobs/job-fixtures';

const firestore = getFirestore(initializeApp());

export interface Account {
  uid: string;
  token: string;
}

/** A guest of the emulated Authentication. */
export async function signUp(authHost: string): Promise<Account> {
  const url = `http://${authHost}/identitytoolkit.googleapis.com/v1/accounts:signUp?key=demo`;
  const headers = { 'Content-Type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: '{"returnSecureToken":true}' });
  const { localId, idToken } = (await answer.json()) as { localId: string; idToken: string };
  return { uid: localId, token: idToken };
}

const ADS = 10;

/** Jobs of a person in the midst of their work, half of their ads made; gives their ids. */
export async function writeRunningJobs(uid: string, count: number): Promise<string[]> {
  return writeJobs(uid, count, (writer, id, document) => {
    void writer.create(firestore.doc(jobPath(id)), { ...document, status: 'processing' });
    for (let number = 1; number <= ADS; number += 1) {
      const { id: ad, ...written } = number > ADS / 2 ? adOf(number) : finishedAdOf(number, 1, number + 1);
      void writer.create(firestore.doc(adPath(id, ad)), { ...written, user_id: uid });
    }
  });
}

/** Jobs of a person that have ended, with their results. */
export async function writeEndedJobs(uid: string, count: number): Promise<string[]> {
  const ads = Array.from({ length: ADS }, (_, index) => {
    const { number, template, variation, aspect_ratio, prompt, conversation_id, storage_path } = adOf(index + 1);
    const firebase_url = `https://files.example/${number}.png`;
    const prompt_used = prompt.slice(0, 200);
    return { number, firebase_url, storage_path, conversation_id, aspect_ratio, prompt_used, template, variation };
  });
  return writeJobs(uid, count, (writer, id, document) => {
    const result = { ads_generated: ADS, failed: 0, ads };
    void writer.create(firestore.doc(jobPath(id)), {
      ...document,
      status: 'completed',
      completed_at: new Date(),
      result,
    });
  });
}

type Writer = ReturnType<typeof firestore.bulkWriter>;

async function writeJobs(
  uid: string,
  count: number,
  write: (writer: Writer, id: string, document: object) => void,
): Promise<string[]> {
  const writer = firestore.bulkWriter({ throttling: false });
  const ids = Array.from({ length: count }, newJobId);
  for (const [index, id] of ids.entries()) {
    const { id: _id, ...job } = jobOf({ user_id: uid, created_at: new Date(Date.now() - index * 1000) });
    write(writer, id, job);
  }
  await writer.close();
  return ids;
}

/** Changes one job after the other, each every few seconds, until the signal. */
export async function keepChanging(ids: readonly string[], signal: AbortSignal): Promise<void> {
  for (let turn = 0; !signal.aborted; turn += 1) {
    const percentage = 10 + (Math.floor(turn / ids.length) % 80);
    await firestore.doc(jobPath(ids[turn % ids.length] ?? '')).update({ 'progress.percentage': percentage });
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
