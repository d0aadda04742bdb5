import { randomUUID } from 'node:crypto';
import type { DocumentReference } from 'firebase-admin/firestore';
import { type Ad, adId } from '../../../../../lib/domain/ads/ad';
import { newAd } from '../../../../../lib/domain/ads/new-ad';
import { adsPercentage } from '../../../../../lib/domain/ads/picture-progress';
import type { TemplateRange } from '../../../../../lib/domain/ads/template';
import { type IdentifiedPictureJob, picturesOf } from '../../../../../lib/domain/jobs/job';
import { adPath, conversationPath } from '../../../../../lib/domain/shared/paths';
import { billOf } from '../../../engine/money/set-aside';
import { fillQueue } from '../../../engine/queue/fill-queue';
import type { ItemsOfNextStage, JobChange } from '../../../engine/registry/pipeline';
import { reachFailurePoint } from '../../../failure-points';
import type { Subject } from '../../../catalogue/subject';
import { shortHash } from '../../../hashing/document-id';
import { firestore } from '../../../firebase/admin';
import type { AdProvider } from '../../../providers/provider';
import type { AdJob } from '../ad-job';
import { adFile, fileTime } from './ad-file';
import type { PlannedAd } from './plan-ads';

interface Plan {
  ads: readonly Ad[];
  provider: Pick<AdProvider, 'id'>;
  /** What the ads can be changed to; nothing where they can't. */
  range?: TemplateRange;
  /** What each of them may cost, in US dollars. */
  usd: number;
  /** Documents that are written with them. */
  beside?: readonly { ref: DocumentReference; data: Record<string, unknown> }[];
  /** What else the job says from now on. */
  change?: JobChange;
  /** Which try of the stage has planned them. */
  attempt: number;
}

/** The pictures of a job that is planned, to be handed out: a document for each. */
export function picturesToMake(
  job: IdentifiedPictureJob,
  { ads, provider, range = {}, usd, beside = [], change = {}, attempt }: Plan,
): ItemsOfNextStage {
  const plan = ads.map(({ template }) => template);
  return {
    count: ads.length,
    write(transaction) {
      for (const ad of ads) transaction.create(adRef(job.id, ad), { ...ad, bill: billOf(job, usd) });
      for (const { ref, data } of beside) transaction.set(ref, data, { merge: true });
      return {
        ...change,
        provider: provider.id,
        plan,
        // Stored under the name that it had in earlier versions.
        offer: range,
        'progress.percentage': adsPercentage(0, plan.length),
        'progress.current_step': picturesOf(job).steps.making(0, plan),
      };
    },
    async dispatch() {
      await reachFailurePoint(job.id, 'job.planned', attempt);
      await fillQueue(job.user_id, 'ad');
    },
  };
}

const adRef = (jobId: string, ad: Pick<Ad, 'number'>) => firestore.doc(adPath(jobId, adId(ad.number)));

/** Which angle the ads of a job carry, where they carry one. */
function angleOf({ input }: AdJob): Partial<Pick<Ad, 'analysis_id' | 'angle_id'>> {
  return 'angle' in input ? { analysis_id: input.analysis_id, angle_id: input.angle_id } : {};
}

/** The times and ids that the path of the file is made of are fixed here, so that every try writes the same file. */
export function adDocument(
  job: AdJob,
  { ad, subject, provider, now }: { ad: PlannedAd; subject: Subject; provider: AdProvider; now: Date },
): Ad {
  const conversationId = `conv_${shortHash(`${job.id}/${ad.number}`, 20)}`;
  const folder = conversationPath({
    uid: job.user_id,
    brandId: subject.brand.id,
    productId: subject.product.id,
    conversationId,
  });
  const planned = {
    ...ad,
    ...angleOf(job),
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
