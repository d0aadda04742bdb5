import { expect, type Locator, type Page } from '@playwright/test';

/** A point of the photo, as shares of its width and height. */
export type Point = readonly [x: number, y: number];

/** Back and forth over the left half of a photo, in lines that a brush of full size closes. */
export const LEFT_HALF: readonly Point[] = [0.14, 0.3, 0.46, 0.62, 0.78].flatMap((y, line): Point[] =>
  line % 2 === 0
    ? [
        [0.12, y],
        [0.4, y],
      ]
    : [
        [0.4, y],
        [0.12, y],
      ],
);

/** The editor in which a product is cut out, used by pointer and keys as a person would. */
export class CutoutEditor {
  readonly dialog: Locator;

  constructor(
    readonly page: Page,
    name: string,
  ) {
    this.dialog = page.getByRole('dialog', { name: `Cut out “${name}”` });
  }

  get area(): Locator {
    return this.dialog.getByRole('application');
  }

  button(name: string): Locator {
    return this.dialog.getByRole('button', { name });
  }

  /** Waits for the first guess, and puts it aside: from here on, the brush is exact and as large as it gets. */
  async begin(): Promise<void> {
    await expect(this.dialog.getByText(/^(Outline found|No outline was found)/)).toBeVisible({ timeout: 60_000 });
    if (await this.button('Start over').isEnabled()) await this.button('Start over').click();
    await this.dialog.getByLabel('Find edges').uncheck();
    await this.dialog.getByLabel('Size').press('End');
    await expect(this.button('Use this cut-out')).toBeDisabled();
  }

  /** One stroke of the brush that is chosen. */
  async paint(points: readonly Point[]): Promise<void> {
    const box = await this.area.boundingBox();
    if (!box) throw new Error('There is nothing to paint on');
    const { mouse } = this.page;
    for (const [index, [x, y]] of points.entries()) {
      await mouse.move(box.x + x * box.width, box.y + y * box.height, { steps: index === 0 ? 1 : 4 });
      if (index === 0) await mouse.down();
    }
    await mouse.up();
  }

  /** A single dab with the keys alone: so many steps from the middle of the photo to its left. */
  async dab(tool: 'keep' | 'remove', stepsLeft: number): Promise<void> {
    await this.area.focus();
    await this.area.press(tool === 'keep' ? 'k' : 'r');
    for (let step = 0; step < stepsLeft; step++) await this.area.press('ArrowLeft');
    await this.area.press('Space');
    await this.area.press('Space');
  }

  async use(): Promise<void> {
    await this.button('Use this cut-out').click();
    await expect(this.dialog).toHaveCount(0);
  }
}

/** Whether a picture is shown without what was cut away. */
export const isCutShown = (picture: Locator): Promise<boolean> =>
  picture.evaluate((image) => getComputedStyle(image).maskImage.startsWith('url('));
