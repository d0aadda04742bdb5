import { Agent, request, type RequestOptions } from 'node:http';

export interface Call extends RequestOptions {
  body?: Buffer;
}

export interface Answers {
  /** Ms of each answer. */
  times: number[];
  /** Answers in a second, all callers together. */
  perSecond: number;
}

interface Load {
  /** Each sends its next request as soon as it has the answer to the one before. */
  callers: number;
  /** How long, in ms; or how many requests. */
  until: { ms: number } | { requests: number };
  /** The next request of a caller; both are numbered from 0. */
  next: (caller: number, turn: number) => Call;
}

/** Sends requests to this machine and measures the answers. Rejects at the first one that is not a success. */
export async function load(port: number, { callers, until, next }: Load): Promise<Answers> {
  const agent = new Agent({ keepAlive: true, maxSockets: callers });
  const times: number[] = [];
  const began = performance.now();
  let sent = 0;
  const goesOn = () => ('ms' in until ? performance.now() - began < until.ms : sent < until.requests);
  const call = async (caller: number) => {
    for (let turn = 0; goesOn(); turn += 1) {
      sent += 1;
      const since = performance.now();
      await answer({ host: '127.0.0.1', port, agent, ...next(caller, turn) });
      times.push(performance.now() - since);
    }
  };
  try {
    await Promise.all(Array.from({ length: callers }, (_, caller) => call(caller)));
  } finally {
    agent.destroy();
  }
  return { times, perSecond: times.length / ((performance.now() - began) / 1000) };
}

function answer({ body, ...options }: Call): Promise<void> {
  return new Promise((resolve, reject) => {
    const sending = request(options, (response) => {
      const { statusCode = 0 } = response;
      if (statusCode >= 300) reject(new Error(`${options.method ?? 'GET'} ${options.path}: ${statusCode}`));
      response.on('error', reject).on('end', resolve).resume();
    });
    sending.on('error', reject).end(body);
  });
}
