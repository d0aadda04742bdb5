import type { Metadata } from 'next';
import { Suspense } from 'react';
import { ResearchPage } from '@/components/behind/lazy-pages';
import { LoadingPlan } from '@/components/research/frame/loading-plan';

export const metadata: Metadata = { title: 'Research' };

export default async function ResearchOfProductPage({
  params,
}: PageProps<'/brands/[brand]/products/[product]/research'>) {
  const { brand, product } = await params;
  // Which research it is stands in the address, which is not known when the page is made.
  return (
    <Suspense fallback={<LoadingPlan />}>
      <ResearchPage brandId={brand} productId={product} />
    </Suspense>
  );
}
