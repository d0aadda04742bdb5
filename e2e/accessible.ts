import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Without the page that it opens beside each to look at frames of other sites, of which there are none here. */
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode();

type Looked = Awaited<ReturnType<AxeBuilder['analyze']>>;

const found = (state: string, { violations }: Looked) =>
  violations.map(({ id, nodes }) => `${state}: ${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);

/** What was under the pointer or disabled a moment ago goes over to its colours; halfway there nobody could read it. */
async function expectColoursToRest(page: Page): Promise<void> {
  const changing = () =>
    page.evaluate(async () => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return document.getAnimations().filter((animation) => animation instanceof CSSTransition).length;
    });
  await expect.poll(changing).toBe(0);
}

/** Nothing on the page keeps somebody out, in light and in dark, which has other colours and nothing else. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await expectColoursToRest(page);
  const light = await axe(page).withTags(WCAG).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectColoursToRest(page);
  const dark = await axe(page).withRules(['color-contrast']).analyze();
  expect([...found(`${state}, light`, light), ...found(`${state}, dark`, dark)]).toEqual([]);
}

/** Nothing of the page is beside the screen. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}
