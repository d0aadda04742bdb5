import { expect } from '@playwright/test';
import { Agent, request as send } from 'node:http';
import { API_ERROR_CODES, ERROR_STATUS, errorBodySchema } from '../lib/api/fields/error-body';
import { ApiClient, test } from './api-client';
import { Chance, hostileRequest, type HostileRequest } from './hostile-requests';

const REQUESTS = 2000;
const PEOPLE = 12;
const AT_ONCE = 12;
const PATIENCE_MS = 20_000;
const SECRET_NAME = 'Nobody else may read this';

interface Outcome {
  status: number;
  type: string;
  requestId: string | undefined;
  text: string;
}

function ask(agent: Agent, { method, path, headers, body }: HostileRequest): Promise<Outcome> {
  const { hostname, port } = new URL(process.env.APP_URL ?? '');
  return new Promise((resolve, reject) => {
    const options = { hostname, port, method, path, headers, agent, signal: AbortSignal.timeout(PATIENCE_MS) };
    const outgoing = send(options, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          type: answer.headers['content-type'] ?? '',
          requestId: answer.headers['x-request-id']?.toString(),
          text: Buffer.concat(chunks).toString(),
        }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(body ?? undefined);
  });
}

/** What is wrong with an answer; nothing for a good one. */
function complaint(
  { method }: HostileRequest,
  { status, type, requestId, text }: Outcome,
  foreign: readonly string[],
): string | null {
  if (foreign.some((word) => text.includes(word))) return 'it holds what belongs to somebody else';
  if (status >= 500) return 'it is a 5xx';
  if (requestId === undefined) return 'it has no request id';
  if (status < 300 || status === 304) return null;
  if (status < 400) return 'it is a redirect';
  if (method === 'HEAD') return text === '' ? null : 'it has a body';
  if (!type.startsWith('application/json')) return `it is ${type || 'of no type'}`;
  const body = errorBodySchema.strict().safeParse(parsed(text));
  if (!body.success) return body.error.message;
  if (body.data.request_id !== requestId) return 'it has two request ids';
  return ERROR_STATUS[body.data.code] === status ? null : `its code is ${body.data.code}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

test('thousands of hostile requests are all answered as documented', async ({ request, stranger }) => {
  const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));
  console.log(`FUZZ_SEED=${seed}`);
  const chance = new Chance(seed);
  const foreignJob = await stranger.newJob({ count: '1', brand_name: SECRET_NAME });
  const people = await Promise.all(Array.from({ length: PEOPLE }, () => ApiClient.signUp(request)));
  const [first, ...others] = people.map(({ token }) => token);
  const prey = { tokens: [String(first), ...others] as [string, ...string[]], foreignJob };
  const requests = Array.from({ length: REQUESTS }, () => hostileRequest(chance, prey));

  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const complaints: string[] = [];
  const seen = new Map<number, number>();
  const foreign = [SECRET_NAME, stranger.uid];
  const queue = requests.entries();
  const worker = async () => {
    for (const [number, hostile] of queue) {
      const outcome = await ask(agent, hostile).catch((error: unknown) => error);
      const name = `${number}: ${hostile.method} ${hostile.path.slice(0, 120)}`;
      if (outcome instanceof Error) {
        complaints.push(`${name} → ${outcome.name}: ${outcome.message}`);
        continue;
      }
      const answer = outcome as Outcome;
      seen.set(answer.status, (seen.get(answer.status) ?? 0) + 1);
      const wrong = complaint(hostile, answer, foreign);
      if (wrong !== null) complaints.push(`${name} → ${answer.status}: ${wrong}: ${answer.text.slice(0, 200)}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  agent.destroy();

  expect(complaints).toEqual([]);
  // The requests got as far as they should: something of every refusal but the server's own.
  const own = API_ERROR_CODES.map((code) => ERROR_STATUS[code]).filter(
    (status) => ![403, 409, 413, 429].includes(status) && status < 500,
  );
  expect([...seen.keys()]).toEqual(expect.arrayContaining(own));
  expect((await stranger.get(`/jobs/${foreignJob}`)).status()).toBe(200);
});
