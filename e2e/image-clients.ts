/** How the documented image client asks, kept to what it touches of an answer. */

interface Answer {
  ok: () => boolean;
  json: () => Promise<unknown>;
}

export interface ImageJob {
  job_id: number;
  status: 'pending' | 'processing' | 'completed' | 'failed';
  job_type: string;
  created_at: string;
  completed_at?: string | null;
  attempts: number;
  result?: { image_url: string; generated_at: string; message: string };
  error?: string | null;
}

/** The path of a new job: the kind is a flag, but for `legacy`, which has none. */
export const generatePath = (type: string) => `/generate${type !== 'legacy' ? `?${type}=true` : ''}`;

export async function createGenerationJob(response: Answer): Promise<{ job_id: number; status: string }> {
  const body = (await response.json()) as { job_id: number; status: string; error?: string };
  if (!response.ok()) throw new Error(body.error ?? 'Failed to create job');
  return body;
}

/** Polls until there is a result; reads status, result and error of the answer itself. */
export async function pollJobStatus(
  ask: () => Promise<Answer>,
  onProgress: (job: ImageJob) => void,
): Promise<ImageJob['result']> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const response = await ask();
    const job = (await response.json()) as ImageJob;
    if (!response.ok()) throw new Error(job.error ?? 'Failed to fetch job status');
    onProgress(job);
    if (job.status === 'completed') return job.result;
    if (job.status === 'failed') throw new Error(job.error ?? 'Job failed');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('Job polling timed out');
}
