import { checkAd } from './check-ad';
import type { AdBrief } from '../providers/provider';
import { drawn, sampleAd, type SampleInputs } from '../providers/studio/sample-ads';

/** Draws sample ads; gives what the check of their pixels has against them. */
export async function problemsOf(inputs: SampleInputs, briefs: readonly Partial<AdBrief>[]): Promise<string[]> {
  const found: string[] = [];
  for (const changes of briefs) {
    const brief = sampleAd(inputs, changes);
    const { problems } = await checkAd(await drawn(brief), brief);
    const { template, variation, aspectRatio } = brief;
    found.push(...problems.map((problem) => `${template} ${variation} ${aspectRatio}: ${problem}`));
  }
  return found;
}
