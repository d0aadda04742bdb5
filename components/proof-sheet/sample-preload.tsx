import type { ShownSample } from './sample-ads';

/**
 * Has the first sample ad fetched along with the styles where the sheet stands beside the form, and its frame may be
 * the largest thing in view: so it is painted with the words, not after them. Below the form nothing waits for it.
 */
export function SamplePreload({ src }: Pick<ShownSample, 'src'>) {
  return <link rel="preload" as="image" href={src} type="image/avif" media="(min-width: 64rem)" fetchPriority="high" />;
}
