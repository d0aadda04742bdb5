'use client';

import { Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { PRODUCT_LIMITS } from '@/lib/domain/ads/catalogue-limits';
import { uploadImage } from '@/lib/client/catalogue/image-uploads';
import { addProductImage, cutProductImage, editProduct } from '@/lib/client/catalogue/product-actions';
import type { PhotoCut } from '@/lib/client/catalogue/pending/pending-change';
import type { IdentifiedProduct } from '@/lib/client/catalogue/products-store';
import type { Rejection } from '@/lib/client/files/file-check';
import type { ProductKey } from '@/lib/client/catalogue/write-catalogue';
import type { KeptImage } from '@/lib/domain/ads/kept-image';
import { PHOTO_FORMATS, PHOTO_TYPES } from '@/lib/domain/shared/upload';
import { DropAndPaste } from '@/components/ticket/drop-and-paste';
import { Rejections } from '@/components/ticket/rejections';
import { Problem } from '@/components/ui/problem';
import { ImageUploadTile } from '../image-upload-tile';
import { useSending } from '../use-sending';
import { useUploadsOf } from '../use-uploads-of';
import { cuttingOf } from './cutting-of';
import { KeptPhoto } from './kept-photo';
import { moved, without } from './photo-order';
import { PhotoTile } from './photo-tile';

interface PhotoDeskProps {
  place: ProductKey;
  product: IdentifiedProduct;
}

/** The product's photos: the first is the one that ads begin with; they are added, put in order and taken out here. */
export function PhotoDesk({ place, product: { images, full_name } }: PhotoDeskProps) {
  const uploadPlace = `brands/${place.brandId}/products/${place.productId}`;
  const uploads = useUploadsOf(uploadPlace);
  const change = useSending((changed: KeptImage[]) => editProduct(place, { images: changed }));
  const cut = useSending((changed: PhotoCut) => cutProductImage(place, changed));
  const room = PRODUCT_LIMITS.images - images.length - uploads.length;
  const [main] = images;
  const [rejections, setRejections] = useState<readonly Rejection[]>([]);
  function take(files: Iterable<File>): void {
    const put = (image: KeptImage) => addProductImage(place, image);
    const all = [...files];
    for (const file of all.slice(0, room)) uploadImage(file, { place: uploadPlace, role: 'photo', put });
    setRejections(all.slice(room).map(({ name }) => ({ name, message: NO_ROOM })));
  }
  return (
    <DropAndPaste enabled={room > 0} take={(_role, files) => take(files)}>
      <div className="crop-marks bg-sheet p-3 sm:p-4">
        <div className="picture-box flex aspect-square items-center justify-center overflow-hidden">
          {main ? (
            <KeptPhoto image={main} alt={`Main photo of ${full_name}`} />
          ) : (
            <span className="bg-sheet px-2 text-small text-ink-soft">No photo yet</span>
          )}
        </div>
      </div>
      <ul aria-label="All photos" className="mt-6 grid grid-cols-3 gap-3">
        {images.map((image, index) => (
          <PhotoTile
            key={image.storage_path}
            image={image}
            index={index}
            count={images.length}
            cutting={cuttingOf(image.storage_path, cut.run)}
            onMove={(to) => change.run(moved(images, index, to))}
            onRemove={() => change.run(without(images, index))}
          />
        ))}
        {uploads.map((upload) => (
          <li key={upload.id}>
            <ImageUploadTile upload={upload} />
          </li>
        ))}
        {room > 0 && (
          <li>
            <AddPlace onTake={take} isFirst={images.length === 0} />
          </li>
        )}
      </ul>
      <p className="mt-2 text-mini text-ink-soft">
        Up to {PRODUCT_LIMITS.images} · {PHOTO_FORMATS} · 10 MB each
      </p>
      <Problem text={change.problem ?? cut.problem} />
      <Rejections rejections={rejections} onDismiss={() => setRejections([])} className="mt-3" />
    </DropAndPaste>
  );
}

const NO_ROOM = `Up to ${PRODUCT_LIMITS.images} photos can be used. Remove one first.`;

function AddPlace({ onTake, isFirst }: { onTake: (files: Iterable<File>) => void; isFirst: boolean }) {
  const id = useId();
  return (
    <div className="relative aspect-square">
      <input
        id={id}
        type="file"
        multiple
        accept={Object.keys(PHOTO_TYPES).join(',')}
        onChange={(event) => {
          onTake([...(event.target.files ?? [])]);
          // So that the same file can be chosen again.
          event.target.value = '';
        }}
        className="peer absolute inset-0 size-full cursor-pointer opacity-0 file:cursor-pointer"
      />
      <label
        htmlFor={id}
        className="picture-box pointer-events-none flex size-full flex-col items-center justify-center gap-1 p-2 text-center text-small text-ink-soft peer-hover:text-ink peer-focus-visible:outline-[3px] peer-focus-visible:outline-ink"
      >
        <Plus aria-hidden="true" className="size-6 bg-bed p-0.5" />
        <span className="bg-bed px-1.5 leading-4">{isFirst ? 'Choose photos' : 'Add more'}</span>
      </label>
    </div>
  );
}
