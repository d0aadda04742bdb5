import type { Page } from '@playwright/test';

/** How many finished jobs the page's browser keeps, as they were last shown. */
export function countKeptJobs(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === 'adforge-jobs')) return 0;
    const opening = indexedDB.open('adforge-jobs');
    await new Promise((resolve) => opening.addEventListener('success', resolve, { once: true }));
    const counting = opening.result.transaction('jobs').objectStore('jobs').count();
    await new Promise((resolve) => counting.addEventListener('success', resolve, { once: true }));
    opening.result.close();
    return counting.result;
  });
}
