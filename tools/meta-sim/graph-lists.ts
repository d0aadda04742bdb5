import { z } from 'zod';
import { adRow } from './ad-rows';
import { FAULTS } from './faults';
import { pickFields } from './pick-fields';
import type { Asked } from './read-asked';
import { json, refusal, type Answer } from './sim-answer';
import { ACCOUNTS, type SimAccount, type SimAd } from './sim-ads';
import { insightRows } from './sim-insights';
import type { SimToken } from './sim-tokens';

/** What a list of the simulated Graph API is made from. */
export interface ListContext {
  baseUrl: string;
  now: Date;
  limits: MomentaryLimit;
}

const DEFAULT_LIMIT = 25;
const MOST_PER_PAGE = 500;
/** Rows of one answer, over all its pages, beyond which Meta says that it is too much. */
const MOST_INSIGHTS = 3000;

export function accountList(asked: Asked, token: SimToken): Answer {
  const own = { all: ACCOUNTS, one: ACCOUNTS.slice(0, 1), none: [] }[token.accounts];
  const rows = own.map(({ id, name, currency, timezone }) => ({
    ...{ id, account_id: id.slice(4), name, currency, timezone_name: timezone, account_status: 1 },
  }));
  return listed(asked, rows, '');
}

export function adList(asked: Asked, account: SimAccount, { baseUrl, now, limits }: ListContext): Answer {
  const isTroublesome = account.id === 'act_1003';
  if (isTroublesome && asked.params.has('after') && limits.isReached(asked.token ?? '', now)) {
    return FAULTS['limit-moment']();
  }
  const only = idsIn(asked, 'id') ?? idsIn(asked, 'ad.id');
  const rows = account.ads.filter(({ id }) => only?.has(id) ?? true).map((ad) => adRow(ad, `${baseUrl}/media`, now));
  // What nobody would expect: a row with nothing but an id that can be read, and one that is nothing.
  if (isTroublesome && !only)
    rows.splice(20, 0, { id: '120210039999999', name: ['?'], creative: 'none' }, { odd: true });
  return listed(asked, rows, baseUrl);
}

const rangeSchema = z.object({ since: z.iso.date(), until: z.iso.date() });

export function insightList(asked: Asked, account: SimAccount, { baseUrl, now }: ListContext): Answer {
  const range = rangeSchema.safeParse(parsed(asked.params.get('time_range')));
  if (!range.success || asked.params.get('level') !== 'ad') return FAULTS['bad-question']();
  const only = idsIn(asked, 'ad.id');
  const ads = account.ads.filter(({ id }) => only?.has(id) ?? true);
  const daily = asked.params.get('time_increment') === '1';
  const days = (Date.parse(range.data.until) - Date.parse(range.data.since)) / 86_400_000 + 1;
  if (daily && days * ads.length > MOST_INSIGHTS) return FAULTS['too-much']();
  const rows = insightsOf(ads, { ...range.data, daily, now });
  // Which days a row is of stands in it without being asked for.
  return listed(asked, rows, baseUrl, ['date_start', 'date_stop']);
}

type Row = Record<string, unknown>;
let latest: { key: string; rows: Row[] } | null = null;

/** Kept from one page of a list to the next: thousands of rows take a while. */
function insightsOf(ads: readonly SimAd[], range: Parameters<typeof insightRows>[1]): Row[] {
  const key = JSON.stringify([ads.map(({ id }) => id), { ...range, now: range.now.toISOString().slice(0, 10) }]);
  if (latest?.key !== key) latest = { key, rows: ads.flatMap((ad) => insightRows(ad, range)) };
  return latest.rows;
}

const filterSchema = z.array(z.object({ field: z.string(), operator: z.string(), value: z.array(z.string()) }));

function idsIn(asked: Asked, field: string): Set<string> | null {
  const filters = filterSchema.safeParse(parsed(asked.params.get('filtering'))).data ?? [];
  const filter = filters.find((one) => one.field === field && one.operator === 'IN');
  return filter ? new Set(filter.value) : null;
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

/** One page of the rows. The address of the next has the token in it, as Meta's has. */
function listed(asked: Asked, rows: readonly Row[], baseUrl: string, always: readonly string[] = []): Answer {
  const { params, version, path } = asked;
  const limit = Math.min(MOST_PER_PAGE, Number(params.get('limit') ?? DEFAULT_LIMIT) || DEFAULT_LIMIT);
  const start = params.has('after') ? offsetIn(params.get('after') ?? '') : 0;
  if (start === null) return refusal({ code: 100, message: '(#100) Invalid cursors values' });
  const end = Math.min(rows.length, start + limit);
  const fields = [params.get('fields') ?? '', ...always].join(',');
  const data = rows.slice(start, end).map((row) => pickFields(row, fields));
  if (data.length === 0) return json({ data });
  const cursors = { before: cursorAt(start), after: cursorAt(end) };
  const more = new URLSearchParams({
    ...Object.fromEntries(params),
    access_token: asked.token ?? '',
    after: cursors.after,
  });
  const next = `${baseUrl}/${version}/${path}?${more.toString()}`;
  return json({ data, paging: { cursors, ...(end < rows.length ? { next } : {}) } });
}

const cursorAt = (offset: number) => Buffer.from(`at:${offset}`).toString('base64url');

function offsetIn(cursor: string): number | null {
  const offset = /^at:(\d{1,6})$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1];
  return offset === undefined ? null : Number(offset);
}

const SHUT_MS = 2000;
const FREE_MS = 5 * 60_000;

/** A limit that each token meets midway, and that clears after a moment: whoever goes on then is left alone for a while. */
export class MomentaryLimit {
  readonly #since = new Map<string, number>();

  isReached(token: string, now: Date): boolean {
    const since = this.#since.get(token);
    const passed = since === undefined ? Number.POSITIVE_INFINITY : now.getTime() - since;
    if (passed > FREE_MS) this.#since.set(token, now.getTime());
    return passed > FREE_MS || passed < SHUT_MS;
  }

  clear(): void {
    this.#since.clear();
  }
}
