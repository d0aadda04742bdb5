// Runs in every process of a function before anything else does (node --import), so that the product need not know of it:
// writes what the process was called for and what it asked of Firestore and of its neighbours, a JSON object a line, to
// BENCH_TRACE. A call with the header x-bench-sleep-ms does nothing but sleep: what the queue and the emulator cost alone.
import { subscribe } from 'node:diagnostics_channel';
import { createWriteStream } from 'node:fs';
import { type ClientRequest, type IncomingMessage, Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import type { Duplex } from 'node:stream';

interface RpcRequest {
  writes?: { update?: { name: string; fields?: object }; delete?: string; updateMask?: { fieldPaths?: string[] } }[];
  transaction?: Uint8Array;
}

interface RpcAnswer {
  transaction?: Uint8Array;
  documentChange?: object;
  found?: { name: string };
  missing?: string;
  document?: { name: string };
}

/** The two methods of the SDK's Firestore through which every call goes. */
interface Funnel {
  request(method: string, request: RpcRequest, ...more: unknown[]): Promise<RpcAnswer>;
  requestStream(method: string, both: boolean, request: RpcRequest, ...more: unknown[]): Promise<Duplex>;
}

type Tell = (event: object) => void;

const { BENCH_TRACE: file, FUNCTION_TARGET: fn } = process.env;
if (file && fn) {
  const out = createWriteStream(file, { flags: 'a' });
  // The emulator gives a process one call at a time: what happens meanwhile belongs to it.
  let call = 0;
  const tell: Tell = (event) => void out.write(`${JSON.stringify({ fn, pid: process.pid, call, ...event })}\n`);
  traceCalls(tell, () => (call += 1));
  traceNeighbours(tell);
  traceFirestore(tell);
}

/** Milliseconds since 1970 with their fractions. */
function now(): number {
  return performance.timeOrigin + performance.now();
}

function traceCalls(tell: Tell, nextCall: () => void): void {
  const plain = Server.prototype.emit;
  Server.prototype.emit = function (event: string, ...args: unknown[]): boolean {
    const goOn = () => Reflect.apply(plain, this, [event, ...args]) as boolean;
    if (event !== 'request') return goOn();
    const [request, response] = args as [IncomingMessage, ServerResponse];
    if (request.url === '/__/health') {
      tell({ kind: 'ready', at: now(), started: performance.timeOrigin });
      return goOn();
    }
    nextCall();
    const at = now();
    const sleeps = Number(request.headers['x-bench-sleep-ms'] ?? 0);
    tell({ kind: 'begin', at, sleeps });
    response.once('close', () => tell({ kind: 'end', at: now(), ms: now() - at, sleeps, status: response.statusCode }));
    if (sleeps === 0) return goOn();
    request.resume();
    setTimeout(() => response.end('{}'), sleeps);
    return true;
  };
}

/** Requests over HTTP: to the queue, to Storage. */
function traceNeighbours(tell: Tell): void {
  const began = new WeakMap<object, number>();
  subscribe('http.client.request.start', (message) => {
    began.set((message as { request: ClientRequest }).request, now());
  });
  subscribe('http.client.response.finish', (message) => {
    const { request, response } = message as { request: ClientRequest; response: IncomingMessage };
    const at = began.get(request) ?? now();
    const { host, method, path: asked } = request;
    tell({ kind: 'http', at, ms: now() - at, to: host, method, path: asked, status: response.statusCode ?? 0 });
  });
}

function traceFirestore(tell: Tell): void {
  const load = createRequire(path.join(process.cwd(), 'package.json'));
  const { prototype } = (load('@google-cloud/firestore') as { Firestore: { prototype: Funnel } }).Firestore;
  const { request: ask, requestStream: askStream } = prototype;
  prototype.request = async function (method, request, ...more) {
    const at = now();
    const event = { kind: 'rpc', at, method, ...described(request) };
    try {
      const answer = await ask.call(this, method, request, ...more);
      tell({ ...event, ms: now() - at, ...(method === 'beginTransaction' ? { tx: idOf(answer.transaction) } : {}) });
      return answer;
    } catch (error) {
      tell({ ...event, ms: now() - at, error: String(error).slice(0, 120) });
      throw error;
    }
  };
  prototype.requestStream = async function (method, both, request, ...more) {
    const at = now();
    const stream = await askStream.call(this, method, both, request, ...more);
    watch(stream, { at, method, tx: idOf(request.transaction) }, tell);
    return stream;
  };
}

/** Counts the documents that a stream brings, without making it flow. */
function watch(stream: Duplex, { at, method, tx }: { at: number; method: string; tx: string | undefined }, tell: Tell) {
  const docs: string[] = [];
  let id = tx;
  const emit = stream.emit.bind(stream);
  stream.emit = (name: string, ...args: unknown[]) => {
    const event = { kind: 'rpc', at, method, tx: id, ms: now() - at, docs };
    if (name === 'data') {
      const { transaction, found, missing, document, documentChange } = args[0] as RpcAnswer;
      id ??= idOf(transaction);
      const doc = found?.name ?? missing ?? document?.name;
      if (doc) docs.push(docOf(doc));
      if (documentChange) tell({ ...event, at: now(), ms: 0, docs: ['listened'] });
    }
    if (name === 'end' && method !== 'listen') tell(event);
    if (name === 'error') tell({ ...event, error: String(args[0]).slice(0, 120) });
    return emit(name, ...args);
  };
}

function described({ writes, transaction }: RpcRequest) {
  return {
    tx: idOf(transaction),
    writes: writes?.map(({ update, updateMask, delete: deleted }) => ({
      doc: docOf(update?.name ?? deleted ?? ''),
      fields: updateMask?.fieldPaths ?? Object.keys(update?.fields ?? {}),
    })),
  };
}

function docOf(name: string): string {
  return name.replace(/^.*?\/documents\//, '');
}

function idOf(transaction: Uint8Array | undefined): string | undefined {
  return transaction && transaction.length > 0 ? Buffer.from(transaction).toString('base64') : undefined;
}
