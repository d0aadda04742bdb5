/** Makes and checks the 20 ads of a job in a process of its own; prints by how many bytes its memory grew at most. */
import { makeCheckedAd } from '../../functions/src/kinds/ads/make/make-checked-ad';
import type { TemplateId } from '../../lib/domain/ads/template';
import { createStudio } from '../../functions/src/providers/studio/studio';
import { benchBrief } from './bench-inputs';

const ADS = 20;
/** As an instance of `renderAd` does. */
const AT_ONCE = 2;

const before = process.memoryUsage.rss();
const studio = createStudio({ msPerAd: 0 });
const brief = await benchBrief();
const compositions = Object.entries(studio.templates).flatMap(([template, { variations }]) =>
  Array.from({ length: variations }, (_, index) => ({ template: template as TemplateId, variation: index + 1 })),
);
let next = 0;
async function work(): Promise<void> {
  while (next < ADS) {
    const composition = compositions[next++ % compositions.length];
    await makeCheckedAd(studio, { ...brief, ...composition }, new AbortController().signal);
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, work));
console.log(process.resourceUsage().maxRSS * 1024 - before);
