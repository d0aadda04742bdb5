import { onDocumentCreated } from 'firebase-functions/firestore';
import { JOBS } from '../../lib/domain/shared/paths';
import { startJob } from './engine/start/start-job';
import { GEMINI_API_KEY } from './settings';

export const onJobCreated = onDocumentCreated(
  {
    document: `${JOBS}/{jobId}`,
    retry: true,
    secrets: [GEMINI_API_KEY],
    memory: '2GiB',
    // One at a time per instance: preparing the photos of two jobs at once could outgrow the memory.
    concurrency: 1,
    timeoutSeconds: 300,
  },
  (event) => startJob(event.params.jobId),
);
