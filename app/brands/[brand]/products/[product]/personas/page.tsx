import type { Metadata } from 'next';
import { Suspense } from 'react';
import { PersonasPage } from '@/components/behind/lazy-pages';
import { LoadingPlan } from '@/components/research/frame/loading-plan';

export const metadata: Metadata = { title: 'Personas' };

export default async function PersonasOfProductPage({
  params,
}: PageProps<'/brands/[brand]/products/[product]/personas'>) {
  const { brand, product } = await params;
  // Which research it is stands in the address, which is not known when the page is made.
  return (
    <Suspense fallback={<LoadingPlan />}>
      <PersonasPage brandId={brand} productId={product} />
    </Suspense>
  );
}
