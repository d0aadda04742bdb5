import { pollJob, type DocumentedProgress } from './documented-clients';

/** How the documented client asks for research, strategy and the ads of an angle, kept to what it touches of an answer. */

interface Answer {
  [field: string]: unknown;
}

/** Sends a request of a signed-in client and gives the body of its answer; redirects are not followed. */
export type SendJson = (method: 'GET' | 'POST', path: string, body?: object) => Promise<Answer>;

export interface DocumentedSummary {
  headline: string;
  voice_of_customer: { theme: string; share: number; quotes: { text: string; sources: string[] }[] }[];
  sources: { id: string; url: string | null }[];
  method: 'gemini' | 'rules';
}

export interface DocumentedAngle {
  angle_id: string;
  hook: string;
  templates: string[];
  proof: { text: string; sources: string[] };
}

type Shown = (progress: DocumentedProgress) => void;

/** `…/api/v1/jobs/{job_id}` is asked until the job has ended, as in all that the documents show. */
export function strategyService(send: SendJson, onProgress: Shown = () => {}) {
  const unwrap = (answer: Answer) => (answer.data ?? answer) as Answer;
  const ended = <T>(jobId: unknown) =>
    pollJob(() => send('GET', `/api/v1/jobs/${String(jobId)}`), unwrap, onProgress) as Promise<T>;
  const jobOf = (answer: Answer) => unwrap(answer).job_id;

  return {
    /** The smart address: a summary that is there comes at once. */
    async getSummary(brandId: string, productId: string, researchId: string, body: object) {
      const path = `/api/v1/research/products/${brandId}/${productId}/research/${researchId}/summary`;
      const data = unwrap(await send('POST', path, body));
      if (data.cached === true) return { cached: true, summary: data.summary as DocumentedSummary };
      const { summary } = await ended<{ summary: DocumentedSummary }>(data.job_id);
      return { cached: false, summary };
    },

    async generatePersonas(brandId: string, productId: string, researchId: string) {
      const path = `/api/v1/strategic-analysis/products/${brandId}/${productId}/research/${researchId}/personas-job`;
      const result = await ended<{ personas: { persona_id: string; name: string }[] }>(jobOf(await send('POST', path)));
      return result.personas;
    },

    async analyze(brandId: string, productId: string, researchId: string) {
      const path = `/api/v1/strategic-analysis/products/${brandId}/${productId}/research/${researchId}/analyze-job`;
      return ended<{ analysis_id: string; angles: DocumentedAngle[]; failed_modules: string[] }>(
        jobOf(await send('POST', path)),
      );
    },

    async approveAngle(brandId: string, productId: string, analysisId: string, body: object) {
      const path = `/api/v1/strategic-analysis/analysis/${brandId}/${productId}/${analysisId}/approve-angle-job`;
      const jobId = jobOf(await send('POST', path, body));
      const result = await ended<{ ads_generated: number; ads: Answer[] }>(jobId);
      return { jobId: String(jobId), ...result };
    },

    scrapeProduct: async (url: string) =>
      ended<{ brand_id: string; product_id: string }>(
        jobOf(await send('POST', '/api/v1/scraping/scrape-product-job', { url })),
      ),
  };
}
