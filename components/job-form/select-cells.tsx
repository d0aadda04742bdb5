'use client';

import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Notice } from '@/components/ui/notice';
import { setField, useTicket } from '@/lib/client/tickets/ads/ticket-store';
import { AD_SIZES, ASPECT_RATIO_LABELS, ASPECT_RATIOS, aspectRatioSchema } from '@/lib/domain/shared/aspect-ratio';
import { LANGUAGE_DETAILS, LANGUAGES, languageSchema } from '@/lib/domain/shared/language';
import { languageNote } from './language-note';
import { controlProps, TicketCell } from '@/components/ticket/ticket-cell';

interface CellProps {
  error?: string;
  className?: string;
}

/** Around a select: its arrow, and what stands before it. */
export function SelectBox({ mark, children }: { mark?: ReactNode; children: ReactNode }) {
  return (
    <div className="relative flex items-center gap-2.5">
      {mark}
      {children}
      <ChevronDown aria-hidden="true" className="pointer-events-none absolute end-0 size-[1.125rem] text-ink-soft" />
    </div>
  );
}

export const SELECT_CLASS = 'ticket-control appearance-none pe-6 [&>option]:bg-sheet [&>option]:text-ink';

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
          onChange={(event) => setField('aspect_ratio', aspectRatioSchema.parse(event.target.value))}
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

export function LanguageCell({ error, className }: CellProps) {
  const lang = useTicket((ticket) => ticket.form.lang);
  return (
    <TicketCell field="lang" label="Language" error={error} className={className}>
      <SelectBox>
        <select
          {...controlProps('lang', error)}
          value={lang ?? ''}
          onChange={(event) =>
            setField('lang', event.target.value === '' ? null : languageSchema.parse(event.target.value))
          }
          className={SELECT_CLASS}
        >
          <option value="">Language of the description</option>
          {LANGUAGES.map((id) => (
            <option key={id} value={id} lang={LANGUAGE_DETAILS[id].tag}>
              {LANGUAGE_DETAILS[id].name}
            </option>
          ))}
        </select>
      </SelectBox>
    </TicketCell>
  );
}

/** Under the fields that it is about, over the whole width; the empty region is there before, so that it is read out. */
export function LanguageNote({ className }: { className?: string }) {
  const note = useTicket(({ form }) => languageNote(form.lang, form.product_description));
  return (
    <div role="status" className={classNames('empty:hidden', className)}>
      {note && (
        <Notice>
          <p className="text-small">{note}</p>
        </Notice>
      )}
    </div>
  );
}
