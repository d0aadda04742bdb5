import {
  addDoc,
  collection,
  collectionGroup,
  deleteDoc,
  doc,
  getDoc,
  getDocs,
  limit,
  orderBy,
  query,
  setDoc,
  Timestamp,
  updateDoc,
  where,
  writeBatch,
} from 'firebase/firestore';
import type firebase from 'firebase/compat/app';
import {
  adPath,
  API_KEYS,
  apiKeyPath,
  callbackPath,
  ADS,
  adsPath,
  brandPath,
  brandsPath,
  conversationPath,
  FIGURES_PATH,
  idempotencyKeyPath,
  jobPath,
  JOBS,
  DOORS_PATH,
  LIMITS_PATH,
  productPath,
  requestPath,
  requestsPath,
  linePath,
  runPath,
  SERVICE_PATH,
  spendingPath,
  uploadUsagePath,
  webhookSecretPath,
} from '../../lib/domain/shared/paths';
import { AD_ACCOUNT_DOCUMENTS, INSIGHT_OPERATIONS } from './insight-operations';
import { JOB_ID, newJob, storedAd, storedJob, storedKey } from './documents';
import type { Operation } from './operation';
import { PLANNING_DOCUMENTS, PLANNING_OPERATIONS } from './planning-operations';
import { isOwner, OWNER, STRANGER } from './personas';

const BRAND = brandPath(OWNER, 'nike');
const PRODUCT = productPath(OWNER, 'nike', 'air');
const CONVERSATION = conversationPath({ uid: OWNER, brandId: 'nike', productId: 'air', conversationId: 'conv_1' });
const SPENDING = spendingPath(OWNER, '2026-11-26');
const IDEMPOTENCY_KEY = idempotencyKeyPath(OWNER, 'a1b2');
const OTHER_JOB = 'job_00000000000000000000';
const KEY = apiKeyPath('5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef');
const SECRET = webhookSecretPath(OWNER);
const USAGE = uploadUsagePath(OWNER);
const CALLBACK = callbackPath(JOB_ID, 'completed');
const nobody = () => false;

/** As the page listens to them. */
const requestsOf = (db: firebase.firestore.Firestore, jobId: string, uid: string) =>
  query(collection(db, requestsPath(jobId)), where('user_id', '==', uid), orderBy('created_at', 'desc'), limit(100));

/** One processing job with a failed ad, and everything that functions write beside it; all of the owner. */
export async function seedWorld(firestore: firebase.firestore.Firestore): Promise<void> {
  const batch = writeBatch(firestore);
  const seed = (path: string, fields: Record<string, unknown>) => batch.set(doc(firestore, path), fields);
  seed(jobPath(JOB_ID), storedJob('processing'));
  seed(adPath(JOB_ID, '01'), storedAd('failed'));
  seed(linePath(OWNER, JOB_ID), { let_in: false });
  seed(runPath(JOB_ID), { dispatched: true });
  seed(requestPath(JOB_ID, 'retry_02_2'), {
    type: 'retry_ad',
    user_id: OWNER,
    created_at: Timestamp.now(),
  });
  seed(BRAND, { name: 'Nike' });
  seed(PRODUCT, { full_name: 'Air' });
  seed(CONVERSATION, { title: 'Air' });
  seed(SERVICE_PATH, { provider: 'studio' });
  seed(SPENDING, { jobs: {} });
  seed(KEY, storedKey());
  seed(SECRET, { secret: 'whsec_AAAA' });
  seed(USAGE, { day: '2026-11-26', files: 1, bytes: 1, full: null });
  seed(CALLBACK, { status: 'waiting', url: 'https://example.com/' });
  seed(IDEMPOTENCY_KEY, { status: 'running' });
  for (const { path, fields } of PLANNING_DOCUMENTS) seed(path, fields);
  for (const path of AD_ACCOUNT_DOCUMENTS) seed(path, { user_id: OWNER });
  await batch.commit();
}

const READS: Operation[] = [
  { title: 'read what ads cost', run: (db) => getDoc(doc(db, SERVICE_PATH)), allowed: () => true },
  { title: 'read how long jobs take', run: (db) => getDoc(doc(db, FIGURES_PATH)), allowed: () => true },
  { title: 'read whether more jobs are taken', run: (db) => getDoc(doc(db, DOORS_PATH)), allowed: () => true },
  { title: 'open a door', run: (db) => setDoc(doc(db, DOORS_PATH), { guest: new Date(0) }), allowed: nobody },
  { title: 'read what each person may have', run: (db) => getDoc(doc(db, LIMITS_PATH)), allowed: () => true },
  { title: 'list such documents', run: (db) => getDocs(collection(db, 'service')), allowed: nobody },
  { title: 'read what the owner spent', run: (db) => getDoc(doc(db, SPENDING)), allowed: nobody },
  { title: 'read an idempotency key', run: (db) => getDoc(doc(db, IDEMPOTENCY_KEY)), allowed: nobody },
  { title: 'read an API key', run: (db) => getDoc(doc(db, KEY)), allowed: isOwner },
  { title: 'look for an API key that does not exist', run: (db) => getDoc(doc(db, apiKeyPath('0'))), allowed: nobody },
  {
    title: 'list the owner’s API keys',
    run: (db) => getDocs(query(collection(db, API_KEYS), where('user_id', '==', OWNER))),
    allowed: isOwner,
  },
  { title: 'list everybody’s API keys', run: (db) => getDocs(collection(db, API_KEYS)), allowed: nobody },
  { title: 'read the webhook secret', run: (db) => getDoc(doc(db, SECRET)), allowed: isOwner },
  { title: 'list secrets', run: (db) => getDocs(collection(db, `users/${OWNER}/secrets`)), allowed: nobody },
  { title: 'read how much the owner has uploaded', run: (db) => getDoc(doc(db, USAGE)), allowed: isOwner },
  { title: 'read how a callback went', run: (db) => getDoc(doc(db, CALLBACK)), allowed: isOwner },
  { title: 'read the job', run: (db) => getDoc(doc(db, jobPath(JOB_ID))), allowed: isOwner },
  {
    title: 'look for a job that does not exist',
    run: (db) => getDoc(doc(db, jobPath(OTHER_JOB))),
    allowed: nobody,
  },
  {
    title: 'list the owner’s jobs',
    run: (db) =>
      getDocs(query(collection(db, JOBS), where('user_id', '==', OWNER), orderBy('created_at', 'desc'), limit(5))),
    allowed: isOwner,
  },
  { title: 'list everybody’s jobs', run: (db) => getDocs(collection(db, JOBS)), allowed: nobody },
  { title: 'read an ad', run: (db) => getDoc(doc(db, adPath(JOB_ID, '01'))), allowed: isOwner },
  { title: 'list the ads of the job', run: (db) => getDocs(collection(db, adsPath(JOB_ID))), allowed: isOwner },
  {
    title: 'list ads of a job that does not exist',
    run: (db) => getDocs(collection(db, adsPath(OTHER_JOB))),
    allowed: nobody,
  },
  {
    title: 'list ads across all jobs',
    run: (db) => getDocs(query(collectionGroup(db, ADS), where('user_id', '==', OWNER))),
    allowed: nobody,
  },
  {
    title: 'read where the job stands in line',
    run: (db) => getDoc(doc(db, linePath(OWNER, JOB_ID))),
    allowed: nobody,
  },
  { title: 'read how the start of the job went', run: (db) => getDoc(doc(db, runPath(JOB_ID))), allowed: nobody },
  { title: 'read a request', run: (db) => getDoc(doc(db, requestPath(JOB_ID, 'retry_02_2'))), allowed: isOwner },
  {
    title: 'look for a request that does not exist',
    run: (db) => getDoc(doc(db, requestPath(JOB_ID, 'edit_01_x'))),
    allowed: isOwner,
  },
  { title: 'list requests of anybody', run: (db) => getDocs(collection(db, requestsPath(JOB_ID))), allowed: nobody },
  { title: 'list the owner’s requests', run: (db) => getDocs(requestsOf(db, JOB_ID, OWNER)), allowed: isOwner },
  { title: 'list a stranger’s requests', run: (db) => getDocs(requestsOf(db, JOB_ID, STRANGER)), allowed: nobody },
  { title: 'list requests of no job', run: (db) => getDocs(requestsOf(db, OTHER_JOB, OWNER)), allowed: nobody },
  { title: 'list brands', run: (db) => getDocs(collection(db, brandsPath(OWNER))), allowed: isOwner },
  { title: 'list everybody’s brands', run: (db) => getDocs(collectionGroup(db, 'stores')), allowed: nobody },
  { title: 'list everybody’s products', run: (db) => getDocs(collectionGroup(db, 'products')), allowed: nobody },
  {
    title: 'list the owner’s jobs for a product',
    run: (db) =>
      getDocs(
        query(
          collection(db, JOBS),
          where('user_id', '==', OWNER),
          where('brand_id', '==', 'nike'),
          where('product_id', '==', 'air'),
        ),
      ),
    allowed: isOwner,
  },
  { title: 'read a brand', run: (db) => getDoc(doc(db, BRAND)), allowed: isOwner },
  { title: 'list products', run: (db) => getDocs(collection(db, `${BRAND}/products`)), allowed: isOwner },
  { title: 'read a conversation', run: (db) => getDoc(doc(db, CONVERSATION)), allowed: isOwner },
  { title: 'list conversations', run: (db) => getDocs(collection(db, `${PRODUCT}/conversations`)), allowed: isOwner },
];

const WRITES: Operation[] = [
  { title: 'create a job of the owner', run: (db) => setDoc(doc(db, jobPath(OTHER_JOB)), newJob()), allowed: isOwner },
  {
    title: 'create a job under an id of the server’s choice',
    run: (db) => addDoc(collection(db, JOBS), newJob()),
    allowed: nobody,
  },
  { title: 'overwrite the job', run: (db) => setDoc(doc(db, jobPath(JOB_ID)), newJob()), allowed: nobody },
  {
    title: 'put the job to the front of the line',
    run: (db) => setDoc(doc(db, linePath(OWNER, JOB_ID)), { let_in: true }),
    allowed: nobody,
  },
  { title: 'delete the job', run: (db) => deleteDoc(doc(db, jobPath(JOB_ID))), allowed: nobody },
  {
    title: 'make the job look completed',
    run: (db) => updateDoc(doc(db, jobPath(JOB_ID)), { status: 'completed' }),
    allowed: nobody,
  },
  {
    title: 'give the job to somebody',
    run: (db) => updateDoc(doc(db, jobPath(JOB_ID)), { user_id: 'x' }),
    allowed: nobody,
  },
  { title: 'create an ad', run: (db) => setDoc(doc(db, adPath(JOB_ID, '09')), storedAd('waiting')), allowed: nobody },
  { title: 'delete an ad', run: (db) => deleteDoc(doc(db, adPath(JOB_ID, '01'))), allowed: nobody },
  {
    title: 'give an ad another picture',
    run: (db) => updateDoc(doc(db, adPath(JOB_ID, '01')), { firebase_url: 'x' }),
    allowed: nobody,
  },
  {
    title: 'change a request',
    run: (db) => updateDoc(doc(db, requestPath(JOB_ID, 'retry_02_2')), { ad: '03' }),
    allowed: nobody,
  },
  {
    title: 'answer a request',
    run: (db) => updateDoc(doc(db, requestPath(JOB_ID, 'retry_02_2')), { status: 'done' }),
    allowed: nobody,
  },
  {
    title: 'write how the start went',
    run: (db) => setDoc(doc(db, runPath(JOB_ID)), { dispatched: false }),
    allowed: nobody,
  },
  { title: 'free an idempotency key', run: (db) => deleteDoc(doc(db, IDEMPOTENCY_KEY)), allowed: nobody },
  { title: 'choose a webhook secret', run: (db) => setDoc(doc(db, SECRET), { secret: 'x' }), allowed: nobody },
  { title: 'delete the webhook secret', run: (db) => deleteDoc(doc(db, SECRET)), allowed: nobody },
  { title: 'say that nothing was uploaded', run: (db) => setDoc(doc(db, USAGE), { files: 0 }), allowed: nobody },
  { title: 'forget what was uploaded', run: (db) => deleteDoc(doc(db, USAGE)), allowed: nobody },
  { title: 'send a callback elsewhere', run: (db) => updateDoc(doc(db, CALLBACK), { url: 'x' }), allowed: nobody },
  { title: 'make a callback', run: (db) => setDoc(doc(db, callbackPath(JOB_ID, 'failed')), {}), allowed: nobody },
  { title: 'revoke an API key', run: (db) => deleteDoc(doc(db, KEY)), allowed: isOwner },
  { title: 'make an API key', run: (db) => setDoc(doc(db, apiKeyPath('1')), storedKey()), allowed: nobody },
  { title: 'rename an API key', run: (db) => updateDoc(doc(db, KEY), { name: 'x' }), allowed: nobody },
  { title: 'give an API key to somebody', run: (db) => updateDoc(doc(db, KEY), { user_id: 'x' }), allowed: nobody },
  { title: 'write a brand over', run: (db) => setDoc(doc(db, BRAND), { name: 'x' }), allowed: nobody },
  { title: 'write a product over', run: (db) => setDoc(doc(db, PRODUCT), { full_name: 'x' }), allowed: nobody },
  { title: 'delete a brand for good', run: (db) => deleteDoc(doc(db, BRAND)), allowed: nobody },
  { title: 'delete a product for good', run: (db) => deleteDoc(doc(db, PRODUCT)), allowed: nobody },
  { title: 'write a conversation', run: (db) => setDoc(doc(db, CONVERSATION), { title: 'x' }), allowed: nobody },
  { title: 'delete a conversation', run: (db) => deleteDoc(doc(db, CONVERSATION)), allowed: nobody },
];

export const OPERATIONS: Operation[] = [...READS, ...WRITES, ...INSIGHT_OPERATIONS, ...PLANNING_OPERATIONS];
