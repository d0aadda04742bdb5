import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { control, type HeardCall } from './control';
import { FaultPlan } from './faults';
import { MomentaryLimit } from './graph-lists';
import { answerGraph, type GraphContext } from './graph-routes';
import { loginDialog, type LoginCodes } from './login-routes';
import { readAsked, readBody } from './read-asked';
import { json, type Answer } from './sim-answer';
import { noSuchFile, SimMedia } from './sim-media';

export interface MetaSim {
  /** Without a slash at its end. */
  baseUrl: string;
  faults: FaultPlan;
  /** What was asked, without anything that could be a token. */
  calls: HeardCall[];
  close(): Promise<void>;
}

interface MetaSimOptions {
  /** 0 takes a free one. */
  port: number;
  /** Where pictures and films are kept once they are made. */
  mediaFolder?: string;
  now?: () => Date;
}

const MEDIA_FOLDER = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../.cache/meta-sim');
/** Tests look at the calls of a moment; a stack that runs for days must not keep all. */
const MOST_CALLS = 5000;

/**
 * A Graph API on loopback with three ad accounts, its login, and its files: `sim-tokens.ts` says which tokens it knows,
 * `control.ts` how tests make it fail. Rejects when `port` is taken.
 */
export async function startMetaSim({
  port,
  mediaFolder = MEDIA_FOLDER,
  now = () => new Date(),
}: MetaSimOptions): Promise<MetaSim> {
  const media = new SimMedia(mediaFolder);
  const [faults, limits, codes, calls] = [
    new FaultPlan(),
    new MomentaryLimit(),
    new Map() as LoginCodes,
    [] as HeardCall[],
  ];
  const server = createServer((request, response) => {
    const context = { baseUrl, now: now(), faults, limits, codes };
    answer(request, context, media, calls).then(
      (own) => send(own, response),
      (error: unknown) => send(json({ error: String(error) }, 500), response),
    );
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...{ baseUrl, faults, calls },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  context: GraphContext,
  media: SimMedia,
  calls: HeardCall[],
): Promise<Answer> {
  const url = new URL(request.url ?? '/', context.baseUrl);
  const { method = 'GET' } = request;
  if (url.pathname.startsWith('/_sim/')) {
    const clearLimits = () => context.limits.clear();
    const { faults } = context;
    return control({ method, path: url.pathname, body: await readBody(request) }, { faults, calls, clearLimits });
  }
  const own = await answerCall(request, url, context, media);
  calls.push({ method, path: url.pathname, status: own.status });
  if (calls.length > MOST_CALLS) calls.splice(0, calls.length - MOST_CALLS);
  return own;
}

async function answerCall(request: IncomingMessage, url: URL, context: GraphContext, media: SimMedia): Promise<Answer> {
  if (/^\/v\d+\.\d+\/dialog\/oauth$/.test(url.pathname)) return loginDialog(url, context.codes, context.now);
  const file = /^\/media\/(.+)$/.exec(url.pathname)?.[1];
  if (file === undefined) return answerGraph(await readAsked(request, url), context);
  const fault = file.startsWith('film/') ? context.faults.take('download', null) : null;
  return fault ?? (await media.answer(file, url.searchParams.has('small'))) ?? noSuchFile;
}

function send({ status, headers, body, breaks }: Answer, response: ServerResponse): void {
  if (breaks === 'silent') return;
  if (breaks !== 'midway')
    return void response.writeHead(status, { 'cache-control': 'no-store', ...headers }).end(body);
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...headers, 'content-length': String(bytes.length) });
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
}
