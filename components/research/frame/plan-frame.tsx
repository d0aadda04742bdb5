'use client';

import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import type { ReactNode } from 'react';
import type { IdentifiedBrand } from '@/lib/client/catalogue/brands-store';
import type { IdentifiedProduct } from '@/lib/client/catalogue/products-store';
import { type ResearchPlace, USUAL_RESEARCH } from '@/lib/client/research/research-place';
import { researchIdSchema } from '@/lib/domain/research/research';
import { OwnProductPage } from '@/components/brands/product/own-product-page';
import { type ProductPart, ProductTabs } from '@/components/brands/product/product-tabs';
import { useDocumentTitle } from '@/components/brands/use-document-title';
import { ExportBrief } from '../export/export-brief';
import { LoadingPlan } from './loading-plan';
import { ResearchChoice } from './research-choice';

/** A product, and the research of it that is looked at. */
export interface OwnPlan {
  brand: IdentifiedBrand;
  product: IdentifiedProduct;
  place: ResearchPlace;
}

const NAMES: Record<Exclude<ProductPart, 'product'>, string> = {
  research: 'Research',
  personas: 'Personas',
  strategy: 'Strategy',
};

interface PlanFrameProps {
  brandId: string;
  productId: string;
  part: keyof typeof NAMES;
  children: (plan: OwnPlan) => ReactNode;
}

/** What the pages of research, personas and strategy have in common: of which product they are, and the way between them. */
export function PlanFrame({ brandId, productId, part, children }: PlanFrameProps) {
  return (
    <OwnProductPage brandId={brandId} productId={productId} part={part} loading={<LoadingPlan />}>
      {(own) => (
        <Framed {...own} part={part}>
          {children}
        </Framed>
      )}
    </OwnProductPage>
  );
}

function Framed({
  brand,
  product,
  part,
  children,
}: Omit<OwnPlan, 'place'> & Pick<PlanFrameProps, 'part' | 'children'>) {
  const asked = researchIdSchema.safeParse(useSearchParams()?.get('research'));
  const place = { brandId: brand.id, productId: product.id, researchId: asked.data ?? USUAL_RESEARCH };
  useDocumentTitle(`${NAMES[part]} of ${product.full_name}`);
  return (
    <div className="flex min-w-0 flex-1 flex-col">
      <header className="px-4 pt-4 sm:px-6 lg:px-10">
        <Link
          href={`/brands/${brand.id}`}
          dir="auto"
          className="inline-flex min-h-11 items-center text-small text-ink-soft underline decoration-rule-strong underline-offset-4 hover:decoration-ember"
        >
          {brand.name}
        </Link>
        <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 pb-3">
          <h1 className="min-w-0 text-[clamp(1.5rem,1.3rem+1vw,2.125rem)] leading-tight font-extrabold tracking-tight">
            <span className="sr-only">{NAMES[part]} of </span>
            <bdi>{product.full_name}</bdi>
          </h1>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <ResearchChoice place={place} part={part} />
            <ExportBrief brandName={brand.name} productName={product.full_name} place={place} />
          </div>
        </div>
        <ProductTabs
          place={place}
          part={part}
          research={place.researchId === USUAL_RESEARCH ? null : place.researchId}
        />
      </header>
      {children({ brand, product, place })}
    </div>
  );
}
