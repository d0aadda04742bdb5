'use client';

import { Check, Link2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';

/** Copies a job's address; where the browser does not allow that, shows it to be copied by hand. */
export function CopyLink({ jobId }: { jobId: string }) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  const url = () => `${window.location.origin}/jobs/${jobId}`;

  async function copy() {
    try {
      await navigator.clipboard.writeText(url());
      setCopied('yes');
    } catch {
      setCopied('refused');
    }
  }

  return (
    <>
      <Button onClick={() => void copy()}>
        {copied === 'yes' ? (
          <Check aria-hidden="true" className="size-4.5" />
        ) : (
          <Link2 aria-hidden="true" className="size-4.5" />
        )}
        {copied === 'yes' ? 'Link copied' : 'Copy link'}
      </Button>
      <span role="status" className="basis-full text-small empty:hidden">
        {copied === 'yes' && (
          <span className="text-ink-soft">It opens for you, where you’re signed in to this account.</span>
        )}
        {copied === 'refused' && <span className="select-all">{url()}</span>}
      </span>
    </>
  );
}
