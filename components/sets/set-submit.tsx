'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { useFigures } from '@/lib/client/listening/figures-store';
import { useService } from '@/lib/client/listening/service-store';
import { requestSet, useSetDraft, type WholeProduct } from '@/lib/client/sets/set-draft-store';
import { estimateSet } from '@/lib/client/sets/set-estimate';
import { LimitedButton } from '@/components/ticket/limited-button';
import { Notice } from '@/components/ui/notice';
import { estimateText, products, tooDear } from './set-words';

/** The one button of a set, and before it what the whole will come to. */
export function SetSubmit({ chosen }: { chosen: readonly WholeProduct[] }) {
  const router = useRouter();
  const { setId, look } = useSetDraft();
  const [problem, setProblem] = useState<string | null>(null);
  const asking = useRef(false);
  const service = useService();
  const figures = useFigures();
  const estimate = estimateSet(chosen.length, look, { service, figures: figures?.kinds['bulk-dynamic'] });
  const dear = estimate && tooDear(estimate, Boolean(service?.draft) && !look.draft_first);

  async function ask() {
    // A second press before the page of the set is there means the same set.
    if (asking.current) return;
    asking.current = true;
    const answer = await requestSet(setId, chosen);
    if ('setId' in answer) router.push(`/sets/${answer.setId}`);
    else {
      setProblem(answer.problem);
      asking.current = false;
    }
  }

  return (
    <div className="bg-sheet">
      <LimitedButton
        jobs={chosen.length}
        look="hot"
        onClick={() => void ask()}
        className="min-h-14 w-full rounded-none! text-lead aria-disabled:opacity-60"
      >
        {chosen.length === 0 ? 'Make ads' : `Make ads for ${products(chosen.length)}`}
        {estimate && (
          <span aria-hidden="true" className="font-mono text-small font-normal tabular-nums">
            ×{look.count}
          </span>
        )}
      </LimitedButton>
      <p role="status" className="px-3 py-2 text-small text-ink-soft empty:hidden">
        {estimate && estimateText(chosen.length, look.count, estimate)}
      </p>
      <div role="alert" className="empty:hidden">
        {dear && <Notice tone="alarm">{dear}</Notice>}
        {problem && <Notice tone="alarm">{problem}</Notice>}
      </div>
    </div>
  );
}
