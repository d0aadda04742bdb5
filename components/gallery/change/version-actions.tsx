'use client';

import { Columns2, Download, LayoutGrid } from 'lucide-react';
import { type AdEdit, compareWith, outcomeOf, putOnSheet } from '@/lib/client/asking/ad-edits';
import { isOfTemplate, type NumberedVersion } from '@/lib/client/asking/ad-versions';
import { downloadVersion } from '@/lib/client/pictures/download-ads';
import { defaultComparison } from '@/lib/client/asking/version-kind';
import { fullProblem } from '@/lib/client/asking/wish';
import type { IdentifiedAd } from '@/lib/domain/ads/ad';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Problem } from '@/components/ui/problem';
import { useAction } from '@/components/ui/use-action';
import { FailedVersionNote } from './failed-version-note';
import { RemakeRow } from './remake-row';

interface VersionActionsProps {
  jobId: string;
  ad: IdentifiedAd;
  versions: readonly NumberedVersion[];
  version: NumberedVersion;
  edit: AdEdit;
  comparing: boolean;
  /** On a phone the picture is above the fields. */
  showPicture: () => void;
}

/** What can be done with the version on view. */
export function VersionActions({ jobId, ad, versions, version, edit, comparing, showPicture }: VersionActionsProps) {
  const download = useAction(() => downloadVersion(ad, version));
  const busy = edit.underWay !== null;
  const isOther = version.number !== ad.version;
  const canShow = isOther && version.aspect_ratio === ad.aspect_ratio;
  const other = defaultComparison(versions, version);
  const { problem, news, failure } = outcomeOf(edit, 'show', 'remake');
  return (
    <div>
      {version.quality?.passed === false && (
        <Notice tone="alarm" className="mb-3 text-small">
          Look at this one closely. {version.quality.problems.join(' ')}
        </Notice>
      )}
      <div className="flex flex-wrap gap-2">
        <Button look="plain" aria-disabled={download.busy} onClick={download.run} className="flex-1 whitespace-nowrap">
          <Download aria-hidden="true" className="size-4.5" />
          Download
        </Button>
        {other !== null && (
          <Button
            aria-pressed={comparing}
            onClick={() => {
              showPicture();
              compareWith(jobId, ad.id, comparing ? null : other);
            }}
            className="flex-1 whitespace-nowrap aria-pressed:bg-ink aria-pressed:text-paper"
          >
            <Columns2 aria-hidden="true" className="size-4.5" />
            Compare
          </Button>
        )}
        {canShow && (
          <Button
            aria-disabled={busy}
            onClick={() => void putOnSheet(jobId, ad, version.number)}
            className="flex-1 whitespace-nowrap"
          >
            <LayoutGrid aria-hidden="true" className="size-4.5" />
            Use on the sheet
          </Button>
        )}
      </div>
      {isOfTemplate(version) && !fullProblem(versions.length) && (
        <div className="mt-2 flex flex-wrap gap-2 empty:hidden">
          <RemakeRow jobId={jobId} ad={ad} version={version} edit={edit} showPicture={showPicture} />
        </div>
      )}
      <Problem text={download.problem ?? problem} className="mt-2 empty:mt-0" />
      <FailedVersionNote jobId={jobId} adId={ad.id} failure={failure} className="mt-2 empty:mt-0" />
      <p role="status" className="mt-1.5 text-small text-ink-soft empty:mt-0">
        {!busy && news}
      </p>
    </div>
  );
}
