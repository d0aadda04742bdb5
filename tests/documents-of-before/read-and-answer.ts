/**
 * The one file here that knows where the code stands that these tests are about: what reads documents, and
 * what the REST API's routes make their answers with.
 */
import { callbackSchema } from '../../lib/domain/jobs/callback';
import { conversationSchema } from '../../lib/domain/ads/conversation';
import type { IdentifiedAd } from '../../lib/domain/ads/ad';
import type { IdentifiedJob } from '../../lib/domain/jobs/job';
import { jobRequestSchema } from '../../lib/domain/jobs/request';
import { cancelledBody } from '../../lib/api/jobs/cancelled-body';
import { createdBody, createdImageBody } from '../../lib/api/jobs/created-body';
import { listBody } from '../../lib/api/jobs/list-body';
import { needsAds } from '../../lib/api/jobs/show-job';
import { webhookBody } from '../../lib/api/jobs/webhook-body';
import { parseAd, parseConversation, parseJob, parseRequest } from '../../lib/client/firebase/firestore-documents';
import { NO_FIGURES } from '../../lib/domain/work/figures';
import { parseJob as parseJobOnServer, parseAd as parseAdOnServer } from '../../lib/server/firebase/documents';
import { jobAnswer } from '../../lib/server/jobs/answer/job-answer';
import { answerEvent, jobEvents } from '../../lib/server/jobs/answer/job-events';
import type { JobState } from '../../lib/server/jobs/read/job-feed';
import { pacesOf, type QueueCounts, statsBody } from '../../lib/server/jobs/stats/stats-body';
import { readJob, timestampsToDates } from '../../functions/src/engine/documents/read-documents';
import { readRun } from '../../functions/src/engine/run/run';
import { makeRequestIn, readAd } from '../../functions/src/kinds/ads/read-ads';
import type { Answer } from './answer-file';
import type { Sdk, Snapshot, StoredDocument, StoredJob } from './stored-documents';

export type ReadJob = IdentifiedJob;

type AdminSnapshot = Parameters<typeof readJob>[0];
const read =
  <T>(reader: (snapshot: AdminSnapshot) => T) =>
  (snapshot: Snapshot) =>
    reader(snapshot as unknown as AdminSnapshot);

/** Who reads the documents of each collection, and how. */
export const READERS: Record<string, Partial<Record<Sdk, (snapshot: Snapshot) => unknown>>> = {
  ad_videos_jobs: {
    functions: read(readJob),
    server: read(parseJobOnServer),
    browser: ({ id, data }) => parseJob(id, data()),
  },
  ads: {
    functions: read(readAd),
    server: read(parseAdOnServer),
    browser: ({ id, data }) => parseAd(id, data()),
  },
  requests: {
    functions: ({ data }) => makeRequestIn(data()) ?? jobRequestSchema.parse(timestampsToDates(data())),
    browser: ({ data }) => parseRequest(data()),
  },
  private: { functions: read(readRun) },
  callbacks: { functions: ({ data }) => callbackSchema.parse(timestampsToDates(data())) },
  conversations: {
    functions: ({ data }) => conversationSchema.parse(timestampsToDates(data())),
    browser: ({ data }) => parseConversation(data()),
  },
};

const inCollection = ({ documents }: StoredJob, name: string) =>
  documents.filter(({ collection }) => collection === name);

/** A stored job as the API's server reads it. */
export function jobIn(stored: StoredJob): ReadJob {
  const [job] = inCollection(stored, 'ad_videos_jobs').map((document) => read(parseJobOnServer)(document.as('server')));
  if (!job) throw new Error('There is no job that could be read');
  return job;
}

function adIn(stored: StoredDocument): IdentifiedAd {
  const ad = read(parseAdOnServer)(stored.as('server'));
  if (!ad) throw new Error('There is an ad that cannot be read');
  return ad;
}

/** With the ads that the server would have read, too. */
function stateIn(stored: StoredJob): JobState {
  const job = jobIn(stored);
  const ads = needsAds(job) ? inCollection(stored, 'ads').map(adIn) : [];
  return { job, ads: ads.toSorted((one, other) => one.number - other.number) };
}

const isImage = ({ id }: ReadJob) => /^[0-9]+$/.test(id);

/** All that the API says of a job at a moment, which has to be the time of the clock. */
export async function answersAbout(stored: StoredJob): Promise<Answer[]> {
  const state = stateIn(stored);
  const { job } = state;
  const { text, etag } = jobAnswer(state, new Date());
  return [
    ...(job.status === 'queued' ? [toCreation(job)] : []),
    { title: 'the job', text },
    { title: 'the ETag of the job', text: etag },
    // The same text again, so that it need not stand here twice.
    { title: 'the job as events', text: (await eventsOf(state)).replace(text, '<the job>') },
    ...(job.status === 'cancelled' ? [{ title: 'to its cancel', text: JSON.stringify(cancelledBody(job.id)) }] : []),
    // Left out for image jobs, which are known to tell their end wrongly: with an ad’s fields, and their number as a text.
    ...(isImage(job) ? [] : inCollection(stored, 'callbacks').map((callback) => webhookOf(stored, callback))),
  ];
}

function toCreation(job: ReadJob): Answer {
  const message = job.type === 'remix' ? 'Remix job created successfully' : undefined;
  return {
    title: 'to its creation',
    text: JSON.stringify(isImage(job) ? createdImageBody(job) : createdBody(job, NO_FIGURES, message)),
  };
}

async function eventsOf(state: JobState): Promise<string> {
  async function* once() {
    yield state;
  }
  const texts: string[] = [];
  for await (const text of jobEvents(once(), {
    lastEventId: null,
    isAllowed: async () => true,
    eventOf: (told) => answerEvent(told, async () => NO_FIGURES),
  }))
    texts.push(text);
  return texts.join('');
}

function webhookOf(stored: StoredJob, document: StoredDocument): Answer {
  const [job] = inCollection(stored, 'ad_videos_jobs').map((found) => read(readJob)(found.as('functions')));
  const { event, created_at } = callbackSchema.parse(timestampsToDates(document.as('functions').data()));
  if (!job) throw new Error('There is no job to be told of');
  return { title: `to its callback_url: ${event}`, text: JSON.stringify(webhookBody(job, event, created_at)) };
}

/** What the API says of jobs together, as if they were one person’s; newest first. A job may be there at two moments. */
export function answersAboutAll(jobs: readonly ReadJob[], now: Date): Answer[] {
  const page = jobs.slice(5, 10);
  return [
    {
      title: 'the list',
      text: JSON.stringify(listBody(jobs, jobs.length, { filter: 'all', page: 1, size: 100 })),
    },
    {
      title: 'the second page of the list',
      text: JSON.stringify(listBody(page, jobs.length, { filter: 'all', page: 2, size: 5 })),
    },
    { title: 'the statistics', text: JSON.stringify(statsBody(figuresOf(jobs), now)) },
  ];
}

function figuresOf(jobs: readonly ReadJob[]) {
  const having = (status: ReadJob['status']) => jobs.filter((job) => job.status === status);
  const count = (status: ReadJob['status']) => having(status).length;
  const day = { completed: count('completed'), failed: count('failed'), cancelled: count('cancelled') };
  const counts: QueueCounts = { queued: count('queued'), processing: count('processing'), ...day };
  const oldestWaiting = having('queued').at(-1)?.created_at ?? null;
  return { counts, day, oldestWaiting, paces: pacesOf(having('completed')) };
}
