'use client';

import { videoPage } from '@/lib/client/tickets/page/video-page';
import type { VideoErrors } from '@/lib/client/tickets/video/video-input';
import {
  removeVideoFile,
  retryVideoFile,
  setVideo,
  setVideoCutout,
  useVideoTicket,
} from '@/lib/client/tickets/video/video-ticket-store';
import { productCells } from '@/components/job-form/product-cells';
import { ProductFields } from '@/components/job-form/product-fields';
import { controlProps, TicketCell } from '@/components/ticket/ticket-cell';
import { useVideoIntake } from './video-intake-store';

/** What the video is of: the same that is asked of ads, and what it costs. */
export function ProductCells({ errors, locked }: { errors: VideoErrors; locked: boolean }) {
  const form = useVideoTicket((ticket) => ticket.form);
  const files = useVideoTicket((ticket) => ticket.files);
  const uploadId = useVideoTicket((ticket) => ticket.uploadId);
  const intake = useVideoIntake();
  const cell = productCells(form, videoPage.useFilled(), (field, value) => setVideo({ [field]: value }));
  return (
    <>
      <ProductFields
        cell={cell}
        files={files}
        intake={intake}
        onRemove={removeVideoFile}
        onRetry={retryVideoFile}
        cutting={{ uploadId, onChange: setVideoCutout }}
        errors={errors}
        locked={locked}
      />
      <TicketCell
        field="price"
        label="Price"
        hint="Optional · shown as you write it"
        error={errors.price}
        className="col-span-6"
      >
        <input
          {...controlProps('price', errors.price, 'as written')}
          type="text"
          dir="auto"
          autoComplete="off"
          value={form.price}
          placeholder="€29"
          onChange={(event) => setVideo({ price: event.target.value })}
          className="ticket-control"
        />
      </TicketCell>
    </>
  );
}
