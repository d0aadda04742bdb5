import type { ShownSample } from './sample-ads';

/**
 * A sample ad over the sketch of its frame, which is to be seen until it is there. Lazy, so that where the sheet stands
 * in view it comes right after the layout, and below a phone’s fold it leaves the line to what stands above.
 */
export function SamplePicture({ src, alt, width, height }: ShownSample) {
  return (
    // Small and made for this place: there is nothing to optimise.
    // eslint-disable-next-line @next/next/no-img-element -- shown as the file itself is
    <img
      src={src}
      alt={alt}
      width={width}
      height={height}
      loading="lazy"
      decoding="async"
      className="absolute inset-0 size-full object-cover [[data-returns]~*_&]:hidden"
    />
  );
}
