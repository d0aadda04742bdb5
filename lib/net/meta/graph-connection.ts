import { setTimeout as sleep } from 'node:timers/promises';
import { askGraph, type Question } from './ask-graph';
import { graphPageSchema } from './graph-answers';
import type { GraphSettings } from './graph-settings';
import { limitError, ProofError, temporaryError } from './read-graph-error';
import type { Usage } from './usage';

export interface ConnectionOptions {
  fetch?: typeof fetch;
  /** Ends whatever is asked. */
  signal?: AbortSignal;
  /** How to wait; tests have a way of their own. */
  pause?: (ms: number, signal?: AbortSignal) => Promise<void>;
}

/** From here on each question waits a moment, the longer the nearer the limit. In percent of it. */
const SLOW_FROM = 75;
/** From here on none is asked: at 100 Meta would keep the account shut for longer. */
const STOP_AT = 95;
const MS_PER_PERCENT = 100;
/** Where no header says when the share goes down again: limits count the last hour. */
const COOL_DOWN_MS = 60_000;
/** No list of ads is longer; stops one whose cursors go round. */
const MOST_PAGES = 500;

const wait = (ms: number, signal?: AbortSignal) => sleep(ms, undefined, signal ? { signal } : {});

/** Questions with one token, which keep to Meta's limits: near one they are slower, at it they are a `limit` MetaError. */
export class GraphConnection {
  #usage: Usage | null = null;
  #withProof = true;

  /** Private to the language, so that no log of the object shows it. */
  readonly #token: string;

  constructor(
    readonly settings: GraphSettings,
    token: string,
    readonly options: ConnectionOptions = {},
  ) {
    this.#token = token;
  }

  /** The answer as it came. Rejects with a MetaError. */
  async ask(path: string, params: Record<string, string> = {}, asForm = false): Promise<unknown> {
    await this.#keepToLimits();
    try {
      return await this.#send({ path, params, asForm, token: this.#token });
    } catch (error) {
      // A token that was made with another app: this one's secret proves nothing for it.
      if (!(error instanceof ProofError && this.#withProof)) throw error;
      this.#withProof = false;
      return this.#send({ path, params, asForm, token: this.#token });
    }
  }

  /** The rows of a list, a page at a time. Follows the cursors; the addresses of next pages have the token in them. */
  async *pages(path: string, params: Record<string, string>): AsyncGenerator<unknown[]> {
    const seen = new Set<string>();
    let after: string | null = null;
    do {
      const page = graphPageSchema.safeParse(await this.ask(path, { ...params, ...(after === null ? {} : { after }) }));
      if (!page.success) throw temporaryError();
      const { data, paging } = page.data;
      yield data;
      after = paging?.next == null ? null : (paging.cursors?.after ?? null);
      if (after === null || seen.has(after)) return;
      seen.add(after);
    } while (seen.size < MOST_PAGES);
  }

  async #send(question: Question): Promise<unknown> {
    const { fetch, signal } = this.options;
    const { body, usage } = await askGraph(this.settings, { ...question, withProof: this.#withProof, fetch, signal });
    this.#usage = usage;
    return body;
  }

  async #keepToLimits(): Promise<void> {
    const usage = this.#usage;
    if (!usage || (usage.percent < SLOW_FROM && usage.regainMs === null)) return;
    const { signal, pause = wait } = this.options;
    if (usage.percent < STOP_AT && usage.regainMs === null) {
      return pause((usage.percent - SLOW_FROM) * MS_PER_PERCENT, signal);
    }
    // Known only once: whoever has waited as long asks anew.
    this.#usage = null;
    throw limitError(usage.limitOf, usage.regainMs ?? COOL_DOWN_MS);
  }
}
