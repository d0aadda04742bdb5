import { ProviderError } from '../../../providers/provider-error';
import type { AnalysisState, ModelFile } from '../analysis-state';
import { modelClient } from '../../../providers/gemini/text-client';
import type { DownloadedVideo } from './asked-parts';
import { modelFile, modelFileName } from './model-files';

const AT_ONCE = 6;

/** How far the model is with the videos that it was handed; those that it has done with are not asked for again. */
export async function lookAtFiles(
  jobId: string,
  videos: readonly DownloadedVideo[],
  { files }: Pick<AnalysisState, 'files'>,
): Promise<Record<string, ModelFile>> {
  const known = { ...files };
  const open = videos.filter(({ key, handed }) => handed && (known[key]?.state ?? 'processing') === 'processing');
  for (let start = 0; start < open.length; start += AT_ONCE) {
    const asked = open.slice(start, start + AT_ONCE);
    const found = await Promise.all(asked.map(({ key }) => lookAtFile(modelFileName(jobId, key))));
    for (const [index, { key }] of asked.entries()) known[key] = found[index] ?? known[key] ?? FAILED;
  }
  return known;
}

const FAILED: ModelFile = { name: '', uri: '', state: 'failed' };

async function lookAtFile(name: string): Promise<ModelFile> {
  try {
    return await modelFile(await modelClient(), name);
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    return { name, uri: '', state: error.retryable ? 'processing' : 'failed' };
  }
}
