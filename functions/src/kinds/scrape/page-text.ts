import { openPage, type Page } from '../../web-pages/page';
import { keepText, keptText } from '../page-reading/packed-text';
import type { ScrapeJob, ScrapeState } from './scrape-state';

export const keepPageText = (job: ScrapeJob, html: string): Promise<string> => keepText(job, 'page.html', html);

/** The page that an earlier stage has kept. */
export async function keptPage({ id }: ScrapeJob, { page }: ScrapeState): Promise<Page> {
  if (!page) throw new Error(`The page of ${id} was never read`);
  return openPage(await keptText(page.path), new URL(page.url));
}
