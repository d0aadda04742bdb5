'use client';

import { outcomeOf, useAdEdit } from '@/lib/client/asking/ad-edits';
import type { IdentifiedAd } from '@/lib/domain/ads/ad';
import { Problem } from '@/components/ui/problem';
import { failedText } from '../ad/version-words';

/** What came of making another version of an ad on the sheet, where that does not show by itself. */
export function CardOutcome({ jobId, ad }: { jobId: string; ad: IdentifiedAd }) {
  const edit = useAdEdit(jobId, ad.id);
  const { problem, news } = outcomeOf(edit, 'remake');
  const failed = edit.failure && `${failedText(edit.failure)} Open the ad to see why.`;
  return (
    <>
      <Problem text={problem ?? failed} className="basis-full" />
      {news !== '' && ad.draft && (
        <p className="basis-full pb-1 text-small text-ink-soft">
          The larger one stands beside this draft, because the check found something. Open the ad to look at it.
        </p>
      )}
    </>
  );
}
