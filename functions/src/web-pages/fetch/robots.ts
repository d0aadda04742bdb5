import robotsParser from 'robots-parser';
import { untilAborted } from './pacing';
import { PageError, type PageErrorReason } from './page-error';
import { fullPatience, pageErrorOf, readAddress, type Reading } from './read-address';
import { robotsTextForUs } from './robots-text';
import type { FetchSession } from './session';
import { robotsSayNo, robotsUnreachable } from './status-errors';
import { TimeLimit } from './time-limit';
import { USER_AGENT_NAME } from './user-agent';
import { webAddress } from './web-address';

type Rules = ReturnType<typeof robotsParser>;

/** As Google does it (“How Google interprets the robots.txt specification”): what stands after that is ignored. */
const MAX_BYTES = 500 * 1024;
const LIMIT_MS = 10_000;
/** Matching takes as long as the address is; no rule looks beyond that. */
const MOST_CHARACTERS = 1024;

/** Google again: any answer of 4xx but 429, and more than five redirects, mean that there are no rules. */
const MEANS_NO_RULES: readonly PageErrorReason[] = ['not-found', 'refused', 'status', 'redirects'];
/** 429, 5xx and silence mean that nothing may be read for now. */
const MEANS_NOT_NOW: readonly PageErrorReason[] = ['rate-limited', 'server', 'timed-out', 'unreadable'];

/** What the shops of one job ask of programs; each shop is asked once. */
export class Robots {
  readonly #asked = new Map<string, Promise<Rules>>();
  readonly #known = new Map<string, Rules>();

  constructor(private readonly session: FetchSession) {}

  /** Rejects with a PageError if the shop doesn't want us to read the address, or can't be asked. */
  async check(url: URL, { limit, thing }: Pick<Reading, 'limit' | 'thing'>): Promise<void> {
    const rules = await untilAborted(this.rulesOf(url.origin), limit.signal);
    const address = `${url.origin}${`${url.pathname}${url.search}`.slice(0, MOST_CHARACTERS)}`;
    if (rules.isAllowed(address, USER_AGENT_NAME) === false) throw robotsSayNo(thing);
  }

  /** The same before anything is read. */
  async mayRead(url: URL, signal: AbortSignal): Promise<void> {
    const limit = new TimeLimit(this.session.timeoutMs, signal);
    try {
      await this.check(webAddress(url.href), { limit, thing: 'page' });
    } catch (error) {
      throw pageErrorOf(error, url, { limit, thing: 'page', maxBytes: 0 });
    } finally {
      limit.end();
    }
  }

  /** How long the shop wants programs to wait between two pages, in milliseconds; null if it doesn't say, or wasn't asked yet. */
  crawlDelayMs(url: URL): number | null {
    const delay = this.#known.get(url.origin)?.getCrawlDelay(USER_AGENT_NAME);
    return delay !== undefined && Number.isFinite(delay) && delay > 0 ? delay * 1000 : null;
  }

  /** The sitemaps that the shop names, as it writes them; none if it wasn't asked yet. */
  sitemapsOf(url: URL): string[] {
    return this.#known.get(url.origin)?.getSitemaps() ?? [];
  }

  private rulesOf(origin: string): Promise<Rules> {
    const asked = this.#asked.get(origin) ?? this.read(origin);
    this.#asked.set(origin, asked);
    asked.then(
      (rules) => this.#known.set(origin, rules),
      () => this.#asked.delete(origin),
    );
    return asked;
  }

  private async read(origin: string): Promise<Rules> {
    const { session } = this;
    const address = new URL('/robots.txt', origin);
    // Several readings may wait for it: that one of them is stopped must not stop it for all.
    const limit = new TimeLimit(Math.min(LIMIT_MS, session.timeoutMs), new AbortController().signal);
    try {
      const { bytes } = await readAddress(address, {
        ...{ session, limit, thing: 'file', accept: 'text/plain, */*;q=0.5' },
        ...{ maxBytes: MAX_BYTES, beyond: 'cut', obeysRobots: false, left: fullPatience() },
      });
      return robotsParser(address.href, robotsTextForUs(bytes.toString()));
    } catch (error) {
      if (!(error instanceof PageError)) throw error;
      if (MEANS_NO_RULES.includes(error.reason)) return robotsParser(address.href, '');
      throw MEANS_NOT_NOW.includes(error.reason) ? robotsUnreachable(error) : error;
    } finally {
      limit.end();
    }
  }
}
