import type { Brand } from '@/lib/domain/ads/brand';
import { classNames } from '@/components/ui/class-names';
import { initialOf } from './words/initial-of';
import { inkOn } from './words/ink-on';

interface BrandMarkProps {
  brand: Pick<Brand, 'name' | 'logo' | 'primary_color_hex' | 'secondary_color_hex'>;
  /** Its size, and that of the letter. */
  className?: string;
}

/** A brand at a glance: its logo, or its letter on its colours. Says nothing that its name beside it doesn't. */
export function BrandMark({
  brand: { name, logo, primary_color_hex, secondary_color_hex },
  className,
}: BrandMarkProps) {
  const ink = primary_color_hex === null ? null : inkOn(primary_color_hex);
  const frame = classNames('flex shrink-0 items-center justify-center overflow-hidden border border-rule', className);
  if (logo) {
    return (
      <span className={classNames(frame, 'bg-proof')}>
        {/* eslint-disable-next-line @next/next/no-img-element -- straight from storage, as everywhere */}
        <img
          src={logo.url}
          alt=""
          width={logo.width}
          height={logo.height}
          loading="lazy"
          decoding="async"
          className="size-full object-contain p-[10%]"
        />
      </span>
    );
  }
  if (primary_color_hex === null || ink === null) {
    return (
      <span aria-hidden="true" className={classNames(frame, 'picture-box font-display font-extrabold')}>
        <span className="bg-sheet px-1.5 leading-none">{initialOf(name)}</span>
      </span>
    );
  }
  const hasSecond = secondary_color_hex !== null && inkOn(secondary_color_hex) !== null;
  return (
    <span
      aria-hidden="true"
      className={classNames(frame, 'relative font-display font-extrabold forced-color-adjust-none')}
      style={{ backgroundColor: primary_color_hex, color: ink }}
    >
      {initialOf(name)}
      {hasSecond && (
        <span className="absolute inset-x-0 bottom-0 h-[14%]" style={{ backgroundColor: secondary_color_hex }} />
      )}
    </span>
  );
}
