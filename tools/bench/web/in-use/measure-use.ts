import type { Page } from '@playwright/test';
import { setTimeout as sleep } from 'node:timers/promises';
import { firestore } from '../../../../functions/src/firebase/admin';
import { adsPath, jobPath } from '../../../../lib/domain/shared/paths';
import { newJobId, randomId } from '../../../../lib/domain/shared/random-id';
import { quantile } from '../../measure';
import { countListeners, spendAnHour, type Session } from './hour';
import { framesWhileScrolling, notePresses, paintedWith } from './paint';
import { fillIn, newAccount, newestJob, type Person } from './person';

/** Ms: half of all took at most `p50`, nineteen of twenty at most `p95`. */
export interface Spread {
  p50: number;
  p95: number;
}

export interface Use {
  /** From the press of “Generate Ads” to the frame that shows that the job waits. */
  submitted: Spread;
  /** From the writing of a change of a job to the frame that shows it: on the job’s page, and on one that does nothing else. */
  painted: Spread;
  paintedBare: Spread;
  /** A set of 200 ads. */
  framesPerSecond: number;
  session: Session;
}

export interface Places {
  origin: string;
  /** The bare app’s page that listens, with all that it has to be told but the document and who it is. */
  listen: URL;
}

const SUBMITS = 20;
const CHANGES = 40;
const ADS = 20;
const ROWS = 10;

/** What a person feels while they use the product: one browser, and a finished job of 20 ads, which it gives the id of. */
export async function measureUse(
  { page }: Person,
  { origin, listen }: Places,
  tell: (text: string) => void,
): Promise<{ use: Use; jobId: string }> {
  const listeners = countListeners(page);
  tell('Sending jobs…');
  const submitted = await submitOften(page, origin);
  tell(`A job of ${ADS} ads…`);
  await fillIn(page, origin, ADS);
  await page.getByRole('button', { name: 'Generate Ads' }).click();
  await page.getByRole('heading', { name: `Generated Ads (${ADS})` }).waitFor({ timeout: 300_000 });
  const { id: jobId, uid } = await newestJob();
  tell('Changes of a job, as they are painted…');
  const account = await newAccount();
  const bare = await runningCopy(jobId, account.uid);
  for (const [name, value] of Object.entries({ ...account, document: jobPath(bare) }))
    listen.searchParams.set(name, value);
  await page.goto(listen.href);
  const paintedBare = await changeOften(page, bare);
  const running = await runningCopy(jobId, uid);
  await page.goto(`${origin}/jobs/${running}`);
  const painted = await changeOften(page, running);
  await firestore.doc(jobPath(running)).delete();
  tell(`A set of ${ROWS * ADS} ads…`);
  const setId = `set_${randomId(20)}`;
  for (let row = 0; row < ROWS; row += 1) {
    // A set has a row for each product.
    await copyJob(jobId, { user_id: uid, 'input.set_id': setId, 'input.product_full_name': `Tonic ${row}` });
  }
  await page.goto(`${origin}/sets/${setId}`);
  await page
    .getByRole('heading', { level: 3 })
    .nth(ROWS - 1)
    .waitFor();
  const framesPerSecond = await framesWhileScrolling(page);
  tell('An hour of going from page to page…');
  const session = await spendAnHour(page, { origin, jobId }, listeners);
  return { use: { submitted, painted, paintedBare, framesPerSecond, session }, jobId };
}

async function submitOften(page: Page, origin: string): Promise<Spread> {
  const times: number[] = [];
  for (let time = 0; time < SUBMITS; time += 1) {
    await fillIn(page, origin, 1);
    const pressedAt = await notePresses(page);
    const painted = paintedWith(page, 'Generation Progress');
    await page.getByRole('button', { name: 'Generate Ads' }).click();
    times.push((await painted) - (await pressedAt()));
    await page.getByRole('heading', { name: 'Generated Ads (1)' }).waitFor({ timeout: 120_000 });
  }
  return spreadOf(times);
}

async function changeOften(page: Page, jobId: string): Promise<Spread> {
  const job = firestore.doc(jobPath(jobId));
  const change = async (step: string) => {
    const painted = paintedWith(page, step);
    // The page has to be asked before anything is written.
    await sleep(150);
    const began = Date.now();
    await job.update({ 'progress.current_step': step });
    return (await painted) - began;
  };
  await change('Listening begins');
  const times: number[] = [];
  for (let time = 1; time <= CHANGES; time += 1) times.push(await change(`Step ${time} of ${CHANGES}`));
  return spreadOf(times);
}

/** What a function hears of a job that has ended, it leaves alone. */
const HEARD_MS = 3000;

/** Another job with the same ads, which seems to be under way; gives its id. */
async function runningCopy(jobId: string, uid: string): Promise<string> {
  const copy = await copyJob(jobId, { user_id: uid });
  await sleep(HEARD_MS);
  await firestore.doc(jobPath(copy)).update({ status: 'processing' });
  return copy;
}

/** Another finished job with the same ads; gives its id. */
async function copyJob(jobId: string, change: Record<string, unknown>): Promise<string> {
  const copy = newJobId();
  const [job, ads] = await Promise.all([
    firestore.doc(jobPath(jobId)).get(),
    firestore.collection(adsPath(jobId)).get(),
  ]);
  const batch = firestore.batch();
  batch.create(firestore.doc(jobPath(copy)), job.data() ?? {});
  batch.update(firestore.doc(jobPath(copy)), { status: 'completed', ...change });
  for (const ad of ads.docs) batch.create(firestore.doc(`${adsPath(copy)}/${ad.id}`), ad.data());
  await batch.commit();
  return copy;
}

const spreadOf = (times: readonly number[]): Spread => ({ p50: quantile(times, 0.5), p95: quantile(times, 0.95) });
