import type { Metadata } from 'next';
import { SetPage } from '@/components/behind/lazy-pages';
import { connectAhead } from '@/lib/client/firebase/connect-ahead';

export const metadata: Metadata = { title: 'Set' };

export default async function SetByIdPage({ params }: PageProps<'/sets/[id]'>) {
  const { id } = await params;
  connectAhead();
  return <SetPage setId={id} />;
}
