import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

const orderSchema = z.object({
  model: z.string(),
  input: z.array(
    z.object({ type: z.enum(['text', 'image']), text: z.string().optional(), data: z.string().optional() }),
  ),
  response_format: z.object({
    type: z.literal('video'),
    aspect_ratio: z.enum(['16:9', '9:16']),
    duration: z.string().regex(/^\d+s$/),
    resolution: z.string(),
    delivery: z.literal('uri'),
  }),
  generation_config: z.object({ video_config: z.object({ task: z.string() }) }).optional(),
  previous_interaction_id: z.string().optional(),
  background: z.literal(true),
  store: z.literal(true),
});

/** A clip that was ordered. */
export interface HeardClip {
  id: string;
  key: string | undefined;
  model: string;
  prompt: string;
  images: Buffer[];
  ratio: '16:9' | '9:16';
  seconds: number;
  resolution: string;
  previous: string | null;
  looks: number;
  fetches: number;
  isCancelled: boolean;
}

/** What goes wrong with a clip, at which of the things that are asked about it. What is absent goes well. */
export interface ClipFault {
  name: string;
  /** Answers the order in the place of the service, which makes the clip all the same. */
  order?: (response: ServerResponse) => void;
  /** Stands in the place of what the look would tell; null for a clip that is not known. Undefined tells the truth. */
  look?: (clip: HeardClip) => object | null | undefined;
  /** Sends the file; false leaves that to the service. */
  fetch?: (response: ServerResponse, video: Buffer, clip: HeardClip) => boolean;
  /** Whether the order is refused, so that there is no clip. */
  isRefused?: boolean;
}

/** The clips of a local Gemini. */
export interface LocalClips {
  /** Those that were ordered and not refused, the oldest first: each is paid for. */
  heard: HeardClip[];
  /** How often each is said to be in the making before it is done. */
  looksUntilDone: number;
  /** The MP4 of a clip. */
  draw: (clip: HeardClip) => Promise<Buffer>;
  wrong: (clip: HeardClip) => ClipFault | null;
}

/** What says that it is an MP4, and no more. */
const NO_PICTURES = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from('ftypisom0000isommp42'),
  Buffer.alloc(4000),
]);

export function newLocalClips(): LocalClips {
  return { heard: [], looksUntilDone: 1, draw: () => Promise.resolve(NO_PICTURES), wrong: () => null };
}

/** Answers a request about videos; false for any other. */
export async function answerClips(
  clips: LocalClips,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (request.method === 'POST' && pathname === '/v1beta/interactions') {
    await order(clips, request, response);
    return true;
  }
  const [, id, action] = /^\/v1beta\/interactions\/(clip-\d+)(\/cancel)?$/.exec(pathname) ?? [];
  const [, file] = /^\/v1beta\/files\/(clip-\d+):download$/.exec(pathname) ?? [];
  const clip = clips.heard.find((one) => one.id === (id ?? file));
  if (id === undefined && file === undefined) return false;
  if (!clip) send(response, 404, { error: { code: 404, status: 'NOT_FOUND', message: 'Not found.' } });
  else if (file !== undefined) await sendVideo(clips, clip, response);
  else if (action === undefined) look(clips, clip, request, response);
  else cancel(clip, response);
  return true;
}

async function order(clips: LocalClips, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = orderSchema.parse(JSON.parse(await text(request)));
  const clip: HeardClip = {
    id: `clip-${clips.heard.length + 1}`,
    key: request.headers['x-goog-api-key']?.toString(),
    model: body.model,
    prompt: body.input.flatMap((part) => part.text ?? []).join('\n'),
    images: body.input.flatMap(({ data }) => (data === undefined ? [] : [Buffer.from(data, 'base64')])),
    ratio: body.response_format.aspect_ratio,
    seconds: Number.parseInt(body.response_format.duration, 10),
    resolution: body.response_format.resolution,
    previous: body.previous_interaction_id ?? null,
    ...{ looks: 0, fetches: 0, isCancelled: false },
  };
  const fault = clips.wrong(clip);
  if (!fault?.isRefused) clips.heard.push(clip);
  if (fault?.order) return fault.order(response);
  send(response, 200, { ...told(clip), status: 'in_progress' });
}

function look(clips: LocalClips, clip: HeardClip, request: IncomingMessage, response: ServerResponse): void {
  clip.looks += 1;
  const wrong = clips.wrong(clip)?.look?.(clip);
  if (wrong === null) return send(response, 404, { error: { code: 404, status: 'NOT_FOUND', message: 'Not found.' } });
  if (clip.isCancelled) return send(response, 200, { ...told(clip), status: 'cancelled' });
  if (wrong !== undefined) return send(response, 200, { ...told(clip), ...wrong });
  if (clip.looks <= clips.looksUntilDone) return send(response, 200, { ...told(clip), status: 'in_progress' });
  const address = `http://${request.headers.host ?? ''}/v1beta/files/${clip.id}:download?alt=media`;
  send(response, 200, { ...told(clip), ...doneWith({ uri: address }) });
}

/** What a look tells of a clip that is done. */
export function doneWith(file: { uri: string } | { data: string }): object {
  const content = [{ type: 'video', mime_type: 'video/mp4', ...file }];
  const steps = [
    { type: 'user_input', content: [] },
    { type: 'thought', signature: 'x' },
  ];
  const usage = { total_input_tokens: 900, total_output_tokens: 5792, total_tokens: 6692 };
  return { status: 'completed', steps: [...steps, { type: 'model_output', content }], usage };
}

function cancel(clip: HeardClip, response: ServerResponse): void {
  clip.isCancelled = true;
  send(response, 200, { ...told(clip), status: 'cancelled' });
}

function told({ id, model }: HeardClip): object {
  return { id, object: 'interaction', model, created: '2026-11-29T12:00:00Z' };
}

async function sendVideo(clips: LocalClips, clip: HeardClip, response: ServerResponse): Promise<void> {
  clip.fetches += 1;
  const video = await clips.draw(clip);
  if (clips.wrong(clip)?.fetch?.(response, video, clip)) return;
  response.writeHead(200, { 'content-type': 'video/mp4', 'content-length': video.length }).end(video);
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
