import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessible';
import { jobStatus } from './administrator';
import { expect, test } from './fixtures';
import { bottle, logo } from './pictures';

async function fillTicket(page: Page): Promise<void> {
  await page.getByLabel('Brand Name').fill('Northwind');
  await page.getByLabel('Product Name').fill('Juniper Tonic');
  await page.getByLabel('Product Description').fill('A crisp tonic with real juniper. No added sugar.');
  await page.getByLabel('Product Images').setInputFiles([await bottle('front.png', '#14784f')]);
  await page.getByLabel('Logo').setInputFiles(logo());
  await page.getByText('Hero reveal', { exact: true }).click();
  await page.getByLabel('Length in seconds').fill('4');
  await page.getByLabel('Scenes', { exact: true }).fill('2');
  await page.getByTitle('Square 1:1').click();
}

/** What the browser itself says of the film. */
function playing(video: Locator) {
  return video.evaluate((element: HTMLVideoElement) => ({
    time: element.currentTime,
    paused: element.paused,
    width: element.videoWidth,
    height: element.videoHeight,
    duration: element.duration,
    captions: [...element.textTracks].map(({ mode, cues }) => ({ mode, cues: cues?.length ?? 0 })),
  }));
}

test('a product becomes a film: asked for, seen coming scene by scene, played, and had in another shape', async ({
  page,
  context,
}) => {
  await page.goto('/videos');
  await expect(page.getByLabel('Brand Name')).toBeEnabled();

  // What is missing is said before anything is sent.
  await page.getByLabel('Length in seconds').fill('99');
  await page.getByRole('button', { name: 'Make the video' }).click();
  await expect(page.getByText('Ask for at most 30 seconds.')).toBeVisible();
  await expect(page.getByLabel('Brand Name')).toBeFocused();
  await fillTicket(page);
  await expect(page.getByText('Ask for at most 30 seconds.')).toBeHidden();
  await expectAccessible(page, 'the ticket of a video');
  await page.getByRole('button', { name: 'Make the video' }).click();

  const storyboard = page.getByRole('list', { name: 'Storyboard' });
  await expect(storyboard.getByRole('listitem')).toHaveCount(2);
  const jobId = await page.evaluate(() => {
    const { currentJobId } = JSON.parse(localStorage.getItem('adforge.video-draft.v1') ?? '{}') as Record<
      string,
      string
    >;
    return currentJobId ?? '';
  });
  const other = await context.newPage();
  await other.goto(`/jobs/${jobId}`);
  await expect(other.getByRole('heading', { name: 'Juniper Tonic' })).toBeVisible();
  await expect(storyboard.getByRole('img', { name: 'Still of scene 1' })).toBeVisible({ timeout: 240_000 });
  await expect(page.getByRole('heading', { name: 'The video is done' })).toBeVisible({ timeout: 240_000 });
  await expect(other.getByRole('group', { name: 'Player: Video of Juniper Tonic' })).toBeVisible();
  await other.close();
  expect(await jobStatus(jobId)).toBe('completed');

  const player = page.getByRole('group', { name: 'Player: Video of Juniper Tonic' });
  const video = player.locator('video');
  await player.getByRole('button', { name: 'Play', exact: true }).click();
  await expect.poll(async () => (await playing(video)).time).toBeGreaterThan(0.3);
  const { width, height, duration } = await playing(video);
  expect({ width, height }).toEqual({ width: 1080, height: 1080 });
  expect(duration).toBeCloseTo(4, 0);

  // By the keys: stop, the middle, a frame on, and what is said.
  await video.focus();
  await page.keyboard.press('k');
  await expect.poll(async () => (await playing(video)).paused).toBe(true);
  await page.keyboard.press('5');
  await expect.poll(async () => (await playing(video)).time).toBeCloseTo(duration / 2, 2);
  await page.keyboard.press('.');
  await expect.poll(async () => (await playing(video)).time).toBeGreaterThan(duration / 2 + 0.02);
  await page.keyboard.press('c');
  await expect(player.getByRole('button', { name: 'Captions' })).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(async () => (await playing(video)).captions[0]?.mode).toBe('showing');
  await expect.poll(async () => (await playing(video)).captions[0]?.cues).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Go to scene 1' }).click();

  // Where motion is welcome, a scene plays under the pointer, and no other.
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await storyboard.getByRole('listitem').nth(1).hover();
  await expect(storyboard.locator('video')).toHaveCount(1);
  await expect
    .poll(() => storyboard.locator('video').evaluate((film) => (film as HTMLVideoElement).currentTime))
    .toBeGreaterThan(1);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('heading', { name: 'Scenes' }).hover();
  await expect(storyboard.locator('video')).toHaveCount(0);
  await expect.poll(async () => (await playing(video)).time).toBe(0);

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download MP4' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('juniper-tonic-1x1.mp4');
  expect((await readFile(await download.path())).subarray(4, 8).toString()).toBe('ftyp');

  await expectAccessible(page, 'a finished video');
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page, 'a finished video on a phone');

  // The same in another shape is a job of its own, and both are kept.
  await page.getByRole('button', { name: 'Wide 16:9' }).click();
  await expect(page).toHaveURL(/\/jobs\/job_[a-z0-9]{20}$/);
  await page.getByRole('button', { name: 'Cancel this job' }).click();
  await page.getByRole('dialog').getByRole('button', { name: /^Yes/ }).click();
  await expect(page.getByRole('heading', { name: /^Cancelled/ })).toBeVisible({ timeout: 120_000 });
  await page.goto('/videos');
  await expect(
    page.getByRole('region', { name: 'Earlier videos' }).getByRole('link', { name: /Juniper Tonic/ }),
  ).toHaveCount(1);
  // A list loads the small still, and not the whole one.
  await page.goto('/jobs');
  const small = page.locator('main img[src*="scene-1.webp"]');
  await expect(small).toHaveCount(1);
  await expect.poll(() => small.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(400);
  await expect(page.locator('main img[src*=".jpg"]')).toHaveCount(0);
});
