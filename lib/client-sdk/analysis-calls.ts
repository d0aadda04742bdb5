import type { z } from 'zod';
import type { analysisAnswerSchema, analysisListSchema } from '../api/insights/analysis-body';
import type { AnalysisJob, StartedAnalysis } from '../api/jobs/analysis-job-body';
import type { ANALYSIS_SORTS } from '../api/requests/analyses-query';
import type { startAnalysisBodySchema } from '../api/requests/analysis-body';
import type { ChatEvent } from '../domain/insights/chat';
import { AdForgeError } from './adforge-error';
import type { Connection, Question } from './connection';
import { readBody, readWhole } from './read-answer';
import { readEvents } from './read-events';

interface Options {
  signal?: AbortSignal;
}
interface Starting extends Options {
  /** Names the intention: the same key starts no second analysis. One of its own if nothing is said. */
  idempotencyKey?: string;
}
interface Listing extends Options {
  sort?: (typeof ANALYSIS_SORTS)[number];
  page?: number;
  pageSize?: number;
}
interface Asking extends Options {
  /** Goes on with a conversation. */
  conversationId?: string;
}

type AnalysedAds = z.infer<typeof analysisListSchema>;
type AnalysedAd = z.infer<typeof analysisAnswerSchema>;

const JSON_BODY = { 'Content-Type': 'application/json' };
/** Three of the server's heartbeats. */
const SILENT_MS = 45_000;

/** What the client does with analyses of the person's ads. */
export function analysisCalls(connection: Connection) {
  const whole = <Body>(path: string, question: Partial<Question>): Promise<Body> =>
    connection.send(path, { repeatable: true, ...question }, readWhole<Body>);

  return {
    analyses: {
      /** Starts an analysis of a connected ad account; rejects with CONFLICT while one is under way. Its job is followed as any other. */
      start(fields: z.input<typeof startAnalysisBodySchema> = {}, { idempotencyKey, signal }: Starting = {}) {
        const headers = { ...JSON_BODY, 'Idempotency-Key': idempotencyKey ?? crypto.randomUUID() };
        const question = { method: 'POST', headers, body: JSON.stringify(fields), signal } as const;
        return whole<StartedAnalysis>('/ad-analysis/start-analysis', question);
      },

      get: (jobId: string, { signal }: Options = {}) =>
        whole<AnalysisJob>(`/ad-analysis/job-status/${encodeURIComponent(jobId)}`, { signal }),

      /** The 20 newest. */
      list: ({ signal }: Options = {}) => whole<AnalysisJob[]>('/ad-analysis/jobs', { signal }),

      /** Rejects with CONFLICT when it has ended already. Not sent again when its answer got lost. */
      async cancel(jobId: string, { signal }: Options = {}): Promise<void> {
        const question = { method: 'DELETE', signal, repeatable: false } as const;
        await connection.send(`/ad-analysis/job/${encodeURIComponent(jobId)}`, question, readBody);
      },
    },

    ads: {
      /** Those that were analysed, a page at a time. */
      list({ sort = 'spend', page = 1, pageSize = 20, signal }: Listing = {}): Promise<AnalysedAds> {
        const query = new URLSearchParams({ sort, page: String(page), page_size: String(pageSize) });
        return connection.send(`/ad-analyses?${query}`, { signal, repeatable: true }, readBody<AnalysedAds>);
      },

      get: (adId: string, { signal }: Options = {}): Promise<AnalysedAd> =>
        connection.send(`/ad-analyses/${encodeURIComponent(adId)}`, { signal, repeatable: true }, readBody<AnalysedAd>),
    },

    /** Asks about the analysed ads; the answer’s events as they come. Not asked again when it breaks off. */
    async *ask(question: string, { conversationId, signal }: Asking = {}): AsyncGenerator<ChatEvent> {
      const body = JSON.stringify({ question, ...(conversationId ? { conversation_id: conversationId } : {}) });
      const asked = { method: 'POST', headers: JSON_BODY, body, signal, repeatable: false } as const;
      const stream = await connection.send('/chat', asked, streamIn);
      for await (const { type, data } of readEvents(stream, SILENT_MS)) {
        yield { event: type, data: JSON.parse(data) as unknown } as ChatEvent;
      }
    },
  };
}

function streamIn(response: Response): ReadableStream<Uint8Array> {
  if (response.body && response.headers.get('content-type')?.startsWith('text/event-stream')) return response.body;
  throw new AdForgeError(response.status, { code: 'UNREADABLE', message: 'The server did not answer with a stream.' });
}
