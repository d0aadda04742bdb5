'use client';

import { Info } from 'lucide-react';
import { useKept } from '@/lib/client/browser/browser-storage';

/** Says what a reload would lose, where the browser keeps less than usual. */
export function KeptBanner() {
  const { words, files } = useKept();
  const lost = words ? (files ? null : NO_FILES) : NOTHING;
  return (
    <div role="status">
      {lost !== null && (
        <p className="flex items-start gap-2.5 border-b border-rule bg-sheet px-4 py-2.5 sm:px-6">
          <Info aria-hidden="true" className="mt-0.5 size-4.5 shrink-0" />
          <span className="max-w-[110ch]">{lost}</span>
        </p>
      )}
    </div>
  );
}

const NOTHING =
  'This browser keeps nothing for AdForge: cookies and storage are blocked here. Everything works, but what you type, the photos you choose and your account here are gone when this tab is reloaded or closed. Save the ads you want to keep, or allow cookies for this site.';

const NO_FILES =
  'This browser keeps no files for AdForge. Photos that you choose are uploaded all the same; after a reload, those that weren’t done have to be chosen again.';
