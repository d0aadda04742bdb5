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
import { initialProgress } from '../../../lib/domain/ads/picture-progress';
import { newJob } from '../../../lib/domain/jobs/job';
import { jobPath } from '../../../lib/domain/shared/paths';
import { newJobId, newUploadId } from '../../../lib/domain/shared/random-id';
import { uploadPhoto } from '../../../tests/emulator/job-fixtures';
import { projectId } from '../../stack/project';

const ADS_EACH = 4;

/** A guest who has uploaded a photo. */
export interface Guest {
  /** Writes a job as a browser does; the rules may refuse it. */
  ask(): Promise<'taken' | 'refused'>;
  /** Writes one that the rules look at from end to end, and refuse: nothing follows from it. */
  askInVain(): Promise<void>;
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
  const write = async (changed: object): Promise<'taken' | 'refused'> => {
    const job = { ...newJob('bulk-dynamic', uid, input, serverTimestamp()), ...changed };
    try {
      await setDoc(doc(db, jobPath(newJobId())), job);
      return 'taken';
    } catch (error) {
      if (error instanceof FirebaseError && error.code === 'permission-denied') return 'refused';
      throw error;
    }
  };
  return {
    ask: () => write({}),
    askInVain: async () => {
      if ((await write({ progress: { ...initialProgress(ADS_EACH), ads_generated: 1 } })) === 'taken')
        throw new Error('The rules took a job that had begun before it was there');
    },
  };
}
