import { FetchSession } from '../../web-pages/fetch/session';
import { BOT_INFO_URL } from '../../settings';
import type { ScrapeJob } from './scrape-state';

/** The stages of a job mostly follow in one process; a job whose stages don't begins its visit anew. */
const KEPT_VISITS = 4;
const visits = new Map<string, FetchSession>();

/** A job's visit to a shop: its cookies, its robots.txt, and the pace at which it is asked. */
export function visitOf({ id }: Pick<ScrapeJob, 'id'>): FetchSession {
  const visit = visits.get(id) ?? new FetchSession(process.env, { botInfoUrl: BOT_INFO_URL.value() });
  visits.delete(id);
  visits.set(id, visit);
  const [oldest] = visits.keys();
  if (visits.size > KEPT_VISITS && oldest !== undefined) visits.delete(oldest);
  return visit;
}
