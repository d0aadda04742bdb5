import { ASPECT_RATIOS } from '../../../lib/domain/shared/aspect-ratio';
import type { TemplateId } from '../../../lib/domain/ads/template';
import { rasterOf } from '../quality/raster';
import { drawn, sampleAd, type SampleInputs } from '../providers/studio/sample-ads';
import { TEMPLATES } from '../providers/studio/templates/registry';
import { fingerprintOf, type Fingerprint } from './fingerprint';
import type { Golden } from './golden-file';

/** Draws every variation of a template in every ratio, each once, from inputs that never change. */
export async function drawGolden(template: TemplateId, inputs: SampleInputs): Promise<Golden> {
  const rows: Golden = [];
  for (let variation = 1; variation <= TEMPLATES[template].length; variation++) {
    const row: Fingerprint[] = [];
    for (const aspectRatio of ASPECT_RATIOS) {
      row.push(fingerprintOf(rasterOf(await drawn(sampleAd(inputs, { template, variation, aspectRatio })))));
    }
    rows.push(row);
  }
  return rows;
}
