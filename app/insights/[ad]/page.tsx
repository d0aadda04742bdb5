import type { Metadata } from 'next';
import { AdPage } from '@/components/behind/lazy-pages';

export const metadata: Metadata = { title: 'Ad' };

export default async function AnalysedAdPage({ params }: PageProps<'/insights/[ad]'>) {
  const { ad } = await params;
  // Next gives it as it stands in the address.
  return <AdPage adId={decoded(ad)} />;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
