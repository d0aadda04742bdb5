import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

const startSchema = z.object({ file: z.object({ name: z.string(), mimeType: z.string().default('') }) });

interface StoredFile {
  mimeType: string;
  bytes: number;
  /** How often it was asked for. */
  looks: number;
}

/** The file store of a local Gemini: resumable uploads, looking, deleting. */
export interface LocalFiles {
  /** By name. */
  stored: Map<string, StoredFile>;
  /** How often each is said to be processed before it is ready. */
  looksUntilReady: number;
}

export const newLocalFiles = (): LocalFiles => ({ stored: new Map(), looksUntilReady: 1 });

/** Answers a request of the Files API; false for any other. */
export async function answerFiles(files: LocalFiles, request: IncomingMessage, response: ServerResponse) {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (url.pathname === '/upload/v1beta/files') {
    await (url.searchParams.has('name')
      ? receive(files, url.searchParams.get('name') ?? '', request, response)
      : begin(files, request, response));
    return true;
  }
  const name = /^\/v1beta\/(files\/[\w-]+)$/.exec(url.pathname)?.[1];
  if (name === undefined) return false;
  const file = files.stored.get(name);
  if (!file) send(response, 403, { error: { code: 403, status: 'PERMISSION_DENIED' } });
  else if (request.method === 'DELETE') send(response, 200, files.stored.delete(name) ? {} : {});
  else send(response, 200, described(files, name, { ...file, looks: (file.looks += 1) }));
  return true;
}

async function begin({ stored }: LocalFiles, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { file } = startSchema.parse(JSON.parse(await text(request)));
  if (stored.has(file.name)) return send(response, 409, { error: { code: 409, status: 'ALREADY_EXISTS' } });
  const address = `http://${request.headers.host ?? ''}/upload/v1beta/files?name=${encodeURIComponent(file.name)}`;
  send(response, 200, {}, { 'x-goog-upload-url': address, 'x-goog-upload-status': 'active' });
}

async function receive(files: LocalFiles, name: string, request: IncomingMessage, response: ServerResponse) {
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) bytes += chunk.length;
  const before = files.stored.get(name)?.bytes ?? 0;
  const isLast = String(request.headers['x-goog-upload-command']).includes('finalize');
  const file = { mimeType: 'video/mp4', bytes: before + bytes, looks: 0 };
  files.stored.set(name, file);
  const status = isLast ? 'final' : 'active';
  send(response, 200, { file: described(files, name, file) }, { 'x-goog-upload-status': status });
}

function described({ looksUntilReady }: LocalFiles, name: string, { mimeType, bytes, looks }: StoredFile) {
  const state = looks > looksUntilReady ? 'ACTIVE' : 'PROCESSING';
  return { name, uri: `https://files.example/${name}`, mimeType, sizeBytes: String(bytes), state };
}

function send(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
