import 'server-only';
import { newJob } from '../../domain/jobs/job';
import { serverTimestamp } from '../firebase/admin';
import { readBulkFields } from './bulk-fields';
import { adJobCreator } from './create-ad-job';

/** Creates a job that makes a set of ads. */
export const createBulkJob = adJobCreator({
  read: readBulkFields,
  document: (uid, input) => newJob('bulk-dynamic', uid, input, serverTimestamp()),
});
