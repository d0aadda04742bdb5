import { pollJob, type DocumentedProgress } from './documented-clients';
import type { SendJson } from './research-clients';

/** How the documented client asks for videos, kept to what it touches of an answer. */

interface Answer {
  [field: string]: unknown;
}

export interface DocumentedVideo {
  video_url: string;
  storage_path: string;
  poster_url: string;
  captions_url: string | null;
  duration_seconds: number;
  width: number;
  height: number;
  fps: number;
  bytes: number;
  has_audio: boolean;
  scenes: { number: number; text: string; seconds: number; status: string }[];
  model: string | null;
  cost_usd: number;
  note: string | null;
}

export interface DocumentedGif {
  gif_url: string;
  width: number;
  height: number;
  bytes: number;
}

/** The documents ask 270 times for a video, but only every ten seconds. */
const PATIENT = { attempts: 270, everyMs: 1000 };

export interface Made<Result> {
  jobId: string;
  result: Result;
}

/** Each of its calls creates a job, asks `…/api/v1/jobs/{job_id}` until that has ended, and gives what came of it. */
export function videoAPI(
  send: SendJson,
  unwrap: (answer: Answer) => Answer,
  onProgress: (progress: DocumentedProgress) => void = () => {},
) {
  const make = async <Result = DocumentedVideo>(path: string, params: object): Promise<Made<Result>> => {
    const jobId = String(unwrap(await send('POST', `/api/v1${path}`, params)).job_id);
    const ask = () => send('GET', `/api/v1/jobs/${jobId}`);
    return { jobId, result: (await pollJob(ask, unwrap, onProgress, PATIENT)) as Result };
  };

  return {
    generateVideo: (brandId: string, productId: string, params: object) =>
      make(`/sora/generate/${brandId}/${productId}`, params),

    generateAvatarVideo: (params: object) => make('/avatars/product-video/generate', params),

    generatePlaygroundVideo: (params: object) => make('/video-playground/playground/generate-video', params),

    makeGif: (jobId: string) => make<DocumentedGif>(`/videos/${jobId}/gif`, {}),

    async listAvatars() {
      const { avatars } = await send('GET', '/api/v1/avatars');
      const { voices } = await send('GET', '/api/v1/avatars/voices');
      return {
        avatars: avatars as { avatar_id: string; name: string; voice_id: string; portrait_url: string }[],
        voices: voices as { voice_id: string; name: string }[],
      };
    },
  };
}

/** The kinds of the boxes of an MP4, in their order: one that plays before all of it has come has `moov` before `mdat`. */
export function boxesOf(mp4: Buffer): string[] {
  const kinds: string[] = [];
  for (let at = 0; at + 8 <= mp4.length; at += Math.max(8, mp4.readUInt32BE(at))) {
    kinds.push(mp4.toString('latin1', at + 4, at + 8));
  }
  return kinds;
}
