import type { GoogleGenAI } from '@google/genai';
import { z } from 'zod';
import { shortHash } from '../../../hashing/document-id';
import { failureOfCall } from '../../../providers/gemini/failure-of-call';
import type { ModelFile } from '../analysis-state';

const fileSchema = z.object({
  uri: z.string().default(''),
  state: z.enum(['PROCESSING', 'ACTIVE', 'FAILED', 'STATE_UNSPECIFIED']).catch('STATE_UNSPECIFIED'),
});

const STATES = {
  PROCESSING: 'processing',
  ACTIVE: 'ready',
  FAILED: 'failed',
  STATE_UNSPECIFIED: 'processing',
} as const;

/** The name of the file that a part hands to the model: always the same, so that whoever cleans up needs to know no more. */
export const modelFileName = (jobId: string, key: string) => `files/ad-${shortHash(`${jobId}/${key}`, 32)}`;

interface Handed {
  /** Local path; it is read in pieces. */
  file: string;
  type: string;
  name: string;
  signal: AbortSignal;
}

/** Hands a video to the model’s file store; one that an earlier try has handed over is there. Rejects with a ProviderError. */
export async function uploadModelFile(client: GoogleGenAI, { file, type, name, signal }: Handed): Promise<void> {
  try {
    await client.files.upload({ file, config: { name, mimeType: type } });
  } catch (error) {
    if (!isThere(error)) throw failureOfCall(error);
  }
  // The SDK does not stop an upload: on a cancel what has come is taken away again.
  if (signal.aborted) await deleteModelFile(client, name);
  signal.throwIfAborted();
}

/** How far the model is with reading a file. Rejects with a ProviderError. */
export async function modelFile(client: GoogleGenAI, name: string): Promise<ModelFile> {
  try {
    const { uri, state } = fileSchema.parse(await client.files.get({ name }));
    return { name, uri, state: STATES[state] };
  } catch (error) {
    if (isGone(error)) return { name, uri: '', state: 'failed' };
    throw failureOfCall(error);
  }
}

/** Takes a file away; whether it was there does not matter. Never rejects: it is gone by itself after two days. */
export async function deleteModelFile(client: GoogleGenAI, name: string): Promise<void> {
  try {
    await client.files.delete({ name });
  } catch {
    // Nobody waits for it.
  }
}

const statusOf = (error: unknown) => (error instanceof Error && 'status' in error ? error.status : null);
const isThere = (error: unknown) => statusOf(error) === 409;
/** The API answers 403 for files that there are not. */
const isGone = (error: unknown) => statusOf(error) === 404 || statusOf(error) === 403;
