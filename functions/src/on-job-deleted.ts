import { onDocumentDeleted } from 'firebase-functions/firestore';
import { JOBS } from '../../lib/domain/shared/paths';
import { deleteJobFiles } from './engine/ending/delete-job-files';

export const onJobDeleted = onDocumentDeleted({ document: `${JOBS}/{jobId}`, retry: true }, async (event) => {
  if (event.data) await deleteJobFiles(event.data);
});
