import type { CSSProperties } from 'react';
import { TEMPLATE_DETAILS, type TemplateId } from '@/lib/domain/ads/template';
import { classNames } from '@/components/ui/class-names';
import { type Box, headlineSize, type SketchInk, SKETCHES } from './sketches';

/** In what a sketch is drawn: a brand's colours with what can be read on them, and the product's photo. */
export interface SketchLook {
  primary: string;
  onPrimary: string;
  secondary: string;
  onSecondary: string;
  photoUrl: string | null;
}

/** Where nothing is known of a brand. */
export const PLAIN_LOOK: SketchLook = {
  ...{ primary: 'var(--ink)', onPrimary: 'var(--paper)', secondary: 'var(--bed)', onSecondary: 'var(--ink)' },
  photoUrl: null,
};

interface TemplateSketchProps {
  template: TemplateId;
  headline: string;
  look: SketchLook;
  className?: string;
}

const placed = ([left, top, width, height]: Box): CSSProperties => ({
  ...{ left: `${left}%`, top: `${top}%`, width: `${width}%`, height: `${height}%` },
});

/** A template drawn small with its headline: no ad, but what it will be like. */
export function TemplateSketch({ template, headline, look, className }: TemplateSketchProps) {
  const { ground, areas, photo, headline: place, marks } = SKETCHES[template];
  const inks: Record<SketchInk, string> = {
    ...{ primary: look.primary, secondary: look.secondary, paper: 'var(--sheet)', line: 'var(--rule-strong)' },
  };
  const letters: Record<SketchInk, string> = {
    ...{ primary: look.onPrimary, secondary: look.onSecondary, paper: 'var(--ink)', line: 'var(--ink)' },
  };
  return (
    <div
      role="img"
      aria-label={`${TEMPLATE_DETAILS[template].name}: “${headline}”`}
      className={classNames(
        '@container relative aspect-square overflow-hidden border border-rule forced-color-adjust-none',
        className,
      )}
      style={{ backgroundColor: inks[ground] }}
    >
      {areas.map(([ink, ...box], index) => (
        <span key={index} className="absolute" style={{ ...placed(box), backgroundColor: inks[ink] }} />
      ))}
      <SketchPhoto url={look.photoUrl} photo={photo} />
      {marks.map(([ink, ...box], index) => (
        <span key={index} className="absolute" style={{ ...placed(box), backgroundColor: inks[ink] }} />
      ))}
      {/* Its name says the same. */}
      <p
        aria-hidden="true"
        dir="auto"
        className={classNames(
          'absolute flex flex-col justify-center overflow-hidden font-display leading-[1.1] font-extrabold tracking-tight',
          place.centered && 'text-center',
        )}
        style={{ ...placed(place.box), color: letters[place.on], fontSize: `${headlineSize(headline)}cqw` }}
      >
        <span className="line-clamp-3">{headline}</span>
      </p>
    </div>
  );
}

function SketchPhoto({
  url,
  photo: { box, fills, round },
}: {
  url: string | null;
  photo: { box: Box; fills: boolean; round: boolean };
}) {
  const shape = classNames('absolute', round && 'rounded-full');
  if (url === null) return <span className={classNames(shape, 'picture-box')} style={placed(box)} />;
  return (
    // eslint-disable-next-line @next/next/no-img-element -- straight from storage, as everywhere
    <img
      src={url}
      alt=""
      loading="lazy"
      decoding="async"
      className={classNames(shape, fills ? 'bg-proof object-cover' : 'object-contain')}
      style={placed(box)}
    />
  );
}
