import { getAuth } from 'firebase-admin/auth';
import { FirebaseError, initializeApp } from 'firebase/app';
import {
  connectFirestoreEmulator,
  doc,
  getFirestore,
  serverTimestamp,
  setDoc,
  setLogLevel,
} from 'firebase/firestore/lite';
import { app } from '../../../functions/src/firebase/admin';
import { newJob } from '../../../lib/domain/jobs/job';
import { jobPath } from '../../../lib/domain/shared/paths';
import { newJobId, newUploadId } from '../../../lib/domain/shared/random-id';
import { uploadPhoto } from '../../../tests/emulator/job-fixtures';
import { projectId } from '../../stack/project';

const ADS_EACH = 4;

/** A guest who has uploaded a photo; `ask` writes a job as a browser does, and the rules may refuse it. */
export interface Guest {
  ask(): Promise<'taken' | 'refused'>;
}

// Refusals are counted, and not written out.
setLogLevel('silent');

/** Guests as anybody can make them: anonymous accounts, each with a file of its own. */
export async function guests(count: number): Promise<Guest[]> {
  const made: Guest[] = [];
  for (let number = 0; number < count; number += 1) made.push(await guest(number));
  return made;
}

async function guest(number: number): Promise<Guest> {
  const { uid } = await getAuth(app).createUser({});
  const upload_id = newUploadId();
  const photo = await uploadPhoto(uid, upload_id);
  const db = getFirestore(initializeApp({ projectId }, `guest-${number}`));
  const [host = '', port = ''] = (process.env.FIRESTORE_EMULATOR_HOST ?? '').split(':');
  connectFirestoreEmulator(db, host, Number(port), {
    mockUserToken: { sub: uid, firebase: { sign_in_provider: 'anonymous', identities: {} } },
  });
  const input = {
    brand_name: `Swarm ${number}`,
    product_full_name: 'A bottle',
    product_description: 'One of very many. Nobody waits for it.',
    primary_color_hex: '#0B5D3B',
    secondary_color_hex: '#F4E9CD',
    count: ADS_EACH,
    aspect_ratio: '1:1' as const,
    lang: null,
    enable_kie_refinement: false,
    draft_first: false,
    upload_id,
    product_images: [photo],
    logo: null,
  };
  return {
    ask: async () => {
      try {
        await setDoc(doc(db, jobPath(newJobId())), newJob('bulk-dynamic', uid, input, serverTimestamp()));
        return 'taken';
      } catch (error) {
        if (error instanceof FirebaseError && error.code === 'permission-denied') return 'refused';
        throw error;
      }
    },
  };
}
