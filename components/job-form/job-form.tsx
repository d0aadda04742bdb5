'use client';

import { Lock } from 'lucide-react';
import { useState } from 'react';
import { removeFile, retryUpload, setField, useTicket } from '@/lib/client/tickets/ads/ticket-store';
import { submitTicket } from '@/lib/client/tickets/ads/submit';
import { adsPage } from '@/lib/client/tickets/page/pages';
import { LOGO_TYPES, MAX_PRODUCT_IMAGES, PHOTO_TYPES } from '@/lib/domain/shared/upload';
import { useIntake } from '@/components/job-form/intake-store';
import { ColorCell } from '@/components/ticket/color-cell';
import { CountCell } from './count-cell';
import { errorSummary, firstWrongField, openErrors, type Refusal } from './field-errors';
import { FilesCell } from '@/components/ticket/files-cell';
import { ModelCells } from './model-cells';
import { Rejections } from '@/components/ticket/rejections';
import { LanguageCell, LanguageNote } from '@/components/ticket/language-cell';
import { RatioCell } from './ratio-cell';
import { SubmitRow } from './submit-row';
import { DescriptionCell, NameCell } from '@/components/ticket/text-cells';
import { productCells } from './product-cells';

const PHOTO_ACCEPT = Object.keys(PHOTO_TYPES).join(',');
const LOGO_ACCEPT = Object.keys(LOGO_TYPES).join(',');

/** Two to a row, except on the narrowest screens, where a colour's six digits need the width. */
const half = 'col-span-3 max-[21.5rem]:col-span-6';

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
  const form = useTicket((ticket) => ticket.form);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const errors = openErrors(refusal, form, files);
  const intake = useIntake();
  const cell = productCells(form, adsPage.useFilled(), setField);
  const handling = { onTake: intake.take, onRemove: removeFile, onRetry: retryUpload };
  const photos = files.filter(({ role }) => role === 'photo');
  const logos = files.filter(({ role }) => role === 'logo');

  function submit() {
    const found = submitTicket();
    setRefusal({ errors: found, form, files });
    const wrong = firstWrongField(found);
    if (wrong) document.getElementById(wrong)?.focus();
    else onSubmitted();
  }

  return (
    <form
      noValidate
      aria-label="Job ticket"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {/* Disabled until the kept ticket is read: what is typed before that would be overwritten. */}
      <fieldset
        disabled={locked || !hydrated}
        className="grid min-w-0 grid-cols-6 gap-px border border-rule-strong bg-rule-strong"
      >
        <legend className="sr-only">What to advertise</legend>
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
        <NameCell
          {...cell('brand_name')}
          label="Brand Name"
          placeholder="Who is it from?"
          error={errors.brand_name}
          className="col-span-6 sm:col-span-3"
        />
        <NameCell
          {...cell('product_full_name')}
          label="Product Name"
          placeholder="What is it called?"
          error={errors.product_full_name}
          className="col-span-6 sm:col-span-3"
        />
        <DescriptionCell
          {...cell('product_description')}
          label="Product Description"
          placeholder="What is it, who is it for, and why would they want it?"
          error={errors.product_description}
          className="col-span-6"
        />
        <FilesCell
          role="photo"
          field="product_images"
          label="Product Images"
          hint={`1 to ${MAX_PRODUCT_IMAGES} · PNG, JPEG, WebP · 10 MB each`}
          invitation="Choose, drop or paste photos"
          accept={PHOTO_ACCEPT}
          max={MAX_PRODUCT_IMAGES}
          files={photos}
          locked={locked}
          error={errors.product_images}
          {...handling}
          className="col-span-6 sm:col-span-4"
        />
        <FilesCell
          role="logo"
          field="logo"
          label="Logo"
          hint="Optional"
          invitation="Add one"
          accept={LOGO_ACCEPT}
          max={1}
          files={logos}
          locked={locked}
          error={errors.logo}
          {...handling}
          className="col-span-6 sm:col-span-2"
        />
        <Rejections rejections={intake.rejections} onDismiss={intake.dismiss} className="col-span-6" />
        <ColorCell
          {...cell('primary_color_hex')}
          label="Primary Color"
          pickerName="Primary swatch"
          error={errors.primary_color_hex}
          className={half}
        />
        <ColorCell
          {...cell('secondary_color_hex')}
          label="Secondary Color"
          pickerName="Secondary swatch"
          error={errors.secondary_color_hex}
          className={half}
        />
        <RatioCell error={errors.aspect_ratio} className={half} />
        <LanguageCell
          lang={form.lang}
          onChange={(lang) => setField('lang', lang)}
          error={errors.lang}
          className={half}
        />
        <LanguageNote lang={form.lang} description={form.product_description} className="col-span-6" />
        <CountCell error={errors.count} className="col-span-6" />
        <ModelCells className="col-span-6" />
      </fieldset>
      <div className="grid gap-px border border-t-0 border-rule-strong bg-rule-strong">
        <SubmitRow locked={locked} summary={errorSummary(errors)} />
      </div>
    </form>
  );
}
