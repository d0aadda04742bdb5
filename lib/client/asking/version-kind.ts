import { adSize, type AspectRatio, LARGE_SIZES, type LargeSize } from '../../domain/shared/aspect-ratio';
import type { NumberedVersion } from './ad-versions';

type Sized = Pick<NumberedVersion, 'width' | 'aspect_ratio'>;

/** The named size that a version has; null for the usual one. */
export function sizeOf({ width, aspect_ratio }: Sized): LargeSize | null {
  return LARGE_SIZES.findLast((size) => width >= adSize(aspect_ratio, size).width) ?? null;
}

/** The sizes that would make it larger. */
export function largerSizes({ width, aspect_ratio }: { width: number; aspect_ratio: AspectRatio }): LargeSize[] {
  return LARGE_SIZES.filter((size) => adSize(aspect_ratio, size).width > width);
}

/** What kind of version it is, in a word or two. */
export function kindText(version: Sized & Pick<NumberedVersion, 'number' | 'instruction' | 'draft'>): string {
  const size = sizeOf(version);
  if (version.instruction !== null) return 'Remix';
  if (size !== null) return `At ${size}`;
  if (version.number === 1) return version.draft ? 'First draft' : 'As first made';
  return 'Edit';
}

/** The version to hold another against: the one that it was made from, else its neighbour; null when there is no other. */
export function defaultComparison(
  versions: readonly NumberedVersion[],
  shown: Pick<NumberedVersion, 'number' | 'based_on'>,
): number | null {
  const there = (number: number | null) => versions.some((version) => version.number === number);
  const wanted = [shown.based_on, shown.number - 1, shown.number + 1];
  const near = wanted.find((number) => number !== shown.number && there(number));
  return near ?? versions.findLast(({ number }) => number !== shown.number)?.number ?? null;
}
