import { runPath } from '../../../lib/domain/shared/paths';
import { readRun, type StoredInput } from '../engine/documents/run-document';
import { firestore } from '../firebase/admin';
import type { PreparedFile } from '../providers/provider';
import { readObject } from '../storage/objects';

interface LoadedInputs {
  photos: PreparedFile[];
  logo: PreparedFile | null;
}

/** One instance makes several ads of a job one after the other, and each would load the same files. */
const KEPT_JOBS = 4;
const loaded = new Map<string, Promise<LoadedInputs>>();

/** The working copies of a job's photos and logo. */
export async function loadInputs(jobId: string): Promise<LoadedInputs> {
  const inputs = loaded.get(jobId) ?? load(jobId);
  loaded.delete(jobId);
  loaded.set(jobId, inputs);
  const [oldest] = loaded.keys();
  if (loaded.size > KEPT_JOBS && oldest !== undefined) loaded.delete(oldest);
  try {
    return await inputs;
  } catch (error) {
    loaded.delete(jobId);
    throw error;
  }
}

async function load(jobId: string): Promise<LoadedInputs> {
  const inputs = readRun(await firestore.doc(runPath(jobId)).get())?.inputs;
  if (!inputs) throw new Error(`The inputs of ${jobId} were never prepared`);
  const [photos, logo] = await Promise.all([
    Promise.all(inputs.photos.map(download)),
    inputs.logo ? download(inputs.logo) : null,
  ]);
  return { photos, logo };
}

async function download({ storage_path, image }: StoredInput): Promise<PreparedFile> {
  return { bytes: await readObject(storage_path), image };
}
