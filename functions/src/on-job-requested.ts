import { onDocumentCreated } from 'firebase-functions/firestore';
import { JOBS, REQUESTS } from '../../lib/domain/paths';
import { carryOutRequest } from './jobs/carry-out-request';

export const onJobRequested = onDocumentCreated(
  { document: `${JOBS}/{jobId}/${REQUESTS}/{requestId}`, retry: true },
  async (event) => {
    if (event.data) await carryOutRequest(event.params.jobId, event.data);
  },
);
