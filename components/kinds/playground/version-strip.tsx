'use client';

import { Download } from 'lucide-react';
import Link from 'next/link';
import { downloadPart } from '@/lib/client/videos/video-file';
import type { PlaygroundJob } from '@/lib/client/videos/video-job';
import { AD_SIZES } from '@/lib/domain/shared/aspect-ratio';
import { smallStill } from '@/components/kinds/video/small-still';
import { HoverFilm } from '@/components/player/hover-film';
import { wordsOf } from '@/components/job-words/words-of';
import { Problem } from '@/components/ui/problem';
import { useAction } from '@/components/ui/use-action';

interface VersionStripProps {
  versions: readonly PlaygroundJob[];
  /** The one that is shown large. */
  current: string;
}

/** The versions of a video side by side, each with what was different about it. */
export function VersionStrip({ versions, current }: VersionStripProps) {
  const download = useAction(downloadPart);
  if (versions.length < 2) return null;
  return (
    <section aria-label="Versions" className="mb-5 border-b border-rule pb-4">
      <ol className="flex gap-4 overflow-x-auto p-1">
        {versions.map((version, index) => (
          <li key={version.id} className="w-36 shrink-0">
            <Version version={version} number={index + 1} isCurrent={version.id === current} />
            {version.result?.video_url && (
              <button
                type="button"
                aria-disabled={download.busy}
                onClick={() => download.run(version, 'video', version.result?.video_url ?? '')}
                className="inline-flex min-h-11 items-center gap-1.5 text-small underline decoration-rule-strong underline-offset-4 hover:decoration-ember"
              >
                <Download aria-hidden="true" className="size-4" />
                MP4<span className="sr-only"> of version {index + 1}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
      <Problem text={download.problem} className="empty:hidden" />
    </section>
  );
}

interface VersionProps {
  version: PlaygroundJob;
  number: number;
  isCurrent: boolean;
}

function Version({ version, number, isCurrent }: VersionProps) {
  const { width, height } = AD_SIZES[version.input.aspect_ratio];
  const { result } = version;
  return (
    <Link
      href={`/jobs/${version.id}`}
      aria-current={isCurrent ? 'true' : undefined}
      className="group block outline-offset-2 aria-[current]:[&_.frame]:outline-[3px] aria-[current]:[&_.frame]:outline-ember"
    >
      <span className="frame block h-32 w-max max-w-full overflow-hidden">
        {result?.video_url ? (
          <HoverFilm url={result.video_url} poster={smallStill(result)} width={width} height={height} />
        ) : (
          <span
            className="picture-box flex h-full items-center justify-center p-1 text-center text-mini"
            style={{ aspectRatio: `${width} / ${height}` }}
          >
            <span className="bg-sheet px-1">{wordsOf(version).line}</span>
          </span>
        )}
      </span>
      <span className="mt-1.5 block font-mono text-mini text-ink-soft tabular-nums">
        <span className="sr-only">Version </span>
        {number}
        {version.input.draft && ' · draft'}
      </span>
      <span dir="auto" className="line-clamp-2 text-start text-small group-hover:underline">
        {whatIsDifferent(version)}
      </span>
    </Link>
  );
}

function whatIsDifferent({ input: { previous, draft } }: PlaygroundJob): string {
  if (!previous) return 'As you asked first';
  return previous.instructions.at(-1) ?? (draft ? 'The same' : 'The same, finished');
}
