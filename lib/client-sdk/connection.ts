import { type AdForgeError, errorOf } from './adforge-error';
import { backoffMs, pause } from './pause';

export interface ConnectionOptions {
  /** Where the site is: `https://ads.example.com`. */
  baseUrl: string;
  /** An API key or an ID token; or a function that gives one, asked anew for every request. */
  token: string | (() => string | Promise<string>);
  /** How often a request is sent again before it is given up; 4 if nothing is said. */
  retries?: number;
  fetch?: typeof fetch;
}

export interface Question {
  method?: 'GET' | 'POST' | 'DELETE';
  headers?: Record<string, string>;
  body?: BodyInit;
  signal?: AbortSignal | undefined;
  /** Whether sending it twice is the same as once: then it is sent again also when the answer got lost. */
  repeatable: boolean;
}

/** Passes with time; nothing was done yet. */
const PASSING = new Set([429, 502, 503, 504]);

export class Connection {
  private readonly ask: typeof fetch;

  constructor(private readonly options: ConnectionOptions) {
    // A browser's own fetch insists on being called without an owner.
    this.ask = options.fetch ?? ((...args) => fetch(...args));
  }

  /**
   * Sends a request to an address below `/api/v1` and resolves with the answer of a success or 304. Waits and
   * tries again where that can help, as long as `Retry-After` says. Rejects with an AdForgeError,
   * with what fetch rejects with, or with the signal's reason.
   */
  async send(path: string, question: Question): Promise<Response> {
    const { retries = 4 } = this.options;
    for (let attempt = 0; ; attempt += 1) {
      const outcome = await this.once(path, question);
      if ('response' in outcome) return outcome.response;
      if (attempt >= retries || !outcome.mayRepeat) throw outcome.error;
      await pause(outcome.afterMs ?? backoffMs(attempt), question.signal);
    }
  }

  private async once(
    path: string,
    { method = 'GET', headers = {}, body, signal, repeatable }: Question,
  ): Promise<Outcome> {
    const { baseUrl, token } = this.options;
    const Authorization = `Bearer ${typeof token === 'function' ? await token() : token}`;
    const url = `${baseUrl.replace(/\/$/, '')}/api/v1${path}`;
    try {
      const init = { method, headers: { ...headers, Authorization }, signal: signal ?? null, body: body ?? null };
      const response = await this.ask(url, { ...init, cache: 'no-store' });
      if (response.ok || response.status === 304) return { response };
      return failed(await errorOf(response), repeatable);
    } catch (error) {
      return { error, mayRepeat: repeatable && !signal?.aborted };
    }
  }
}

type Outcome = { response: Response } | { error: unknown; mayRepeat: boolean; afterMs?: number };

function failed(error: AdForgeError, repeatable: boolean): Outcome {
  // A gateway's 502 and 504 say nothing of whether the request got through.
  const mayRepeat = PASSING.has(error.status) && (repeatable || error.status === 429 || error.status === 503);
  return { error, mayRepeat, ...(error.retryAfter === null ? {} : { afterMs: error.retryAfter * 1000 }) };
}
