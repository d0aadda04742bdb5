import type { Brand } from '@/lib/domain/ads/brand';
import { inkOn } from './words/ink-on';

type Colored = Pick<Brand, 'primary_color_hex' | 'secondary_color_hex' | 'other_colors'>;

/** A brand's colours in a strip, as at the edge of a printed sheet. */
export function SwatchRow({ brand: { primary_color_hex, secondary_color_hex, other_colors } }: { brand: Colored }) {
  const colors = [primary_color_hex, secondary_color_hex, ...other_colors].filter(
    (color) => color !== null && inkOn(color) !== null,
  );
  if (colors.length === 0) return null;
  return (
    <ul aria-label="Colours" className="flex w-fit border border-rule-strong forced-color-adjust-none">
      {colors.map((color, index) => (
        <li
          key={`${index}-${color}`}
          title={color ?? undefined}
          style={{ backgroundColor: color ?? undefined }}
          className="h-3.5 w-5"
        >
          <span className="sr-only">{color}</span>
        </li>
      ))}
    </ul>
  );
}
