import type { ReactNode } from 'react';
import { usageText } from '@/lib/client/pictures/usage-text';
import { type IdentifiedJob, kindOf } from '@/lib/domain/jobs/job';
import { usdText } from '@/lib/domain/money/money';
import { Moment } from '@/components/ui/moment';

/** Longer texts than this are scrolled, and have to be reachable by keyboard. */
const LONG_TEXT = 280;

/** The filled-in ticket of a job. */
export function JobDetails({ job }: { job: IdentifiedJob }) {
  const used = usageText(job.usage);
  return (
    <dl className="grid grid-cols-2 gap-px border border-rule bg-rule">
      {kindOf(job)
        .asked(job.input)
        .map(({ name, lines, wide }) => (
          <Cell key={name} name={name} wide={wide}>
            {lines.map((line, index) => (
              <Line key={index} text={line} />
            ))}
          </Cell>
        ))}
      {used !== null && (
        <Cell name="Used so far" wide>
          <span className="font-mono text-small tabular-nums">{used}</span>
          {job.cost_usd > 0 && <span className="text-small text-ink-soft"> · about {usdText(job.cost_usd)}</span>}
        </Cell>
      )}
      {job.expires_at && (
        <Cell name="Deleted on" wide>
          <Moment at={job.expires_at} dateOnly />
        </Cell>
      )}
    </dl>
  );
}

function Cell({ name, wide = false, children }: { name: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={wide ? 'col-span-2 bg-sheet px-3 py-2' : 'bg-sheet px-3 py-2'}>
      <dt className="text-mini text-ink-soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Line({ text }: { text: string }) {
  if (/^#[0-9a-f]{6}$/i.test(text)) return <ColorName hex={text} />;
  return (
    <span
      dir="auto"
      className="block max-h-48 overflow-y-auto whitespace-pre-wrap"
      tabIndex={text.length > LONG_TEXT ? 0 : undefined}
    >
      {text}
    </span>
  );
}

function ColorName({ hex }: { hex: string }) {
  return (
    <span className="flex items-center gap-2 font-mono text-small">
      <span aria-hidden="true" className="size-3.5 border border-ink" style={{ background: hex }} />
      {hex}
    </span>
  );
}
