import { readFile } from 'node:fs/promises';
import { type AdAnalysis, adAnalysisSchema } from '../../lib/domain/insights/ad-analysis';
import { type IdentifiedJob, newJob } from '../../lib/domain/jobs/job';
import { CANCEL_REQUEST_ID, cancelChange, newCancelRequest } from '../../lib/domain/jobs/request';
import type { AdAnalysisInput, AdAnalysisResult, AnalysisUpload } from '../../lib/domain/kinds/analysis/ad-analysis';
import {
  adAccountPath,
  adAccountTokenPath,
  adAnalysesPath,
  jobPath,
  requestPath,
  uploadFile,
} from '../../lib/domain/shared/paths';
import { newHexJobId, newUploadId, randomId } from '../../lib/domain/shared/random-id';
import { isTerminal } from '../../lib/domain/work/job-status';
import { sealToken } from '../../lib/net/sealing/seal-token';
import { readSealingKeys } from '../../lib/net/sealing/sealing-keys';
import { readJob, timestampsToDates } from '../../functions/src/engine/documents/read-documents';
import { firestore, serverTimestamp } from '../../functions/src/firebase/admin';
import type { Fault } from './job-fixtures';
import { storeFile } from './stored-files';

export type AnalysisJob = Omit<IdentifiedJob, 'result'> & { result: AdAnalysisResult | null };

/** A person with a connected account of the simulated Meta; `token` says what happens to its calls. */
export async function connectedPerson(account_id: string, token = `sample-token.${randomId(8)}`) {
  const uid = `person-${randomId(10)}`;
  const keys = readSealingKeys(process.env.AD_ACCOUNT_KEYS);
  if (!keys) throw new Error('AD_ACCOUNT_KEYS is not set; run these tests with "npm test -- --only emulator"');
  const [owner, now] = [{ user_id: uid, account_id }, new Date()];
  await firestore.doc(adAccountTokenPath(uid, account_id)).set({
    ...{ ...owner, ...sealToken(token, keys, owner), updated_at: now },
    look_at: new Date(now.getTime() + 86_400_000),
  });
  await firestore.doc(adAccountPath(uid, account_id)).set({
    ...{ account_id, name: 'Ferncombe', currency: 'EUR', timezone: 'Europe/Vienna', status: 'active', problem: null },
    ...{ connected_by: 'sample', connected_at: now, updated_at: now, token_expires_at: null, last_analysis_at: null },
  });
  return { uid, token };
}

const NOTHING_ASKED: AdAnalysisInput = {
  ...{ account_id: null, since: null, until: null, max_ads: 50, include: 'all', upload: null },
};

/** Creates an analysis as a browser does; the functions take it from there. */
export async function startAnalysis(uid: string, input: Partial<AdAnalysisInput> = {}, faults: Fault[] = []) {
  const jobId = newHexJobId();
  if (faults.length > 0) await firestore.doc(`emulator_faults/${jobId}`).set({ faults });
  const job = newJob('ad_analysis', uid, { ...NOTHING_ASKED, ...input }, serverTimestamp());
  await firestore.doc(jobPath(jobId)).create(job);
  return jobId;
}

/** Looks until `accept` likes the job; rejects with what was seen last. */
export async function analysisUntil(jobId: string, accept: (job: AnalysisJob) => boolean, ms = 280_000) {
  const until = Date.now() + ms;
  for (;;) {
    const job = readJob(await firestore.doc(jobPath(jobId)).get()) as AnalysisJob;
    if (accept(job)) return job;
    if (Date.now() > until) throw new Error(`It did not come to that in ${ms} ms: ${JSON.stringify(job)}`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

export const analysisEnd = (jobId: string) => analysisUntil(jobId, ({ status }) => isTerminal(status));

/** Lets a job that is held at a failure point go on. */
export async function releaseHeld(jobId: string): Promise<void> {
  await firestore.doc(`emulator_faults/${jobId}`).update({ released: true });
}

export async function cancelAnalysis(jobId: string, uid: string): Promise<void> {
  const now = serverTimestamp();
  const batch = firestore.batch();
  batch.update(firestore.doc(jobPath(jobId)), cancelChange(now));
  batch.set(firestore.doc(requestPath(jobId, CANCEL_REQUEST_ID)), newCancelRequest(uid, now));
  await batch.commit();
}

/** What is known of a person's ads. */
export async function analysesOf(uid: string): Promise<AdAnalysis[]> {
  const { docs } = await firestore.collection(adAnalysesPath(uid)).get();
  return docs.map((document) => adAnalysisSchema.parse(timestampsToDates(document.data())));
}

/** A video, its subtitles and a report about it and another ad, uploaded as a browser does. */
export async function uploadAds(uid: string): Promise<AnalysisUpload> {
  const upload_id = newUploadId();
  const upload = async <T extends string>(name: string, content_type: T, bytes: Buffer) => {
    const path = uploadFile(uid, upload_id, `${randomId(12)}.${name.split('.').at(-1) ?? ''}`);
    await storeFile(path, bytes, { contentType: content_type });
    return { path, name, size: bytes.length, content_type };
  };
  const film = await readFile(new URL('../../tools/meta-sim/film.mp4', import.meta.url));
  const report = [
    'Ad name,Amount spent (EUR),Impressions,Clicks (all),3-second video plays',
    'Morning pour,240.50,30000,600,9000',
    'Second cup,80.00,12000,120,',
  ].join('\n');
  const subtitles = '1\n00:00:00,200 --> 00:00:02,000\nTired of cold coffee?\n';
  return {
    upload_id,
    media: [
      await upload('Morning pour.mp4', 'video/mp4', film),
      await upload('broken.mp4', 'video/mp4', Buffer.from('no film at all, only words')),
    ],
    subtitles: [await upload('morning-pour.srt', 'application/x-subrip', Buffer.from(subtitles))],
    report: await upload('report.csv', 'text/csv', Buffer.from(report)),
  };
}
