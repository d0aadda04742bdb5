import 'server-only';
import type { Transaction } from 'firebase-admin/firestore';
import type { SummaryBody } from '../../api/research/research-body';
import { shownSummary } from '../../api/research/research-body';
import type { SummaryRequest } from '../../api/requests/research-body';
import {
  type ResearchSummaryInput,
  researchSummaryInputSchema,
} from '../../domain/kinds/research/research-summary-kind';
import { researchFingerprint } from '../../domain/kinds/research/research-fingerprint';
import { pastedWithoutPersonalData } from '../../domain/research/personal-data/remove-personal-data';
import { isGoodFor, type Research, researchIdSchema, researchSchema } from '../../domain/research/research';
import { JOBS } from '../../domain/shared/paths';
import { UNDER_WAY } from '../../domain/work/job-status';
import { firestore, serverTimestamp } from '../firebase/admin';
import { parseDocument } from '../firebase/documents';
import { invalidFields } from '../http/api-error';
import { inTurns } from '../process/in-turns';
import type { Once } from '../jobs/create/once';
import type { Beside, WrittenJob } from '../jobs/create/write-job';
import { brandAndProduct, type OfResearch, researchRef } from './own-research';

const KIND = 'research_summary';

/** Thrown where there is nothing to be begun: the summary is there. */
class SummaryIsThere extends Error {
  override name = 'SummaryIsThere';
  constructor(readonly summary: SummaryBody) {
    super('The summary is there');
  }
}

/**
 * The summary of a research, where there is a good one that was made of the same; else the job that makes it: the one
 * that is under way, or a new one. However many ask at once, there is one job. Throws an ApiError.
 */
export async function summaryOrJob(
  once: Once,
  asked: { uid: string; place: OfResearch; body: SummaryRequest },
): Promise<SummaryBody | WrittenJob> {
  const { uid, place, body } = asked;
  const { brand, product } = await brandAndProduct(uid, place);
  const input = inputOf(place, body, { title: product.full_name, byline: brand.name });
  const known = parseDocument(await researchRef(uid, place).get(), researchSchema);
  const ready = known && readyFor(input, known);
  if (ready) return ready;
  try {
    const { path } = researchRef(uid, place);
    return await inTurns(path, () => once.makeBeside(KIND, input, besideResearch(uid, place, input)));
  } catch (error) {
    if (error instanceof SummaryIsThere) return error.summary;
    throw error;
  }
}

/** Throws an ApiError for an id that no research can have. */
function inputOf(
  { brandId, productId, researchId }: OfResearch,
  body: SummaryRequest,
  titled: Pick<ResearchSummaryInput, 'title' | 'byline'>,
): ResearchSummaryInput {
  const id = researchIdSchema.safeParse(researchId);
  if (!id.success) throw invalidFields({ research_id: id.error.issues[0]?.message ?? 'Choose another id.' });
  const { sources, competitors, notes, refresh } = body;
  return researchSummaryInputSchema.parse({
    ...{ brand_id: brandId, product_id: productId, research_id: researchId },
    ...{ sources, competitors, refresh, texts: [], upload_id: null, files: [], ...titled },
    notes: pastedWithoutPersonalData(notes),
  });
}

/** null where it has to be read anew. */
function readyFor(input: ResearchSummaryInput, research: Research): SummaryBody | null {
  if (input.refresh || !isGoodFor(research, researchFingerprint(input), new Date())) return null;
  return shownSummary(research);
}

/**
 * What of the research stands beside its job. Each request reads and writes the research, so that of two at once the
 * second finds the first one's job; the query finds a job that a page of the app has begun.
 */
function besideResearch(uid: string, place: OfResearch, input: ResearchSummaryInput): Beside {
  const ref = researchRef(uid, place);
  let isNew = true;
  return {
    async read(transaction) {
      const snapshot = await transaction.get(ref);
      isNew = !snapshot.exists;
      const underWay = await jobUnderWay(transaction, uid, input);
      if (underWay !== null) return underWay;
      // It may have come to its end since it was looked for.
      const research = parseDocument(snapshot, researchSchema);
      const ready = research && readyFor(input, research);
      if (ready) throw new SummaryIsThere(ready);
      return null;
    },
    write(transaction, job_id) {
      const changes = { job_id, updated_at: serverTimestamp() };
      if (isNew) transaction.set(ref, { ...newResearch(input), ...changes });
      else transaction.update(ref, changes);
    },
  };
}

async function jobUnderWay(transaction: Transaction, uid: string, input: ResearchSummaryInput): Promise<string | null> {
  const jobs = firestore
    .collection(JOBS)
    .where('user_id', '==', uid)
    .where('type', '==', KIND)
    .where('status', 'in', UNDER_WAY)
    .where('input.brand_id', '==', input.brand_id)
    .where('input.product_id', '==', input.product_id)
    .where('input.research_id', '==', input.research_id);
  const { docs } = await transaction.get(jobs.select().limit(1));
  return docs[0]?.id ?? null;
}

function newResearch({ brand_id, product_id, research_id }: ResearchSummaryInput) {
  return {
    brand_id,
    product_id,
    research_id,
    sources: [],
    summary: null,
    corrections: [],
    created_at: serverTimestamp(),
  };
}
