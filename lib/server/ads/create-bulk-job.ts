import 'server-only';
import { readBulkFields } from './bulk-fields';
import { adJobCreator } from './create-ad-job';

/** Creates a job that makes a set of ads. */
export const createBulkJob = adJobCreator({
  read: readBulkFields,
  make: (once, input) => once.make('bulk-dynamic', input),
});
