'use client';

import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { IdentifiedBrand } from '@/lib/client/catalogue/brands-store';
import type { BrandChanges } from '@/lib/client/catalogue/catalogue-fields';
import { BRAND_LIMITS } from '@/lib/domain/ads/catalogue-limits';
import { EditColor } from '../editing/edit-color';

interface PaletteCellsProps {
  brand: Pick<IdentifiedBrand, 'primary_color_hex' | 'secondary_color_hex' | 'other_colors'>;
  edit: (changes: BrandChanges) => Promise<void>;
}

/** With another colour in this place; null takes it out. A colour is there once. */
export function withColor(colors: readonly string[], index: number, color: string | null): string[] {
  const changed = colors.flatMap((before, place) => (place === index ? (color ?? []) : before));
  if (index >= colors.length && color !== null) changed.push(color);
  return changed.filter((one, place) => changed.indexOf(one) === place);
}

/** The brand's palette: its two colours first, then the others, and a place for one more. */
export function PaletteCells({ brand, edit }: PaletteCellsProps) {
  const { primary_color_hex, secondary_color_hex, other_colors: others } = brand;
  const [adding, setAdding] = useState(false);
  const saveOther = (index: number) => (color: string | null) => {
    if (index >= others.length) setAdding(false);
    return edit({ other_colors: withColor(others, index, color) });
  };
  return (
    <div className="flex flex-wrap gap-px *:grow *:basis-38">
      <EditColor label="First colour" kept={primary_color_hex} save={(color) => edit({ primary_color_hex: color })} />
      <EditColor
        label="Second colour"
        kept={secondary_color_hex}
        save={(color) => edit({ secondary_color_hex: color })}
      />
      {/* By its place, so that a colour that was changed still says that it is saved. */}
      {[...others, ...(adding ? [null] : [])].map((color, index) => (
        <EditColor key={index} label={`Colour ${index + 3}`} kept={color} save={saveOther(index)} />
      ))}
      {!adding && others.length < BRAND_LIMITS.other_colors && (
        <button
          type="button"
          onClick={() => setAdding(true)}
          className="ticket-cell flex min-h-16 items-center gap-2 text-start text-small text-ink-soft hover:text-ink"
        >
          <Plus aria-hidden="true" className="size-5" />
          Another colour
        </button>
      )}
    </div>
  );
}
