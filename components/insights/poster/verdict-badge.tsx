import { type Verdict, VERDICTS } from '@/lib/domain/insights/ad-analysis';
import { classNames } from '@/components/ui/class-names';
import { VERDICT_WORDS } from '../words/ad-words';
import { LegendSign } from './legend-sign';
import { VERDICT_LOOKS } from './verdict-looks';

/** An ad's verdict: a sign and a word, and a colour for who sees it. */
export function VerdictBadge({ verdict, className }: { verdict: Verdict; className?: string }) {
  const { Icon, tone } = VERDICT_LOOKS[verdict];
  return (
    <span
      className={classNames('inline-flex items-center gap-1.5 text-small font-semibold whitespace-nowrap', className)}
    >
      <Icon aria-hidden="true" strokeWidth={2.25} className={classNames('size-4 shrink-0', tone)} />
      {VERDICT_WORDS[verdict].name}
    </span>
  );
}

/** What the marks of a chart mean, with how many there are of each. */
export function VerdictLegend({ verdicts }: { verdicts: readonly Verdict[] }) {
  const present = VERDICTS.filter((verdict) => verdicts.includes(verdict));
  return (
    <ul aria-label="What the marks mean" className="flex flex-wrap gap-x-4 gap-y-1 pb-2 text-small">
      {present.map((verdict) => (
        <li key={verdict} className="inline-flex items-center gap-1.5">
          <LegendSign verdict={verdict} />
          {VERDICT_WORDS[verdict].name}
          <span className="text-ink-soft tabular-nums">{verdicts.filter((one) => one === verdict).length}</span>
        </li>
      ))}
    </ul>
  );
}
