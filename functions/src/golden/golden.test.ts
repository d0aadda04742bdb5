import { describe, expect, it } from 'vitest';
import { ASPECT_RATIOS } from '../../../lib/domain/shared/aspect-ratio';
import { TEMPLATE_IDS } from '../../../lib/domain/ads/template';
import { sampleInputs } from '../providers/studio/sample-ads';
import { compare, looksSame } from './compare';
import { drawGolden } from './draw-golden';
import { GOLDEN_FOLDER, readGolden } from './golden-file';

const PATIENCE = 60_000;
const inputs = sampleInputs();

describe('every ad of a template looks as it did when its golden was written with “npm run ads:golden”:', () => {
  it.each(TEMPLATE_IDS)(
    '%s',
    async (template) => {
      const golden = await readGolden(GOLDEN_FOLDER, template);
      const now = await drawGolden(template, await inputs);
      expect(golden?.length, 'number of variations that have a golden').toBe(now.length);
      const changed = now.flatMap((row, variation) =>
        row.flatMap((ad, ratio) => {
          const kept = golden?.[variation]?.[ratio];
          const difference = kept && compare(ad, kept);
          if (difference && looksSame(difference)) return [];
          return [{ variation: variation + 1, ratio: ASPECT_RATIOS[ratio], difference }];
        }),
      );
      expect(changed).toEqual([]);
    },
    PATIENCE,
  );
});
