import { MAX_GENERATIONS } from '../../lib/domain/ads/ad';
import type firebase from 'firebase/compat/app';
import { doc, serverTimestamp, setDoc, Timestamp, updateDoc, writeBatch } from 'firebase/firestore';
import type { AdStatus, JobStatus } from '../../lib/domain/work/job-status';
import { adPath, jobPath, requestPath } from '../../lib/domain/shared/paths';
import {
  cancelChange,
  newCancelRequest,
  newRetryRequest,
  newThumbnailsRequest,
  retryChange,
  retryRequestId,
  THUMBNAILS_REQUEST_ID,
} from '../../lib/domain/jobs/request';
import { JOB_ID, storedAd, storedJob } from './documents';
import { OWNER, STRANGER, type Persona } from './personas';

type Database = firebase.firestore.Firestore;

export interface ChangeCase {
  title: string;
  persona?: Persona;
  seed: (firestore: Database) => Promise<void>;
  run: (firestore: Database) => Promise<unknown>;
  allowed: boolean;
}

const job = (status: JobStatus) => (db: Database) => setDoc(doc(db, jobPath(JOB_ID)), storedJob(status));
const jobWithAd =
  (jobStatus: JobStatus, adStatus: AdStatus, change: object = {}) =>
  async (db: Database) => {
    await job(jobStatus)(db);
    await setDoc(doc(db, adPath(JOB_ID, '01')), { ...storedAd(adStatus), ...change });
  };

const updateJob = (change: Record<string, unknown>) => (db: Database) => updateDoc(doc(db, jobPath(JOB_ID)), change);

function cancelBatch(requestId = 'cancel', wish: Record<string, unknown> = {}) {
  return (db: Database) => {
    const batch = writeBatch(db);
    batch.update(doc(db, jobPath(JOB_ID)), cancelChange(serverTimestamp()));
    batch.set(doc(db, requestPath(JOB_ID, requestId)), { ...newCancelRequest(OWNER, serverTimestamp()), ...wish });
    return batch.commit();
  };
}

const askForThumbnails =
  (wish: Record<string, unknown> = {}, id = THUMBNAILS_REQUEST_ID) =>
  (db: Database) =>
    setDoc(doc(db, requestPath(JOB_ID, id)), { ...newThumbnailsRequest(OWNER, serverTimestamp()), ...wish });

interface Retry {
  change?: Record<string, unknown>;
  wish?: Record<string, unknown>;
  id?: string;
  parts?: ('ad' | 'request')[];
}

function retryBatch({ change = {}, wish = {}, id = retryRequestId('01', 2), parts = ['ad', 'request'] }: Retry = {}) {
  return (db: Database) => {
    const batch = writeBatch(db);
    if (parts.includes('ad')) {
      batch.update(doc(db, adPath(JOB_ID, '01')), { ...retryChange(2, serverTimestamp()), ...change });
    }
    if (parts.includes('request')) {
      batch.set(doc(db, requestPath(JOB_ID, id)), { ...newRetryRequest(OWNER, '01', 2, serverTimestamp()), ...wish });
    }
    return batch.commit();
  };
}

const past = Timestamp.fromMillis(0);
const cancel = () => cancelChange(serverTimestamp());
const failedAd = jobWithAd('completed', 'failed');

const CANCELS: ChangeCase[] = [
  { title: 'a queued job can be cancelled', seed: job('queued'), run: cancelBatch(), allowed: true },
  { title: 'a processing job can be cancelled', seed: job('processing'), run: cancelBatch(), allowed: true },
  { title: 'a cancel without its request is enough', seed: job('queued'), run: updateJob(cancel()), allowed: true },
  ...(['completed', 'failed', 'cancelled'] as const).map((status) => ({
    title: `a ${status} job can’t be cancelled`,
    seed: job(status),
    run: updateJob(cancel()),
    allowed: false,
  })),
  {
    title: 'a stranger can’t cancel',
    persona: 'stranger',
    seed: job('queued'),
    run: updateJob(cancel()),
    allowed: false,
  },
  {
    title: 'a visitor can’t cancel',
    persona: 'visitor',
    seed: job('queued'),
    run: updateJob(cancel()),
    allowed: false,
  },
  {
    title: 'a cancel can’t change the input',
    seed: job('queued'),
    run: updateJob({ ...cancel(), input: {} }),
    allowed: false,
  },
  {
    title: 'a cancel can’t add a result',
    seed: job('queued'),
    run: updateJob({ ...cancel(), result: {} }),
    allowed: false,
  },
  {
    title: 'a cancel has the server’s time',
    seed: job('queued'),
    run: updateJob({ ...cancel(), cancelled_at: past }),
    allowed: false,
  },
  {
    title: 'a cancel updates at the server’s time',
    seed: job('queued'),
    run: updateJob({ ...cancel(), updated_at: past }),
    allowed: false,
  },
  {
    title: 'a job can’t be declared failed',
    seed: job('queued'),
    run: updateJob({ ...cancel(), status: 'failed' }),
    allowed: false,
  },
  {
    title: 'a cancel request for a running job is refused',
    seed: job('processing'),
    run: (db) => setDoc(doc(db, requestPath(JOB_ID, 'cancel')), newCancelRequest(OWNER, serverTimestamp())),
    allowed: false,
  },
  { title: 'a cancel request has one id', seed: job('queued'), run: cancelBatch('cancel2'), allowed: false },
  {
    title: 'a cancel request is one’s own',
    seed: job('queued'),
    run: cancelBatch('cancel', { user_id: STRANGER }),
    allowed: false,
  },
  {
    title: 'a cancel request has no other fields',
    seed: job('queued'),
    run: cancelBatch('cancel', { refund: 1 }),
    allowed: false,
  },
  {
    title: 'a cancel request has a time of the server',
    seed: job('queued'),
    run: cancelBatch('cancel', { created_at: past }),
    allowed: false,
  },
  {
    title: 'a request of no known type is refused',
    seed: job('queued'),
    run: cancelBatch('cancel', { type: 'refund' }),
    allowed: false,
  },
  {
    title: 'a stranger can’t write requests',
    persona: 'stranger',
    seed: job('cancelled'),
    run: (db) => setDoc(doc(db, requestPath(JOB_ID, 'cancel')), newCancelRequest(STRANGER, serverTimestamp())),
    allowed: false,
  },
];

const RETRIES: ChangeCase[] = [
  { title: 'a failed ad of a completed job can be asked for again', seed: failedAd, run: retryBatch(), allowed: true },
  { title: 'a failed ad of a failed job too', seed: jobWithAd('failed', 'failed'), run: retryBatch(), allowed: true },
  {
    title: 'a failed ad of a running job too',
    seed: jobWithAd('processing', 'failed'),
    run: retryBatch(),
    allowed: true,
  },
  {
    title: 'a failed ad of a cancelled job can’t',
    seed: jobWithAd('cancelled', 'failed'),
    run: retryBatch(),
    allowed: false,
  },
  ...(['waiting', 'rendering', 'done', 'cancelled'] as const).map((status) => ({
    title: `a ${status} ad can’t be asked for again`,
    seed: jobWithAd('completed', status),
    run: retryBatch(),
    allowed: false,
  })),
  {
    title: 'a stranger can’t ask for it',
    persona: 'stranger',
    seed: failedAd,
    run: retryBatch({ wish: { user_id: STRANGER } }),
    allowed: false,
  },
  { title: 'a visitor can’t ask for it', persona: 'visitor', seed: failedAd, run: retryBatch(), allowed: false },
  { title: 'an ad can’t wait without a request', seed: failedAd, run: retryBatch({ parts: ['ad'] }), allowed: false },
  {
    title: 'a request can’t come without its ad',
    seed: failedAd,
    run: retryBatch({ parts: ['request'] }),
    allowed: false,
  },
  {
    title: 'a request can’t come for an ad that stays as failed as it is',
    seed: failedAd,
    run: retryBatch({ parts: ['request'], wish: { generation: 1 }, id: retryRequestId('01', 1) }),
    allowed: false,
  },
  ...[
    { before: MAX_GENERATIONS - 1, allowed: true },
    { before: MAX_GENERATIONS, allowed: false },
  ].map(({ before, allowed }) => ({
    title: `an ad of generation ${before} ${allowed ? 'can' : 'can’t'} be asked for again`,
    seed: jobWithAd('completed', 'failed', { generation: before }),
    run: retryBatch({
      change: { generation: before + 1 },
      wish: { generation: before + 1 },
      id: retryRequestId('01', before + 1),
    }),
    allowed,
  })),
  {
    title: 'a retry can’t skip a generation',
    seed: failedAd,
    run: retryBatch({ change: { generation: 3 } }),
    allowed: false,
  },
  { title: 'a retry resets the tries', seed: failedAd, run: retryBatch({ change: { attempts: 1 } }), allowed: false },
  {
    title: 'a retry waits for its turn',
    seed: failedAd,
    run: retryBatch({ change: { queued: true } }),
    allowed: false,
  },
  { title: 'a retry clears the error', seed: failedAd, run: retryBatch({ change: { error: 'x' } }), allowed: false },
  {
    title: 'a retry can’t declare the ad done',
    seed: failedAd,
    run: retryBatch({ change: { status: 'done' } }),
    allowed: false,
  },
  {
    title: 'a retry has the server’s time',
    seed: failedAd,
    run: retryBatch({ change: { updated_at: past } }),
    allowed: false,
  },
  {
    title: 'a retry can’t set a URL',
    seed: failedAd,
    run: retryBatch({ change: { firebase_url: 'x' } }),
    allowed: false,
  },
  {
    title: 'a retry request is named by its ad',
    seed: failedAd,
    run: retryBatch({ id: 'retry_02_2' }),
    allowed: false,
  },
  {
    title: 'a retry request names the same generation',
    seed: failedAd,
    run: retryBatch({ wish: { generation: 3 } }),
    allowed: false,
  },
  {
    title: 'a retry request names a generation in digits',
    seed: failedAd,
    run: retryBatch({ wish: { generation: '2' } }),
    allowed: false,
  },
  {
    title: 'a retry request names an ad in digits',
    seed: failedAd,
    run: retryBatch({ wish: { ad: '../x' } }),
    allowed: false,
  },
  {
    title: 'a retry request names an ad in text',
    seed: failedAd,
    run: retryBatch({ wish: { ad: 1 } }),
    allowed: false,
  },
  {
    title: 'a retry request has no other fields',
    seed: failedAd,
    run: retryBatch({ wish: { model: 'x' } }),
    allowed: false,
  },
];

const THUMBNAILS: ChangeCase[] = [
  {
    title: 'thumbnails of a job that has ended can be asked for',
    seed: job('completed'),
    run: askForThumbnails(),
    allowed: true,
  },
  { title: 'of one that was cancelled too', seed: job('cancelled'), run: askForThumbnails(), allowed: true },
  { title: 'of one that runs they can’t', seed: job('processing'), run: askForThumbnails(), allowed: false },
  {
    title: 'they can’t be asked for twice',
    seed: async (db) => {
      await job('completed')(db);
      await askForThumbnails()(db);
    },
    run: askForThumbnails(),
    allowed: false,
  },
  {
    title: 'a request for thumbnails has one id',
    seed: job('completed'),
    run: askForThumbnails({}, 'thumbnails2'),
    allowed: false,
  },
  {
    title: 'a request for thumbnails is one’s own',
    seed: job('completed'),
    run: askForThumbnails({ user_id: STRANGER }),
    allowed: false,
  },
  {
    title: 'a stranger can’t ask for thumbnails',
    persona: 'stranger',
    seed: job('completed'),
    run: askForThumbnails({ user_id: STRANGER }),
    allowed: false,
  },
  {
    title: 'a request for thumbnails has no other fields',
    seed: job('completed'),
    run: askForThumbnails({ side: 4000 }),
    allowed: false,
  },
  {
    title: 'a request for thumbnails has a time of the server',
    seed: job('completed'),
    run: askForThumbnails({ created_at: past }),
    allowed: false,
  },
];

export const CHANGES: ChangeCase[] = [...CANCELS, ...RETRIES, ...THUMBNAILS];
