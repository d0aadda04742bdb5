'use client';

import { Clapperboard } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { type AdEdit, compareWith, pickVersionOf, useAdEdit } from '@/lib/client/asking/ad-edits';
import { isOfTemplate, type NumberedVersion, pickVersion } from '@/lib/client/asking/ad-versions';
import { useVersions } from '@/lib/client/asking/versions-store';
import type { IdentifiedAd } from '@/lib/domain/ads/ad';
import { type IdentifiedPictureJob, isAdJob, subjectOf } from '@/lib/domain/jobs/job';
import { makeAdMove } from '@/lib/client/videos/make-video-of';
import { Button } from '@/components/ui/button';
import { adAlt } from '../ad/ad-words';
import { ComparePair } from './compare-pair';
import { EditForm } from '../change/edit-form';
import { MakingWords } from '../change/making-words';
import { RemixForm } from '../change/remix-form';
import { SwipeBox } from './swipe-box';
import { VersionActions } from '../change/version-actions';
import { VersionDetails } from './version-details';
import { VersionOrigin } from './version-origin';
import { VersionPicture } from './version-picture';
import { VersionStrip } from './version-strip';

interface OpenAdProps {
  job: IdentifiedPictureJob;
  ad: IdentifiedAd;
  onSwipe: (by: 1 | -1) => void;
}

/** An ad full size, or two versions of it, and beside them its versions and what can be changed. */
export function OpenAd({ job, ad, onSwipe }: OpenAdProps) {
  const picture = useRef<HTMLDivElement>(null);
  const versions = useVersions(ad);
  const edit = useAdEdit(job.id, ad.id);
  const version = pickVersion(versions, edit.picked, ad.version);
  const other = versions.find(({ number }) => number === edit.against && number !== version?.number);

  // Whoever comes back later finds what the sheet shows.
  useEffect(
    () => () => {
      pickVersionOf(job.id, ad.id, null);
      compareWith(job.id, ad.id, null);
    },
    [job.id, ad.id],
  );

  if (!version) return null;
  // On a phone the picture is above the fields.
  const showPicture = () => {
    const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    picture.current?.scrollIntoView({ block: 'start', behavior: isCalm ? 'auto' : 'smooth' });
  };
  function pick(number: number) {
    if (!other) pickVersionOf(job.id, ad.id, number);
    else if (number !== version?.number) compareWith(job.id, ad.id, number);
  }

  const common = { ad, edit, showPicture };
  return (
    <>
      <SwipeBox ref={picture} onSwipe={onSwipe} tall={other !== undefined}>
        <Pictures job={job} ad={ad} edit={edit} version={version} other={other} />
      </SwipeBox>
      <div className="flex min-w-0 flex-col gap-4 border-t border-rule bg-sheet p-5 lg:overflow-y-auto lg:border-s lg:border-t-0 lg:p-6">
        <VersionStrip
          versions={versions}
          shown={version.number}
          against={other?.number ?? null}
          onSheet={ad.version}
          onPick={pick}
        />
        <VersionOrigin version={version} />
        <VersionActions
          {...common}
          jobId={job.id}
          versions={versions}
          version={version}
          comparing={other !== undefined}
        />
        {isAdJob(job) && (
          <Button onClick={() => makeAdMove(job, version)}>
            <Clapperboard aria-hidden="true" className="size-4.5" />
            Make it move
          </Button>
        )}
        {isOfTemplate(version) && (
          <>
            <RemixForm {...common} jobId={job.id} version={version} count={versions.length} />
            <EditForm {...common} job={job} version={version} count={versions.length} />
          </>
        )}
        <VersionDetails version={version} />
      </div>
    </>
  );
}

interface PicturesProps {
  job: IdentifiedPictureJob;
  ad: IdentifiedAd;
  edit: AdEdit;
  version: NumberedVersion;
  /** What it is held against. */
  other: NumberedVersion | undefined;
}

function Pictures({ job, ad, edit, version, other }: PicturesProps) {
  const alt = ({ number, template, copy }: NumberedVersion) =>
    adAlt({ number: ad.number, template, copy }, subjectOf(job).title) + (other ? `, version ${number}` : '');
  if (other) {
    const pair = version.number < other.number ? ([version, other] as const) : ([other, version] as const);
    return <ComparePair versions={pair} alt={alt} />;
  }
  const status = edit.underWay && <MakingWords underWay={edit.underWay} />;
  return <VersionPicture version={version} alt={alt} status={status} />;
}
