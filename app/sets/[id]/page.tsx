import type { Metadata } from 'next';
import { SetPage } from '@/components/behind/lazy-pages';

export const metadata: Metadata = { title: 'Set' };

export default async function SetByIdPage({ params }: PageProps<'/sets/[id]'>) {
  const { id } = await params;
  return <SetPage setId={id} />;
}
