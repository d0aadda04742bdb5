import type { Rejection } from '@/lib/client/files/file-check';
import type { FileRole, TicketFile } from '@/lib/client/files/ticket-file';
import type { ProductField } from '@/lib/client/tickets/core/product-form';
import { LOGO_TYPES, MAX_PRODUCT_IMAGES, PHOTO_FORMATS, PHOTO_TYPES } from '@/lib/domain/shared/upload';
import { ColorCell } from '@/components/ticket/color-cell';
import { type CuttingOfFiles, FilesCell } from '@/components/ticket/files-cell';
import { Rejections } from '@/components/ticket/rejections';
import { DescriptionCell, NameCell } from '@/components/ticket/text-cells';
import type { productCells } from './product-cells';

const PHOTO_ACCEPT = Object.keys(PHOTO_TYPES).join(',');
const LOGO_ACCEPT = Object.keys(LOGO_TYPES).join(',');

/** Two to a row, except on the narrowest screens, where a colour's six digits need the width. */
export const half = 'col-span-3 max-[21.5rem]:col-span-6';

interface ProductFieldsProps {
  cell: ReturnType<typeof productCells>;
  files: readonly TicketFile[];
  /** Files that were not taken last time, and every way in for others. */
  intake: {
    rejections: readonly Rejection[];
    take: (role: FileRole, files: Iterable<File>) => void;
    dismiss: () => void;
  };
  onRemove: (id: string) => void;
  onRetry: (id: string) => void;
  cutting: CuttingOfFiles;
  errors: Partial<Record<ProductField | 'product_images' | 'logo', string>>;
  /** What was sent is shown as it was asked for. */
  locked: boolean;
}

/** What a product is called and is, its photos, its logo and its colours: the same is asked for ads and for videos. */
export function ProductFields(props: ProductFieldsProps) {
  const { cell, files, intake, onRemove, onRetry, cutting, errors, locked } = props;
  const handling = { locked, onTake: intake.take, onRemove, onRetry };
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
        hint={`1 to ${MAX_PRODUCT_IMAGES} · ${PHOTO_FORMATS} · 10 MB each`}
        invitation="Choose, drop or paste photos"
        accept={PHOTO_ACCEPT}
        max={MAX_PRODUCT_IMAGES}
        files={files.filter(({ role }) => role === 'photo')}
        error={errors.product_images}
        {...handling}
        cutting={cutting}
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
    </>
  );
}
