import type { z } from 'zod';
import {
  graphAdAccountSchema,
  graphAdSchema,
  graphInsightSchema,
  graphVideoSchema,
  type GraphAd,
  type GraphAdAccount,
  type GraphInsight,
  type GraphVideo,
} from './graph-answers';
import { GraphConnection, type ConnectionOptions } from './graph-connection';
import { ACCOUNT_FIELDS, AD_FIELDS, INSIGHT_FIELDS, VIDEO_FIELDS } from './graph-fields';
import type { GraphSettings } from './graph-settings';
import { narrowing, type InsightRange } from './insight-ranges';
import { joinedByAd } from './join-insights';
import { temporaryError } from './read-graph-error';
import { tokenFacts, type TokenFacts } from './token-facts';
import { videosInBatches } from './video-batch';
import type { MetaError } from './meta-error';

export type { GraphAd, GraphAdAccount, GraphInsight, GraphVideo };
export { exchangeCode, exchangeForLongLived, loginAddress } from './login';

const ACCOUNTS_PER_PAGE = '100';
const ADS_PER_PAGE = 50;
const INSIGHTS_PER_PAGE = '500';

/**
 * What one access token may read of Meta's Graph API. Everything rejects with a MetaError, or with the reason of the
 * signal; nothing is asked twice by itself, but for a range of figures that is too long for one answer.
 */
export class MetaClient {
  readonly #connection: GraphConnection;

  readonly #token: string;

  constructor(settings: GraphSettings, token: string, options: ConnectionOptions = {}) {
    this.#token = token;
    this.#connection = new GraphConnection(settings, token, options);
  }

  /** Whether the token is good, what for, and for how long. A bad token is an answer, with its `problem`. */
  debugToken(): Promise<TokenFacts> {
    return tokenFacts(this.#connection, this.#token);
  }

  /** The ad accounts that the token's person has to do with. */
  adAccounts(): Promise<GraphAdAccount[]> {
    return this.#all('me/adaccounts', { fields: ACCOUNT_FIELDS, limit: ACCOUNTS_PER_PAGE }, graphAdAccountSchema);
  }

  /**
   * The account's ads, newest first. `until` leaves out those that were made after that day; those from before `since`
   * are in, because they may have been shown since. Rows without an id are left out.
   * @param accountId `act_…`
   * @param ask.max how many at most
   */
  async ads(accountId: string, ask: { max: number; since: string | null; until: string | null }): Promise<GraphAd[]> {
    const ads: GraphAd[] = [];
    const limit = String(Math.min(ask.max, ADS_PER_PAGE));
    for await (const rows of this.#connection.pages(`${accountId}/ads`, { fields: AD_FIELDS, limit })) {
      ads.push(...readable(rows, graphAdSchema).filter((ad) => isFromBefore(ad, ask.until)));
      if (ads.length >= ask.max) break;
    }
    return ads.slice(0, ask.max);
  }

  /**
   * Figures of the account's ads: a row per ad, or per ad and day. Ads without delivery have none. Where the range is
   * more than Meta answers at once it is asked for in parts; rows that were put together from several have no reach.
   */
  async insights(accountId: string, ask: InsightRange): Promise<GraphInsight[]> {
    const rows = await narrowing(ask, (range) => this.#insights(accountId, range));
    return ask.daily ? rows : joinedByAd(rows);
  }

  /** Where a video's file is just now: use its `source` at once. */
  async video(videoId: string): Promise<GraphVideo> {
    const video = graphVideoSchema.safeParse(await this.#connection.ask(videoId, { fields: VIDEO_FIELDS }));
    if (!video.success) throw temporaryError();
    return video.data;
  }

  /** The same of many, fifty in a question; of each that can't be had its error. Rejects where none can. */
  videos(videoIds: readonly string[]): Promise<Map<string, GraphVideo | MetaError>> {
    return videosInBatches(this.#connection, this.#token, videoIds);
  }

  async #insights(accountId: string, { since, until, adIds, daily }: InsightRange): Promise<GraphInsight[]> {
    if (adIds?.length === 0) return [];
    const filtering = [{ field: 'ad.id', operator: 'IN', value: adIds }];
    const params = {
      level: 'ad',
      fields: INSIGHT_FIELDS,
      time_range: JSON.stringify({ since, until }),
      limit: INSIGHTS_PER_PAGE,
      ...(adIds ? { filtering: JSON.stringify(filtering) } : {}),
      ...(daily ? { time_increment: '1' } : {}),
    };
    return this.#all(`${accountId}/insights`, params, graphInsightSchema);
  }

  async #all<T>(path: string, params: Record<string, string>, schema: z.ZodType<T>): Promise<T[]> {
    const all: T[] = [];
    for await (const rows of this.#connection.pages(path, params)) all.push(...readable(rows, schema));
    return all;
  }
}

/** One row that can't be read takes no other with it. */
function readable<T>(rows: readonly unknown[], schema: z.ZodType<T>): T[] {
  return rows.flatMap((row) => {
    const { success, data } = schema.safeParse(row);
    return success ? [data] : [];
  });
}

/** Days are the account's, times UTC: an ad of the next day there may be in, none of the day is out. */
function isFromBefore({ created_time }: GraphAd, until: string | null): boolean {
  const created = Date.parse(created_time ?? '');
  if (until === null || Number.isNaN(created)) return true;
  const DAY_AND_A_HALF_MS = 36 * 3_600_000;
  return created < Date.parse(until) + DAY_AND_A_HALF_MS;
}
