'use client';

import { useState } from 'react';
import {
  removeImagePhoto,
  requestImage,
  retryImagePhoto,
  setImage,
  setImageCutout,
  useImageTicket,
} from '@/lib/client/tickets/image/image-ticket-store';
import { BACKGROUNDS } from '@/lib/domain/kinds/image/catalogue/backgrounds';
import { MODELS } from '@/lib/domain/kinds/image/catalogue/models';
import { PROMPT_LIMIT } from '@/lib/domain/kinds/image/image-kind';
import { IMAGE_KINDS } from '@/lib/domain/kinds/image/registry';
import { MAX_PRODUCT_IMAGES, PHOTO_FORMATS, PHOTO_TYPES } from '@/lib/domain/shared/upload';
import { RatioChoice } from '@/components/ticket/ratio-choice';
import { FilesCell } from '@/components/ticket/files-cell';
import { PromptCell } from '@/components/ticket/prompt-cell';
import { Rejections } from '@/components/ticket/rejections';
import { CatalogueChoice } from './catalogue-choice';
import { useImageIntake } from './image-intake-store';
import { ImageSubmit } from './image-submit';
import { KindChoice } from './kind-choice';

const PHOTO_ACCEPT = Object.keys(PHOTO_TYPES).join(',');

/** The ticket of one image. Everything in it is kept at once, so there is nothing to lose here. */
export function ImageForm() {
  const ticket = useImageTicket();
  const intake = useImageIntake();
  const [problem, setProblem] = useState<string | null>(null);
  const { form, submitRequested: locked } = ticket;
  const { kind } = form;
  const { uses, needs } = IMAGE_KINDS[kind];

  return (
    <form
      noValidate
      aria-label="Image ticket"
      onChange={() => setProblem(null)}
      onSubmit={(event) => {
        event.preventDefault();
        intake.whenTaken(() => setProblem(requestImage()));
      }}
    >
      <fieldset
        disabled={locked || !ticket.hydrated}
        className="grid min-w-0 gap-px border border-rule-strong bg-rule-strong"
      >
        <legend className="sr-only">What to make</legend>
        <KindChoice kind={kind} onChange={(chosen) => setImage({ kind: chosen })} />
        <FilesCell
          role="photo"
          field="product_images"
          label={needs.includes('photos') ? 'Photos' : 'Photos to go by'}
          hint={`Up to ${MAX_PRODUCT_IMAGES} · ${PHOTO_FORMATS} · 10 MB each`}
          invitation="Choose, drop or paste photos"
          accept={PHOTO_ACCEPT}
          max={MAX_PRODUCT_IMAGES}
          files={ticket.files}
          locked={locked}
          onTake={intake.take}
          onRemove={removeImagePhoto}
          onRetry={retryImagePhoto}
          cutting={{ uploadId: ticket.uploadId, onChange: setImageCutout }}
        />
        <Rejections rejections={intake.rejections} onDismiss={intake.dismiss} />
        <PromptCell
          value={form.prompt}
          optional={!needs.includes('prompt')}
          placeholder={
            needs.includes('prompt') ? 'A mug on white marble, soft light…' : 'A calm morning by the window…'
          }
          most={PROMPT_LIMIT}
          onChange={(prompt) => setImage({ prompt })}
        />
        {uses.includes('model') && (
          <CatalogueChoice
            of="model"
            label="Model"
            none="We choose one"
            entries={MODELS}
            chosen={form.modelId}
            onChange={(modelId) => setImage({ modelId })}
          />
        )}
        {uses.includes('background') && (
          <CatalogueChoice
            of="background"
            label="Background"
            none={form.prompt.trim() === '' ? 'We choose one' : 'As your words say'}
            entries={BACKGROUNDS}
            chosen={form.backgroundId}
            onChange={(backgroundId) => setImage({ backgroundId })}
          />
        )}
        <RatioChoice ratio={form.ratio} sheetRatio={form.ratio} onChange={(ratio) => setImage({ ratio })} />
      </fieldset>
      <ImageSubmit problem={problem ?? ticket.submitError} />
    </form>
  );
}
