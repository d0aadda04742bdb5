'use client';

import { type AdEdit, remakeVersion } from '@/lib/client/asking/ad-edits';
import type { NumberedVersion } from '@/lib/client/asking/ad-versions';
import { useService } from '@/lib/client/listening/service-store';
import { largerSizes } from '@/lib/client/asking/version-kind';
import { aboutUsd, remakeUsd } from '@/lib/client/asking/version-prices';
import type { IdentifiedAd } from '@/lib/domain/ads/ad';
import { Button } from '@/components/ui/button';

interface RemakeRowProps {
  jobId: string;
  ad: IdentifiedAd;
  version: NumberedVersion;
  edit: AdEdit;
  /** On a phone the picture is above the fields. */
  showPicture: () => void;
}

/** Makes the version on view again in the sizes that are larger than its own. */
export function RemakeRow({ jobId, ad, version, edit, showPicture }: RemakeRowProps) {
  const service = useService();
  const sizes = largerSizes(version);
  const busy = edit.underWay !== null;
  return (
    <>
      {sizes.map((size, index) => {
        const price = aboutUsd(remakeUsd(service, version, size));
        return (
          <Button
            key={size}
            aria-disabled={busy}
            onClick={() => {
              if (busy) return;
              showPicture();
              void remakeVersion(jobId, ad, version.number, size);
            }}
            className="flex-1 flex-col gap-0! aria-disabled:opacity-60"
          >
            <span className="whitespace-nowrap">
              {/* The second in a row is understood by the first. */}
              <span className={index > 0 ? 'sr-only' : undefined}>Make it again at </span>
              {size}
            </span>
            {price && <span className="font-mono text-mini">{price}</span>}
          </Button>
        );
      })}
    </>
  );
}
