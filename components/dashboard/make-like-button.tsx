'use client';

import { useState } from 'react';
import type { AdAnalysis } from '@/lib/domain/insights/ad-analysis';
import { LikeDialog } from '@/components/insights/ad/like-dialog';
import { Button } from '@/components/ui/button';

/** Takes what worked in an ad into the ticket of the next ones. */
export function MakeLikeButton({ ad, look }: { ad: AdAnalysis; look: 'hot' | 'plain' }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look={look} className="self-start" onClick={() => setOpen(true)}>
        Make ads like this<span className="sr-only">“{ad.ad_name}”</span>
      </Button>
      <LikeDialog ad={ad} open={open} onClose={() => setOpen(false)} />
    </>
  );
}
