import { z } from 'zod';
import type { PreparedFile } from './prepared-image';
import { readObject } from '../storage/objects';
import { type StoredInput, type StoredInputs, storedInputsSchema } from './stored-inputs';

interface LoadedInputs {
  photos: PreparedFile[];
  logo: PreparedFile | null;
}

/** One instance makes several ads of a job one after the other, and each would load the same files. */
const KEPT_JOBS = 4;
const loaded = new Map<string, Promise<LoadedInputs>>();

const withInputs = z.object({ inputs: storedInputsSchema });

/** The working copies of a job's photos and logo; `stateOf` is what its run has kept. */
export function loadInputs(jobId: string, stateOf: () => Promise<unknown>): Promise<LoadedInputs> {
  return once(jobId, async () => {
    const state = withInputs.safeParse(await stateOf()).data;
    if (!state) throw new Error(`The inputs of ${jobId} were never prepared`);
    return load(state.inputs);
  });
}

/** The same of a job whose run is at hand. */
export function loadStoredInputs(jobId: string, inputs: StoredInputs): Promise<LoadedInputs> {
  return once(jobId, () => load(inputs));
}

async function once(jobId: string, load: () => Promise<LoadedInputs>): Promise<LoadedInputs> {
  const inputs = loaded.get(jobId) ?? load();
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

async function load(inputs: StoredInputs): Promise<LoadedInputs> {
  const [photos, logo] = await Promise.all([
    Promise.all(inputs.photos.map(download)),
    inputs.logo ? download(inputs.logo) : null,
  ]);
  return { photos, logo };
}

async function download({ storage_path, image }: StoredInput): Promise<PreparedFile> {
  return { bytes: await readObject(storage_path), image };
}
