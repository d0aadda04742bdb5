import process from 'node:process';
import { onObjectFinalized } from 'firebase-functions/storage';
import { countUpload } from './engine/limits/count-upload';

// The bucket is named where there is a name for it: what counts as the default differs between the tools of a demo project.
const { STORAGE_BUCKET: named } = process.env;

/** Every file that is stored comes by here, and those that people have uploaded are counted. */
export const onFileStored = onObjectFinalized(
  { ...(named ? { bucket: named } : {}), retry: true, timeoutSeconds: 60 },
  ({ data: { name, size, generation, timeCreated } }) =>
    countUpload({ name, size, generation, storedAt: new Date(timeCreated ?? Date.now()) }),
);
