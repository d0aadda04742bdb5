import { onDocumentCreated } from 'firebase-functions/firestore';
import { CALLBACKS, JOBS } from '../../lib/domain/shared/paths';
import { enqueueCallback } from './engine/callbacks/enqueue-callback';

export const onCallbackCreated = onDocumentCreated(
  { document: `${JOBS}/{jobId}/${CALLBACKS}/{end}`, retry: true },
  (event) => enqueueCallback(event.params.jobId, event.params.end, 0),
);
