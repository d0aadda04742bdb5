/** How the clients of the two documents ask, kept to what they touch of an answer. */

interface Answer {
  [field: string]: unknown;
}

export interface DocumentedProgress {
  percentage: number;
  message: string;
  status: string;
}

/** The polling client of the job pattern: reads `data` if there is one, else the answer itself. */
export async function pollJob(
  ask: () => Promise<Answer>,
  unwrap: (answer: Answer) => Answer,
  onProgress: (progress: DocumentedProgress) => void,
  { attempts, everyMs } = { attempts: 300, everyMs: 250 },
): Promise<unknown> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const job = unwrap(await ask());
    const progress = job.progress_data as { percentage?: number; current_step?: string } | undefined;
    if (progress) {
      onProgress({
        percentage: progress.percentage ?? 0,
        message: progress.current_step ?? 'Processing...',
        status: String(job.status),
      });
    }
    if (job.status === 'completed') return job.result_data ?? job.result;
    if (job.status === 'failed')
      throw new Error((job.error_data as { message?: string } | undefined)?.message ?? 'Job failed');
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
  throw new Error('The job did not end');
}

export const UNWRAPPINGS = {
  'response.data || response': (answer: Answer) => (answer.data ?? answer) as Answer,
  'response itself': (answer: Answer) => answer,
} as const;
