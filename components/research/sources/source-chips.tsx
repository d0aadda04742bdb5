import { FileText, Globe, MessageSquareQuote, Package, Store, type LucideIcon } from 'lucide-react';
import type { SourceKind } from '@/lib/domain/research/source';
import type { ShownStatus } from '@/components/job-words/shown-stages';
import { StageMark } from '@/components/stages/stage-mark';
import { classNames } from '@/components/ui/class-names';
import type { ShownSource } from './shown-sources';
import { amountText, shortAddress, SOURCE_KIND_WORDS, SOURCE_STATE_WORDS, type SourceState } from './source-words';

const ICONS: Record<SourceKind, LucideIcon> = {
  own_page: Package,
  competitor: Store,
  page: Globe,
  reviews: MessageSquareQuote,
  notes: FileText,
};

const MARKS: Record<SourceState, ShownStatus> = {
  waiting: 'waiting',
  stopped: 'not-done',
  read: 'done',
  failed: 'failed',
  empty: 'skipped',
};

/** What a research reads, each with how far it is, and why it could not be read. */
export function SourceChips({ sources }: { sources: readonly ShownSource[] }) {
  return (
    <ul aria-label="Sources" className="flex flex-wrap gap-2">
      {sources.map((source) => (
        <SourceChip key={source.key} source={source} />
      ))}
    </ul>
  );
}

function SourceChip({ source: { kind, title, url, state, problem, read } }: { source: ShownSource }) {
  const Icon = ICONS[kind];
  const amount = read && state === 'read' ? amountText(read) : null;
  return (
    <li
      data-state={state}
      className={classNames(
        'max-w-full min-w-0 border bg-sheet px-2.5 py-1.5 text-small',
        state === 'failed' ? 'border-alarm' : 'border-rule-strong',
        state === 'waiting' && 'border-dashed',
      )}
    >
      <p className="flex items-center gap-2">
        <StageMark status={MARKS[state]} />
        <Icon aria-hidden="true" className="size-4 shrink-0 text-ink-soft" />
        <bdi title={url ?? title} className="truncate font-medium">
          {title || (url === null ? SOURCE_KIND_WORDS[kind] : shortAddress(url))}
        </bdi>
      </p>
      <p className="ps-6 text-mini text-ink-soft">
        {[read?.id, SOURCE_KIND_WORDS[kind], amount ?? SOURCE_STATE_WORDS[state]].filter(Boolean).join(' · ')}
      </p>
      {problem !== null && (
        <p dir="auto" className="max-w-72 ps-6 text-mini">
          {problem}
        </p>
      )}
    </li>
  );
}
