'use client';

import { useId, type ReactNode } from 'react';
import { setField, useTicket } from '@/lib/client/tickets/ads/ticket-store';
import { useService } from '@/lib/client/listening/service-store';
import { usdText } from '@/lib/domain/money/money';
import { classNames } from '@/components/ui/class-names';

/** What can be chosen where models make the ads; nothing where the choice would change nothing. */
export function ModelCells({ className }: { className?: string }) {
  const service = useService();
  const draftFirst = useTicket((ticket) => ticket.form.draft_first);
  const refine = useTicket((ticket) => ticket.form.enable_kie_refinement);
  return (
    <>
      {service?.draft && (
        <ChoiceCell
          className={className}
          label="Draft first"
          checked={draftFirst}
          onChange={(checked) => setField('draft_first', checked)}
        >
          Made with the cheapest model, about {usdText(service.draft.usd_per_ad)} an ad instead of{' '}
          {usdText(service.usd_per_ad)}. Then only the ones you pick are made again, at 2K or 4K.
        </ChoiceCell>
      )}
      {service?.refines && (
        <ChoiceCell
          className={className}
          label="Refine the prompts"
          checked={refine}
          onChange={(checked) => setField('enable_kie_refinement', checked)}
        >
          Richer scenes. It may change your product’s structure: look at each ad closely before you use it.
        </ChoiceCell>
      )}
    </>
  );
}

interface ChoiceCellProps {
  label: string;
  checked: boolean;
  /** What it means, and what to beware of. */
  children: ReactNode;
  className?: string;
  onChange: (checked: boolean) => void;
}

/** A choice between yes and no, with what it means. */
export function ChoiceCell({ label, checked, children, className, onChange }: ChoiceCellProps) {
  const id = useId();
  return (
    <label className={classNames('ticket-cell flex items-start gap-3 py-2.5', className)}>
      <input
        type="checkbox"
        checked={checked}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-meaning`}
        onChange={(event) => onChange(event.target.checked)}
        className="mt-px size-[1.125rem] shrink-0 outline-none"
      />
      <span className="min-w-0">
        <span id={`${id}-label`} className="block text-small font-semibold">
          {label}
        </span>
        <span id={`${id}-meaning`} className="block text-small text-ink-soft">
          {children}
        </span>
      </span>
    </label>
  );
}
