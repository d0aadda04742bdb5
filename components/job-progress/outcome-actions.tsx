'use client';

import { Check, Link2 } from 'lucide-react';
import { useState } from 'react';
import type { IdentifiedAd } from '@/lib/domain/ads/ad';
import type { IdentifiedJob } from '@/lib/domain/jobs/job';
import { DownloadAll } from '@/components/gallery/sheet/download-all';
import { Button } from '@/components/ui/button';

export function OutcomeActions({ job, ads }: { job: IdentifiedJob; ads: IdentifiedAd[] }) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  const url = () => `${window.location.origin}/jobs/${job.id}`;

  async function copy() {
    try {
      await navigator.clipboard.writeText(url());
      setCopied('yes');
    } catch {
      setCopied('refused');
    }
  }

  return (
    <div className="flex flex-wrap items-center gap-3">
      <DownloadAll job={job} ads={ads} />
      <Button onClick={() => void copy()}>
        {copied === 'yes' ? (
          <Check aria-hidden="true" className="size-[1.125rem]" />
        ) : (
          <Link2 aria-hidden="true" className="size-[1.125rem]" />
        )}
        {copied === 'yes' ? 'Link copied' : 'Copy link'}
      </Button>
      <span role="status" className="basis-full text-small empty:hidden">
        {copied === 'yes' && (
          <span className="text-ink-soft">It opens for you, where you’re signed in to this account.</span>
        )}
        {copied === 'refused' && <span className="select-all">{url()}</span>}
      </span>
    </div>
  );
}
