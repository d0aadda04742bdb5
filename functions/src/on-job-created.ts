import { onDocumentCreated } from 'firebase-functions/firestore';
import { JOBS } from '../../lib/domain/shared/paths';
import { startJob } from './engine/start/start-job';
import { WARM_INSTANCES } from './settings';

/** Gives a new job its turn; the work itself is done by tasks, whose time is longer than a trigger's. */
export const onJobCreated = onDocumentCreated(
  { document: `${JOBS}/{jobId}`, retry: true, minInstances: WARM_INSTANCES, timeoutSeconds: 60 },
  (event) =>
    startJob(event.params.jobId, { createdAt: new Date(event.time), owner: String(event.data?.get('user_id')) }),
);
