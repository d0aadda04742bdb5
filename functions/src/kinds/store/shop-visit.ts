import { systemClock } from '../../web-pages/fetch/clock';
import type { FetchSession } from '../../web-pages/fetch/session';
import { SharedPace } from '../../web-pages/turns/shared-pace';
import { firestoreTurns } from '../page-reading/firestore-turns';
import { visitOf } from '../page-reading/visit';
import { withPageErrors } from '../page-reading/with-page-errors';

/** Of this process and, by the documents of the hosts, of all. */
const pace = new SharedPace(firestoreTurns, systemClock);

/**
 * Does something with a shop's pages, at the pace that is kept by all who read there. Rejects with a ProviderError
 * in words for the person.
 */
export async function atShop<T>(jobId: string, work: (session: FetchSession) => Promise<T>): Promise<T> {
  try {
    return await withPageErrors(() => work(visitOf(jobId, { pacing: pace })));
  } finally {
    await pace.settled();
  }
}
