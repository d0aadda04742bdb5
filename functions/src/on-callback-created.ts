import { onDocumentCreated } from 'firebase-functions/firestore';
import { CALLBACKS, JOBS } from '../../lib/domain/paths';
import { enqueueCallback } from './callbacks/enqueue-callback';

export const onCallbackCreated = onDocumentCreated(
  { document: `${JOBS}/{jobId}/${CALLBACKS}/{end}`, retry: true },
  (event) => enqueueCallback(event.params.jobId, event.params.end, 0),
);
