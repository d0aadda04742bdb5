import { readPageSource } from '../../../research-reading/reading/read-page-source';
import type { SourceText } from '../../../research-reading/reading/source-text';
import { systemClock } from '../../../web-pages/fetch/clock';
import { fetchPage } from '../../../web-pages/fetch/fetch-page';
import { PageError, type PageErrorReason } from '../../../web-pages/fetch/page-error';
import type { Obstacle } from '../../../web-pages/found';
import { openPage } from '../../../web-pages/page';
import { readProductOfPage } from '../../../web-pages/product/read-product-of-page';
import { SharedPace } from '../../../web-pages/turns/shared-pace';
import { firestoreTurns } from '../../page-reading/firestore-turns';
import { visitOf } from '../../page-reading/visit';
import type { ListedPage } from './list-sources';

/** Of this process and, by the documents of the hosts, of all. */
const pace = new SharedPace(firestoreTurns, systemClock);

/** For how long a host is left alone that asks to come back later and doesn't say when. */
const PAUSE_MS = 10_000;

/** What stands there instead says nothing of the product. */
const OBSTACLES: Record<Obstacle, string> = {
  login: 'The page is shown only to who is signed in. Paste what it says instead.',
  'bot-wall': 'The site lets no program read this page. Paste what it says instead.',
  'consent-wall': 'The page is shown only after a consent that we can’t give for you. Paste what it says instead.',
  'not-found': 'The site says that this page is not there. Check the address.',
};

/** What else can be done about a page that may not be read than about a product’s: what it says can be pasted. */
const UNREADABLE: Partial<Record<PageErrorReason, string>> = {
  refused: OBSTACLES['bot-wall'],
  robots: 'The site asks programs not to read this page (robots.txt). Paste what it says instead.',
};

/** Reads a page of a research, at the pace that is kept by all who read at its host. Rejects with a PageError. */
export async function readPage(jobId: string, listed: ListedPage, signal: AbortSignal): Promise<SourceText> {
  const session = visitOf(jobId, { pacing: pace });
  try {
    const { url, html } = await fetchPage(listed.url, { session, signal });
    const page = openPage(html, url);
    const { obstacle, isProduct } = readProductOfPage(page);
    if (obstacle && !isProduct) throw new PageError(OBSTACLES[obstacle], { reason: 'unreadable' });
    return readPageSource(page, { id: listed.id, kind: listed.kind, fetchedAt: new Date() });
  } catch (error) {
    if (error instanceof PageError && error.reason === 'rate-limited' && URL.canParse(listed.url)) {
      session.pacing.pause(new URL(listed.url).host, error.retryAfterMs ?? PAUSE_MS);
    }
    const words = error instanceof PageError ? UNREADABLE[error.reason] : undefined;
    throw error instanceof PageError && words ? new PageError(words, { reason: error.reason, cause: error }) : error;
  } finally {
    await pace.settled();
  }
}
