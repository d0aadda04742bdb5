import { expectSignedIn, newEmail, signUp } from './account-page';
import { keepAccountOf, keepAnalysesOf, type SeedAd } from './analysed-ads';
import { uidOf } from './catalogue';
import { expect, test } from './fixtures';

const ADS: SeedAd[] = [
  { id: '120001', name: 'Dawn run', verdict: 'winner', spend: 700, roas: 3.2, ...traits('social_proof', 0.42) },
  { id: '120002', name: 'Night shift', verdict: 'winner', spend: 420, roas: 2.9, ...traits('social_proof', 0.38) },
  { id: '120003', name: 'Price tag', verdict: 'loser', spend: 560, roas: 0.4, ...traits('offer', 0.11) },
  { id: '120004', name: 'Old friend', verdict: 'tired', spend: 980, roas: 1.1, ...traits('offer', 0.2) },
];

function traits(angle: string, hookRate: number) {
  return { angle, hookRate, hook: 'Who runs before the sun is up?' };
}

test('somebody without an account is told what opens the pages, and where', async ({ page }) => {
  await page.goto('/dashboard');
  await expect(page.getByRole('heading', { name: 'Dashboard', level: 1 })).toBeVisible();
  const steps = page.getByRole('list').filter({ hasText: 'Connect your ad account' });
  await expect(steps.getByRole('link', { name: /Connect your ad account\s*Missing/ })).toHaveAttribute(
    'href',
    '/insights#connect',
  );
  await expect(steps.getByRole('link', { name: /Let your ads be analysed once\s*Missing/ })).toHaveAttribute(
    'href',
    '/insights#analyse',
  );
});

test('the gate opens by itself on every tab with the first analysis, and questions are answered with their ads', async ({
  page,
  context,
}) => {
  const email = newEmail();
  await page.goto('/account');
  await signUp(page, email);
  await expectSignedIn(page, email);
  const uid = await uidOf(email);
  await page.goto('/dashboard');
  const second = await context.newPage();
  await second.goto('/chat');
  for (const tab of [page, second]) await expect(tab.getByText('It opens when this is done')).toBeVisible();

  await keepAccountOf(uid);
  for (const tab of [page, second])
    await expect(tab.getByRole('link', { name: /Connect your ad account\s*Done/ })).toBeVisible();
  await keepAnalysesOf(uid, ADS, 9);
  await expect(second.getByRole('heading', { name: 'Ask your ads' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'The week at a glance' })).toBeVisible();

  await expect(page.getByText('Analysed 9 days ago.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Analyse again' })).toBeVisible();
  const winners = page.getByRole('region', { name: /Winners/ });
  await expect(winners.getByRole('link')).toHaveText(['Dawn run', 'Night shift']);
  await expect(page.getByRole('region', { name: /Losers/ }).getByRole('link')).toHaveText(['Price tag']);
  await expect(page.getByText('Make more ads with the angle “social proof”.')).toBeVisible();
  await page.getByRole('button', { name: 'Make ads like this “Dawn run”' }).first().click();
  await expect(page.getByRole('dialog', { name: 'Make ads like this' })).toBeVisible();
  await page.keyboard.press('Escape');

  await second.getByRole('button', { name: 'Which ads work best, and why?' }).click();
  const cited = second.getByRole('list', { name: 'Ads in this answer' });
  await expect(cited.getByRole('link', { name: /Dawn run/ })).toHaveAttribute('href', '/insights/120001');
  await expect(second.getByText('3.20×').first()).toBeAttached();
  await expect(second).toHaveURL(/\/chat\?c=chat_[a-z0-9]{20}$/);
  // Another tab has the conversation at once, and goes on with it.
  await page.goto('/chat');
  await page.getByRole('link', { name: /^Which ads work best, and why\?/ }).click();
  await expect(page.getByRole('list', { name: 'Ads in this answer' })).toBeVisible();
  await page.getByLabel('Your question').fill('Which ads are tired?');
  await page.getByLabel('Your question').press('Enter');
  const thread = second.getByRole('list', { name: 'Questions and answers' });
  await expect(thread.getByText('Which ads are tired?')).toBeVisible();
  await expect(thread.getByRole('link', { name: /Old friend/ }).first()).toBeVisible();

  await page.getByRole('button', { name: 'Delete conversation' }).click();
  await page.getByRole('button', { name: 'Delete it' }).click();
  await expect(page).toHaveURL(/\/chat$/);
  await expect(page.getByRole('heading', { name: 'Ask your ads' })).toBeVisible();
  await expect(second.getByText('This conversation isn’t here')).toBeVisible();
});
