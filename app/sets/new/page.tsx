import type { Metadata } from 'next';
import { NewSetPage } from '@/components/behind/lazy-pages';

export const metadata: Metadata = { title: 'Ads for many products' };

/** A product's id once, or several with commas, as the address has it. */
const textOf = (value: string | string[] | undefined) => (Array.isArray(value) ? value.join(',') : (value ?? ''));

export default async function NewSetRoute({ searchParams }: PageProps<'/sets/new'>) {
  const { brand, products } = await searchParams;
  return <NewSetPage brandId={textOf(brand)} productIds={textOf(products)} />;
}
