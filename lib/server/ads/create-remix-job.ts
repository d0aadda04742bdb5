import 'server-only';
import { posix } from 'node:path';
import type { IdentifiedAd } from '../../domain/ads/ad';
import { type RemixBody, remixBodySchema } from '../../api/requests/remix-body';
import { type Conversation, conversationSchema, MAX_VERSIONS } from '../../domain/ads/conversation';
import { type IdentifiedJob, isAdJob, picturesOf, subjectOf } from '../../domain/jobs/job';
import { ADS, jobPath } from '../../domain/shared/paths';
import { withDates } from '../../domain/shared/with-dates';
import { parseAd, parseJob } from '../firebase/documents';
import { firestore } from '../firebase/admin';
import { ApiError, invalidFields } from '../http/api-error';
import { readJson } from '../http/read-json';
import type { Once } from '../jobs/create/once';

interface FoundAd {
  job: IdentifiedJob;
  ad: IdentifiedAd;
  conversation: Conversation;
}

/** Creates a job that remixes the ad of a conversation. Throws an ApiError: 404 for one that isn't the person's. */
export async function createRemixJob(
  conversationId: string,
  request: Request,
  uid: string,
  once: Once,
): Promise<IdentifiedJob> {
  const body = await readJson(request, remixBodySchema);
  await once.json(body);
  const found = await findAd(conversationId, uid);
  if (!found) throw noSuchConversation();
  checkRemixable(found, body);
  const { job, ad } = found;
  return once.make('remix', {
    job_id: job.id,
    ad: ad.id,
    conversation_id: conversationId,
    based_on: body.version ?? ad.version,
    instruction: body.instruction,
    aspect_ratio: ad.aspect_ratio,
    ...subjectOf(job),
    colors: picturesOf(job).colors(job.input),
  });
}

const CONVERSATION_ID = /^[\w-]{1,128}$/;
/** A folder of files, and a document of the same name. */
const CONVERSATION_PATH = /^users\/[^/]+\/stores\/[^/]+\/products\/[^/]+\/conversations\/[^/]+$/;

/** null where one of the documents is not there, or can't be read. */
async function findAd(conversationId: string, uid: string): Promise<FoundAd | null> {
  if (!CONVERSATION_ID.test(conversationId)) return null;
  const ads = firestore.collectionGroup(ADS).where('user_id', '==', uid);
  const [document] = (await ads.where('conversation_id', '==', conversationId).limit(1).get()).docs;
  const jobId = document?.ref.parent.parent?.id;
  if (!document || jobId === undefined) return null;
  const ad = parseAd(document);
  const path = ad && posix.dirname(ad.storage_path);
  if (!path || !CONVERSATION_PATH.test(path)) return null;
  const [jobSnapshot, snapshot] = await firestore.getAll(firestore.doc(jobPath(jobId)), firestore.doc(path));
  const job = jobSnapshot && parseJob(jobSnapshot);
  const conversation = conversationSchema.safeParse(withDates(snapshot?.data())).data;
  return job && conversation ? { job, ad, conversation } : null;
}

/** Throws an ApiError that says what to ask for instead. */
function checkRemixable({ job, conversation: { versions } }: FoundAd, { version }: RemixBody): void {
  if (!isAdJob(job)) {
    throw new ApiError('INVALID_REQUEST', 'Only ads can be remixed. Ask for a new image with POST /api/v1/generate.');
  }
  if (version && version > versions.length) {
    throw invalidFields({ version: `This conversation has versions 1 to ${versions.length}. Send one of them.` });
  }
  if (versions.length >= MAX_VERSIONS) {
    throw new ApiError('CONFLICT', `This ad has ${MAX_VERSIONS} versions, which is as many as it can have.`);
  }
}

function noSuchConversation(): ApiError {
  const message = 'There is no such conversation. The result of a job has the conversation_id of each ad.';
  return new ApiError('NOT_FOUND', message);
}
