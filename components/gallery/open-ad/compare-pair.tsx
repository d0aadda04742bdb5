import type { NumberedVersion } from '@/lib/client/asking/ad-versions';
import { kindText } from '@/lib/client/asking/version-kind';
import { classNames } from '@/components/ui/class-names';
import { VersionPicture } from './version-picture';

interface ComparePairProps {
  /** In the order in which they were made. */
  versions: readonly [NumberedVersion, NumberedVersion];
  alt: (version: NumberedVersion) => string;
}

/** Where two pictures have the most room, by the wider one of them. */
export function arrangement(shapes: readonly number[]): 'above' | 'beside' | 'by-room' {
  const widest = Math.max(...shapes);
  if (widest > 1.2) return 'above';
  return widest < 0.7 ? 'beside' : 'by-room';
}

const GRIDS = {
  above: 'grid-rows-2',
  beside: 'grid-cols-2',
  'by-room': 'grid-rows-2 sm:grid-cols-2 sm:grid-rows-1',
} as const;

/** Of a line that names the version and two of its instruction. */
const WORDS_HEIGHT = '4.25rem';

/** Two versions of an ad next to each other, each with its number and what it is. */
export function ComparePair({ versions, alt }: ComparePairProps) {
  const shapes = versions.map(({ width, height }) => width / height);
  return (
    <div className={classNames('grid h-full min-h-0 w-full gap-4 sm:gap-6', GRIDS[arrangement(shapes)])}>
      {versions.map((version) => (
        <figure
          key={version.number}
          className="@container-size flex min-h-0 min-w-0 flex-col items-center justify-center"
        >
          <VersionPicture version={version} alt={alt} status={null} wordsHeight={WORDS_HEIGHT} />
          <figcaption className="w-full pt-2 text-center text-small leading-5" style={{ height: WORDS_HEIGHT }}>
            <span className="font-semibold">Version {version.number}</span>
            <span className="text-ink-soft"> · {kindText(version)}</span>
            {version.instruction !== null && (
              <span dir="auto" className="line-clamp-2 text-ink-soft">
                “{version.instruction}”
              </span>
            )}
          </figcaption>
        </figure>
      ))}
    </div>
  );
}
