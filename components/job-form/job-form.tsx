'use client';

import { Lock } from 'lucide-react';
import { useState } from 'react';
import {
  adsTicket,
  removeFile,
  retryUpload,
  setCutout,
  setField,
  useTicket,
} from '@/lib/client/tickets/ads/ticket-store';
import { submitTicket } from '@/lib/client/tickets/ads/submit';
import { adsPage } from '@/lib/client/tickets/page/ads-page';
import { useIntake } from '@/components/job-form/intake-store';
import { CountCell } from './count-cell';
import { errorSummary, firstWrongField, openErrors, type Refusal } from './field-errors';
import { ModelCells } from './model-cells';
import { LanguageCell, LanguageNote } from '@/components/ticket/language-cell';
import { TicketFrame } from '@/components/ticket/ticket-frame';
import { useTypedBefore } from '@/components/ticket/use-typed-before';
import { RatioCell } from './ratio-cell';
import { SubmitRow } from './submit-row';
import { productCells } from './product-cells';
import { half, ProductFields } from './product-fields';

interface JobFormProps {
  /** The job was sent and runs: the ticket shows what it was asked for. */
  locked: boolean;
  onSubmitted: () => void;
}

/** The job ticket. Everything typed is kept in the ticket at once, so there is nothing to lose here. */
export function JobForm({ locked, onSubmitted }: JobFormProps) {
  const hydrated = useTicket((ticket) => ticket.hydrated);
  const files = useTicket((ticket) => ticket.files);
  const ticket = useTicket((ticket) => ticket.jobId);
  const uploadId = useTicket((ticket) => ticket.uploadId);
  const form = useTicket((ticket) => ticket.form);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const errors = openErrors(refusal, form, files);
  const intake = useIntake();
  const typed = useTypedBefore(adsTicket, intake.take);
  const cell = productCells(form, adsPage.useFilled(), setField);

  function submit() {
    const found = submitTicket();
    // As it is by now: it may have been opened only for this.
    setRefusal({ errors: found, ...useTicket.getState() });
    const wrong = firstWrongField(found);
    if (wrong) document.getElementById(wrong)?.focus();
    else onSubmitted();
  }

  return (
    <TicketFrame
      label="Job ticket"
      legend="What to advertise"
      enabled={!locked}
      form={typed}
      onSubmit={() => intake.whenTaken(submit)}
      submitRow={
        <div className="grid gap-px border border-t-0 border-rule-strong bg-rule-strong">
          <SubmitRow locked={locked} summary={errorSummary(errors)} />
        </div>
      }
    >
      <div
        className="col-span-6 flex items-baseline justify-between gap-4 bg-ink px-3 py-1.5 text-paper"
        aria-hidden="true"
      >
        <span className="flex items-center gap-1.5 font-display text-small font-bold">
          Job ticket
          {locked && <Lock className="size-3.5" />}
        </span>
        <span className="font-mono text-mini tabular-nums">{hydrated && ticket ? ticket.slice(-6) : '······'}</span>
      </div>
      <ProductFields
        cell={cell}
        files={files}
        intake={intake}
        onRemove={removeFile}
        onRetry={retryUpload}
        cutting={{ uploadId, onChange: setCutout }}
        errors={errors}
        locked={locked}
      />
      <RatioCell error={errors.aspect_ratio} className={half} />
      <LanguageCell lang={form.lang} onChange={(lang) => setField('lang', lang)} error={errors.lang} className={half} />
      <LanguageNote lang={form.lang} description={form.product_description} className="col-span-6" />
      <CountCell error={errors.count} className="col-span-6" />
      <ModelCells className="col-span-6" />
    </TicketFrame>
  );
}
