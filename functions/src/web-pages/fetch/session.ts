import { fetchAddresses, type FetchAddresses } from '../../../../lib/net/fetch-hosts';
import { systemClock, type Clock } from './clock';
import { Cookies } from './cookies';
import { type Pace, Pacing } from './pacing';
import { Robots } from './robots';
import { userAgent } from './user-agent';

export interface FetchSessionOptions {
  /** Where a shop's owner reads who we are; the variable `BOT_INFO_URL` if it isn't given. */
  botInfoUrl?: string;
  /** How long one page or file may take, in milliseconds. */
  timeoutMs?: number;
  clock?: Clock;
  /** That of this session alone if it isn't given. */
  pacing?: Pace;
}

const TIMEOUT_MS = 20_000;

/** What the readings of one job share: cookies, the shops' rules for programs, and the pace. */
export class FetchSession {
  readonly addresses: FetchAddresses;
  readonly userAgent: string;
  readonly timeoutMs: number;
  readonly clock: Clock;
  readonly cookies = new Cookies();
  readonly robots = new Robots(this);
  readonly pacing: Pace;

  constructor(
    env: Readonly<Record<string, string | undefined>> = process.env,
    {
      botInfoUrl = env.BOT_INFO_URL,
      timeoutMs = TIMEOUT_MS,
      clock = systemClock,
      pacing = new Pacing(clock),
    }: FetchSessionOptions = {},
  ) {
    this.addresses = fetchAddresses(env);
    this.userAgent = userAgent(botInfoUrl);
    this.timeoutMs = timeoutMs;
    this.clock = clock;
    this.pacing = pacing;
  }

  /** Asks the shop's robots.txt. Rejects with a PageError if the page is not to be read, or the shop can't be asked. */
  mayRead(url: URL, signal: AbortSignal): Promise<void> {
    return this.robots.mayRead(url, signal);
  }

  /**
   * How long the shop wants programs to wait between two of its pages, in milliseconds; null if it doesn't say, or
   * nothing was read there yet. Whoever reads several pages waits; one page with its files is read without.
   */
  crawlDelayMs(url: URL): number | null {
    return this.robots.crawlDelayMs(url);
  }

  /** The sitemaps that the shop's robots.txt names, as it writes them; none if nothing was read there yet. */
  sitemapsOf(url: URL): string[] {
    return this.robots.sitemapsOf(url);
  }
}
