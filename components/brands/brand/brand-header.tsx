'use client';

import Link from 'next/link';
import { useState } from 'react';
import { deleteBrand, editBrand } from '@/lib/client/catalogue/brand-actions';
import type { IdentifiedBrand } from '@/lib/client/catalogue/brands-store';
import { BRAND_LIMITS } from '@/lib/domain/ads/catalogue-limits';
import { Button } from '@/components/ui/button';
import { Problem } from '@/components/ui/problem';
import { EditTitle } from '../editing/edit-title';
import { useSending } from '../use-sending';
import { hostOf, isWebLink } from '../words/count-words';
import { LogoPlace } from './logo-place';
import { MergeDialog } from './merge-dialog';

/** Logo and name, and what can be done with the brand as a whole. */
export function BrandHeader({ brand }: { brand: IdentifiedBrand }) {
  const [merging, setMerging] = useState(false);
  const remove = useSending(() => deleteBrand(brand.id));
  return (
    <header>
      <Link
        href="/brands"
        className="inline-flex min-h-11 items-center text-small text-ink-soft underline decoration-rule-strong underline-offset-4 hover:decoration-ember"
      >
        All brands
      </Link>
      <div className="flex gap-4 pb-4 sm:gap-6">
        <LogoPlace brand={brand} />
        <div className="min-w-0 flex-1">
          <EditTitle
            label="Name of the brand"
            kept={brand.name}
            most={BRAND_LIMITS.name}
            save={(name) => editBrand(brand.id, { name })}
            className="text-[clamp(1.75rem,1.4rem+1.9vw,3rem)] leading-tight"
          />
          <div className="flex flex-wrap items-center gap-x-5 text-small">
            {isWebLink(brand.website) && (
              <a
                href={brand.website}
                target="_blank"
                rel="noreferrer"
                className="inline-flex min-h-11 items-center underline decoration-rule-strong underline-offset-4 hover:decoration-ember"
              >
                <bdi>{hostOf(brand.website)}</bdi>
                <span className="sr-only"> (opens in a new tab)</span>
              </a>
            )}
            <Button look="quiet" className="px-0! text-small font-normal!" onClick={() => setMerging(true)}>
              Merge into another brand
            </Button>
            <Button look="quiet" className="px-0! text-small font-normal!" onClick={() => remove.run()}>
              Delete brand
            </Button>
          </div>
          <Problem text={remove.problem} />
        </div>
      </div>
      <MergeDialog brand={brand} open={merging} onClose={() => setMerging(false)} />
    </header>
  );
}
