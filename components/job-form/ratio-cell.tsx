'use client';

import { setField, useTicket } from '@/lib/client/tickets/ads/ticket-store';
import { AD_SIZES, ASPECT_RATIO_LABELS, ASPECT_RATIOS } from '@/lib/domain/shared/aspect-ratio';
import { choiceOf } from '@/components/ticket/choice-of';
import { SELECT_CLASS, SelectBox } from '@/components/ticket/select-box';
import { controlProps, TicketCell } from '@/components/ticket/ticket-cell';

interface CellProps {
  error?: string;
  className?: string;
}

export function RatioCell({ error, className }: CellProps) {
  const ratio = useTicket((ticket) => ticket.form.aspect_ratio);
  const { width, height } = AD_SIZES[ratio];
  return (
    <TicketCell field="aspect_ratio" label="Aspect Ratio" error={error} className={className}>
      <SelectBox
        mark={
          <span aria-hidden="true" className="flex size-6 shrink-0 items-center justify-center">
            <span
              className={width > height ? 'w-full border-[1.5px] border-ink' : 'h-full border-[1.5px] border-ink'}
              style={{ aspectRatio: `${width} / ${height}` }}
            />
          </span>
        }
      >
        <select
          {...controlProps('aspect_ratio', error)}
          value={ratio}
          onChange={(event) => setField('aspect_ratio', choiceOf(ASPECT_RATIOS, event.target.value) ?? ratio)}
          className={SELECT_CLASS}
        >
          {ASPECT_RATIOS.map((id) => (
            <option key={id} value={id}>
              {ASPECT_RATIO_LABELS[id]}
            </option>
          ))}
        </select>
      </SelectBox>
    </TicketCell>
  );
}
