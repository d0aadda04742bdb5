'use client';

import { useEffect, useRef } from 'react';
import { pickVersionOf, useAdEdit } from '@/lib/client/ad-edits';
import { isOfTemplate, type NumberedVersion, pickVersion } from '@/lib/client/ad-versions';
import { useOnline } from '@/lib/client/connection';
import { useVersions } from '@/lib/client/versions-store';
import type { IdentifiedAd } from '@/lib/domain/ad';
import { type IdentifiedJob, subjectOf } from '@/lib/domain/job';
import { adAlt } from './ad-words';
import { EditForm } from './edit-form';
import { SwipeBox } from './swipe-box';
import { useSlow } from './use-slow';
import { VersionActions } from './version-actions';
import { VersionDetails } from './version-details';
import { VersionPicture } from './version-picture';
import { VersionStrip } from './version-strip';

interface OpenAdProps {
  job: IdentifiedJob;
  ad: IdentifiedAd;
  onSwipe: (by: 1 | -1) => void;
}

const SLOW_MS = 8000;

/** An ad full size, and beside it its versions and what can be changed. */
export function OpenAd({ job, ad, onSwipe }: OpenAdProps) {
  const picture = useRef<HTMLDivElement>(null);
  const versions = useVersions(ad);
  const edit = useAdEdit(job.id, ad.id);
  const status = useStatus(edit.askedAt);
  const version = pickVersion(versions, edit.picked, ad.version);
  const alt = ({ template, copy }: NumberedVersion) =>
    adAlt({ number: ad.number, template, copy }, subjectOf(job).title);

  // Whoever comes back later finds what the sheet shows.
  useEffect(() => () => pickVersionOf(job.id, ad.id, null), [job.id, ad.id]);

  if (!version) return null;
  return (
    <>
      <SwipeBox ref={picture} onSwipe={onSwipe}>
        <VersionPicture version={version} alt={alt} status={status} />
      </SwipeBox>
      <div className="flex min-w-0 flex-col gap-4 border-t border-rule bg-sheet p-5 lg:overflow-y-auto lg:border-s lg:border-t-0 lg:p-6">
        <VersionStrip
          versions={versions}
          shown={version.number}
          onSheet={ad.version}
          onPick={(number) => pickVersionOf(job.id, ad.id, number)}
        />
        <VersionActions jobId={job.id} ad={ad} version={version} busy={edit.askedAt !== null} />
        {isOfTemplate(version) && (
          <EditForm
            job={job}
            ad={ad}
            edit={edit}
            version={version}
            count={versions.length}
            // On a phone the picture is above the fields.
            onMake={() => picture.current?.scrollIntoView({ block: 'nearest', behavior: 'smooth' })}
          />
        )}
        <VersionDetails version={version} />
      </div>
    </>
  );
}

/** What is said over the picture while something is under way. */
function useStatus(askedAt: number | null): string | null {
  const online = useOnline();
  const slow = useSlow(askedAt, SLOW_MS);
  if (askedAt === null) return null;
  if (!online) return 'You are offline. It is sent as soon as the connection is back.';
  return slow ? 'This takes longer than usual. It will appear here by itself.' : 'Making it…';
}
