'use client';

import { Download, LayoutGrid } from 'lucide-react';
import { putOnSheet } from '@/lib/client/ad-edits';
import type { NumberedVersion } from '@/lib/client/ad-versions';
import { downloadVersion } from '@/lib/client/download-ads';
import type { IdentifiedAd } from '@/lib/domain/ad';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Problem } from '@/components/ui/problem';
import { useAction } from '@/components/ui/use-action';

interface VersionActionsProps {
  jobId: string;
  ad: IdentifiedAd;
  version: NumberedVersion;
  busy: boolean;
}

/** What can be done with the version on view. */
export function VersionActions({ jobId, ad, version, busy }: VersionActionsProps) {
  const download = useAction(() => downloadVersion(ad, version));
  const isOther = version.number !== ad.version;
  const canShow = isOther && version.aspect_ratio === ad.aspect_ratio;
  return (
    <div>
      {version.quality?.passed === false && (
        <Notice tone="alarm" className="mb-3 text-small">
          Look at this one closely. {version.quality.problems.join(' ')}
        </Notice>
      )}
      <div className="flex flex-wrap gap-2">
        <Button look="plain" aria-disabled={download.busy} onClick={download.run} className="flex-1">
          <Download aria-hidden="true" className="size-[1.125rem]" />
          Download
        </Button>
        {canShow && (
          <Button
            aria-disabled={busy}
            onClick={() => void putOnSheet(jobId, ad, version.number)}
            className="flex-1 whitespace-nowrap"
          >
            <LayoutGrid aria-hidden="true" className="size-[1.125rem]" />
            Use on the sheet
          </Button>
        )}
      </div>
      <Problem text={download.problem} className="mt-2 empty:mt-0" />
    </div>
  );
}
