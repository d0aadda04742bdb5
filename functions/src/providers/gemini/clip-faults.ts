import type { ServerResponse } from 'node:http';
import { doneWith, type ClipFault } from './local-gemini-clips';

const refusal =
  (code: number, status: string, details: unknown[] = []): Required<ClipFault>['order'] =>
  (response) =>
    void response
      .writeHead(code, { 'content-type': 'application/json' })
      .end(JSON.stringify({ error: { code, status, message: 'Simulated.', details } }));

const ended = (status: string, more: object = {}) => ({ look: () => ({ status, steps: [], ...more }) });

/** Sends the first half, and breaks the connection. */
function half(response: ServerResponse, video: Buffer): boolean {
  response.writeHead(200, { 'content-type': 'video/mp4', 'content-length': video.length });
  response.write(video.subarray(0, video.length / 2), () => response.destroy());
  return true;
}

const sends =
  (status: number, body: string | Buffer, headers: Record<string, string> = {}): Required<ClipFault>['fetch'] =>
  (response) => {
    response.writeHead(status, headers).end(body);
    return true;
  };

const json = { 'content-type': 'application/json' };

export type ClipFaultId =
  | ('busy' | 'limit' | 'key' | 'gone' | 'unheard' | 'rubbish')
  | ('dead' | 'failed' | 'blocked' | 'filtered' | 'cancelled' | 'incomplete' | 'budget' | 'action' | 'empty')
  | ('vanished' | 'expired' | 'lost' | 'half' | 'page' | 'elsewhere' | 'redirect');

/** What can go wrong with a clip: for tests and the simulator. */
export const CLIP_FAULTS: Readonly<Record<ClipFaultId, ClipFault>> = {
  busy: { name: 'a clip refused for now', isRefused: true, order: refusal(503, 'UNAVAILABLE') },
  limit: {
    name: 'a clip over the limit',
    isRefused: true,
    order: refusal(429, 'RESOURCE_EXHAUSTED', [
      { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '2s' },
    ]),
  },
  key: { name: 'a clip refused for its key', isRefused: true, order: refusal(403, 'PERMISSION_DENIED') },
  gone: { name: 'a model that is gone', isRefused: true, order: refusal(404, 'NOT_FOUND') },
  /** The clip is made, and who ordered it doesn't hear so. */
  unheard: { name: 'a lost answer to an order', order: (response) => void response.destroy() },
  rubbish: {
    name: 'rubbish for an answer to an order',
    order: (response) => void response.writeHead(200, json).end('{"object":"interaction"}'),
  },
  dead: { name: 'a clip that never ends', ...ended('in_progress') },
  failed: { name: 'a clip that failed', ...ended('failed', { errors: [{ code: 'internal', message: 'Simulated.' }] }) },
  blocked: {
    name: 'a blocked clip',
    ...ended('failed', { errors: [{ code: 'safety', message: 'Simulated: blocked by the safety policy.' }] }),
  },
  filtered: {
    name: 'a clip that was filtered out',
    ...ended('completed', { steps: [{ type: 'model_output', error: { code: 3, message: 'Filtered: safety.' } }] }),
  },
  cancelled: { name: 'a clip that the service cancelled', ...ended('cancelled') },
  incomplete: { name: 'an incomplete clip', ...ended('incomplete') },
  budget: { name: 'a clip over the service’s budget', ...ended('budget_exceeded') },
  action: { name: 'a clip that waits for somebody', ...ended('requires_action') },
  empty: {
    name: 'words in the place of a clip',
    ...ended('completed', { steps: [{ type: 'model_output', content: [{ type: 'text', text: 'Simulated.' }] }] }),
  },
  vanished: { name: 'a clip that nobody knows any more', look: (clip) => (clip.looks > 1 ? null : undefined) },
  expired: {
    name: 'a link that has ended',
    fetch: (response, video, clip) => clip.fetches === 1 && sends(403, '{}', json)(response, video, clip),
  },
  lost: { name: 'a file that is not there', fetch: sends(404, '{}', json) },
  half: { name: 'half a video', fetch: half },
  page: {
    name: 'a page in the place of a video',
    fetch: sends(200, '<html>Simulated</html>', { 'content-type': 'text/html' }),
  },
  elsewhere: { name: 'a video on another host', look: () => doneWith({ uri: 'https://example.org/clip.mp4' }) },
  redirect: { name: 'a redirect to another host', fetch: sends(302, '', { location: 'http://127.0.0.1:9/clip.mp4' }) },
};
