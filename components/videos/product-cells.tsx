'use client';

import { videoPage } from '@/lib/client/tickets/page/pages';
import type { VideoErrors } from '@/lib/client/tickets/video/video-input';
import {
  removeVideoFile,
  retryVideoFile,
  setVideo,
  useVideoTicket,
} from '@/lib/client/tickets/video/video-ticket-store';
import { LONGEST_PRICE } from '@/lib/domain/kinds/video/video-generation';
import { LOGO_TYPES, MAX_PRODUCT_IMAGES, PHOTO_TYPES } from '@/lib/domain/shared/upload';
import { productCells } from '@/components/job-form/product-cells';
import { ColorCell } from '@/components/ticket/color-cell';
import { FilesCell } from '@/components/ticket/files-cell';
import { Rejections } from '@/components/ticket/rejections';
import { DescriptionCell, NameCell } from '@/components/ticket/text-cells';
import { controlProps, TicketCell } from '@/components/ticket/ticket-cell';
import { useVideoIntake } from './video-intake-store';

const PHOTO_ACCEPT = Object.keys(PHOTO_TYPES).join(',');
const LOGO_ACCEPT = Object.keys(LOGO_TYPES).join(',');

const half = 'col-span-3 max-[21.5rem]:col-span-6';

/** What the video is of: the same that is asked of ads, and what it costs. */
export function ProductCells({ errors, locked }: { errors: VideoErrors; locked: boolean }) {
  const form = useVideoTicket((ticket) => ticket.form);
  const files = useVideoTicket((ticket) => ticket.files);
  const intake = useVideoIntake();
  const cell = productCells(form, videoPage.useFilled(), (field, value) => setVideo({ [field]: value }));
  const handling = { locked, onTake: intake.take, onRemove: removeVideoFile, onRetry: retryVideoFile };
  return (
    <>
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
        files={files.filter(({ role }) => role === 'photo')}
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
        files={files.filter(({ role }) => role === 'logo')}
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
          maxLength={LONGEST_PRICE}
          value={form.price}
          placeholder="€29"
          onChange={(event) => setVideo({ price: event.target.value })}
          className="ticket-control"
        />
      </TicketCell>
    </>
  );
}
