'use client';

import { Download } from 'lucide-react';
import { useState } from 'react';
import { downloadAd, downloadAllAsZip } from '@/lib/client/pictures/download-ads';
import type { IdentifiedAd } from '@/lib/domain/ads/ad';
import { type IdentifiedPictureJob, picturesOf } from '@/lib/domain/jobs/job';
import { Button } from '@/components/ui/button';
import { Problem } from '@/components/ui/problem';
import { useAction } from '@/components/ui/use-action';

export function DownloadAll({ job, ads }: { job: IdentifiedPictureJob; ads: IdentifiedAd[] }) {
  const [packed, setPacked] = useState(0);
  const done = ads.filter(({ status }) => status === 'done');
  const [image] = picturesOf(job).noun === 'image' ? done : [];
  const { busy, problem, run } = useAction(() =>
    image ? downloadAd(image, job) : downloadAllAsZip(job, ads, setPacked),
  );
  const made = done.length;
  if (made === 0) return null;
  return (
    <>
      <Button look="hot" aria-disabled={busy} onClick={run}>
        <Download aria-hidden="true" className="size-4.5" />
        {image ? 'Download' : busy ? `Packing ${packed} of ${made}…` : 'Download all as ZIP'}
      </Button>
      <Problem text={problem} className="order-last basis-full empty:hidden" />
    </>
  );
}
