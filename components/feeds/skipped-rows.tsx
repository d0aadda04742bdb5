import { ChevronDown } from 'lucide-react';
import type { ImportFeedResult } from '@/lib/domain/kinds/feed/import-feed';
import { skippedTitle } from './feed-outcome';

/** More are folded: what was imported matters more. */
const SHOWN_AT_ONCE = 5;

/** The rows of a file that were left out, each with its line in the file and the reason. */
export function SkippedRows({ skipped, skipped_more: more }: Pick<ImportFeedResult, 'skipped' | 'skipped_more'>) {
  if (skipped.length === 0) return null;
  return (
    <details open={skipped.length <= SHOWN_AT_ONCE} className="group">
      <summary className="flex min-h-11 list-none items-center gap-1.5 font-display text-small font-bold [&::-webkit-details-marker]:hidden">
        {skippedTitle(skipped.length + more)}
        <ChevronDown aria-hidden="true" className="size-4 -rotate-90 group-open:rotate-0 rtl:rotate-90" />
      </summary>
      <div className="max-h-96 overflow-y-auto" tabIndex={0} role="region" aria-label="Rows that were left out">
        <table className="w-full text-start text-small">
          <thead className="sticky top-0 bg-sheet">
            <tr className="border-b border-rule-strong">
              <th scope="col" className="py-1.5 pe-3 text-start align-bottom font-semibold">
                Line
              </th>
              <th scope="col" className="py-1.5 text-start align-bottom font-semibold">
                What is wrong
              </th>
            </tr>
          </thead>
          <tbody>
            {skipped.map(({ line, reason }, index) => (
              <tr key={`${line}-${index}`} className="border-b border-rule align-top">
                <th scope="row" className="py-1.5 pe-3 text-start font-mono font-normal tabular-nums">
                  {line}
                </th>
                <td dir="auto" className="py-1.5 break-words">
                  {reason}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && (
        <p className="mt-2 text-small text-ink-soft">
          And {more.toLocaleString()} more. Put these right, then import the file again to see them.
        </p>
      )}
    </details>
  );
}
