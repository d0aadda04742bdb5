import { AdForgeError, errorOf } from './adforge-error';
import { backoffMs, pause } from './pause';

export interface ConnectionOptions {
  /** Where the site is: `https://ads.example.com`. */
  baseUrl: string;
  /** An API key or an ID token; or a function that gives one, asked anew for every request. */
  token: string | (() => string | Promise<string>);
  /** Gives an App Check token, where a site wants one beside an ID token; asked anew for every request. */
  appCheckToken?: () => string | Promise<string>;
  /** How often a request is sent again before it is given up; 4 if nothing is said. */
  retries?: number;
  /** How long a request may take, in ms, besides what it takes to upload files or to wait as asked; 30,000 if nothing is said. */
  timeoutMs?: number;
  fetch?: typeof fetch;
}

export interface Question {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  headers?: Record<string, string>;
  body?: BodyInit;
  signal?: AbortSignal | undefined;
  /** Whether sending it twice is the same as once: then it is sent again also when the answer got lost. */
  repeatable: boolean;
  /** What it may take besides `timeoutMs`. */
  extraMs?: number;
}

/** A gateway's 502 and 504 say nothing of whether the request got through; after 429 and 503 nothing was done yet. */
const PASSING = new Set([429, 502, 503, 504]);
const NOTHING_DONE = new Set([429, 503]);

/** Who is told to come back later than this, in seconds, wants to know that and not to hang. */
const LONGEST_PAUSE = 120;

/** A first request with the same key may still be running; after a minute of silence the server takes it for dead. */
const PATIENCE_WITH_THE_FIRST_MS = 90_000;

export class Connection {
  private readonly ask: typeof fetch;
  private readonly root: string;

  constructor(private readonly options: ConnectionOptions) {
    if (!/^https?:\/\//.test(options.baseUrl)) {
      throw new TypeError('Give baseUrl as an address, such as https://ads.example.com.');
    }
    this.root = `${options.baseUrl.replace(/\/+$/, '')}/api/v1`;
    // A browser's own fetch insists on being called without an owner.
    this.ask = options.fetch ?? ((...args) => fetch(...args));
  }

  /**
   * Sends a request to an address below `/api/v1` and resolves with what `read` makes of a success or a 304.
   * Waits and tries again where that can help, as long as `Retry-After` says. Rejects with an AdForgeError
   * or with the signal's reason.
   */
  async send<T>(path: string, question: Question, read: (response: Response) => T | Promise<T>): Promise<T> {
    const { retries = 4 } = this.options;
    const patientUntil = Date.now() + PATIENCE_WITH_THE_FIRST_MS;
    for (let attempt = 0; ;) {
      const outcome = await this.once(path, question, read);
      if ('answer' in outcome) return outcome.answer;
      const { error } = outcome;
      const waitsForFirst = question.repeatable && error.status === 409 && error.retryAfter !== null;
      if (waitsForFirst ? Date.now() > patientUntil : attempt >= retries || !mayRepeat(error, question)) throw error;
      if (!waitsForFirst) attempt += 1;
      await pause(error.retryAfter === null ? backoffMs(attempt - 1) : error.retryAfter * 1000, question.signal);
    }
  }

  /** Says who asks. */
  private async ownHeaders(): Promise<Record<string, string>> {
    const { token, appCheckToken } = this.options;
    return {
      Authorization: `Bearer ${typeof token === 'function' ? await token() : token}`,
      ...(appCheckToken ? { 'X-Firebase-AppCheck': await appCheckToken() } : {}),
    };
  }

  private async once<T>(
    path: string,
    { method = 'GET', headers = {}, body, signal, extraMs = 0 }: Question,
    read: (response: Response) => T | Promise<T>,
  ): Promise<{ answer: T } | { error: AdForgeError }> {
    const { timeoutMs = 30_000 } = this.options;
    const own = await this.ownHeaders();
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), timeoutMs + extraMs);
    try {
      const either = signal ? AbortSignal.any([signal, limit.signal]) : limit.signal;
      const init = { method, headers: { ...headers, ...own }, signal: either, body: body ?? null };
      const response = await this.ask(`${this.root}${path}`, { ...init, cache: 'no-store' });
      if (!response.ok && response.status !== 304) return { error: await errorOf(response) };
      return { answer: await read(response) };
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof AdForgeError) return { error };
      return { error: limit.signal.aborted ? timedOut(timeoutMs + extraMs, error) : unreachable(this.root, error) };
    } finally {
      clearTimeout(timer);
    }
  }
}

function mayRepeat({ status, code, retryAfter }: AdForgeError, { repeatable }: Question): boolean {
  if ((retryAfter ?? 0) > LONGEST_PAUSE) return false;
  if (NOTHING_DONE.has(status)) return true;
  return repeatable && (status === 0 || code === 'UNREADABLE' || PASSING.has(status));
}

function timedOut(ms: number, cause: unknown): AdForgeError {
  const message = `No answer came within ${Math.round(ms / 1000)} s. Try again, or set a longer timeoutMs.`;
  return new AdForgeError(0, { code: 'TIMED_OUT', message }, null, { cause });
}

function unreachable(root: string, cause: unknown): AdForgeError {
  const message = `${root} does not answer. Check the address and the connection.`;
  return new AdForgeError(0, { code: 'UNREACHABLE', message }, null, { cause });
}
