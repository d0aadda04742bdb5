import { endedPartsOf } from '../../../engine/stages/parts';
import { hasModel, modelClient } from '../../../providers/gemini/text-client';
import { deleteModelFile, modelFileName } from './model-files';

const AT_ONCE = 6;

/** Takes away what a job has handed to the model, whichever way it has ended. May be done again. */
export async function clearModelFiles(jobId: string): Promise<void> {
  if (!hasModel()) return;
  const [downloads, transcripts] = await Promise.all([
    endedPartsOf(jobId, 'download'),
    endedPartsOf(jobId, 'transcribe'),
  ]);
  // Whoever has its answer has cleared up behind itself.
  const cleared = new Set(transcripts.filter(({ status }) => status === 'done').map(({ key }) => key));
  const left = downloads.filter(({ key }) => key.startsWith('v-') && !cleared.has(key));
  const client = await modelClient();
  for (let start = 0; start < left.length; start += AT_ONCE) {
    const some = left.slice(start, start + AT_ONCE);
    await Promise.all(some.map(({ key }) => deleteModelFile(client, modelFileName(jobId, key))));
  }
}
