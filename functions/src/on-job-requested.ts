import { onDocumentCreated } from 'firebase-functions/firestore';
import { JOBS, REQUESTS } from '../../lib/domain/shared/paths';
import { carryOutRequest } from './engine/requests/carry-out-request';
import { GEMINI_API_KEY, RENDER_TIMEOUT_SECONDS, WARM_INSTANCES } from './settings';

export const onJobRequested = onDocumentCreated(
  {
    document: `${JOBS}/{jobId}/${REQUESTS}/{requestId}`,
    retry: true,
    secrets: [GEMINI_API_KEY],
    memory: '2GiB',
    minInstances: WARM_INSTANCES,
    // As many as `renderAd`: an edit draws an ad.
    concurrency: 2,
    timeoutSeconds: RENDER_TIMEOUT_SECONDS + 20,
  },
  async (event) => {
    if (event.data) await carryOutRequest(event.params.jobId, event.data);
  },
);
