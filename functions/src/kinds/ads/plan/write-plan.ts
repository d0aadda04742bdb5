import { randomUUID } from 'node:crypto';
import { type DocumentReference } from 'firebase-admin/firestore';
import { type Ad, adId } from '../../../../../lib/domain/ads/ad';
import { type IdentifiedJob, kindOf } from '../../../../../lib/domain/jobs/job';
import { newAd } from '../../../../../lib/domain/ads/new-ad';
import { adPath, brandPath, conversationPath, jobPath, productPath } from '../../../../../lib/domain/shared/paths';
import { adsPercentage } from '../../../../../lib/domain/work/progress';
import type { TemplateOffer } from '../../../../../lib/domain/ads/template';
import { readJob } from '../../../engine/documents/read-documents';
import { firestore, serverTimestamp } from '../../../firebase/admin';
import { inTransaction } from '../../../firebase/in-transaction';
import type { AdJob } from '../../job-pipeline';
import type { AdProvider } from '../../../providers/provider';
import { adFile, fileTime } from './ad-file';
import { documentId, shortHash } from '../../../firebase/document-id';
import type { PlannedAd } from './plan-ads';

/** Writes the plan of a set of ads, and what it says of brand and product; as `writeAds`. */
export async function writePlan(job: AdJob, plan: readonly PlannedAd[], provider: AdProvider): Promise<boolean> {
  const now = new Date();
  const ads = plan.map((ad) => adDocument(job, ad, provider, now));
  return writeAds(job, { ads, provider, offer: provider.templates, beside: brandAndProduct(job) });
}

interface WrittenPlan {
  ads: readonly Ad[];
  provider: Pick<AdProvider, 'id'>;
  /** What the ads can be changed to; nothing where they can't. */
  offer?: TemplateOffer;
  /** Documents that are written with them. */
  beside: readonly { ref: DocumentReference; data: Record<string, unknown> }[];
}

/**
 * Writes what is planned: one document per ad, in one transaction with the job. A plan that is
 * there already stays. False when the job was cancelled meanwhile.
 */
export async function writeAds(
  job: IdentifiedJob,
  { ads, provider, offer = {}, beside }: WrittenPlan,
): Promise<boolean> {
  const jobRef = firestore.doc(jobPath(job.id));
  const [first] = ads;
  if (!first) throw new RangeError('A plan has at least one ad');
  return inTransaction(async (transaction) => {
    const snapshot = await transaction.get(jobRef);
    if (!snapshot.exists || readJob(snapshot).status !== 'processing') return false;
    if ((await transaction.get(adRef(job.id, first))).exists) return true;
    const plan = ads.map(({ template }) => template);
    for (const ad of ads) transaction.create(adRef(job.id, ad), ad);
    for (const { ref, data } of beside) transaction.set(ref, data);
    transaction.update(jobRef, {
      provider: provider.id,
      updated_at: serverTimestamp(),
      'progress.percentage': adsPercentage(0, plan.length),
      plan,
      offer,
      'progress.current_step': kindOf(job).steps.making(0, plan),
    });
    return true;
  });
}

const adRef = (jobId: string, ad: Pick<Ad, 'number'>) => firestore.doc(adPath(jobId, adId(ad.number)));

/** The times and ids that the path of the file is made of are fixed here, so that every try writes the same file. */
function adDocument(job: AdJob, ad: PlannedAd, provider: AdProvider, now: Date) {
  const conversationId = `conv_${shortHash(`${job.id}/${ad.number}`, 20)}`;
  const folder = conversationPath({
    uid: job.user_id,
    brandId: documentId(job.input.brand_name),
    productId: documentId(job.input.product_full_name),
    conversationId,
  });
  const planned = {
    ...ad,
    user_id: job.user_id,
    aspect_ratio: job.input.aspect_ratio,
    provider: provider.id,
    draft: job.input.draft_first && provider.price.draft !== null,
    conversation_id: conversationId,
    storage_path: adFile(folder, ad, fileTime(now)),
    download_token: randomUUID(),
  };
  return newAd(planned, now);
}

function brandAndProduct(job: AdJob): { ref: DocumentReference; data: Record<string, unknown> }[] {
  const { input, user_id: uid } = job;
  const brandId = documentId(input.brand_name);
  const updated_at = serverTimestamp();
  return [
    {
      ref: firestore.doc(brandPath(uid, brandId)),
      data: {
        name: input.brand_name,
        primary_color_hex: input.primary_color_hex,
        secondary_color_hex: input.secondary_color_hex,
        updated_at,
      },
    },
    {
      ref: firestore.doc(productPath(uid, brandId, documentId(input.product_full_name))),
      data: { full_name: input.product_full_name, description: input.product_description, updated_at },
    },
  ];
}
