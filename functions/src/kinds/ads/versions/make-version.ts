import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { AdVersion } from '../../../../../lib/domain/ads/conversation';
import { isAdJob } from '../../../../../lib/domain/jobs/job';
import type { MakeRequest } from '../../../../../lib/domain/jobs/request';
import { NO_USAGE, withSpent } from '../../../../../lib/domain/money/usage';
import { adFile, fileTime } from '../plan/ad-file';
import { adBrief } from '../make/ad-brief';
import { CheckFailedError, makeAndCheck } from '../make/make-checked-ad';
import { noteOnLeftOut } from '../make/note-on-left-out';
import type { PaidPictures } from '../make/paid-pictures';
import { storeAd } from '../make/store-ad';
import type { AdJob } from '../ad-job';
import type { AdProvider, AdBrief, Followed } from '../../../providers/provider';
import { ProviderError } from '../../../providers/provider-error';
import { isBlank } from '../../../quality/check-picture';
import { readObject } from '../../../storage/objects';
import { describeVersion, descriptionOf, type VersionDescription } from './describe-version';
import { isInRange } from './edit-decisions';
import type { OpenVersion } from './request-answer';

const NO_AD = 'This image has no words or template to change. Ask for a new image instead.';

interface VersionMaker {
  maker: AdProvider;
  paid: PaidPictures;
  signal: AbortSignal;
}

/**
 * Makes what a request asks for and stores its file beside the others of the conversation. Path
 * and token follow from the request: whoever carries it out again writes the same object under
 * the same URL. Rejects with ProviderError.
 */
export async function makeVersion(
  { job, ad, base }: OpenVersion,
  requestId: string,
  wish: MakeRequest,
  { maker, paid, signal }: VersionMaker,
): Promise<AdVersion> {
  // The page offers it for ads only.
  if (!isAdJob(job)) throw new ProviderError('INVALID_PRODUCT_DATA', NO_AD, false);
  const described = describeVersion(wish, base, job.input);
  if (wish.type === 'edit_ad' && !isInRange(maker.templates, wish)) {
    throw new ProviderError('INVALID_PRODUCT_DATA', 'This template can’t be made any more. Choose another one.', false);
  }
  const { brief, note } = await briefFor({ job, base }, wish, described, maker);
  const { made, quality } = await makeAndCheck(paid.of(maker), brief, signal);
  if (isBlank(quality)) throw new CheckFailedError(quality);
  const said = [note, noteOnLeftOut(made.marks)].filter((one) => one !== null);
  const description = { ...described, ...descriptionOf(brief, job.input), note: said.join(' ') || null };
  const path = fileOf(posix.dirname(ad.storage_path), requestId, { ...description, created_at: wish.created_at });
  const stored = await storeAd(made, path, tokenOf(ad.download_token, requestId));
  const { cost_usd, usage } = withSpent({ cost_usd: wish.cost_usd, usage: NO_USAGE }, await paid.all());
  const { based_on, created_at } = wish;
  return { ...description, ...stored, provider: maker.id, quality, cost_usd, usage, based_on, created_at };
}

async function briefFor(
  { job, base }: { job: Pick<AdJob, 'id' | 'input'>; base: AdVersion },
  wish: MakeRequest,
  described: VersionDescription,
  maker: AdProvider,
): Promise<Followed> {
  const instruction = described.instruction;
  const composed = fitting(maker, await adBrief(job, described));
  // Who draws by itself needs no picture to go by.
  const picture = maker.price.model === null ? null : await readObject(base.storage_path);
  const size = wish.type === 'remake_ad' ? wish.size : null;
  const brief = { ...composed, size, base: picture && { picture, instruction } };
  return instruction === null ? { brief, note: null } : maker.follow(brief, instruction);
}

/** A maker may have fewer compositions of a template than the one before. */
function fitting({ templates }: AdProvider, brief: AdBrief): AdBrief {
  const offered = templates[brief.template]?.variations ?? 1;
  return { ...brief, variation: ((brief.variation - 1) % offered) + 1 };
}

type Composed = Pick<AdVersion, 'template' | 'variation' | 'created_at'>;

/** Two versions may be asked for in the same second: the end of the request's id tells them apart. */
function fileOf(folder: string, requestId: string, { template, variation, created_at }: Composed): string {
  const time = fileTime(created_at);
  return adFile(folder, { template, variation }, `${time}_${requestId.slice(-8)}`);
}

/** Can't be guessed without the ad's own token and the request's id, and is the same at every try. */
function tokenOf(secret: string, requestId: string): string {
  return createHash('sha256').update(`${secret}/${requestId}`).digest('hex').slice(0, 40);
}
