import type { Metadata } from 'next';
import { BrandPage } from '@/components/behind/lazy-pages';

export const metadata: Metadata = { title: 'Brand' };

export default async function BrandByIdPage({ params }: PageProps<'/brands/[brand]'>) {
  const { brand } = await params;
  return <BrandPage brandId={brand} />;
}
