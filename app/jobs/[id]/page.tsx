import type { Metadata } from 'next';
import { JobPage } from '@/components/job-page/job-page';
import { connectAhead } from '@/lib/client/firebase/connect-ahead';

export const metadata: Metadata = { title: 'Job' };

export default async function JobByIdPage({ params }: PageProps<'/jobs/[id]'>) {
  const { id } = await params;
  connectAhead();
  return <JobPage jobId={id} />;
}
