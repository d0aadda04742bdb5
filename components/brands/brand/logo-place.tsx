'use client';

import { useId } from 'react';
import { editBrand } from '@/lib/client/catalogue/brand-actions';
import type { IdentifiedBrand } from '@/lib/client/catalogue/brands-store';
import { dropUpload, uploadImage } from '@/lib/client/catalogue/image-uploads';
import { LOGO_TYPES } from '@/lib/domain/shared/upload';
import { Button } from '@/components/ui/button';
import { Problem } from '@/components/ui/problem';
import { BrandMark } from '../brand-mark';
import { ImageUploadTile } from '../image-upload-tile';
import { useSending } from '../use-sending';
import { useUploadsOf } from '../use-uploads-of';

/** The brand's logo: looked at, replaced, or taken out. */
export function LogoPlace({ brand }: { brand: IdentifiedBrand }) {
  const id = useId();
  const place = `brands/${brand.id}/logo`;
  const [upload] = useUploadsOf(place);
  const takeOut = useSending(() => editBrand(brand.id, { logo: null }));

  function take(file: File | undefined): void {
    if (!file) return;
    if (upload) dropUpload(upload.id);
    uploadImage(file, { place, role: 'logo', put: (logo) => editBrand(brand.id, { logo }) });
  }

  return (
    <div className="w-28 shrink-0 sm:w-36">
      {upload ? (
        <ImageUploadTile upload={upload} />
      ) : (
        <BrandMark brand={brand} className="aspect-square w-full text-[3.5rem] sm:text-[4.5rem]" />
      )}
      <div className="flex flex-wrap items-center gap-x-3">
        <span className="relative inline-flex min-h-11 items-center">
          <input
            id={id}
            type="file"
            accept={Object.keys(LOGO_TYPES).join(',')}
            onChange={(event) => {
              take(event.target.files?.[0]);
              // So that the same file can be chosen again.
              event.target.value = '';
            }}
            className="peer absolute inset-0 size-full cursor-pointer opacity-0"
          />
          <label
            htmlFor={id}
            className="pointer-events-none text-small underline decoration-rule-strong underline-offset-4 peer-hover:decoration-ember peer-focus-visible:outline-[3px] peer-focus-visible:outline-ink"
          >
            {brand.logo ? 'Replace logo' : 'Add a logo'}
          </label>
        </span>
        {brand.logo && (
          <Button look="quiet" className="px-0! text-small font-normal!" onClick={() => takeOut.run()}>
            Take out<span className="sr-only"> the logo</span>
          </Button>
        )}
      </div>
      <Problem text={takeOut.problem} />
    </div>
  );
}
