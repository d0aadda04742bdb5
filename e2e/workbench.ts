import { expect, type Locator, type Page } from '@playwright/test';
import { arrangeFaults, newestJob, releaseHeld, type Fault } from './administrator';
import { bottle, logo, type UploadFile } from './pictures';

export interface Ticket {
  brand?: string;
  product?: string;
  description?: string;
  count?: number;
  ratio?: string;
  language?: string;
  photos?: UploadFile[];
  logo?: UploadFile | null;
}

/** The first screen, used by its labels as a person (or a person's script) would. */
export class Workbench {
  constructor(readonly page: Page) {}

  async open(path = '/'): Promise<void> {
    await this.page.goto(path);
    await expect(this.page.getByLabel('Brand Name')).toBeEnabled();
    // The fields are there before the script is; the draft is what a test reads next.
    await expect.poll(() => this.page.evaluate(() => localStorage.getItem('adforge.draft.v1'))).not.toBeNull();
  }

  /** The id that the draft's job will have. */
  async jobId(): Promise<string> {
    const stored = await this.page.evaluate(() => localStorage.getItem('adforge.draft.v1'));
    const { jobId } = JSON.parse(stored ?? '{}') as { jobId?: string };
    if (!jobId) throw new Error('The draft has no job id yet');
    return jobId;
  }

  async arrange(faults: Fault[]): Promise<void> {
    await arrangeFaults(await this.jobId(), faults);
  }

  /** Holds these ads of the job to come at their start, until the returned function is called. */
  async hold(...ads: number[]): Promise<() => Promise<void>> {
    const jobId = await this.jobId();
    await arrangeFaults(
      jobId,
      ads.map((ad) => ({ point: 'ad.claimed', ad, effect: 'hold' })),
    );
    return () => releaseHeld(jobId);
  }

  async fill(ticket: Ticket = {}): Promise<void> {
    const { page } = this;
    await page.getByLabel('Brand Name').fill(ticket.brand ?? 'Northwind');
    await page.getByLabel('Product Name').fill(ticket.product ?? 'Juniper Tonic');
    await page
      .getByLabel('Product Description')
      .fill(ticket.description ?? 'A crisp tonic with real juniper. Bottled by hand in small batches. No added sugar.');
    await page.getByLabel('Primary Color', { exact: true }).fill('#0B5D3B');
    await page.getByLabel('Secondary Color', { exact: true }).fill('#F4E9CD');
    await page.getByLabel('Number of Ads').fill(String(ticket.count ?? 3));
    if (ticket.ratio) await page.getByLabel('Aspect Ratio').selectOption(ticket.ratio);
    if (ticket.language) await page.getByLabel('Language').selectOption(ticket.language);
    const photos = ticket.photos ?? [await bottle('front.png', '#14784f')];
    if (photos.length > 0) await page.getByLabel('Product Images').setInputFiles(photos);
    if (ticket.logo !== null) await page.getByLabel('Logo').setInputFiles(ticket.logo ?? logo());
  }

  async generate(): Promise<void> {
    await this.page.getByRole('button', { name: 'Generate Ads' }).click();
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { name });
  }

  get progress(): Locator {
    return this.page.getByRole('progressbar', { name: 'Generation progress' });
  }

  /** Pictures of finished ads, by their alternatives. */
  get ads(): Locator {
    return this.page.getByRole('img', { name: /^Ad \d+/ });
  }

  /** Fails with what the documents say: whether the page does not show it, or it did not happen. */
  async finished(count: number): Promise<void> {
    const heading = this.heading(`Generated Ads (${count})`);
    try {
      await expect(heading).toBeVisible({ timeout: 120_000 });
      await expect(this.heading('Generation Progress')).toBeHidden({ timeout: 120_000 });
      await expect(this.ads).toHaveCount(count);
    } catch (error) {
      throw new Error(`${String(error)}\n\nThe newest job: ${await newestJob()}`, { cause: error });
    }
  }
}

/** Waits until a picture is really there, and gives its own size in pixels. */
export async function pictureSize(picture: Locator): Promise<{ width: number; height: number }> {
  await picture.scrollIntoViewIfNeeded();
  return picture.evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    return { width: image.naturalWidth, height: image.naturalHeight };
  });
}
