'use client';

import { useEffect, useRef } from 'react';
import { previewDataUrl } from '@/lib/client/pictures/ad-preview';
import type { NumberedVersion } from '@/lib/client/asking/ad-versions';
import { ASPECT_RATIO_LABELS } from '@/lib/domain/shared/aspect-ratio';
import { classNames } from '@/components/ui/class-names';

interface VersionStripProps {
  versions: readonly NumberedVersion[];
  shown: number;
  /** What it is held against; null while one is on view alone. */
  against: number | null;
  onSheet: number;
  onPick: (number: number) => void;
}

/** Every version of an ad, small, to compare them and go back. */
export function VersionStrip({ versions, shown, against, onSheet, onPick }: VersionStripProps) {
  const list = useRef<HTMLOListElement>(null);

  // Sideways only: the page stays where the person is.
  useEffect(() => {
    const item = list.current?.querySelector('[aria-pressed="true"]')?.parentElement;
    if (!list.current || !item) return;
    list.current.scrollTo({ left: item.offsetLeft - (list.current.clientWidth - item.offsetWidth) / 2 });
  }, [shown, against, versions.length]);
  const pressed = against ?? shown;

  return (
    <section aria-label="Versions" className="min-w-0">
      <ol ref={list} className="relative -mx-1 flex gap-1 overflow-x-auto px-1 pt-1 pb-2">
        {versions.map((version) => (
          <li key={version.number} className="shrink-0">
            <button
              type="button"
              aria-pressed={version.number === pressed}
              aria-disabled={against !== null && version.number === shown}
              onClick={() => onPick(version.number)}
              className="group flex min-w-14 flex-col items-center gap-1 p-1 hover:bg-bed"
            >
              <span className="sr-only">
                {against === null ? 'Version' : 'Compare with version'} {version.number},{' '}
                {ASPECT_RATIO_LABELS[version.aspect_ratio]}
                {version.number === onSheet && ', on the sheet'}
              </span>
              <Thumbnail version={version} marked={version.number === shown || version.number === against} />
              <span aria-hidden="true" className="flex items-center gap-1 font-mono text-mini tabular-nums">
                <span
                  className={version.number === shown || version.number === against ? 'font-bold' : 'text-ink-soft'}
                >
                  {version.number}
                </span>
                <span className="text-ink-soft">· {version.aspect_ratio}</span>
                {version.number === onSheet && <span className="size-1.5 rounded-full bg-ember" />}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {against !== null && (
        <p className="mt-1 text-small text-ink-soft">Choose what to hold version {shown} against.</p>
      )}
    </section>
  );
}

function Thumbnail({ version, marked }: { version: NumberedVersion; marked: boolean }) {
  const { preview, width, height, firebase_url, thumbnail_url } = version;
  return (
    <span aria-hidden="true" className="flex h-14 items-center">
      <span
        className={classNames(
          'block overflow-hidden bg-bed bg-cover outline-offset-2',
          marked ? 'outline-2 outline-ink' : 'outline-1 outline-rule',
          width > height ? 'w-20' : 'h-14',
        )}
        style={{
          aspectRatio: `${width} / ${height}`,
          backgroundImage: preview ? `url("${previewDataUrl(preview)}")` : undefined,
        }}
      >
        {/* The file itself: picking the version then shows it at once. */}
        {/* eslint-disable-next-line @next/next/no-img-element -- shown as the file itself is */}
        <img
          src={thumbnail_url ?? firebase_url}
          alt=""
          loading="lazy"
          decoding="async"
          className="size-full object-cover"
        />
      </span>
    </span>
  );
}
