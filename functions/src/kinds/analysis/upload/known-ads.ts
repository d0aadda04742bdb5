import type { FoundAd } from '../ads/found-ad';
import { readAnalyses } from '../ads/write-analyses';

/**
 * Ads of a report that are known from an account, by their ids: they stay that account's, and where nothing but figures was
 * brought for them, what was read of them stays too.
 */
export async function asKnown(uid: string, ads: readonly FoundAd[]): Promise<FoundAd[]> {
  const known = await readAnalyses(
    uid,
    ads.map(({ ad_id }) => ad_id),
  );
  return ads.map((ad) => {
    const before = known.get(ad.ad_id);
    if (!before || before.account_id === null) return ad;
    const { account_id, status } = before;
    return { ...ad, account_id, status, unchanged: ad.file === null && ad.subtitles === null };
  });
}
