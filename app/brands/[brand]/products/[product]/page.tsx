import type { Metadata } from 'next';
import { ProductPage } from '@/components/behind/lazy-pages';

export const metadata: Metadata = { title: 'Product' };

export default async function ProductByIdPage({ params }: PageProps<'/brands/[brand]/products/[product]'>) {
  const { brand, product } = await params;
  return <ProductPage brandId={brand} productId={product} />;
}
