/** How the two documented clients of ad analysis ask, kept to what they touch of an answer. */

interface Answer {
  status: number;
  ok: boolean;
  json(): Promise<unknown>;
}

/** Sends a request of a signed-in client; redirects are not followed. */
export type Send = (method: 'GET' | 'POST' | 'DELETE', path: string) => Promise<Answer>;

export interface BackgroundJob {
  _id: string;
  status: 'pending' | 'running' | 'completed' | 'failed' | 'cancelled';
  progress: number;
  message: string;
  error_message?: string | null;
  result_count?: number | null;
  created_at: string;
  started_at?: string | null;
  completed_at?: string | null;
  actual_duration_seconds?: number | null;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The service of the front end that shows jobs in the background: one spelling of the address, slashes at the end of some. */
export function backgroundJobService(send: Send, everyMs: number) {
  const base = '/api/v1/ad-analysis';
  return {
    async startAdAnalysis(): Promise<{ job_id: string; status: string; message: string }> {
      const response = await send('POST', `${base}/start-analysis/`);
      if (response.status === 202)
        return (await response.json()) as { job_id: string; status: string; message: string };
      const problem = (await response.json()) as { message?: string };
      throw new Error(`${response.status}: ${problem.message}`);
    },

    async startPolling(
      jobId: string,
      onUpdate: (job: BackgroundJob) => void,
      onComplete: (job: BackgroundJob) => void,
      onError: (message: string) => void,
    ): Promise<void> {
      for (let poll = 0; poll < 1000; poll += 1) {
        const job = (await (await send('GET', `${base}/job-status/${jobId}`)).json()) as BackgroundJob;
        onUpdate(job);
        if (job.status === 'completed') return onComplete(job);
        if (job.status === 'failed' || job.status === 'cancelled') return onError(job.error_message ?? job.status);
        await pause(everyMs);
      }
      throw new Error('The analysis did not end');
    },

    async cancelJob(jobId: string): Promise<boolean> {
      const response = await send('DELETE', `${base}/job/${jobId}`);
      return ((await response.json()) as { success: boolean }).success;
    },

    async getUserJobs(): Promise<BackgroundJob[]> {
      const jobs = (await (await send('GET', `${base}/jobs/`)).json()) as BackgroundJob[];
      return jobs.map((job) => job);
    },
  };
}

/** The page of the back end's own document, which spells the address otherwise. */
export function analysisPage(send: Send) {
  const base = '/api/v1/ad_analysis';
  return {
    /** What the page tells: the new job’s id, or what it alerts. */
    async startAnalysis(): Promise<{ jobId: string } | { alert: string }> {
      const response = await send('POST', `${base}/start-analysis/`);
      if (response.status === 202) return { jobId: ((await response.json()) as { job_id: string }).job_id };
      return { alert: response.status === 409 ? 'Analysis already in progress!' : `Error ${response.status}` };
    },

    async pollJobStatus(jobId: string): Promise<BackgroundJob> {
      return (await (await send('GET', `${base}/job-status/${jobId}`)).json()) as BackgroundJob;
    },

    async cancelAnalysis(jobId: string): Promise<string> {
      const response = await send('DELETE', `${base}/job/${jobId}`);
      return ((await response.json()) as { message: string }).message;
    },

    /** From before there were jobs. */
    async analyzeAds(): Promise<{ ad_id: string; ad_name: string }[]> {
      const results = (await (await send('POST', `${base}/analyze/`)).json()) as { ad_id: string; ad_name: string }[];
      return results.map((ad) => ad);
    },
  };
}
