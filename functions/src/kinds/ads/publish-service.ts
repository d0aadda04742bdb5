import { isDeepStrictEqual } from 'node:util';
import { SERVICE_PATH } from '../../../../lib/domain/shared/paths';
import { serviceSchema, type Service } from '../../../../lib/domain/money/service';
import { timestampsToDates } from '../../engine/documents/read-documents';
import { firestore } from '../../firebase/admin';
import { chooseProvider } from '../../providers/choose-provider';
import { JOB_BUDGET_USD } from '../../settings';

/** What is made besides ads. */
interface OtherOffers {
  usd_by_kind: Record<string, number>;
  video: Service['video'];
}

/** Tells the pages who makes new ads, what one costs, and what jobs of other kinds do; writes only what has changed. */
export async function publishService(now: Date, { usd_by_kind, video }: OtherOffers): Promise<void> {
  const { id, price, planner, templates } = chooseProvider();
  const service: Omit<Service, 'updated_at'> = {
    provider: id,
    model: price.model,
    usd_per_ad: price.usdPerAd,
    draft: price.draft && { model: price.draft.model, usd_per_ad: price.draft.usdPerAd },
    usd_by_size: price.usdBySize,
    refines: planner !== undefined,
    templates,
    usd_by_kind,
    video,
    job_budget_usd: JOB_BUDGET_USD.value() > 0 ? JOB_BUDGET_USD.value() : null,
  };
  const ref = firestore.doc(SERVICE_PATH);
  const known = serviceSchema.safeParse(timestampsToDates((await ref.get()).data())).data;
  const isSame = known && isDeepStrictEqual({ ...known, updated_at: null }, { ...service, updated_at: null });
  if (!isSame) await ref.set({ ...service, updated_at: now });
}
