import type { z } from 'zod';
import type { AvatarList, VoiceList } from '../api/catalogue/avatars-body';
import type { CreatedOfKind, CreatedOrJoined } from '../api/jobs/created-body';
import type { ReadySummary, ResearchAnswer } from '../api/research/research-body';
import type { avatarRequestSchema } from '../api/requests/avatar-body';
import type { summaryRequestSchema } from '../api/requests/research-body';
import type {
  analyzeRequestSchema,
  approveAngleRequestSchema,
  personasRequestSchema,
} from '../api/requests/strategy-body';
import type { playgroundRequestSchema } from '../api/requests/playground-body';
import type { videoRequestSchema } from '../api/requests/video-body';
import type { StrategicAnalysisAnswer } from '../api/strategy/analysis-answer';
import type { Connection } from './connection';
import { inText, sendingPictures } from './image-body';
import { readAnswer, readBody } from './read-answer';

interface Options {
  signal?: AbortSignal;
}
interface Creating extends Options {
  /** Names the intention: the same key makes no second job. One of its own if nothing is said. */
  idempotencyKey?: string;
}

/** Pictures are addresses on the public internet, data URLs or files; up to 3. */
interface PlaygroundFields extends Omit<z.input<typeof playgroundRequestSchema>, 'images'> {
  images?: (string | Blob)[];
}

interface OfProduct {
  brandId: string;
  productId: string;
}
/** `researchId` is the caller's choice; `main` is the one that the pages of the app show. */
interface OfResearch extends OfProduct {
  researchId?: string;
}
interface OfAnalysis extends OfProduct {
  analysisId: string;
}

const pathOf = (...parts: string[]) => parts.map((part) => encodeURIComponent(part)).join('/');
const researchPath = ({ brandId, productId, researchId = 'main' }: OfResearch) =>
  `products/${pathOf(brandId, productId, 'research', researchId)}`;
const analysisPath = ({ brandId, productId, analysisId }: OfAnalysis) =>
  `/strategic-analysis/analysis/${pathOf(brandId, productId, analysisId)}`;

/** What the client finds out about a product, and the ads and videos that it makes of it. Jobs are followed as any other. */
export function researchCalls(connection: Connection) {
  async function create<Body extends { data: unknown }>(
    path: string,
    fields: object,
    { idempotencyKey, signal }: Creating = {},
    pictures: readonly (string | Blob)[] = [],
  ): Promise<Body['data']> {
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey ?? crypto.randomUUID() };
    const body = JSON.stringify(fields);
    const extra = pictures.length > 0 ? { extraMs: sendingPictures(body, pictures) } : {};
    const question = { method: 'POST', headers, body, signal, repeatable: true, ...extra } as const;
    return (await connection.send(path, question, readAnswer<Body>)).data;
  }
  const get = <Body extends { success: true }>(path: string, { signal }: Options = {}): Promise<Body> =>
    connection.send(path, { signal, repeatable: true }, readBody<Body>);

  return {
    research: {
      /** The summary where it is there (`cached`), else the job that makes it (`job_id`). */
      summary(of: OfResearch, fields: z.input<typeof summaryRequestSchema> = {}, how?: Creating) {
        return create<ReadySummary | CreatedOrJoined>(`/research/${researchPath(of)}/summary`, fields, how);
      },

      get: (of: OfResearch, how?: Options) => get<ResearchAnswer>(`/research/${researchPath(of)}`, how),

      /** Rejects with PREREQUISITE_MISSING before the summary is finished. */
      personas(of: OfResearch, fields: z.input<typeof personasRequestSchema> = {}, how?: Creating) {
        return create<CreatedOfKind>(`/strategic-analysis/${researchPath(of)}/personas-job`, fields, how);
      },

      /** The same. The result of the job has the `analysis_id`. */
      analyze(of: OfResearch, fields: z.input<typeof analyzeRequestSchema> = {}, how?: Creating) {
        return create<CreatedOfKind>(`/strategic-analysis/${researchPath(of)}/analyze-job`, fields, how);
      },
    },

    strategy: {
      get: (of: OfAnalysis, how?: Options) => get<StrategicAnalysisAnswer>(analysisPath(of), how),

      /** Approves an angle and makes its ads; called again, more of them. */
      approve(of: OfAnalysis, fields: z.input<typeof approveAngleRequestSchema>, how?: Creating) {
        return create<CreatedOfKind>(`${analysisPath(of)}/approve-angle-job`, fields, how);
      },
    },

    videos: {
      /** Films a product; called again in another ratio or language, it makes another video. */
      generate({ brandId, productId }: OfProduct, fields: z.input<typeof videoRequestSchema> = {}, how?: Creating) {
        return create<CreatedOfKind>(`/sora/generate/${pathOf(brandId, productId)}`, fields, how);
      },

      /** Makes a GIF of a finished video, small enough for mail; it is in the result of the job. */
      gif(jobId: string, how?: Creating) {
        return create<CreatedOfKind>(`/videos/${pathOf(jobId)}/gif`, {}, how);
      },

      /** Makes a video of a prompt and a few pictures; with `previous_job_id`, another version of one. */
      async ofPrompt({ images = [], ...words }: PlaygroundFields, how?: Creating) {
        const fields = { ...words, images: await inText(images) };
        return create<CreatedOfKind>('/video-playground/playground/generate-video', fields, how, images);
      },
      /** Has a presenter tell of a product. */
      present(fields: z.input<typeof avatarRequestSchema>, how?: Creating) {
        return create<CreatedOfKind>('/avatars/product-video/generate', fields, how);
      },

      presenters: (how?: Options) => get<AvatarList>('/avatars', how),

      voices: (how?: Options) => get<VoiceList>('/avatars/voices', how),
    },
  };
}
