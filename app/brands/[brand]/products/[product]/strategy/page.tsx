import type { Metadata } from 'next';
import { Suspense } from 'react';
import { StrategyPage } from '@/components/behind/lazy-pages';
import { LoadingPlan } from '@/components/research/frame/loading-plan';

export const metadata: Metadata = { title: 'Strategy' };

export default async function StrategyOfProductPage({
  params,
}: PageProps<'/brands/[brand]/products/[product]/strategy'>) {
  const { brand, product } = await params;
  // Which research it is stands in the address, which is not known when the page is made.
  return (
    <Suspense fallback={<LoadingPlan />}>
      <StrategyPage brandId={brand} productId={product} />
    </Suspense>
  );
}
