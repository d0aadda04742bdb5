import type { ReadBrand } from '@/lib/domain/kinds/scrape/page-result';

/** The brand behind a page: its logo, its colours, what its letters are called. */
export function BrandRow({ brand: { name, logo, colors, fonts, tone } }: { brand: ReadBrand }) {
  const swatches = [colors.primary, colors.secondary, ...colors.others].flatMap((color) => color ?? []);
  return (
    <section aria-label="Brand" className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3 border-t border-rule pt-4">
      {logo && (
        <span className="flex h-14 max-w-40 items-center border border-rule bg-proof p-2">
          {/* eslint-disable-next-line @next/next/no-img-element -- straight from storage, as everywhere */}
          <img
            src={logo.url}
            alt={`Logo of ${name}`}
            width={logo.width}
            height={logo.height}
            className="max-h-full w-auto object-contain"
          />
        </span>
      )}
      <div className="min-w-0">
        <p dir="auto" className="font-display text-lead font-bold break-words">
          {name}
        </p>
        <p className="text-small text-ink-soft empty:hidden">{[fonts.join(', '), tone].filter(Boolean).join(' · ')}</p>
      </div>
      <ul aria-label="Colours" className="flex flex-wrap gap-1.5">
        {swatches.map((color) => (
          <li key={color} title={color} className="size-9 border border-rule-strong" style={{ backgroundColor: color }}>
            <span className="sr-only">{color}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
