import type { Metadata } from 'next';
import { JobPage } from '@/components/job-page/job-page';

export const metadata: Metadata = { title: 'Job' };

export default async function JobByIdPage({ params }: PageProps<'/jobs/[id]'>) {
  const { id } = await params;
  return <JobPage jobId={id} />;
}
