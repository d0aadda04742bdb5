import { FetchSession, type FetchSessionOptions } from '../../web-pages/fetch/session';
import { BOT_INFO_URL } from '../../settings';

/** The stages of a job mostly follow in one process; a job whose stages don't begins its visit anew. */
const KEPT_VISITS = 4;
const visits = new Map<string, FetchSession>();

/** A job's visit to a shop: its cookies, its robots.txt, and the pace at which it is asked. `options` are those of its first call. */
export function visitOf(jobId: string, options: FetchSessionOptions = {}): FetchSession {
  const visit = visits.get(jobId) ?? new FetchSession(process.env, { botInfoUrl: BOT_INFO_URL.value(), ...options });
  visits.delete(jobId);
  visits.set(jobId, visit);
  const [oldest] = visits.keys();
  if (visits.size > KEPT_VISITS && oldest !== undefined) visits.delete(oldest);
  return visit;
}
