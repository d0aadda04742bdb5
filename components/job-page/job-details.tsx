import type { ReactNode } from 'react';
import type { IdentifiedJob } from '@/lib/domain/job';
import { ASPECT_RATIO_LABELS } from '@/lib/domain/aspect-ratio';
import { LANGUAGE_DETAILS } from '@/lib/domain/language';
import { Moment } from '@/components/ui/moment';

/** The filled-in ticket of a job. */
export function JobDetails({ job }: { job: IdentifiedJob }) {
  const { input } = job;
  return (
    <dl className="grid grid-cols-2 gap-px border border-rule bg-rule">
      <Cell name="Description" wide>
        <span
          dir="auto"
          className="block max-h-48 overflow-y-auto whitespace-pre-wrap"
          tabIndex={input.product_description.length > 280 ? 0 : undefined}
        >
          {input.product_description}
        </span>
      </Cell>
      <Cell name="Ads">{input.count}</Cell>
      <Cell name="Shape">{ASPECT_RATIO_LABELS[input.aspect_ratio]}</Cell>
      <Cell name="Colours">
        <ColorName hex={input.primary_color_hex} />
        <ColorName hex={input.secondary_color_hex} />
      </Cell>
      <Cell name="Words in">{input.lang ? LANGUAGE_DETAILS[input.lang].name : 'The description’s language'}</Cell>
      <Cell name="Photos" wide>
        {input.product_images.map(({ path, name }) => (
          <span key={path} dir="auto" className="block">
            {name}
          </span>
        ))}
      </Cell>
      {input.logo && (
        <Cell name="Logo" wide>
          <span dir="auto">{input.logo.name}</span>
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

function ColorName({ hex }: { hex: string }) {
  return (
    <span className="flex items-center gap-2 font-mono text-small">
      <span aria-hidden="true" className="size-3.5 border border-ink" style={{ background: hex }} />
      {hex}
    </span>
  );
}
