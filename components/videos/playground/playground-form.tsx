'use client';

import { PLAYGROUND_FIELDS, playgroundErrors } from '@/lib/client/tickets/playground/playground-ticket';
import {
  removePlaygroundPicture,
  requestPlayground,
  retryPlaygroundPicture,
  setPlayground,
  setPlaygroundCutout,
  playgroundTicket,
  usePlaygroundTicket,
} from '@/lib/client/tickets/playground/playground-ticket-store';
import { MOST_PLAYGROUND_IMAGES } from '@/lib/domain/kinds/playground/playground-video';
import { PHOTO_FORMATS, PHOTO_TYPES } from '@/lib/domain/shared/upload';
import { VIDEO_LIMITS } from '@/lib/domain/video/video-limits';
import { FilesCell } from '@/components/ticket/files-cell';
import { PromptCell } from '@/components/ticket/prompt-cell';
import { RatioChoice } from '@/components/ticket/ratio-choice';
import { Rejections } from '@/components/ticket/rejections';
import { useTypedBefore } from '@/components/ticket/use-typed-before';
import { TicketFrame } from '@/components/ticket/ticket-frame';
import { DraftCell, FilmedByCell } from './price-cells';
import { usePlaygroundIntake } from './playground-intake-store';
import { PlaygroundSubmit } from './playground-submit';
import { LengthCell } from '../length-cell';
import { useRefusedFields } from '../use-refused-fields';

const ACCEPT = Object.keys(PHOTO_TYPES).join(',');
const { seconds: SECONDS, prompt: LONGEST_PROMPT } = VIDEO_LIMITS;

/** The ticket of a video of a prompt. Everything in it is kept at once, so there is nothing to lose here. */
export function PlaygroundForm({ onRequested }: { onRequested: (jobId: string) => void }) {
  const ticket = usePlaygroundTicket();
  const intake = usePlaygroundIntake();
  const { form, files, submitRequested: locked } = ticket;
  const typed = useTypedBefore(playgroundTicket, intake.take);
  const { errors, submit } = useRefusedFields({
    ...{
      fields: PLAYGROUND_FIELDS,
      errors: ticket.hydrated ? playgroundErrors(ticket) : {},
      request: requestPlayground,
    },
    onAccepted: () => onRequested(playgroundTicket.current().jobId),
  });

  return (
    <TicketFrame
      label="Playground ticket"
      legend="What to film"
      enabled={!locked}
      form={typed}
      onSubmit={() => intake.whenTaken(submit)}
      submitRow={<PlaygroundSubmit problem={Object.values(errors)[0] ?? ticket.submitError} />}
    >
      <PromptCell
        value={form.prompt}
        optional={false}
        placeholder="A paper boat drifts on a calm lake at dawn. Mist rises…"
        most={LONGEST_PROMPT}
        error={errors.prompt}
        onChange={(prompt) => setPlayground({ prompt })}
        className="col-span-6"
      />
      <FilesCell
        role="photo"
        field="product_images"
        label="Pictures to go by"
        hint={`Optional, up to ${MOST_PLAYGROUND_IMAGES} · ${PHOTO_FORMATS} · 10 MB each`}
        invitation="Choose, drop or paste pictures"
        accept={ACCEPT}
        max={MOST_PLAYGROUND_IMAGES}
        files={files}
        locked={locked}
        error={errors.product_images}
        onTake={intake.take}
        onRemove={removePlaygroundPicture}
        onRetry={retryPlaygroundPicture}
        cutting={{ uploadId: ticket.uploadId, onChange: setPlaygroundCutout }}
        className="col-span-6"
      />
      <Rejections rejections={intake.rejections} onDismiss={intake.dismiss} />
      <LengthCell
        seconds={form.seconds}
        limits={SECONDS}
        error={errors.duration_seconds}
        onChange={(seconds) => setPlayground({ seconds })}
        className="col-span-6 sm:col-span-3"
      />
      <DraftCell />
      <div className="col-span-6">
        <RatioChoice ratio={form.ratio} sheetRatio={form.ratio} onChange={(ratio) => setPlayground({ ratio })} />
      </div>
      <FilmedByCell />
    </TicketFrame>
  );
}
