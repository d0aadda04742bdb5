import * as logger from 'firebase-functions/logger';
import { ProviderError } from '../../../providers/provider-error';
import type { AnalysisPart } from '../analysis-state';
import { hasModel, modelClient } from '../../../providers/gemini/text-client';
import { modelFileName, uploadModelFile } from './model-files';

/** Hands a video to the model while it lies on the disk. False where there is no model, or it can't take it: then the ad goes on without. */
export async function handToModel(
  { job, key, signal }: AnalysisPart,
  { file, type }: { file: string; type: string },
): Promise<boolean> {
  if (!hasModel()) return false;
  const name = modelFileName(job.id, key);
  const upload = async () => uploadModelFile(await modelClient(), { file, type, name, signal });
  try {
    // Once more here, where the video still lies on the disk and is measured.
    await upload().catch(async (error: unknown) => {
      if (!(error instanceof ProviderError) || !error.retryable) throw error;
      await upload();
    });
    return true;
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ProviderError)) throw error;
    logger.warn('A video could not be handed to the model', { jobId: job.id, key, cause: String(error.cause) });
    return false;
  }
}
