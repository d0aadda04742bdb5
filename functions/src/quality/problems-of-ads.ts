import { checkAd } from './check-ad';
import type { AdRequest } from '../providers/provider';
import { drawn, sampleAd, type SampleInputs } from '../providers/studio/sample-ads';

/** Draws sample ads; gives what the check of their pixels has against them. */
export async function problemsOf(inputs: SampleInputs, requests: readonly Partial<AdRequest>[]): Promise<string[]> {
  const found: string[] = [];
  for (const changes of requests) {
    const request = sampleAd(inputs, changes);
    const { problems } = await checkAd(await drawn(request), request);
    const { template, variation, aspectRatio } = request;
    found.push(...problems.map((problem) => `${template} ${variation} ${aspectRatio}: ${problem}`));
  }
  return found;
}
