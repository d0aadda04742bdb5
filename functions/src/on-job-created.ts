import { onDocumentCreated } from 'firebase-functions/firestore';
import { JOBS } from '../../lib/domain/paths';
import { startJob } from './jobs/start-job';

export const onJobCreated = onDocumentCreated(
  // One at a time per instance: preparing the photos of two jobs at once could outgrow the memory.
  { document: `${JOBS}/{jobId}`, retry: true, memory: '2GiB', concurrency: 1, timeoutSeconds: 300 },
  (event) => startJob(event.params.jobId),
);
